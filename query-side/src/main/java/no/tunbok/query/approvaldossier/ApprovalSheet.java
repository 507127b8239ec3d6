package no.tunbok.query.approvaldossier;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunbok.query.entrydossier.OpenDeadline;
import no.tunbok.query.export.Cell;
import no.tunbok.query.export.Column;
import no.tunbok.query.wording.Wording;

/** What a file of all approvals is called, and what it has of each. */
final class ApprovalSheet {

    static final Wording TITLE = new Wording("Godkjenninger", "Godkjenningar");

    static final List<Column<ApprovalListItem>> COLUMNS = List.of(
            new Column<>(new Wording("Navn", "Namn"), item -> Cell.text(item.name())),
            new Column<>(Wording.same("Organisasjonsnummer"), ApprovalSheet::organisationNumber),
            new Column<>(Wording.same("Kommune"), ApprovalSheet::municipality),
            new Column<>(Wording.same("Status"), item -> new Cell.Words(item.statusText())),
            new Column<>(new Wording("Tjenesteområder", "Tenesteområde"), ApprovalSheet::areas),
            new Column<>(Wording.same("Gyldig KSL"), item -> Cell.yesOrNo(item.validKsl())),
            new Column<>(new Wording("Åpne avvik", "Opne avvik"), item -> Cell.number(item.openDeviations())),
            new Column<>(new Wording("Frister som er ute", "Fristar som er ute"), ApprovalSheet::overdue),
            new Column<>(new Wording("Opplysninger", "Opplysningar"), item -> Cell.number(item.version())),
            new Column<>(Wording.same("Id"), item -> Cell.text(item.id().value())));

    private ApprovalSheet() {}

    private static Cell organisationNumber(ApprovalListItem item) {
        var number = item.organisationNumber();
        return number == null ? Cell.EMPTY : Cell.text(number.value());
    }

    /** Number and name together: alone, a number such as 0301 would lose its first digit in a spreadsheet. */
    private static Cell municipality(ApprovalListItem item) {
        var number = item.municipalityNumber();
        return Cell.text(Stream.of(number == null ? null : number.value(), item.municipalityName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" ")));
    }

    private static Cell areas(ApprovalListItem item) {
        return Cell.words(item.serviceAreas().stream().map(ApprovedArea::text));
    }

    private static Cell overdue(ApprovalListItem item) {
        return Cell.words(item.overdue().stream().map(OpenDeadline::text));
    }
}
