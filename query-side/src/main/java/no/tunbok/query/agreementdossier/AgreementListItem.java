package no.tunbok.query.agreementdossier;

import java.time.LocalDate;
import java.util.List;
import no.tunbok.events.agreement.AgreementId;
import no.tunbok.events.agreement.AgreementStatus;
import no.tunbok.query.entrydossier.ListItem;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One framework agreement in a list.
 *
 * @param to the last day, as it is known
 * @param participantCount how many providers have a place in it, blocked or not
 */
public record AgreementListItem(
        AgreementId id,
        @Nullable String name,
        AgreementStatus status,
        Wording statusText,
        List<BoughtArea> serviceAreas,
        List<Party> buyers,
        @Nullable LocalDate to,
        long participantCount,
        Spending spending,
        long version)
        implements ListItem<AgreementListItem> {

    static AgreementListItem of(AgreementDossier dossier) {
        return new AgreementListItem(
                dossier.id(),
                dossier.name(),
                dossier.status(),
                dossier.statusText(),
                dossier.serviceAreas(),
                dossier.buyers(),
                dossier.duration().to(),
                dossier.participants().stream().filter(p -> p.leftOn() == null).count(),
                dossier.spending(),
                dossier.version());
    }

    @Override
    public AgreementListItem told(LocalDate day, long newVersion) {
        return new AgreementListItem(
                id, name, status, statusText, serviceAreas, buyers, to, participantCount, spending, newVersion);
    }
}
