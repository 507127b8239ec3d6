/** What was told of this pilot, when, by whom, and how does it stand? */
@NullMarked
package no.tunbok.query.pilothistory;

import org.jspecify.annotations.NullMarked;
