package no.tunbok.command.judgement;

import static no.tunbok.command.judgement.Force.ALWAYS;
import static no.tunbok.command.judgement.Force.DECIDING;
import static no.tunbok.command.judgement.Force.WARNING;

/** The rules that no judgement is needed for: the way the register is made keeps them. */
public enum KeptRule implements Rule {
    X_13(
            ALWAYS,
            "The key of a command is kept in the transaction of its facts",
            "Our judgement",
            "En kommando som er behandlet, har ingen virkning én gang til.",
            "Ein kommando som er handsama, har ingen verknad éin gong til.",
            "A command that has been handled has no second effect."),
    PA_19(
            DECIDING,
            "A history is read in the order of the world, whatever the order of telling",
            "Our judgement",
            "Hvordan det står til, følger av når ting skjedde, ikke av når de ble meldt. En kontroll som meldes sent, kan rette på det.",
            "Korleis det står til, følgjer av når ting skjedde, ikkje av når dei vart melde. Ein kontroll som blir meld seint, kan rette på det.",
            "How things stand follows from when they happened, not from when they were told. An audit that is told late can cure it."),
    PI_15(
            WARNING,
            "The register tells by itself that the day has passed",
            "Our judgement",
            "Tre måneder etter at piloten var slutt, er sluttrapporten kommet; ellers blir det sagt fra.",
            "Tre månader etter at piloten var slutt, er sluttrapporten komen; elles blir det sagt frå.",
            "Three months after its end the final report of a pilot has come; otherwise it is told that it has not."),
    PI_17(
            ALWAYS,
            "No fact has a field for a person's name; a person has a reference, which can hold none",
            "The General Data Protection Regulation, article 5(1)(c), and our judgement: also for those whom the press named",
            "Personer står bare med en referanse og en rolle, aldri med navn.",
            "Personar står berre med ein referanse og ei rolle, aldri med namn.",
            "Persons are there by a reference and a role only, never by name."),
    FA_19(
            ALWAYS,
            "No fact has a field for what a tender or its protocol says",
            "Direktoratet for forvaltning og økonomistyring: access to procurement documents",
            "Det som står i tilbud og protokoll, blir ikke ført i registeret; forretningshemmeligheter kan derfor ikke komme ut herfra.",
            "Det som står i tilbod og protokoll, blir ikkje ført i registeret; forretningsløyndomar kan difor ikkje kome ut herifrå.",
            "What tenders and their protocol say is not recorded, so that no business secret can get out from here.");

    private final String keeper;

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Definition definition;

    KeptRule(Force force, String keeper, String source, String nb, String nn, String en) {
        this.keeper = keeper;
        definition = Definition.of(force, source, nb, nn, en);
    }

    /** What keeps it. */
    public String keeper() {
        return keeper;
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
