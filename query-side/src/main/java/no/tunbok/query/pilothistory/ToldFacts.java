package no.tunbok.query.pilothistory;

import java.util.List;

/** What was told of a pilot, in the order of telling, and the position that it was computed from. */
public record ToldFacts(List<ToldFact> items, long position) {}
