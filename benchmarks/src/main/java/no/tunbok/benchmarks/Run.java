package no.tunbok.benchmarks;

import no.tunbok.benchmarks.store.Server;

/** What every benchmark of one run works with. */
record Run(Server server, Scale scale) {}
