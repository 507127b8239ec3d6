package no.tunbok.command.judgement;

import static no.tunbok.command.judgement.Force.ALWAYS;
import static no.tunbok.command.judgement.Force.WARNING;

/** The rules that hold for every kind of entry. */
public enum CommonRule implements Rule {
    X_1(
            ALWAYS,
            "Our judgement",
            "Det som meldes, har skjedd: dagen er ikke senere enn i dag.",
            "Det som blir meldt, har skjedd: dagen er ikkje seinare enn i dag.",
            "What is told has happened: its day is not later than today."),
    X_2(
            WARNING,
            "Our judgement; a visit in June 2022 was first told of in August",
            "Det som meldes mer enn 30 dager etter at det skjedde, har en grunn til at det kommer sent.",
            "Det som blir meldt meir enn 30 dagar etter at det skjedde, har ein grunn til at det kjem seint.",
            "What is told more than 30 days after it happened says why it is late."),
    X_3(
            ALWAYS,
            "Archive law: what was recorded is not corrected so that the earlier text is lost",
            "Ingenting endres eller slettes. En retting peker på et faktum i samme sak som fortsatt gjelder, og åpningen av saken kan rettes, men ikke annulleres.",
            "Ingenting blir endra eller sletta. Ei retting peikar på eit faktum i same sak som framleis gjeld, og opninga av saka kan rettast, men ikkje annullerast.",
            "Nothing is changed or removed. A correction names a fact of the same entry that still counts, and the entry's opening may be corrected, but not annulled."),
    X_4(
            ALWAYS,
            "Archive law: how decisions were made can be traced",
            "En retting sier hvorfor, med minst ti tegn forklaring når grunnen er OTHER, og hvem som har bestilt den.",
            "Ei retting seier kvifor, med minst ti teikn forklaring når grunnen er OTHER, og kven som har tinga henne.",
            "A correction says why, in at least ten characters when the reason is OTHER, and who ordered it."),
    X_5(
            ALWAYS,
            "Brønnøysundregistrene: the organisation number",
            "Et organisasjonsnummer har ni siffer, og det siste er et riktig kontrollsiffer.",
            "Eit organisasjonsnummer har ni siffer, og det siste er eit rett kontrollsiffer.",
            "An organisation number has nine digits, the last of which is the right check digit."),
    X_6(
            ALWAYS,
            "Landbruksdirektoratet and statsforvalteren: the producer number has no meaning in its digits since 15 November 2023",
            "Et produsentnummer har ti siffer, og ingen kommune leses av det.",
            "Eit produsentnummer har ti siffer, og ingen kommune blir lesen av det.",
            "A producer number has ten digits, and no municipality is read from it."),
    X_7(
            ALWAYS,
            "SSB KLASS 131: municipalities",
            "Kommunenummeret var i bruk den dagen, og for den kommunen.",
            "Kommunenummeret var i bruk den dagen, og for den kommunen.",
            "The municipality number was in use on that day, and for that municipality."),
    X_8(
            WARNING,
            "SSB KLASS 131: what a number became is several numbers when a municipality was split",
            "Når kommuner slås sammen eller deles, velger ikke registeret det nye nummeret: den som melder det, nevner ett av dem det gamle ble til.",
            "Når kommunar blir slegne saman eller delte, vel ikkje registeret det nye nummeret: den som melder det, nemner eitt av dei det gamle vart til.",
            "When municipalities merge or split, the register does not choose the new number: whoever tells it names one of those that the old one became."),
    X_9(
            ALWAYS,
            "Our judgement, after the General Data Protection Regulation, article 5(1)(c)",
            "Ingen tekst inneholder et fødselsnummer eller D-nummer.",
            "Ingen tekst inneheld eit fødselsnummer eller D-nummer.",
            "No text holds a national identity number."),
    X_10(
            ALWAYS,
            "Forvaltningsloven §§ 24-27 where the act applies; else our judgement",
            "En avgjørelse har en begrunnelse, og den som avgjør, nevnes med navnet organet hadde den dagen.",
            "Ei avgjerd har ei grunngiving, og den som avgjer, blir nemnd med namnet organet hadde den dagen.",
            "A decision has grounds, and names who decided as the body was called on that day."),
    X_11(
            ALWAYS,
            "Forvaltningsloven § 29 where the act applies; that the deadline moves to a working day is our own knowledge",
            "Om en klage kom i tide, følger av dagen varselet ble mottatt: tre uker, og til neste virkedag. Er den dagen ukjent, sies ingenting.",
            "Om ei klage kom i tide, følgjer av dagen varselet vart motteke: tre veker, og til neste yrkedag. Er den dagen ukjend, blir ingenting sagt.",
            "Whether an appeal came in time follows from the day when the notice was received: three weeks, and on to a working day. If that day is unknown, nothing is said."),
    X_12(
            ALWAYS,
            "Our judgement: four eyes",
            "Den som registrerer en retting av en avgjørelse, er en annen enn den som har bestilt den.",
            "Den som registrerer ei retting av ei avgjerd, er ein annan enn den som har tinga henne.",
            "Whoever records the correction of a decision is somebody else than who ordered it."),
    X_14(
            ALWAYS,
            "Our judgement; the thresholds of the procurement rules are without value added tax",
            "Beløp er i norske kroner og hele øre, og det sies om merverdiavgiften er med. Beløp som måles mot en grense, er uten.",
            "Beløp er i norske kroner og heile øre, og det blir sagt om meirverdiavgifta er med. Beløp som blir målte mot ei grense, er utan.",
            "Amounts are in Norwegian kroner and whole øre, and say whether they hold value added tax. Those that are measured against a limit do not."),
    X_15(
            ALWAYS,
            "Our judgement: facts about something unknown are impossible",
            "En id gis til én ting, og det som bygger på den, nevner en id som er gitt.",
            "Ein id blir gitt til éin ting, og det som byggjer på han, nemner ein id som er gitt.",
            "An id is given to one thing, and what builds on it names one that was given."),
    X_16(
            ALWAYS,
            "Our judgement: one entry for one thing",
            "En sak som er merket som dobbeltført, tar bare imot rettinger.",
            "Ei sak som er merkt som dobbeltført, tek berre imot rettingar.",
            "An entry that is marked as a duplicate takes corrections only."),
    X_17(
            ALWAYS,
            "Our judgement, after forvaltningsloven § 35",
            "Bare en avgjørelse som står, kan omgjøres, og bare én gang.",
            "Berre ei avgjerd som står, kan gjerast om, og berre éin gong.",
            "Only a decision that stands can be reversed, and only once."),
    X_18(
            ALWAYS,
            "Our judgement, after the preparatory works of the administration act: retting is of the text, omgjøring of the content",
            "En retting av teksten gjelder en avgjørelse, og endrer verken dagen, hvem som avgjorde, varselet eller klageinstansen.",
            "Ei retting av teksten gjeld ei avgjerd, og endrar verken dagen, kven som avgjorde, varselet eller klageinstansen.",
            "A rectified text is that of a decision, and changes neither its day, who decided, the notice nor who hears an appeal."),
    X_19(
            ALWAYS,
            "Our judgement: what can be worked out is not told by anybody",
            "At en frist er ute eller et tak er nær, melder registeret selv; en frist er ute dagen etter den siste.",
            "At ein frist er ute eller eit tak er nær, melder registeret sjølv; ein frist er ute dagen etter den siste.",
            "That a deadline has passed, or a ceiling is near, the register tells by itself; a deadline has passed on the day after its last.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Definition definition;

    CommonRule(Force force, String source, String nb, String nn, String en) {
        definition = Definition.of(force, source, nb, nn, en);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
