/** What the whole query side needs, put together. */
@NullMarked
package no.tunbok.query.wiring;

import org.jspecify.annotations.NullMarked;
