package no.tunbok.command.approval;

import static no.tunbok.command.judgement.Force.ALWAYS;
import static no.tunbok.command.judgement.Force.DECIDING;
import static no.tunbok.command.judgement.Force.WARNING;

import no.tunbok.command.judgement.Force;
import no.tunbok.command.judgement.Rule;

/** The rules of an approval's life. */
enum ApprovalRule implements Rule {
    PA_1(
            DECIDING,
            "Stiftelsen Norsk Mat: how to become an Inn på tunet farm",
            "Inn på tunet-skolen er fullført senest den dagen det søkes.",
            "Inn på tunet-skulen er fullført seinast den dagen det blir søkt.",
            "The Inn på tunet course is completed on or before the day of the application."),
    PA_2(
            ALWAYS,
            "Stiftelsen Norsk Mat: the registration form",
            "En søknad har organisasjonsnummer, foretaksnavn, produsentnummer, minst ett gårds- og bruksnummer, adresse, kommune, e-post og mobilnummer, og ingen av dem faller bort siden uten at det er produsentnummeret.",
            "Ein søknad har organisasjonsnummer, føretaksnamn, produsentnummer, minst eitt gards- og bruksnummer, adresse, kommune, e-post og mobilnummer, og ingen av dei fell bort sidan utan at det er produsentnummeret.",
            "An application has organisation number, enterprise name, producer number, at least one cadastral unit, address, municipality, e-mail and mobile number, and none of them but the producer number goes later on."),
    PA_3(
            DECIDING,
            "Matmerk: how to become an Inn på tunet farm",
            "Den som godkjennes, har et produsentnummer som er i bruk.",
            "Den som blir godkjend, har eit produsentnummer som er i bruk.",
            "A provider that is approved has a producer number in use."),
    PA_4(
            DECIDING,
            "Matmerk: how to become an Inn på tunet farm; KSL standard 11, 2014",
            "Tilbudet er knyttet til et gårdsbruk i bruk til jordbruk, skogbruk eller hagebruk, og bygger ikke på en militærleir, en skolebygning eller en kennel.",
            "Tilbodet er knytt til eit gardsbruk i bruk til jordbruk, skogbruk eller hagebruk, og byggjer ikkje på ein militærleir, ein skulebygning eller ein kennel.",
            "What is offered is tied to a holding used for farming, forestry or horticulture, and not based on a military camp, a school building or a kennel."),
    PA_5(
            DECIDING,
            "Stiftelsen Norsk Mat: what it takes; regjeringen.no, 2018",
            "Den som godkjennes, er vurdert å falle inn under definisjonen, og både egenrevisjon og første eksterne revisjon er gjennomført.",
            "Den som blir godkjend, er vurdert å falle inn under definisjonen, og både eigenrevisjon og første eksterne revisjon er gjennomførte.",
            "A provider that is approved was found eligible, and both a self-audit and the first external audit are done."),
    PA_6(
            DECIDING,
            "KSL: what valid KSL is; the second half is our judgement",
            "Ved godkjenning er ingen frist for å lukke avvik ute, og et avvik som fortsatt er åpent, er nevnt som vilkår.",
            "Ved godkjenning er ingen frist for å lukke avvik ute, og eit avvik som framleis er ope, er nemnt som vilkår.",
            "At approval no deviation's deadline has come, and one that is still open is named as a condition."),
    PA_7(
            ALWAYS,
            "KSL: deviations have an agreed deadline",
            "Fristen for å lukke et avvik er ikke før dagen det ble funnet, og en utsatt frist er senere enn den første.",
            "Fristen for å lukke eit avvik er ikkje før dagen det vart funne, og ein utsett frist er seinare enn den første.",
            "The deadline of a deviation is not before the day when it was raised, and an extended one is later than the first."),
    PA_8(
            ALWAYS,
            "Our judgement",
            "Et avvik lukkes én gang, og ikke før det ble funnet. Å åpne det igjen er et nytt avvik som peker på det som var lukket.",
            "Eit avvik blir lukka éin gong, og ikkje før det vart funne. Å opne det igjen er eit nytt avvik som peikar på det som var lukka.",
            "A deviation is closed once, and not before it was raised. Reopening is a new deviation that points back to a closed one."),
    PA_9(
            WARNING,
            "KSL: what valid KSL is",
            "Egenrevisjon gjøres innen tolv måneder etter den forrige; en ekstern revisjon erstatter den ikke.",
            "Eigenrevisjon blir gjord innan tolv månader etter den førre; ein ekstern revisjon erstattar henne ikkje.",
            "A self-audit is done within twelve months of the last one; an external audit does not replace it."),
    PA_10(
            WARNING,
            "Stiftelsen Norsk Mat: what it takes; regjeringen.no, 2018",
            "Ekstern revisjon gjøres innen 24 måneder etter den forrige.",
            "Ekstern revisjon blir gjord innan 24 månader etter den førre.",
            "An external audit is done within 24 months of the last one."),
    PA_11(
            WARNING,
            "TINE: about valid KSL, 2024",
            "En egenrevisjon som er mer enn 50 dager over fristen, følges opp med revisjon.",
            "Ein eigenrevisjon som er meir enn 50 dagar over fristen, blir følgd opp med revisjon.",
            "A self-audit that is more than 50 days overdue is followed up by an audit."),
    PA_12(
            DECIDING,
            "Our judgement",
            "En suspensjon er avgjort av et menneske, ikke av systemet.",
            "Ein suspensjon er avgjord av eit menneske, ikkje av systemet.",
            "A suspension is decided by a human being, not by the system."),
    PA_13(
            DECIDING,
            "Inn på tunet Hedmark, 2015; KSL: what valid KSL is",
            "En regodkjenning bygger på en ekstern revisjon etter den forrige godkjenningen, og ingen frist for å lukke avvik er ute.",
            "Ei regodkjenning byggjer på ein ekstern revisjon etter den førre godkjenninga, og ingen frist for å lukke avvik er ute.",
            "A renewal rests on an external audit after the last approval, and no deviation's deadline has come."),
    PA_14(
            DECIDING,
            "Fylkesmannen i Nordland, 2013",
            "Bare en tilbyder som er godkjent og ikke suspendert, får bruke navnet og merket.",
            "Berre ein tilbydar som er godkjend og ikkje suspendert, får bruke namnet og merket.",
            "Only a provider that is approved, and not suspended, may use the name and the logo."),
    PA_15(
            ALWAYS,
            "Our judgement: two approvals of one holding would contradict each other",
            "Et foretak har én godkjenning om gangen på ett produsentnummer.",
            "Eit føretak har éi godkjenning om gongen på eitt produsentnummer.",
            "An enterprise has one approval at a time on one producer number."),
    PA_16(
            ALWAYS,
            "Our judgement",
            "En godkjenning gjelder ikke fra før dagen den ble gitt.",
            "Ei godkjenning gjeld ikkje frå før dagen ho vart gitt.",
            "An approval does not count from before the day when it was given."),
    PA_17(
            ALWAYS,
            "Forvaltningsloven § 24, by analogy",
            "Avslag, suspensjon og tilbaketrekking har en begrunnelse, og varselet er ikke sendt før avgjørelsen.",
            "Avslag, suspensjon og tilbaketrekking har ei grunngiving, og varselet er ikkje sendt før avgjerda.",
            "A refusal, a suspension and a withdrawal have grounds, and notice of them is not sent before the decision."),
    PA_18(
            WARNING,
            "Stiftelsen Norsk Mat: the process usually takes two to four months",
            "En søknad er avgjort innen fire måneder.",
            "Ein søknad er avgjord innan fire månader.",
            "An application is decided upon within four months."),
    PA_20(
            ALWAYS,
            "KSL standard 11, 2014: it has a new version nearly every year",
            "En revisjon nevner standardene den fulgte, hver med kode og versjon.",
            "Ein revisjon nemner standardane han følgde, kvar med kode og versjon.",
            "An audit names the standards that it went by, each with code and version."),
    PA_21(
            DECIDING,
            "Our judgement",
            "En godkjenning som er slutt, tar bare imot rettinger, klager og varsler. Den som kommer tilbake, søker på nytt.",
            "Ei godkjenning som er slutt, tek berre imot rettingar, klager og varsel. Den som kjem tilbake, søkjer på nytt.",
            "An approval that has ended takes only corrections, appeals and notices. A provider that returns applies anew."),
    PA_22(
            DECIDING,
            "Our judgement, after the states of an approval",
            "Hvert skritt følger av det forrige, og tas én gang: søknad, godkjenning eller avslag, regodkjenning, suspensjon, oppheving, slutt.",
            "Kvart steg følgjer av det førre, og blir teke éin gong: søknad, godkjenning eller avslag, regodkjenning, suspensjon, oppheving, slutt.",
            "Each step follows from the one before it and is taken once: application, approval or refusal, renewal, suspension, its lifting, the end."),
    PA_23(
            ALWAYS,
            "Our judgement",
            "Dagene i ett faktum står i den rekkefølgen de må ha: det som er planlagt, fristsatt eller varslet, kommer ikke før, og en attest er utstedt før den vises fram.",
            "Dagane i eitt faktum står i den rekkjefølgja dei må ha: det som er planlagt, fristsett eller varsla, kjem ikkje før, og ein attest er utferda før han blir vist fram.",
            "The days within one fact have the order that they must: what is planned, due or notified does not come before it, and a certificate is issued before it is shown."),
    PA_24(
            DECIDING,
            "Our judgement",
            "En godkjenning gjelder minst ett område; et område legges til når det ikke er med, og tas bort når det er med.",
            "Ei godkjenning gjeld minst eitt område; eit område blir lagt til når det ikkje er med, og teke bort når det er med.",
            "An approval is for at least one service area; one is added that is not there, and removed that is.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Definition definition;

    ApprovalRule(Force force, String source, String nb, String nn, String en) {
        definition = Definition.of(force, source, nb, nn, en);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
