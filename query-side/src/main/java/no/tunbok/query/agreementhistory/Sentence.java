package no.tunbok.query.agreementhistory;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.tunbok.events.agreement.AgreementDeadlinePassed;
import no.tunbok.events.agreement.AgreementDecisionRectified;
import no.tunbok.events.agreement.AgreementDecisionReversed;
import no.tunbok.events.agreement.AgreementDuplicateMarked;
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.agreement.AgreementFactAnnulled;
import no.tunbok.events.agreement.AgreementFactCorrected;
import no.tunbok.events.agreement.AgreementFactMovedIn;
import no.tunbok.events.agreement.AgreementIdentityUpdated;
import no.tunbok.events.agreement.AgreementRuleBroken;
import no.tunbok.events.agreement.CallOffChanged;
import no.tunbok.events.agreement.CallOffCompleted;
import no.tunbok.events.agreement.CallOffEnded;
import no.tunbok.events.agreement.CallOffId;
import no.tunbok.events.agreement.CallOffMade;
import no.tunbok.events.agreement.CeilingNeared;
import no.tunbok.events.agreement.ContractNoticePublished;
import no.tunbok.events.agreement.DeliveryReported;
import no.tunbok.events.agreement.FrameworkAwarded;
import no.tunbok.events.agreement.FrameworkEnteredIntoForce;
import no.tunbok.events.agreement.FrameworkExhausted;
import no.tunbok.events.agreement.FrameworkExpired;
import no.tunbok.events.agreement.FrameworkModified;
import no.tunbok.events.agreement.FrameworkPlanned;
import no.tunbok.events.agreement.FrameworkSigned;
import no.tunbok.events.agreement.FrameworkTerminated;
import no.tunbok.events.agreement.MarketDialogueHeld;
import no.tunbok.events.agreement.MiniCompetitionHeld;
import no.tunbok.events.agreement.NonConformityRegistered;
import no.tunbok.events.agreement.OptionExercised;
import no.tunbok.events.agreement.ParticipantBlocked;
import no.tunbok.events.agreement.ParticipantLeft;
import no.tunbok.events.agreement.ParticipantSucceeded;
import no.tunbok.events.agreement.ParticipantUnblocked;
import no.tunbok.events.agreement.PriceAdjusted;
import no.tunbok.events.agreement.ProcurementCancelled;
import no.tunbok.events.agreement.TrialOutcome;
import no.tunbok.events.agreement.TrialPeriodEnded;
import no.tunbok.events.agreement.TrialPeriodStarted;
import no.tunbok.events.agreement.Volume;
import no.tunbok.events.agreement.WarningGiven;
import no.tunbok.events.history.Decided;
import no.tunbok.events.value.Money;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Quantity;
import no.tunbok.query.entryhistory.PuttingRight;
import no.tunbok.query.wording.Amounts;
import no.tunbok.query.wording.Areas;
import no.tunbok.query.wording.Dates;
import no.tunbok.query.wording.Form;
import no.tunbok.query.wording.Names;
import no.tunbok.query.wording.Places;
import no.tunbok.query.wording.Reasons;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One fact in one sentence, in one written form. */
record Sentence(Form form, Map<CallOffId, Long> callOffs) {

