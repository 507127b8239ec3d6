/** HTTP's side of every command: who asks, what is asked, once only, and what went wrong. It knows no aggregate. */
@NullMarked
package no.tunbok.command.edge;

import org.jspecify.annotations.NullMarked;
