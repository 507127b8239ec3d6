/** What was found: numbers, what was hoped for, and how a person reads them. */
@NullMarked
package no.tunbok.benchmarks.result;

import org.jspecify.annotations.NullMarked;
