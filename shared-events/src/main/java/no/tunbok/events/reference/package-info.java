/** What the register takes as given, each thing with the dates on which it is valid. */
@NullMarked
package no.tunbok.events.reference;

import org.jspecify.annotations.NullMarked;
