@NullMarked
package no.tunbok.benchmarks;

import org.jspecify.annotations.NullMarked;
