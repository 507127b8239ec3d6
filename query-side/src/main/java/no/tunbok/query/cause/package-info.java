/** What brought a fact about, and what did it bring about, in whichever entries? */
@NullMarked
package no.tunbok.query.cause;

import org.jspecify.annotations.NullMarked;
