/** The names under which facts are known outside this program. */
@NullMarked
package no.tunbok.events.wire;

import org.jspecify.annotations.NullMarked;
