/** What was told of this agreement, when, by whom, and how does it stand? */
@NullMarked
package no.tunbok.query.agreementhistory;

import org.jspecify.annotations.NullMarked;
