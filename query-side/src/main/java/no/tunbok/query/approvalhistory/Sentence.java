package no.tunbok.query.approvalhistory;

import java.util.List;
import java.util.Map;
import no.tunbok.events.approval.AppealDecided;
import no.tunbok.events.approval.AppealReceived;
import no.tunbok.events.approval.ApplicationWithdrawn;
import no.tunbok.events.approval.ApprovalApplicationRegistered;
import no.tunbok.events.approval.ApprovalDeadlinePassed;
import no.tunbok.events.approval.ApprovalDecisionRectified;
import no.tunbok.events.approval.ApprovalDecisionReversed;
import no.tunbok.events.approval.ApprovalDuplicateMarked;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.ApprovalFactAnnulled;
import no.tunbok.events.approval.ApprovalFactCorrected;
import no.tunbok.events.approval.ApprovalFactMovedIn;
import no.tunbok.events.approval.ApprovalIdentityUpdated;
import no.tunbok.events.approval.ApprovalLapsed;
import no.tunbok.events.approval.ApprovalRefused;
import no.tunbok.events.approval.ApprovalRelinquished;
import no.tunbok.events.approval.ApprovalRuleBroken;
import no.tunbok.events.approval.ApprovalSuspended;
import no.tunbok.events.approval.ApprovalWithdrawn;
import no.tunbok.events.approval.AuditStandard;
import no.tunbok.events.approval.BrandRightEnded;
import no.tunbok.events.approval.BrandRightGranted;
import no.tunbok.events.approval.DeviationClosed;
import no.tunbok.events.approval.DeviationDeadlineExtended;
import no.tunbok.events.approval.DeviationId;
import no.tunbok.events.approval.DeviationRaised;
import no.tunbok.events.approval.Eligibility;
import no.tunbok.events.approval.EligibilityAssessed;
import no.tunbok.events.approval.ExternalAuditAssigned;
import no.tunbok.events.approval.ExternalAuditPerformed;
import no.tunbok.events.approval.InformationReceived;
import no.tunbok.events.approval.InformationRequested;
import no.tunbok.events.approval.NoticeSent;
import no.tunbok.events.approval.PoliceCertificateSighted;
import no.tunbok.events.approval.ProviderApproved;
import no.tunbok.events.approval.ProviderReapproved;
import no.tunbok.events.approval.SelfAuditCompleted;
import no.tunbok.events.approval.ServiceAreasChanged;
import no.tunbok.events.approval.SuspensionLifted;
import no.tunbok.events.history.Decided;
import no.tunbok.query.entryhistory.PuttingRight;
import no.tunbok.query.wording.Areas;
import no.tunbok.query.wording.Dates;
import no.tunbok.query.wording.Form;
import no.tunbok.query.wording.Names;
import no.tunbok.query.wording.Places;
import no.tunbok.query.wording.Reasons;
import no.tunbok.query.wording.Wording;
import org.jspecify.annotations.Nullable;

/** One fact in one sentence, in one written form. */
record Sentence(Form form, Map<DeviationId, String> deviations) {

