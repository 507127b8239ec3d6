/** In what two pages of one entry differ. */
@NullMarked
package no.tunbok.query.difference;

import org.jspecify.annotations.NullMarked;
