/** What the register tells by itself, without being asked. */
@NullMarked
package no.tunbok.command.policy;

import org.jspecify.annotations.NullMarked;
