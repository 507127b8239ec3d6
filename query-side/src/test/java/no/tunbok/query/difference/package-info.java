/** Shows that a difference leaves nothing out. */
@NullMarked
package no.tunbok.query.difference;

import org.jspecify.annotations.NullMarked;
