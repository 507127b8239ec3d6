package no.tunbok.query.across.municipality;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.tunbok.events.agreement.AgreementId;
import no.tunbok.events.agreement.AgreementStatus;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.reference.Municipalities;
import no.tunbok.events.reference.Municipality;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.query.agreementdossier.AgreementDossier;
import no.tunbok.query.approvaldossier.ApprovalDossier;
import no.tunbok.query.approvaldossier.ApprovedArea;
import no.tunbok.query.pilotdossier.PilotDossier;
import no.tunbok.query.pilotdossier.PilotStatus;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What goes on in a municipality: the pilots that it takes part in, the farms there, and the agreements by which it buys.
 *
 * @param number that was asked for
 * @param name of that number on the day; nothing when it was not in use
 * @param everyNumber that the place, or some of it, ever had
 * @param approvals of farms there, whatever their status
 * @param position that it was computed from
 */
public record MunicipalityPage(
        MunicipalityNumber number,
        @Nullable String name,
        Set<MunicipalityNumber> everyNumber,
        LocalDate day,
        List<PilotThere> pilots,
        List<FarmThere> approvals,
        List<Bought> agreements,
        long position) {

    /**
     * A pilot in which it takes part, or took part.
     *
     * @param isOver whether it has left
     */
    public record PilotThere(
            PilotId id,
            @Nullable String name,
            PilotStatus status,
            Wording statusText,
            @Nullable MunicipalityRole role,
            @Nullable Occurred from,
            boolean isOver) {}

    /** An approval of a farm there. */
    public record FarmThere(
            ApprovalId id,
            @Nullable String name,
            @Nullable OrganisationNumber organisationNumber,
            ApprovalStatus status,
            Wording statusText,
            List<ApprovedArea> serviceAreas) {}

    /**
     * An agreement of which it is a buyer.
     *
     * @param to the last day, as it is known
     */
    public record Bought(
            AgreementId id,
            @Nullable String name,
            AgreementStatus status,
            Wording statusText,
            @Nullable LocalDate to) {}

    static MunicipalityPage of(
            MunicipalityNumber number,
            Set<MunicipalityNumber> everyNumber,
            LocalDate day,
            Stream<PilotDossier> pilots,
            Stream<ApprovalDossier> approvals,
            Stream<AgreementDossier> agreements,
            long position) {
        return new MunicipalityPage(
                number,
                Municipalities.known()
                        .find(number, Occurred.on(day))
                        .map(Municipality::name)
                        .orElse(null),
                everyNumber,
                day,
                pilots.flatMap(pilot -> inPilot(pilot, everyNumber)).toList(),
                approvals.map(MunicipalityPage::there).toList(),
                agreements.map(MunicipalityPage::bought).toList(),
                position);
    }

    private static Stream<PilotThere> inPilot(PilotDossier pilot, Set<MunicipalityNumber> numbers) {
        return pilot.municipalities().stream()
                .filter(time -> time.number() != null && numbers.contains(time.number()))
                .map(time -> new PilotThere(
                        pilot.id(),
                        pilot.name(),
                        pilot.status(),
                        pilot.statusText(),
                        time.role(),
                        time.from(),
                        time.to() != null));
    }

    private static FarmThere there(ApprovalDossier approval) {
        return new FarmThere(
                approval.id(),
                approval.name(),
                approval.organisationNumber(),
                approval.status(),
                approval.statusText(),
                approval.serviceAreas());
    }

    private static Bought bought(AgreementDossier agreement) {
        return new Bought(
                agreement.id(),
                agreement.name(),
                agreement.status(),
                agreement.statusText(),
                agreement.duration().to());
    }
}
