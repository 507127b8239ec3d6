/** Everything that can happen to a framework agreement. */
@NullMarked
package no.tunbok.events.agreement;

import org.jspecify.annotations.NullMarked;
