/** The mistakes that case officers make: made, put right, and asked for, on a running register. */
@NullMarked
package no.tunbok.standalone.mistakes;

import org.jspecify.annotations.NullMarked;
