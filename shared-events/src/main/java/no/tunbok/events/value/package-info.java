/** The words that facts are made of, each with its own rule of what is valid. */
@NullMarked
package no.tunbok.events.value;

import org.jspecify.annotations.NullMarked;
