/** How any aggregate says yes, no, or yes-but. */
@NullMarked
package no.tunbok.command.judgement;

import org.jspecify.annotations.NullMarked;
