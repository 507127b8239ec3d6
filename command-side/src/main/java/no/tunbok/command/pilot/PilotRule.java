package no.tunbok.command.pilot;

import static no.tunbok.command.judgement.Force.ALWAYS;
import static no.tunbok.command.judgement.Force.DECIDING;
import static no.tunbok.command.judgement.Force.WARNING;

import no.tunbok.command.judgement.Force;
import no.tunbok.command.judgement.Rule;

/** The rules of a pilot's life. */
enum PilotRule implements Rule {
    PI_1(
            DECIDING,
            "Landbruksdirektoratet's call for Inn på tunet-løftet 2, 2020",
            "Søknaden kom innen fristen i utlysningen.",
            "Søknaden kom innan fristen i utlysinga.",
            "The application came by the call's deadline."),
    PI_2(
            DECIDING,
            "Landbruksdirektoratet's call for Inn på tunet-løftet 2, 2020",
            "Søkerne er fylkeskommuner eller statsforvaltere.",
            "Søkjarane er fylkeskommunar eller statsforvaltarar.",
            "The applicants are county municipalities or county governors."),
    PI_3(
            DECIDING,
            "Landbruksdirektoratet's call for Inn på tunet-løftet 2, 2020: four pilots, four themes; that no theme has two is our judgement",
            "Temaet er ett av temaene i programmet, og bare én pilot har tilskudd til det.",
            "Temaet er eitt av temaa i programmet, og berre éin pilot har tilskot til det.",
            "The theme is one of the programme's, and only one pilot has a grant for it."),
    PI_4(
            WARNING,
            "Landbruksdirektoratet's call for Inn på tunet-løftet 2, 2020: a frame of ten million kroner",
            "Det som er gitt i tilskudd til pilotene i programmet til sammen, er ikke mer enn rammen.",
            "Det som er gitt i tilskot til pilotane i programmet til saman, er ikkje meir enn ramma.",
            "What the programme's pilots are granted together is no more than its frame."),
    PI_5(
            ALWAYS,
            "Our judgement",
            "Beløp er større enn null. Det som er tilbakebetalt, er ikke mer enn det som er utbetalt, og det som er utbetalt minus det som er tilbakebetalt, er ikke mer enn tilskuddet.",
            "Beløp er større enn null. Det som er tilbakebetalt, er ikkje meir enn det som er utbetalt, og det som er utbetalt minus det som er tilbakebetalt, er ikkje meir enn tilskotet.",
            "Amounts are more than zero. What is paid back is no more than what is paid, and what is paid less what is paid back is no more than the grant."),
    PI_6(
            DECIDING,
            "Our judgement",
            "Bare en pilot med tilskudd kan starte, og ikke før tilskuddet er gitt.",
            "Berre ein pilot med tilskot kan starte, og ikkje før tilskotet er gitt.",
            "Only a pilot with a grant may start, and not before the day of the grant."),
    PI_7(
            ALWAYS,
            "Our judgement",
            "En kommune er med i én rolle om gangen, og bare en kommune som er med, kan bytte rolle eller gå ut.",
            "Ein kommune er med i éi rolle om gongen, og berre ein kommune som er med, kan byte rolle eller gå ut.",
            "A municipality takes part in one role at a time, and only one that takes part can change its role or leave."),
    PI_8(
            WARNING,
            "The programme's own pages: every pilot but the one in upper secondary school named pilot municipalities",
            "En pilot som starter, har minst én pilotkommune, med mindre temaet er videregående skole.",
            "Ein pilot som startar, har minst éin pilotkommune, med mindre temaet er vidaregåande skule.",
            "A pilot that starts has at least one pilot municipality, unless its theme is upper secondary school."),
    PI_9(
            DECIDING,
            "Our judgement",
            "En samling eller studietur er innenfor tiden piloten varer.",
            "Ei samling eller studietur er innanfor tida piloten varer.",
            "A workshop or study trip lies within the time of the pilot."),
    PI_10(
            ALWAYS,
            "Inn på tunet-løftet: the mid-way seminar that was moved from January to March 2022",
            "En samling planlegges, holdes eller avlyses én gang; bare en planlagt samling kan flyttes eller avlyses.",
            "Ei samling blir planlagd, halden eller avlyst éin gong; berre ei planlagd samling kan flyttast eller avlysast.",
            "A workshop is planned, held or cancelled once; only a planned one can be moved or cancelled."),
    PI_11(
            ALWAYS,
            "The joint workshop in Kongsberg, 5 April 2022",
            "En felles samling nevner alle pilotene som var med, også denne.",
            "Ei felles samling nemner alle pilotane som var med, også denne.",
            "A joint workshop names all the pilots that took part, this one included."),
    PI_12(
            ALWAYS,
            "The preliminary results of January 2023",
            "Et forskningsresultat er foreløpig så lenge forskningsrapporten ikke er kommet.",
            "Eit forskingsresultat er førebels så lenge forskingsrapporten ikkje er komen.",
            "A result of research is preliminary as long as the research report is not out."),
    PI_13(
            DECIDING,
            "The Nordland pilot, which went on to the summer of 2023 with the county's money",
            "En forlengelse av en pilot som pågår, slutter senere enn planlagt.",
            "Ei forlenging av ein pilot som er i gang, sluttar seinare enn planlagt.",
            "An extension is of a pilot that runs, and ends later than planned."),
    PI_14(
            DECIDING,
            "The results of January 2023: an extended pilot owes a further report",
            "En pilot som lukkes, er avbrutt, eller avsluttet med sluttrapport og, hvis den ble forlenget etter den, tilleggsrapport.",
            "Ein pilot som blir lukka, er avbroten, eller avslutta med sluttrapport og, viss han vart forlengd etter den, tilleggsrapport.",
            "A pilot that is closed was broken off, or has concluded and handed in its final report and, if it was extended after that, a supplementary one."),
    PI_16(
            ALWAYS,
            "The county governors' change of name on 1 January 2021 and after",
            "Et organ nevnes med navnet og arten det hadde den dagen.",
            "Eit organ blir nemnt med namnet og arten det hadde den dagen.",
            "A body is named as it was called on that day, and as what it is."),
    PI_18(
            DECIDING,
            "Our judgement, after the states of a pilot",
            "Hvert skritt følger av det forrige, og tas én gang: søknad, tilskudd eller avslag, start, avslutning, lukking. Bare et gitt tilskudd kan endres, og bare det som ikke er over, kan avbrytes.",
            "Kvart steg følgjer av det førre, og blir teke éin gong: søknad, tilskot eller avslag, start, avslutning, lukking. Berre eit gitt tilskot kan endrast, og berre det som ikkje er over, kan avbrytast.",
            "Each step follows from the one before it and is taken once: application, grant or rejection, start, conclusion, closing. Only a grant that was given is changed, and only what is not over is broken off."),
    PI_19(
            ALWAYS,
            "Our judgement",
            "Et tiltak for én kommune nevner kommunen; et felles tiltak nevner ingen.",
            "Eit tiltak for éin kommune nemner kommunen; eit felles tiltak nemner ingen.",
            "A measure for one municipality names it; a common one names none."),
    PI_20(
            DECIDING,
            "Our judgement",
            "Et tiltak settes i gang én gang, og gjennomføres eller droppes én gang: ikke før det er planlagt, ikke før det er satt i gang, og det settes ikke i gang etterpå.",
            "Eit tiltak blir sett i gang éin gong, og gjennomført eller droppa éin gong: ikkje før det er planlagt, ikkje før det er sett i gang, og det blir ikkje sett i gang etterpå.",
            "A measure is started once, and completed or dropped once: not before it was planned, not before it was started, and it is not started afterwards.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Definition definition;

    PilotRule(Force force, String source, String nb, String nn, String en) {
        definition = Definition.of(force, source, nb, nn, en);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