    /** Without a default, so that a new fact must be given words. */
    String on(AgreementEvent fact) {
        var at = form.of(Dates.at(fact.occurredOn()));
        return switch (fact) {
            case FrameworkPlanned f -> planned(f, at);
            case MarketDialogueHeld f -> dialogue(f, at);
            case ContractNoticePublished f ->
                say(
                        "Rammeavtalen ble kunngjort %s%s, med tilbudsfrist %s.",
                        "Rammeavtalen vart kunngjord %s%s, med tilbodsfrist %s.",
                        at,
                        most(f.volume()),
                        Dates.day(f.tenderDeadline()));
            case ProcurementCancelled f ->
                say("Anskaffelsen ble avlyst %s av %s.", "Innkjøpet vart avlyst %s av %s.", at, by(f));
            case FrameworkAwarded f -> awarded(f, at);
            case FrameworkSigned _ -> say("Rammeavtalen ble signert %s.", "Rammeavtalen vart signert %s.", at);
            case FrameworkEnteredIntoForce f ->
                say(
                        "Rammeavtalen trådte i kraft %s. Siste dag er %s.",
                        "Rammeavtalen tok til å gjelde %s. Siste dag er %s.", at, Dates.day(f.lastDay()));
            case TrialPeriodStarted f ->
                say(
                        "En prøveperiode begynte %s. Siste dag er %s.",
                        "Ein prøveperiode tok til %s. Siste dag er %s.", at, Dates.day(f.lastDay()));
            case TrialPeriodEnded f ->
                f.outcome() == TrialOutcome.CONTINUED
                        ? say(
                                "Prøveperioden var over %s, og avtalen fortsatte.",
                                "Prøveperioden var over %s, og avtalen heldt fram.", at)
                        : say(
                                "Prøveperioden var over %s, og partene skilte lag.",
                                "Prøveperioden var over %s, og partane skilde lag.", at);
            case OptionExercised f ->
                say(
                        "Opsjon %s ble utløst %s. Ny siste dag er %s.",
                        "Opsjon %s vart utløyst %s. Ny siste dag er %s.", f.optionNumber(), at, Dates.day(f.newEnd()));
            case FrameworkModified f -> modified(f, at);
            case PriceAdjusted f ->
                say(
                        "Prisene ble regulert med %s prosent %s, etter %s. Det gjelder fra %s.",
                        "Prisane vart regulerte med %s prosent %s, etter %s. Det gjeld frå %s.",
                        Amounts.of(f.percent()),
                        at,
                        f.index(),
                        Dates.day(f.from()));
            case ParticipantSucceeded f ->
                say(
                        "%s overtok %s plassen til %s i avtalen (%s).",
                        "%s tok %s over plassen til %s i avtalen (%s).",
                        Names.capital(provider(f.successor())),
                        at,
                        provider(f.participant()),
                        form.of(Reasons.of(f.cause())));
            case ParticipantUnblocked f ->
                say(
                        "%s kan få nye avrop igjen %s.",
                        "%s kan få nye avrop att %s.", Names.capital(provider(f.participant())), from(f.occurredOn()));
            case MiniCompetitionHeld f -> competition(f, at);
            case CallOffMade f -> callOff(f, at);
            case CallOffChanged f ->
                say(
                        "%s ble endret %s til %s for %s, %s.",
                        "%s vart endra %s til %s for %s, %s.",
                        callOff(f.callOffId()),
                        at,
                        quantity(f.quantity()),
                        sum(f.value()),
                        form.of(Dates.period(f.period())));
            case DeliveryReported f ->
                say(
                        "Det ble meldt %s at %s for %s er levert under %s (%s).",
                        "Det vart meldt %s at %s for %s er levert under %s (%s).",
                        at,
                        quantity(f.quantity()),
                        sum(f.value()),
                        inSentence(callOff(f.callOffId())),
                        form.of(Dates.period(f.period())));
            case CallOffEnded f ->
                say(
                        "%s tok slutt før tiden %s, fordi %s%s.",
                        "%s tok slutt før tida %s, fordi %s%s.",
                        callOff(f.callOffId()),
                        at,
                        form.of(Labels.of(f.reason())),
                        settled(f.settledValue()));
            case CallOffCompleted f ->
                say(
                        "%s var levert til ende %s%s.",
                        "%s var levert til endes %s%s.", callOff(f.callOffId()), at, settled(f.settledValue()));
            case NonConformityRegistered f ->
                say(
                        "%s leverte ikke som avtalt %s%s.",
                        "%s leverte ikkje som avtalt %s%s.",
                        Names.capital(provider(f.participant())),
                        at,
                        f.callOffId() == null
                                ? ""
                                : say(", under %s", ", under %s", inSentence(callOff(f.callOffId()))));
            case WarningGiven f ->
                say(
                        "%s fikk en advarsel %s, med frist til %s for å rette opp.",
                        "%s fekk ei åtvaring %s, med frist til %s for å rette opp.",
                        Names.capital(provider(f.participant())),
                        at,
                        Dates.day(f.correctionBy()));
            case ParticipantBlocked f ->
                say(
                        "%s får ikke nye avrop %s, fordi %s.",
                        "%s får ikkje nye avrop %s, fordi %s.",
                        Names.capital(provider(f.participant())),
                        from(f.occurredOn()),
                        form.of(Labels.of(f.cause())));
            case ParticipantLeft f ->
                say(
                        "%s er ute av avtalen %s (%s). Det avgjorde %s.",
                        "%s er ute av avtalen %s (%s). Det avgjorde %s.",
                        Names.capital(provider(f.participant())),
                        from(f.occurredOn()),
                        form.of(Labels.of(f.cause())),
                        by(f));
            case FrameworkTerminated f ->
                say(
                        "Rammeavtalen ble %s %s av %s, med virkning fra %s.",
                        "Rammeavtalen vart %s %s av %s, med verknad frå %s.",
                        form.of(Labels.of(f.kind())),
                        at,
                        by(f),
                        Dates.day(f.effectiveFrom()));
            case FrameworkExhausted _ ->
                say(
                        "Det meste som kan kjøpes under avtalen, var nådd %s.",
                        "Det meste som kan kjøpast under avtalen, var nådd %s.", at);
            case FrameworkExpired _ -> say("Rammeavtalen var utløpt %s.", "Rammeavtalen var gått ut %s.", at);
            case CeilingNeared f ->
                say(
                        "%s prosent av taket på %s var avropt %s.",
                        "%s prosent av taket på %s var avropt %s.", f.percent(), sum(f.ceiling()), at);
            case AgreementDeadlinePassed f -> passed(f, Dates.day(f.lastDay()));
            case AgreementIdentityUpdated f ->
                say(
                        "%s er «%s» %s. Før var det «%s» (%s).",
                        "%s er «%s» %s. Før var det «%s» (%s).",
                        Names.capital(form.of(Labels.of(f.kind()))),
                        f.newValue(),
                        from(f.occurredOn()),
                        f.oldValue(),
                        form.of(Reasons.of(f.cause())));
            case AgreementFactCorrected f -> right().corrected(f.target(), at, f.reason(), on(f.instead()));
            case AgreementFactAnnulled f -> right().annulled(f.target(), at, f.reason());
            case AgreementFactMovedIn f -> right().movedIn(at, f.reason(), on(f.fact()));
            case AgreementDecisionRectified f -> right().rectified(f.target(), at, on(f.instead()));
            case AgreementDecisionReversed f -> right().reversed(f.target(), at, f.decision(), f.effectiveFrom());
            case AgreementDuplicateMarked f -> right().duplicate(at, f.canonical());
            case AgreementRuleBroken f -> right().remarked(f.about(), f.rule());
        };
    }

