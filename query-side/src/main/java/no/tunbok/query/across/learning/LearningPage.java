package no.tunbok.query.across.learning;

import java.util.List;

/**
 * Who learned from whom: each gathering and journey joins those who were visited with those who came.
 *
 * @param items in the order in which they took place
 * @param position that it was computed from
 */
public record LearningPage(List<Occasion> items, long position) {}