    /** Without a default, so that a new fact must be given words. */
    String on(ApprovalEvent fact) {
        var at = form.of(Dates.at(fact.occurredOn()));
        return switch (fact) {
            case ApprovalApplicationRegistered f -> application(f, at);
            case InformationRequested f ->
                say(
                        "Det ble bedt om flere opplysninger %s, med frist %s.",
                        "Det vart bede om fleire opplysningar %s, med frist %s.", at, Dates.day(f.dueOn()));
            case InformationReceived _ -> say("Opplysningene kom inn %s.", "Opplysningane kom inn %s.", at);
            case EligibilityAssessed f ->
                f.outcome() == Eligibility.ELIGIBLE
                        ? say(
                                "%s avgjorde %s at virksomheten faller innenfor definisjonen av Inn på tunet.",
                                "%s avgjorde %s at verksemda fell innanfor definisjonen av Inn på tunet.", by(f), at)
                        : say(
                                "%s avgjorde %s at virksomheten ikke faller innenfor definisjonen av Inn på tunet.",
                                "%s avgjorde %s at verksemda ikkje fell innanfor definisjonen av Inn på tunet.",
                                by(f),
                                at);
            case PoliceCertificateSighted f ->
                say(
                        "Politiattest etter reglene for %s, utstedt %s, ble vist fram for %s %s.",
                        "Politiattest etter reglane for %s, utferda %s, vart vist fram for %s %s.",
                        form.of(Labels.of(f.sectorBasis())),
                        Dates.day(f.issuedOn()),
                        form.of(Labels.of(f.sightedBy())),
                        at);
            case SelfAuditCompleted f -> selfAudit(f, at);
            case ExternalAuditAssigned f ->
                say(
                        "En revisor fikk oppdraget med ekstern revisjon %s. Den ble planlagt til %s.",
                        "Ein revisor fekk oppdraget med ekstern revisjon %s. Han vart planlagd til %s.",
                        at,
                        Dates.day(f.plannedOn()));
            case ExternalAuditPerformed f ->
                say(
                        "%s ble gjennomført %s%s.",
                        "%s vart gjennomført %s%s.",
                        Names.capital(form.of(Labels.of(f.purpose()))),
                        at,
                        standards(f.standards()));
            case DeviationRaised f ->
                say(
                        "%s ved punkt %s i sjekklisten ble funnet i %s %s, med frist %s%s.",
                        "%s ved punkt %s i sjekklista vart funne i %s %s, med frist %s%s.",
                        Names.capital(form.of(Labels.of(f.severity()))),
                        f.checklistPoint(),
                        form.of(Labels.of(f.origin())),
                        at,
                        Dates.day(f.closingDeadline()),
                        f.reopens() == null
                                ? ""
                                : say("; et lukket avvik var ikke rettet", "; eit lukka avvik var ikkje retta"));
            case DeviationDeadlineExtended f ->
                say(
                        "%s fikk %s ny frist %s.",
                        "%s fekk %s ny frist %s.", deviation(f.deviationId()), at, Dates.day(f.newDeadline()));
            case DeviationClosed f ->
                say(
                        "%s ble lukket %s, bekreftet av %s.",
                        "%s vart lukka %s, stadfesta av %s.",
                        deviation(f.deviationId()),
                        at,
                        form.of(Labels.of(f.verifiedBy())));
            case ApprovalRefused f ->
                say("Søknaden ble avslått %s av %s.", "Søknaden vart avslegen %s av %s.", at, by(f));
            case ApplicationWithdrawn _ -> say("Søknaden ble trukket %s.", "Søknaden vart trekt %s.", at);
            case ProviderApproved f -> approved(f, at);
            case ProviderReapproved f ->
                say(
                        "Godkjenningen ble fornyet %s av %s, ut fra revisjonen i opplysning nummer %s. Neste eksterne"
                                + " revisjon skal være innen %s.",
                        "Godkjenninga vart fornya %s av %s, ut frå revisjonen i opplysning nummer %s. Neste eksterne"
                                + " revisjon skal vere innan %s.",
                        at,
                        by(f),
                        f.basisAudit(),
                        Dates.day(f.nextExternalAuditDue()));
            case ServiceAreasChanged f -> changedAreas(f, at);
            case ApprovalSuspended f ->
                say(
                        "Godkjenningen ble suspendert %s av %s, med virkning fra %s.",
                        "Godkjenninga vart suspendert %s av %s, med verknad frå %s.",
                        at,
                        by(f),
                        Dates.day(f.effectiveFrom()));
            case SuspensionLifted f ->
                say("Suspensjonen ble opphevet %s av %s.", "Suspensjonen vart oppheva %s av %s.", at, by(f));
            case ApprovalWithdrawn f ->
                say(
                        "Godkjenningen ble trukket tilbake %s av %s, med virkning fra %s.",
                        "Godkjenninga vart trekt tilbake %s av %s, med verknad frå %s.",
                        at,
                        by(f),
                        Dates.day(f.effectiveFrom()));
            case ApprovalRelinquished _ ->
                say("Tilbyderen sa fra seg godkjenningen %s.", "Tilbydaren sa frå seg godkjenninga %s.", at);
            case ApprovalLapsed f ->
                say(
                        "Godkjenningen falt bort %s, fordi %s.",
                        "Godkjenninga fall bort %s, fordi %s.", at, form.of(Labels.of(f.cause())));
            case BrandRightGranted _ ->
                say(
                        "Tilbyderen fikk skiltet og retten til å bruke navnet og logoen %s.",
                        "Tilbydaren fekk skiltet og retten til å bruke namnet og logoen %s.", at);
            case BrandRightEnded _ ->
                say(
                        "Retten til å bruke navnet og logoen tok slutt %s.",
                        "Retten til å bruke namnet og logoen tok slutt %s.", at);
            case NoticeSent f -> notice(f, at);
            case AppealReceived f -> appeal(f, at);
            case AppealDecided f ->
                say(
                        "Klagen, opplysning nummer %s, ble avgjort %s av %s: %s.",
                        "Klaga, opplysning nummer %s, vart avgjord %s av %s: %s.",
                        f.appeal(),
                        at,
                        by(f),
                        form.of(Labels.of(f.outcome())));
            case ApprovalDeadlinePassed f -> passed(f, Dates.day(f.lastDay()));
            case ApprovalIdentityUpdated f ->
                f.newValue() == null
                        ? say("%s falt bort %s.", "%s fall bort %s.", Names.capital(form.of(Labels.of(f.kind()))), at)
                        : say(
                                "%s er et annet fra og med %s (%s).",
                                "%s er eit anna frå og med %s (%s).",
                                Names.capital(form.of(Labels.of(f.kind()))),
                                form.of(Dates.of(f.occurredOn())),
                                form.of(Reasons.of(f.cause())));
            case ApprovalDuplicateMarked f -> right().duplicate(at, f.canonical());
            case ApprovalDecisionReversed f -> right().reversed(f.target(), at, f.decision(), f.effectiveFrom());
            case ApprovalDecisionRectified f -> right().rectified(f.target(), at, on(f.instead()));
            case ApprovalFactCorrected f -> right().corrected(f.target(), at, f.reason(), on(f.instead()));
            case ApprovalFactAnnulled f -> right().annulled(f.target(), at, f.reason());
            case ApprovalFactMovedIn f -> right().movedIn(at, f.reason(), on(f.fact()));
            case ApprovalRuleBroken f -> right().remarked(f.about(), f.rule());
        };
    }

