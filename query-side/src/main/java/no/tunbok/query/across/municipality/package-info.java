/** What goes on in a municipality. */
@NullMarked
package no.tunbok.query.across.municipality;

import org.jspecify.annotations.NullMarked;
