package no.tunbok.query.agreementdossier;

import java.util.List;
import java.util.stream.Collectors;
import no.tunbok.query.export.Cell;
import no.tunbok.query.export.Column;
import no.tunbok.query.wording.Wording;

/** What a file of all framework agreements is called, and what it has of each. */
final class AgreementSheet {

    static final Wording TITLE = new Wording("Rammeavtaler", "Rammeavtalar");

    static final List<Column<AgreementListItem>> COLUMNS = List.of(
            new Column<>(new Wording("Navn", "Namn"), item -> Cell.text(item.name())),
            new Column<>(Wording.same("Status"), item -> new Cell.Words(item.statusText())),
            new Column<>(
                    new Wording("Tjenesteområder", "Tenesteområde"),
                    item -> Cell.words(item.serviceAreas().stream().map(BoughtArea::text))),
            new Column<>(
                    new Wording("Kjøpere", "Kjøparar"),
                    item -> Cell.words(item.buyers().stream().map(Party::text))),
            new Column<>(
                    new Wording("Kjøpernes organisasjonsnumre", "Organisasjonsnummera til kjøparane"),
                    AgreementSheet::numbers),
            new Column<>(Wording.same("Siste dag"), item -> Cell.day(item.to())),
            new Column<>(new Wording("Tilbydere", "Tilbydarar"), item -> Cell.number(item.participantCount())),
            new Column<>(
                    new Wording("Anslått verdi, kr", "Rekna verdi, kr"),
                    item -> Cell.kroner(item.spending().estimated())),
            new Column<>(
                    new Wording("Høyeste verdi, kr", "Høgaste verdi, kr"),
                    item -> Cell.kroner(item.spending().ceiling())),
            new Column<>(
                    Wording.same("Avropt, kr"),
                    item -> Cell.kroner(item.spending().calledOff())),
            new Column<>(
                    new Wording("Avropt, prosent av høyeste verdi", "Avropt, prosent av høgaste verdi"),
                    item -> Cell.number(item.spending().percent())),
            new Column<>(new Wording("Opplysninger", "Opplysningar"), item -> Cell.number(item.version())),
            new Column<>(Wording.same("Id"), item -> Cell.text(item.id().value())));

    private AgreementSheet() {}

    private static Cell numbers(AgreementListItem item) {
        return Cell.text(item.buyers().stream()
                .map(buyer -> buyer.organisationNumber().value())
                .collect(Collectors.joining(", ")));
    }
}