    private PuttingRight right() {
        return new PuttingRight(
                form,
                new Wording("Godkjenningen", "Godkjenninga"),
                new Wording("en annen godkjenning", "ei anna godkjenning"));
    }

    /** The enterprise's name may lead to a person: it is called by its number. */
    private String application(ApprovalApplicationRegistered f, String at) {
        return say(
                "Foretaket med organisasjonsnummer %s i %s søkte om godkjenning %s%s.",
                "Føretaket med organisasjonsnummer %s i %s søkte om godkjenning %s%s.",
                f.organisationNumber().value(),
                Places.municipality(f.municipalityNumber(), f.occurredOn(), null),
                at,
                f.serviceAreas().isEmpty()
                        ? ""
                        : say(", for %s", ", for %s", form.of(Areas.and(f.serviceAreas(), f.occurredOn()))));
    }

    private String selfAudit(SelfAuditCompleted f, String at) {
        var deviations = switch (f.deviationIds().size()) {
            case 0 -> "";
            case 1 -> say(" Den viste ett avvik.", " Han viste eitt avvik.");
            default ->
                say(
                        " Den viste %s avvik.",
                        " Han viste %s avvik.", f.deviationIds().size());
        };
        return say(
                        "Tilbyderen gjennomførte egenrevisjon %s%s.",
                        "Tilbydaren gjennomførte eigenrevisjon %s%s.", at, standards(f.standards()))
                + deviations;
    }

    private String approved(ProviderApproved f, String at) {
        var conditions = switch (f.conditions().size()) {
            case 0 -> "";
            case 1 -> say(", på ett vilkår", ", på eitt vilkår");
            default -> say(", på %s vilkår", ", på %s vilkår", f.conditions().size());
        };
        return say(
                "Tilbyderen ble godkjent %s av %s%s, fra %s%s.",
                "Tilbydaren vart godkjend %s av %s%s, frå %s%s.",
                at,
                by(f),
                f.serviceAreas().isEmpty() ? "" : " for " + form.of(Areas.and(f.serviceAreas(), f.occurredOn())),
                Dates.day(f.validFrom()),
                conditions);
    }

    private String changedAreas(ServiceAreasChanged f, String at) {
        var added = f.added().isEmpty()
                ? ""
                : say(" Lagt til: %s.", " Lagt til: %s.", form.of(Areas.and(f.added(), f.occurredOn())));
        var removed = f.removed().isEmpty()
                ? ""
                : say(" Tatt bort: %s.", " Teke bort: %s.", form.of(Areas.and(f.removed(), f.occurredOn())));
        return say(
                        "Tjenesteområdene i godkjenningen ble endret %s av %s.",
                        "Tenesteområda i godkjenninga vart endra %s av %s.", at, by(f))
                + added
                + removed;
    }

