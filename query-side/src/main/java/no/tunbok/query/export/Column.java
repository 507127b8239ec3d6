package no.tunbok.query.export;

import java.util.function.Function;
import no.tunbok.query.wording.Wording;

/**
 * One column of a sheet.
 *
 * @param <I> what a row is about
 * @param cell of that row
 */
public record Column<I>(Wording heading, Function<I, Cell> cell) {}
