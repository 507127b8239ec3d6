package no.tunbok.query.across.agreementuse;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import no.tunbok.events.agreement.AgreementId;
import no.tunbok.events.agreement.ParticipantStatus;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.query.agreementdossier.AgreementDossier;
import no.tunbok.query.agreementdossier.Order;
import no.tunbok.query.agreementdossier.Participant;
import no.tunbok.query.agreementdossier.Spending;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How much of an agreement is called off, by provider and over time.
 *
 * @param spending against the ceiling (FA-2)
 * @param providers all that have or had a place
 * @param months in which something was called off, earliest first
 * @param position that it was computed from
 */
public record AgreementUse(
        AgreementId id,
        @Nullable String name,
        Spending spending,
        List<ByProvider> providers,
        List<InMonth> months,
        long position) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * What one provider was given.
     *
     * @param calledOff in øre without value added tax
     * @param percent of all that is called off, rounded down; nothing when nothing is
     */
    public record ByProvider(
            OrganisationNumber organisationNumber,
            ParticipantStatus status,
            Wording statusText,
            long callOffs,
            BigDecimal calledOff,
            @Nullable Long percent) {}

    /**
     * What was called off in a month.
     *
     * @param month such as 2022-03; one that is told by the year stands in the last month in which it can have been
     * @param calledOff in øre without value added tax, less what it was reduced by later
     * @param until all that was called off until the month was over
     */
    public record InMonth(String month, long callOffs, BigDecimal calledOff, BigDecimal until) {}

    static AgreementUse of(AgreementDossier agreement, long position) {
        var all = BigDecimal.valueOf(agreement.spending().calledOff().ore());
        return new AgreementUse(
                agreement.id(),
                agreement.name(),
                agreement.spending(),
                agreement.participants().stream()
                        .map(place -> given(place, all))
                        .toList(),
                months(agreement.callOffs()),
                position);
    }

    private static ByProvider given(Participant place, BigDecimal all) {
        return new ByProvider(
                place.organisationNumber(),
                place.status(),
                place.statusText(),
                place.callOffs(),
                place.calledOff(),
                all.signum() <= 0
                        ? null
                        : place.calledOff()
                                .multiply(HUNDRED)
                                .divideToIntegralValue(all)
                                .longValue());
    }

    private static List<InMonth> months(List<Order> callOffs) {
        var byMonth = callOffs.stream()
                .collect(groupingBy(callOff -> YearMonth.from(callOff.madeOn().to()), TreeMap::new, toList()));
        var months = new ArrayList<InMonth>();
        var until = BigDecimal.ZERO;
        for (var month : byMonth.entrySet()) {
            var sum = month.getValue().stream()
                    .map(callOff -> BigDecimal.valueOf(callOff.value().ore()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            until = until.add(sum);
            months.add(new InMonth(month.getKey().toString(), month.getValue().size(), sum, until));
        }
        return months;
    }
}