    private String notice(NoticeSent f, String at) {
        var received = f.receivedOn();
        return say(
                "%s ble sendt tilbyderen %s %s%s.",
                "%s vart sendt tilbydaren %s %s%s.",
                Names.capital(form.of(Labels.of(f.kind()))),
                form.of(Labels.of(f.channel())),
                at,
                received == null ? "" : say(" og kom fram %s", " og kom fram %s", Dates.day(received)));
    }

    private String appeal(AppealReceived f, String at) {
        var inTime = f.inTime();
        return say(
                "Det kom inn en klage på avgjørelsen, opplysning nummer %s, %s%s.",
                "Det kom inn ei klage på avgjerda, opplysning nummer %s, %s%s.",
                f.decision(),
                at,
                inTime == null ? "" : inTime ? say(", i rett tid", ", i rett tid") : say(", for sent", ", for seint"));
    }

    private String passed(ApprovalDeadlinePassed f, String day) {
        return switch (f.kind()) {
            case SELF_AUDIT ->
                say(
                        "Fristen for egenrevisjon gikk ut %s uten at det var meldt om noen.",
                        "Fristen for eigenrevisjon gjekk ut %s utan at det var meldt om nokon.", day);
            case SELF_AUDIT_FOLLOW_UP ->
                say(
                        "Egenrevisjonen var fortsatt ikke meldt %s, 50 dager over fristen. Det er grunn til"
                                + " revisjonsoppfølging.",
                        "Eigenrevisjonen var framleis ikkje meld %s, 50 dagar over fristen. Det er grunn til"
                                + " revisjonsoppfølging.",
                        day);
            case EXTERNAL_AUDIT ->
                say(
                        "Fristen for ekstern revisjon gikk ut %s uten at det var meldt om noen.",
                        "Fristen for ekstern revisjon gjekk ut %s utan at det var meldt om nokon.", day);
            case REAPPROVAL ->
                say(
                        "Fristen for regodkjenning gikk ut %s uten at godkjenningen var fornyet.",
                        "Fristen for regodkjenning gjekk ut %s utan at godkjenninga var fornya.", day);
            case DECISION ->
                say(
                        "Søknaden skulle ha vært avgjort innen %s, men var det ikke.",
                        "Søknaden skulle ha vore avgjord innan %s, men var det ikkje.", day);
            case DEVIATION ->
                say(
                        "%s skulle ha vært lukket innen %s, men var det ikke.",
                        "%s skulle ha vore lukka innan %s, men var det ikkje.", deviation(f.about()), day);
            case INFORMATION ->
                say(
                        "Fristen for å svare på det som det ble bedt om%s, gikk ut %s uten at det var meldt om noe svar.",
                        "Fristen for å svare på det som det vart bede om%s, gjekk ut %s utan at det var meldt om noko svar.",
                        f.about() == null ? "" : say(" i opplysning nummer %s", " i opplysning nummer %s", f.about()),
                        day);
            case APPEAL ->
                say(
                        "Klagefristen for avgjørelsen%s gikk ut %s uten at det var meldt om noen klage.",
                        "Klagefristen for avgjerda%s gjekk ut %s utan at det var meldt om noka klage.",
                        f.about() == null ? "" : say(", opplysning nummer %s,", ", opplysning nummer %s,", f.about()),
                        day);
        };
    }

    /** Whatever the text says: one that is no deviation's identifier is just a deviation. */
    private String deviation(@Nullable String about) {
        return deviations.keySet().stream()
                .filter(id -> id.toString().equals(about))
                .findFirst()
                .map(this::deviation)
                .orElseGet(() -> say("Et avvik", "Eit avvik"));
    }

    private String deviation(DeviationId id) {
        var point = deviations.get(id);
        return point == null
                ? say("Et avvik", "Eit avvik")
                : say("Avviket ved punkt %s", "Avviket ved punkt %s", point);
    }

    private String standards(List<AuditStandard> standards) {
        return standards.isEmpty()
                ? ""
                : say(
                        ", etter %s",
                        ", etter %s",
                        Names.and(standards.stream()
                                .map(s -> say("%s versjon %s", "%s versjon %s", s.code(), s.version()))
                                .toList()));
    }

    private static String by(Decided fact) {
        return fact.decision().decidedBy().name();
    }

    private String say(String nb, String nn, Object... parts) {
        return form.say(nb, nn, parts);
    }
}
