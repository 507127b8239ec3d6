package no.tunbok.query.across.confirmation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.tunbok.events.agreement.AgreementId;
import no.tunbok.events.agreement.AgreementStatus;
import no.tunbok.events.agreement.ParticipantStatus;
import no.tunbok.events.approval.ApprovalId;
import no.tunbok.events.approval.ApprovalStatus;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.query.agreementdossier.AgreementDossier;
import no.tunbok.query.agreementdossier.BoughtArea;
import no.tunbok.query.agreementdossier.Participant;
import no.tunbok.query.agreementdossier.Party;
import no.tunbok.query.approvaldossier.ApprovalDossier;
import no.tunbok.query.wording.Dates;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the register says of a provider's place in an agreement on a day, for whoever the provider shows it to.
 *
 * @param holds whether the agreement is in force, and the provider has its place in it and is approved
 * @param statement the same in a sentence
 * @param providerName by its approval; nothing when the register has none
 * @param serviceAreas for which it may be called on
 * @param from the first day of the agreement
 * @param to the last day, with the options that are exercised
 * @param approvalStatus on the day; nothing when the register has no approval
 * @param version how many facts the register has of the agreement
 * @param position that it was computed from: asked again with it, the register says the same
 */
public record Confirmation(
        LocalDate day,
        boolean holds,
        Wording statement,
        AgreementId agreement,
        @Nullable String agreementName,
        AgreementStatus agreementStatus,
        Wording agreementStatusText,
        List<Party> buyers,
        OrganisationNumber organisationNumber,
        @Nullable String providerName,
        ParticipantStatus participantStatus,
        Wording participantStatusText,
        List<BoughtArea> serviceAreas,
        @Nullable Occurred from,
        @Nullable LocalDate to,
        @Nullable ApprovalId approval,
        @Nullable ApprovalStatus approvalStatus,
        @Nullable Wording approvalStatusText,
        long version,
        long position) {

    static Confirmation of(
            LocalDate day,
            AgreementDossier agreement,
            Participant place,
            Optional<ApprovalDossier> approval,
            long position) {
        boolean holds = agreement.status() == AgreementStatus.IN_FORCE
                && place.status() == ParticipantStatus.ACTIVE
                && approval.filter(a -> a.status() == ApprovalStatus.APPROVED).isPresent();
        return new Confirmation(
                day,
                holds,
                statement(day, holds, agreement, place, approval),
                agreement.id(),
                agreement.name(),
                agreement.status(),
                agreement.statusText(),
                agreement.buyers(),
                place.organisationNumber(),
                approval.map(ApprovalDossier::name).orElse(null),
                place.status(),
                place.statusText(),
                areas(agreement, place),
                agreement.duration().from(),
                agreement.duration().to(),
                place.approvalId(),
                approval.map(ApprovalDossier::status).orElse(null),
                approval.map(ApprovalDossier::statusText).orElse(null),
                agreement.version(),
                position);
    }

    private static List<BoughtArea> areas(AgreementDossier agreement, Participant place) {
        return agreement.serviceAreas().stream()
                .filter(area ->
                        place.serviceAreas().isEmpty() || place.serviceAreas().contains(area.code()))
                .toList();
    }

    private static Wording statement(
            LocalDate day,
            boolean holds,
            AgreementDossier agreement,
            Participant place,
            Optional<ApprovalDossier> approval) {
        var who = approval.map(ApprovalDossier::name).map(name -> name + ", ").orElse("") + "org.nr. "
                + place.organisationNumber();
        var which = agreement.name() == null ? "" : " «" + agreement.name() + "»";
        var date = Dates.day(day);
        return holds
                ? new Wording(
                        date + " er " + who + ", godkjent og har plass i rammeavtalen" + which + ", som gjelder.",
                        date + " er " + who + ", godkjend og har plass i rammeavtalen" + which + ", som gjeld.")
                : new Wording(
                        date + " kan det ikke bekreftes at " + who
                                + ", er godkjent og kan få nye oppdrag etter rammeavtalen" + which + ".",
                        date + " kan det ikkje stadfestast at " + who
                                + ", er godkjend og kan få nye oppdrag etter rammeavtalen" + which + ".");
    }
}
