package no.tunbok.command.agreement;

import static no.tunbok.command.judgement.Force.ALWAYS;
import static no.tunbok.command.judgement.Force.DECIDING;
import static no.tunbok.command.judgement.Force.WARNING;

import no.tunbok.command.judgement.Force;
import no.tunbok.command.judgement.Rule;

/** The rules of a framework agreement's life. FA-19 is kept by there being no field for what tenders say. */
enum AgreementRule implements Rule {
    FA_1(
            DECIDING,
            "Court of Justice of the European Union, C-23/20 (17 June 2021)",
            "Kunngjøringen sier både anslått og maksimal verdi eller mengde, og den maksimale er ikke mindre enn den anslåtte.",
            "Kunngjeringa seier både anslegen og maksimal verdi eller mengd, og den maksimale er ikkje mindre enn den anslegne.",
            "The notice states both the estimated and the maximum value or quantity, and the maximum is no less than the estimate."),
    FA_2(
            DECIDING,
            "Court of Justice of the European Union, C-23/20; procurement regulations, chapter 28",
            "Det som er avropt til sammen, er ikke mer enn det som kan avropes, medregnet endringer av avtalen.",
            "Det som er avropt til saman, er ikkje meir enn det som kan avropast, medrekna endringar av avtalen.",
            "What is called off altogether is no more than what may be, as the agreement was modified."),
    FA_3(
            DECIDING,
            "Court of Justice of the European Union, C-23/20 (17 June 2021)",
            "En avtale er brukt opp når maksimum er nådd, og ikke før; da avropes ikke mer.",
            "Ein avtale er brukt opp når maksimum er nådd, og ikkje før; då blir ikkje meir avropt.",
            "An agreement is exhausted when the maximum is reached, and not before; then nothing more is called off."),
    FA_4(
            DECIDING,
            "Directive 2004/18, article 32; the procurement regulations, parts II and III",
            "Etter del II og III varer en avtale med alle opsjoner høyst fire år, med mindre kunngjøringen sier hvorfor den må vare lenger.",
            "Etter del II og III varer ein avtale med alle opsjonar høgst fire år, med mindre kunngjeringa seier kvifor han må vare lenger.",
            "Under parts II and III an agreement with all its options lasts four years at most, unless the notice says why it must be longer."),
    FA_5(
            DECIDING,
            "The thresholds of the procurement regulations on the day of the notice (DFØ 2020 and 2024)",
            "Anskaffelsen følger minst den delen av forskriften som terskelverdiene krever den dagen den kunngjøres.",
            "Innkjøpet følgjer minst den delen av forskrifta som terskelverdiane krev den dagen det blir kunngjort.",
            "The procurement follows at least the part of the regulations that the thresholds ask for on the day of the notice."),
    FA_6(
            DECIDING,
            "Directive 2004/18, article 32: only between the original parties",
            "Partene er de som ble tildelt avtalen; ingen kommer til senere, med mindre det er en dynamisk innkjøpsordning.",
            "Partane er dei som fekk avtalen tildelt; ingen kjem til seinare, med mindre det er ei dynamisk innkjøpsordning.",
            "The parties are those who were awarded the agreement; nobody joins later, unless it is a dynamic purchasing system."),
    FA_7(
            DECIDING,
            "Our judgement, after Kongsberg's agreement with approved providers (2022)",
            "Hver leverandør er en godkjent Inn på tunet-tilbyder den dagen avtalen tildeles.",
            "Kvar leverandør er ein godkjend Inn på tunet-tilbydar den dagen avtalen blir tildelt.",
            "Every participant is an approved provider on the day of the award."),
    FA_8(
            DECIDING,
            "Our judgement: an agreement with approved providers is with those who stay so",
            "Det avropes ikke fra en leverandør som er sperret eller ikke lenger godkjent.",
            "Det blir ikkje avropt frå ein leverandør som er sperra eller ikkje lenger godkjend.",
            "Nothing is called off from a participant that is blocked or no longer approved."),
    FA_9(
            DECIDING,
            "Our judgement",
            "Det som avropes, er på et område som leverandøren er tildelt og godkjent for.",
            "Det som blir avropt, er på eit område som leverandøren er tildelt og godkjend for.",
            "What is called off is of a service area that the participant was awarded and is approved for."),
    FA_10(
            DECIDING,
            "Public procurement advice on framework agreements; the months of run-off are our judgement",
            "Det avropes mens avtalen gjelder, og leveringen varer ikke lenger utover avtalen enn kunngjøringen sier.",
            "Det blir avropt medan avtalen gjeld, og leveringa varer ikkje lenger utover avtalen enn kunngjeringa seier.",
            "A call-off is made while the agreement holds, and runs on after its end no longer than the notice says."),
    FA_11(
            DECIDING,
            "Public procurement advice on call-offs with several suppliers",
            "Det avropes på den måten som er kunngjort. Til en minikonkurranse inviteres alle som kan levere, og den som vinner, får avropet.",
            "Det blir avropt på den måten som er kunngjord. Til ein minikonkurranse blir alle som kan levere, inviterte, og den som vinn, får avropet.",
            "Call-offs follow the announced method. All who can deliver are invited to a mini-competition, and whoever wins it gets the call-off."),
    FA_12(
            DECIDING,
            "Procurement guidance on options; the order is our judgement",
            "En opsjon utløses mens avtalen gjelder, i rekkefølge og én gang, og forlenger ikke med mer enn det som er kunngjort.",
            "Ein opsjon blir utløyst medan avtalen gjeld, i rekkjefølgje og éin gong, og forlengjer ikkje med meir enn det som er kunngjort.",
            "An option is exercised while the agreement holds, in its order and once, and extends by no more than was announced."),
    FA_13(
            WARNING,
            "The standard agreement of Inn på tunet (KSL, 2010)",
            "En forlengelse avtales senest fire måneder før avtalen går ut.",
            "Ei forlenging blir avtalt seinast fire månader før avtalen går ut.",
            "An extension is settled four months before the agreement runs out, at the latest."),
    FA_14(
            DECIDING,
            "The standard agreement of Inn på tunet (KSL, 2010)",
            "En prøvetid varer høyst seks måneder. I prøvetiden sier ingen opp uten først å ha advart og gitt frist for å rette, og etter den ikke uten saklig grunn.",
            "Ei prøvetid varer høgst seks månader. I prøvetida seier ingen opp utan først å ha åtvara og gitt frist for å rette, og etter henne ikkje utan sakleg grunn.",
            "A trial lasts six months at most. In it nobody gives notice without a warning and time to put things right; after it not without just cause."),
    FA_15(
            DECIDING,
            "The procurement regulations, chapter 28",
            "En endring av avtalen nevner bestemmelsen som tillater den.",
            "Ei endring av avtalen nemner føresegna som opnar for henne.",
            "A modification of the agreement names the provision that allows it."),
    FA_16(
            ALWAYS,
            "Our judgement; the standstill period of the procurement regulations",
            "Tildelingen kommer ikke før tilbudsfristen, underskriften ikke før karensperioden er over, varselet ikke etter virkningen, fristen i en advarsel ikke før advarselen og slutten ikke før begynnelsen.",
            "Tildelinga kjem ikkje før tilbodsfristen, underskrifta ikkje før karensperioden er over, varselet ikkje etter verknaden, fristen i ei åtvaring ikkje før åtvaringa og slutten ikkje før starten.",
            "The award does not come before the tender deadline, the signing not before the standstill is over, the notice not after its effect, the deadline in a warning not before the warning, and the end not before the beginning."),
    FA_17(
            DECIDING,
            "Our judgement",
            "Når avtalen er avlyst, oppsagt eller utløpt, meldes bare levering, oppgjør og rettinger.",
            "Når avtalen er avlyst, oppsagd eller utgått, blir berre levering, oppgjer og rettingar melde.",
            "Once the agreement is cancelled, terminated or expired, only deliveries, settlements and corrections are told."),
    FA_18(
            DECIDING,
            "The lower limit of the procurement act on the day of the notice",
            "Bare en anskaffelse under lovens nedre grense følger ingen av forskriftens deler.",
            "Berre eit innkjøp under den nedre grensa i lova følgjer ingen av delane i forskrifta.",
            "Only a procurement below the lower limit of the act follows no part of the regulations."),
    FA_20(
            WARNING,
            "A farm that lost two of five places (Oslo, Nordre Aker); our judgement",
            "Når et avrop slutter, har leverandøren fortsatt det den er lovet minst.",
            "Når eit avrop sluttar, har leverandøren framleis det han er lova minst.",
            "When a call-off ends, the participant still has the least that it was promised."),
    FA_21(
            DECIDING,
            "Buyers that joined another's agreement later had no basis for it (the complaints board for public procurement)",
            "Kunngjøringen nevner alle kjøperne, og bare de avroper.",
            "Kunngjeringa nemner alle kjøparane, og berre dei avropar.",
            "The notice names all the buyers, and only they call off."),
    FA_22(
            DECIDING,
            "Our judgement, after the states of an agreement",
            "Hvert skritt følger av det forrige, og tas én gang: plan, kunngjøring, tildeling, underskrift, ikrafttredelse, slutt. Det som er over, endres ikke.",
            "Kvart steg følgjer av det førre, og blir teke éin gong: plan, kunngjering, tildeling, underskrift, ikraftsetjing, slutt. Det som er over, blir ikkje endra.",
            "Each step follows from the one before it and is taken once: plan, notice, award, signing, entry into force, end. What is over is not changed."),
    FA_23(
            ALWAYS,
            "Our judgement",
            "Det som planlegges, kunngjøres og avropes, er mer enn null; det som leveres og gjøres opp, er ikke mindre enn null.",
            "Det som blir planlagt, kunngjort og avropt, er meir enn null; det som blir levert og gjort opp, er ikkje mindre enn null.",
            "What is planned, announced and called off is more than zero; what is delivered and settled is no less than zero."),
    FA_24(
            WARNING,
            "Our judgement: what is law under parts II and III is good practice under the others",
            "Etter de andre delene av forskriften varer en avtale med alle opsjoner sjelden mer enn fire år uten at kunngjøringen sier hvorfor.",
            "Etter dei andre delane av forskrifta varer ein avtale med alle opsjonar sjeldan meir enn fire år utan at kunngjeringa seier kvifor.",
            "Under the other parts of the regulations, too, an agreement with all its options seldom lasts more than four years without the notice saying why.");

    @SuppressWarnings("ImmutableEnumChecker") // a record of strings
    private final Definition definition;

    AgreementRule(Force force, String source, String nb, String nn, String en) {
        definition = Definition.of(force, source, nb, nn, en);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