    private PuttingRight right() {
        return new PuttingRight(form, Wording.same("Rammeavtalen"), new Wording("en annen avtale", "ein annan avtale"));
    }

    private String planned(FrameworkPlanned f, String at) {
        var term = f.plannedTerm();
        return say(
                        "Rammeavtalen «%s» ble planlagt %s%s%s.",
                        "Rammeavtalen «%s» vart planlagd %s%s%s.",
                        f.title(),
                        at,
                        f.buyers().isEmpty() ? "" : say(" av %s", " av %s", bodies(f.buyers(), f.occurredOn())),
                        most(f.volume()))
                + (f.serviceAreas().isEmpty()
                        ? ""
                        : say(
                                " Den gjelder %s.",
                                " Han gjeld %s.", form.of(Areas.and(f.serviceAreas(), f.occurredOn()))))
                + (term == null ? "" : say(" Perioden er %s.", " Perioden er %s.", form.of(Dates.period(term))));
    }

    private String dialogue(MarketDialogueHeld f, String at) {
        var count = f.interestedCount();
        return say(
                "Kjøperne hadde dialog med markedet %s%s.",
                "Kjøparane hadde dialog med marknaden %s%s.",
                at,
                count == null
                        ? ""
                        : count == 1
                                ? say("; én meldte seg", "; éin melde seg")
                                : say("; %s meldte seg", "; %s melde seg", count));
    }

    private String awarded(FrameworkAwarded f, String at) {
        var chosen = f.participants().stream()
                .map(p -> provider(p.organisationNumber()))
                .toList();
        var standstill = f.standstillEnds();
        return say(
                        "%s tildelte rammeavtalen %s%s.",
                        "%s tildelte rammeavtalen %s%s.",
                        by(f),
                        at,
                        chosen.isEmpty() ? "" : say(" til %s", " til %s", Names.and(chosen)))
                + (standstill == null
                        ? ""
                        : say(
                                " Karensperioden varer til og med %s.",
                                " Karensperioden varer til og med %s.", Dates.day(standstill)));
    }

    private String modified(FrameworkModified f, String at) {
        var effect = f.valueEffect();
        var moved = effect == null
                ? ""
                : effect.ore() < 0
                        ? say(
                                " Taket ble senket med %s.",
                                " Taket vart senka med %s.", form.of(Amounts.withoutSign(effect)))
                        : say(" Taket ble hevet med %s.", " Taket vart heva med %s.", sum(effect));
        return say("Rammeavtalen ble endret %s av %s.", "Rammeavtalen vart endra %s av %s.", at, by(f)) + moved;
    }

