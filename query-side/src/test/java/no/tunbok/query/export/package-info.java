/** Shows that files keep what they are given. */
@NullMarked
package no.tunbok.query.export;

import org.jspecify.annotations.NullMarked;
