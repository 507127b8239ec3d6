package no.tunbok.query.entryhistory;

import java.time.LocalDate;
import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.value.IndividualDecision;
import no.tunbok.query.wording.Dates;
import no.tunbok.query.wording.Form;
import no.tunbok.query.wording.Reasons;
import no.tunbok.query.wording.Wording;

/**
 * Says in one written form what is said of every kind of entry: that a fact was put right.
 *
 * @param entry what this entry is called, as a sentence begins: "Piloten"
 * @param another what another of its kind is called: "en annen pilot"
 */
public record PuttingRight(Form form, Wording entry, Wording another) {

    /** @param instead the fact as it reads now, in a sentence */
    public String corrected(long target, String at, CorrectionReason reason, String instead) {
        return form.say(
                "Opplysning nummer %s ble rettet %s (%s). Den lyder nå: %s",
                "Opplysning nummer %s vart retta %s (%s). Ho lyder no: %s",
                target,
                at,
                form.of(Reasons.of(reason)),
                instead);
    }

    public String annulled(long target, String at, CorrectionReason reason) {
        return form.say(
                "Opplysning nummer %s ble annullert %s (%s).",
                "Opplysning nummer %s vart annullert %s (%s).", target, at, form.of(Reasons.of(reason)));
    }

    /** @param fact in a sentence */
    public String movedIn(String at, CorrectionReason reason, String fact) {
        return form.say(
                "Opplysningen ble flyttet hit fra %s %s (%s): %s",
                "Opplysninga vart flytt hit frå %s %s (%s): %s",
                form.of(another),
                at,
                form.of(Reasons.of(reason)),
                fact);
    }

    /** @param instead the decision as it reads now, in a sentence */
    public String rectified(long target, String at, String instead) {
        return form.say(
                "Teksten i avgjørelsen, opplysning nummer %s, ble rettet %s. Den lyder nå: %s",
                "Teksten i avgjerda, opplysning nummer %s, vart retta %s. Ho lyder no: %s", target, at, instead);
    }

    public String reversed(long target, String at, IndividualDecision decision, LocalDate effectiveFrom) {
        return form.say(
                "Avgjørelsen, opplysning nummer %s, ble omgjort %s av %s. Den gjelder ikke fra %s.",
                "Avgjerda, opplysning nummer %s, vart omgjord %s av %s. Ho gjeld ikkje frå %s.",
                target,
                at,
                decision.decidedBy().name(),
                Dates.day(effectiveFrom));
    }

    /** @param canonical the entry that is gone on with */
    public String duplicate(String at, Object canonical) {
        return form.say(
                "%s ble merket som dobbeltført %s. Saken som gjelder, er %s.",
                "%s vart merkt som dobbeltført %s. Saka som gjeld, er %s.", form.of(entry), at, canonical);
    }

    public String remarked(long about, String rule) {
        return form.say("Opplysning nummer %s bryter regel %s.", "Opplysning nummer %s bryt regel %s.", about, rule);
    }
}
