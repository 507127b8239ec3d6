package no.tunbok.query.across.confirmation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.tunbok.query.wording.Dates;
import no.tunbok.query.wording.Wording;

/**
 * A confirmation in one language, to be printed.
 *
 * @param language nb or nn
 * @param lines what it rests on
 */
record ConfirmationSheet(
        String language, String title, String statement, String day, List<Line> lines, String howToAskAgain) {

    /** A heading and what it says. */
    record Line(String heading, String text) {}

    static ConfirmationSheet of(Confirmation confirmation, boolean inNynorsk) {
        Function<Wording, String> words = inNynorsk ? Wording::nn : Wording::nb;
        var lines = new ArrayList<Line>();
        lines.add(new Line(inNynorsk ? "Tilbydar" : "Tilbyder", provider(confirmation)));
        lines.add(new Line(
                "Godkjenning",
                confirmation.approvalStatusText() == null
                        ? inNynorsk ? "Inga i registeret" : "Ingen i registeret"
                        : words.apply(confirmation.approvalStatusText())));
        lines.add(new Line("Rammeavtale", Objects.requireNonNullElse(confirmation.agreementName(), "–")));
        lines.add(new Line(
                inNynorsk ? "Oppdragsgivar" : "Oppdragsgiver",
                joined(confirmation.buyers().stream().map(buyer -> words.apply(buyer.text())))));
        lines.add(new Line(
                inNynorsk ? "Tenester" : "Tjenester",
                joined(confirmation.serviceAreas().stream().map(area -> words.apply(area.text())))));
        lines.add(new Line(inNynorsk ? "Gjeld" : "Gjelder", term(confirmation, words)));
        lines.add(new Line("Status for avtalen", words.apply(confirmation.agreementStatusText())));
        lines.add(new Line("Plassen i avtalen", words.apply(confirmation.participantStatusText())));
        return new ConfirmationSheet(
                inNynorsk ? "nn" : "nb",
                inNynorsk ? "Stadfesting av avtale" : "Bekreftelse på avtale",
                words.apply(confirmation.statement()),
                Dates.day(confirmation.day()),
                lines,
                inNynorsk
                        ? "Registeret svarer det same på spørsmål om avtale %s med knownAt=position:%d."
                                .formatted(confirmation.agreement(), confirmation.position())
                        : "Registeret svarer det samme på spørsmål om avtale %s med knownAt=position:%d."
                                .formatted(confirmation.agreement(), confirmation.position()));
    }

    private static String provider(Confirmation confirmation) {
        var number = "org.nr. " + confirmation.organisationNumber();
        return confirmation.providerName() == null ? number : confirmation.providerName() + ", " + number;
    }

    private static String term(Confirmation confirmation, Function<Wording, String> words) {
        var from = confirmation.from();
        var to = confirmation.to();
        return (from == null ? "" : words.apply(Dates.of(from))) + "–" + (to == null ? "" : Dates.day(to));
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining(", "));
    }
}
