package no.tunbok.query.agreementhistory;

import no.tunbok.events.agreement.BlockCause;
import no.tunbok.events.agreement.CallOffEndReason;
import no.tunbok.events.agreement.IdentityKind;
import no.tunbok.events.agreement.LeavingCause;
import no.tunbok.events.agreement.TerminationKind;
import no.tunbok.query.wording.Wording;

/** What people call the codes that facts are told in, as they stand in a sentence. */
final class Labels {

    private Labels() {}

    static Wording of(CallOffEndReason reason) {
        return switch (reason) {
            case BUYER_NEEDS_NO_MORE -> new Wording("kjøperen ikke trenger mer", "kjøparen ikkje treng meir");
            case PARTICIPANT_CANNOT_DELIVER -> new Wording("tilbyderen ikke kan levere", "tilbydaren ikkje kan levere");
            case BREACH -> new Wording("avtalen ble brutt", "avtalen vart broten");
            case PARTICIPANT_BLOCKED ->
                new Wording("tilbyderen ikke kan få nye avrop", "tilbydaren ikkje kan få nye avrop");
            case OTHER -> new Wording("det var en annen grunn", "det var ein annan grunn");
        };
    }

    static Wording of(BlockCause cause) {
        return switch (cause) {
            case APPROVAL_SUSPENDED -> new Wording("godkjenningen er suspendert", "godkjenninga er suspendert");
            case APPROVAL_WITHDRAWN -> new Wording("godkjenningen er trukket tilbake", "godkjenninga er trekt tilbake");
            case APPROVAL_RELINQUISHED ->
                new Wording("tilbyderen har sagt fra seg godkjenningen", "tilbydaren har sagt frå seg godkjenninga");
            case APPROVAL_LAPSED -> new Wording("godkjenningen er falt bort", "godkjenninga er fallen bort");
            case APPROVAL_NOT_GIVEN ->
                new Wording("det ikke er gitt noen godkjenning", "det ikkje er gitt noka godkjenning");
            case OTHER -> new Wording("det er en annen grunn", "det er ein annan grunn");
        };
    }

    static Wording of(LeavingCause cause) {
        return switch (cause) {
            case OWN_WISH -> new Wording("etter eget ønske", "etter eige ønske");
            case BREACH -> new Wording("brudd på avtalen", "brot på avtalen");
            case CLOSED_DOWN -> new Wording("driften er lagt ned", "drifta er lagd ned");
            case APPROVAL_ENDED -> new Wording("godkjenningen er slutt", "godkjenninga er slutt");
            case OTHER -> new Wording("annen grunn", "annan grunn");
        };
    }

    static Wording of(TerminationKind kind) {
        return switch (kind) {
            case NOTICE -> new Wording("sagt opp", "sagd opp");
            case BREACH -> new Wording("hevet", "heva");
            case MUTUAL -> new Wording("avsluttet etter avtale", "avslutta etter avtale");
        };
    }

    static Wording of(IdentityKind kind) {
        return switch (kind) {
            case BUYER_NUMBER ->
                new Wording("organisasjonsnummeret til en kjøper", "organisasjonsnummeret til ein kjøpar");
            case PARTICIPANT_NUMBER ->
                new Wording("organisasjonsnummeret til en tilbyder", "organisasjonsnummeret til ein tilbydar");
            case TITLE -> Wording.same("tittelen på avtalen");
        };
    }
}
