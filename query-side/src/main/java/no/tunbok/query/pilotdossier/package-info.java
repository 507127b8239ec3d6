/** How is this pilot, and which pilots are there? */
@NullMarked
package no.tunbok.query.pilotdossier;

import org.jspecify.annotations.NullMarked;
