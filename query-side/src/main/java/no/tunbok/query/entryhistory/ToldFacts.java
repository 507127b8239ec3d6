package no.tunbok.query.entryhistory;

import java.util.List;

/** What was told of an entry, in the order of telling, and the position that it was computed from. */
public record ToldFacts<F>(List<ToldFact<F>> items, long position) {}
