/** Where events are kept: PostgreSQL storage for Axon Framework, behind a door that does not show how. */
@NullMarked
package no.tunbok.eventstore;

import org.jspecify.annotations.NullMarked;
