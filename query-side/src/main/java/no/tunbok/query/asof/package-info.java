/** Which moment of the world and of the register a question is about. */
@NullMarked
package no.tunbok.query.asof;

import org.jspecify.annotations.NullMarked;
