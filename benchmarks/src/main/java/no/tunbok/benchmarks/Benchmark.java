package no.tunbok.benchmarks;

import java.util.List;
import no.tunbok.benchmarks.result.Finding;

/** One kind of work, done by whoever can. */
interface Benchmark {

    /** The word it is asked for by. */
    String name();

    List<Finding> measure(Run run);
}
