/** Who learned from whom. */
@NullMarked
package no.tunbok.query.across.learning;

import org.jspecify.annotations.NullMarked;
