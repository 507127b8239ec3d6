/** Tunbok measured beside PostgreSQL itself and beside Axon's own engine, in one run. */
@NullMarked
package no.tunbok.benchmarks;

import org.jspecify.annotations.NullMarked;
