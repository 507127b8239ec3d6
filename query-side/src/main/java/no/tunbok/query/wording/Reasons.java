package no.tunbok.query.wording;

import no.tunbok.events.history.CorrectionReason;
import no.tunbok.events.history.IdentityCause;

/** What people call the reasons for putting something right, and the causes of new numbers and names. */
public final class Reasons {

    private Reasons() {}

    public static Wording of(CorrectionReason reason) {
        return switch (reason) {
            case WRONG_DATE -> Wording.same("feil dato");
            case WRONG_PERIOD -> Wording.same("feil periode");
            case WRONG_AMOUNT -> Wording.same("feil beløp");
            case WRONG_PARTY -> Wording.same("feil part");
            case WRONG_FARM -> new Wording("feil gård", "feil gard");
            case WRONG_MUNICIPALITY -> Wording.same("feil kommune");
            case WRONG_OUTCOME -> Wording.same("feil utfall");
            case DUPLICATE -> new Wording("registrert to ganger", "registrert to gonger");
            case NOT_HAPPENED -> new Wording("har ikke skjedd", "har ikkje skjedd");
            case SOURCE_REVISED -> new Wording("kilden er endret", "kjelda er endra");
            case MIGRATION_ERROR -> Wording.same("feil ved overføring");
            case TYPO -> Wording.same("skrivefeil");
            case OTHER -> new Wording("annen grunn", "annan grunn");
        };
    }

    public static Wording of(IdentityCause cause) {
        return switch (cause) {
            case MERGER -> new Wording("sammenslåing", "samanslåing");
            case SPLIT -> Wording.same("deling");
            case NEW_NUMBER -> Wording.same("nytt nummer");
            case NAME_CHANGE -> new Wording("navneendring", "namneendring");
            case TRANSFER -> new Wording("overdragelse", "overdraging");
        };
    }
}