    private String competition(MiniCompetitionHeld f, String at) {
        var winner = f.winner();
        return say(
                        "Det ble holdt minikonkurranse om %s %s.",
                        "Det vart halde minikonkurranse om %s %s.",
                        form.of(Areas.and(List.of(f.serviceArea()), f.occurredOn())),
                        at)
                + say(
                        " Inviterte: %s. Tilbud: %s.",
                        " Inviterte: %s. Tilbod: %s.",
                        f.invited().size(),
                        f.offered().size())
                + (winner == null
                        ? say(" Ingen vant.", " Ingen vann.")
                        : say(" %s vant.", " %s vann.", Names.capital(provider(winner))));
    }

    private String passed(AgreementDeadlinePassed f, String day) {
        return switch (f.kind()) {
            case TENDER -> say("Tilbudsfristen gikk ut %s.", "Tilbodsfristen gjekk ut %s.", day);
            case STANDSTILL ->
                say(
                        "Siste dag i karensperioden var %s. Deretter kan avtalen signeres.",
                        "Siste dag i karensperioden var %s. Etter det kan avtalen signerast.", day);
            case TRIAL ->
                say(
                        "Prøveperioden gikk ut %s uten at det var meldt hva partene kom fram til.",
                        "Prøveperioden gjekk ut %s utan at det var meldt kva partane kom fram til.", day);
            case EXTENSION ->
                say(
                        "Fristen for å avtale forlenging gikk ut %s uten at %s var utløst.",
                        "Fristen for å avtale forlenging gjekk ut %s utan at %s var utløyst.",
                        day,
                        f.about() == null
                                ? say("noen opsjon", "nokon opsjon")
                                : say("opsjon %s", "opsjon %s", f.about()));
            case EXPIRY -> say("Siste dag i avtalen var %s.", "Siste dag i avtalen var %s.", day);
            case CORRECTION ->
                say(
                        "Fristen i advarselen%s gikk ut %s.",
                        "Fristen i åtvaringa%s gjekk ut %s.",
                        f.about() == null ? "" : say(", opplysning nummer %s,", ", opplysning nummer %s,", f.about()),
                        day);
        };
    }

    private String callOff(CallOffMade f, String at) {
        return say(
                "%s gjorde et avrop %s hos %s: %s, %s for %s, %s.",
                "%s gjorde eit avrop %s hos %s: %s, %s for %s, %s.",
                Names.capital(form.of(Places.body(f.buyer(), f.occurredOn()))),
                at,
                provider(f.participant()),
                form.of(Areas.and(List.of(f.serviceArea()), f.occurredOn())),
                quantity(f.quantity()),
                sum(f.value()),
                form.of(Dates.period(f.period())));
    }

    private String callOff(CallOffId id) {
        var number = callOffs.get(id);
        return number == null
                ? say("Et avrop", "Eit avrop")
                : say("Avropet i opplysning nummer %s", "Avropet i opplysning nummer %s", number);
    }

    private static String inSentence(String words) {
        return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }

    private String settled(@Nullable Money value) {
        return value == null ? "" : say(". Det ble gjort opp med %s", ". Det vart gjort opp med %s", sum(value));
    }

    private String most(Volume volume) {
        var most = volume.maximumValue();
        return most == null ? "" : say(", for høyst %s", ", for høgst %s", sum(most));
    }

    /** Providers go by their numbers: the names of farms often lead to persons. */
    private String provider(OrganisationNumber number) {
        return say("tilbyder %s", "tilbydar %s", number.value());
    }

    private String bodies(List<OrganisationNumber> numbers, Occurred when) {
        return Names.and(
                numbers.stream().map(n -> form.of(Places.body(n, when))).toList());
    }

    private String from(Occurred when) {
        return say("fra og med %s", "frå og med %s", form.of(Dates.of(when)));
    }

    private String quantity(Quantity quantity) {
        return form.of(Amounts.of(quantity));
    }

    private String sum(Money money) {
        return form.of(Amounts.of(money));
    }

    private static String by(Decided fact) {
        return fact.decision().decidedBy().name();
    }

    private String say(String nb, String nn, Object... parts) {
        return form.say(nb, nn, parts);
    }
}
