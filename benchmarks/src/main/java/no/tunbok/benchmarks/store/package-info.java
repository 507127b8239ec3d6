/** Who is measured: the same few doors, by the least code, by Axon's own engine, and by ours. */
@NullMarked
package no.tunbok.benchmarks.store;

import org.jspecify.annotations.NullMarked;
