package no.tunbok.query.agreementdossier;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.agreement.AgreementStanding;
import no.tunbok.events.agreement.Term;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long the agreement holds.
 *
 * @param planned the period of the plan
 * @param from when it entered into force
 * @param agreedTo the last day before any option
 * @param to the last day with the options that are exercised, unless it is terminated before
 * @param terminatedFrom the first day on which it no longer holds
 */
public record Duration(
        @Nullable Period planned,
        @Nullable Occurred from,
        @Nullable LocalDate agreedTo,
        @Nullable LocalDate to,
        @Nullable LocalDate terminatedFrom,
        List<Option> options) {

    /**
     * A right to extend.
     *
     * @param newEnd the last day since it was exercised; without one, it is not
     */
    public record Option(
            int number,
            int months,
            @Nullable Occurred exercisedOn,
            @Nullable LocalDate newEnd) {}

    static Duration of(AgreementStanding standing) {
        var plan = standing.plan();
        var term = standing.term();
        return new Duration(
                plan == null ? null : plan.plannedTerm(),
                term == null ? null : term.from(),
                term == null ? null : term.agreed(),
                term == null ? null : term.lastDay(),
                term == null ? null : term.terminatedFrom(),
                standing.options().stream()
                        .map(option -> option(option.number(), option.months(), term))
                        .toList());
    }

    private static Option option(int number, int months, @Nullable Term term) {
        var exercised = term == null
                ? null
                : term.extensions().stream()
                        .filter(e -> e.option() == number)
                        .findFirst()
                        .orElse(null);
        return new Option(
                number,
                months,
                exercised == null ? null : exercised.settled(),
                exercised == null ? null : exercised.newEnd());
    }
}
