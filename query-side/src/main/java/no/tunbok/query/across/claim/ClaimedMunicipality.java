package no.tunbok.query.across.claim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.tunbok.events.approval.ApprovalApplicationRegistered;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.history.Decided;
import no.tunbok.events.history.Fact;
import no.tunbok.events.pilot.MunicipalityJoined;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.pilot.MunicipalityRoleChanged;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.query.across.FactReference;
import no.tunbok.query.approvaldossier.ApprovalDossier;
import no.tunbok.query.entrydossier.FoundEntry;
import no.tunbok.query.pilotdossier.Participation;
import no.tunbok.query.pilotdossier.PilotDossier;
import no.tunbok.query.pilotdossier.PilotStatus;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A pilot municipality and the approvals of farms in it, with the facts that tell of them.
 *
 * @param number under which it takes part
 * @param holds whether one of its providers is approved
 * @param pilots in which it takes part as a pilot municipality
 * @param approved providers
 * @param onTheirWay farms whose case is neither approved nor over
 */
public record ClaimedMunicipality(
        OrganisationNumber organisationNumber,
        @Nullable MunicipalityNumber number,
        @Nullable String name,
        boolean holds,
        List<InPilot> pilots,
        List<Provider> approved,
        List<Provider> onTheirWay) {

    /** A pilot in which it takes part. */
    public record InPilot(PilotId id, @Nullable String name, List<FactReference> facts) {}

    /** A farm in it. */
    public record Provider(
            ApprovalId id,
            @Nullable String name,
            @Nullable OrganisationNumber organisationNumber,
            ApprovalStatus status,
            Wording statusText,
            List<FactReference> facts) {}

    /** The approvals of farms in the place that has, had or will have that number. */
    interface InPlace {
        List<FoundEntry<ApprovalEvent, ApprovalDossier>> of(MunicipalityNumber number);
    }

    /** A municipality in one pilot. */
    private record Member(Participation time, InPilot pilot) {}

    /** All that take part as pilot municipalities. */
    static List<ClaimedMunicipality> of(
            LocalDate day, List<FoundEntry<PilotEvent, PilotDossier>> pilots, InPlace approvals) {
        return pilots.stream()
                .flatMap(pilot -> pilotMunicipalities(pilot.dossier()).map(time -> member(day, pilot, time)))
                .collect(groupingBy(member -> member.time().organisationNumber(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(members -> together(day, members, approvals))
                .toList();
    }

    private static ClaimedMunicipality together(LocalDate day, List<Member> members, InPlace approvals) {
        var time = members.getFirst().time();
        var number = time.number();
        var there = number == null ? List.<FoundEntry<ApprovalEvent, ApprovalDossier>>of() : approvals.of(number);
        var approved = providers(day, there, status -> status == ApprovalStatus.APPROVED);
        return new ClaimedMunicipality(
                time.organisationNumber(),
                number,
                time.name(),
                !approved.isEmpty(),
                members.stream().map(Member::pilot).toList(),
                approved,
                providers(day, there, status -> status != ApprovalStatus.APPROVED && !status.isOver()));
    }

    /** Several districts of a municipality take part for it once. */
    private static Stream<Participation> pilotMunicipalities(PilotDossier pilot) {
        if (pilot.status() == PilotStatus.REJECTED || pilot.status() == PilotStatus.DISCONTINUED) return Stream.of();
        var times = new LinkedHashMap<OrganisationNumber, Participation>();
        pilot.municipalities().stream()
                .filter(time -> time.to() == null && time.role() == MunicipalityRole.PILOT)
                .forEach(time -> times.putIfAbsent(time.organisationNumber(), time));
        return times.values().stream();
    }

    private static Member member(LocalDate day, FoundEntry<PilotEvent, PilotDossier> pilot, Participation time) {
        var municipality = time.organisationNumber();
        return new Member(
                time,
                new InPilot(
                        pilot.dossier().id(),
                        pilot.dossier().name(),
                        facts("pilots", pilot, day, fact -> switch (fact) {
                            case MunicipalityJoined f -> f.organisationNumber().equals(municipality);
                            case MunicipalityRoleChanged f ->
                                f.organisationNumber().equals(municipality);
                            default -> false;
                        })));
    }

    private static List<Provider> providers(
            LocalDate day, List<FoundEntry<ApprovalEvent, ApprovalDossier>> there, Predicate<ApprovalStatus> which) {
        return there.stream()
                .filter(entry -> which.test(entry.dossier().status()))
                .map(entry -> new Provider(
                        entry.dossier().id(),
                        entry.dossier().name(),
                        entry.dossier().organisationNumber(),
                        entry.dossier().status(),
                        entry.dossier().statusText(),
                        facts(
                                "approvals",
                                entry,
                                day,
                                fact -> fact instanceof ApprovalApplicationRegistered || fact instanceof Decided)))
                .toList();
    }

    private static <F extends Fact<F>> List<FactReference> facts(
            String collection, FoundEntry<F, ?> entry, LocalDate day, Predicate<F> which) {
        return entry.history().standingOn(day).stream()
                .filter(told -> which.test(told.fact()))
                .map(told -> FactReference.of(collection, entry.dossier().entry(), told))
                .toList();
    }
}
