/** All that can be decided about a framework agreement. */
@NullMarked
package no.tunbok.command.agreement;

import org.jspecify.annotations.NullMarked;
