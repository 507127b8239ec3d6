package no.tunbok.query.pilotdossier;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import no.tunbok.events.pilot.Theme;
import no.tunbok.query.export.Cell;
import no.tunbok.query.export.Column;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/** What a file of all pilots is called, and what it has of each. */
final class PilotSheet {

    static final Wording TITLE = new Wording("Piloter", "Pilotar");

    static final List<Column<PilotListItem>> COLUMNS = List.of(
            new Column<>(new Wording("Navn", "Namn"), item -> Cell.text(item.name())),
            new Column<>(Wording.same("Status"), item -> new Cell.Words(item.statusText())),
            new Column<>(Wording.same("Tema"), item -> theme(item.theme())),
            new Column<>(Wording.same("Program"), item -> Cell.text(item.programmeCode())),
            new Column<>(new Wording("Eiere", "Eigarar"), item -> owners(item.owners(), Owner::nameOnDay)),
            new Column<>(
                    new Wording("Eiernes organisasjonsnumre", "Organisasjonsnummera til eigarane"),
                    item -> owners(item.owners(), PilotSheet::number)),
            new Column<>(
                    new Wording("Kommuner som er med", "Kommunar som er med"),
                    item -> Cell.number(item.municipalityCount())),
            new Column<>(
                    new Wording("Rapporter som mangler", "Rapportar som manglar"),
                    item -> Cell.number((long) item.reportsOwed().size())),
            new Column<>(Wording.same("Neste rapportfrist"), item -> nextReport(item.reportsOwed())),
            new Column<>(new Wording("Opplysninger", "Opplysningar"), item -> Cell.number(item.version())),
            new Column<>(Wording.same("Id"), item -> Cell.text(item.id().value())));

    private PilotSheet() {}

    private static Cell theme(@Nullable Theme theme) {
        return theme == null ? Cell.EMPTY : new Cell.Words(Labels.of(theme));
    }

    private static Cell owners(List<Owner> owners, Function<Owner, String> part) {
        return Cell.text(String.join(
                ", ", owners.stream().map(part).filter(told -> !told.isEmpty()).toList()));
    }

    private static String number(Owner owner) {
        var number = owner.organisationNumber();
        return number == null ? "" : number.value();
    }

    private static Cell nextReport(List<OwedReport> reports) {
        return Cell.day(reports.stream()
                .map(OwedReport::dueOn)
                .min(Comparator.naturalOrder())
                .orElse(null));
    }
}
