/** The rules of the house, and the proof that they can be broken. */
@NullMarked
package no.tunbok.query.architecture;

import org.jspecify.annotations.NullMarked;
