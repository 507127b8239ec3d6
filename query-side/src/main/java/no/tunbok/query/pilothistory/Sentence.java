package no.tunbok.query.pilothistory;

import java.util.Map;
import no.tunbok.events.pilot.AccompanyingResearchEngaged;
import no.tunbok.events.pilot.CoFundingRegistered;
import no.tunbok.events.pilot.EffectReported;
import no.tunbok.events.pilot.EffectRevised;
import no.tunbok.events.pilot.GrantAmountChanged;
import no.tunbok.events.pilot.GrantPaymentRegistered;
import no.tunbok.events.pilot.GrantRepaymentRegistered;
import no.tunbok.events.pilot.IndicatorMeasured;
import no.tunbok.events.pilot.MeasureCompleted;
import no.tunbok.events.pilot.MeasureDropped;
import no.tunbok.events.pilot.MeasureId;
import no.tunbok.events.pilot.MeasurePlanned;
import no.tunbok.events.pilot.MeasureStarted;
import no.tunbok.events.pilot.MunicipalityJoined;
import no.tunbok.events.pilot.MunicipalityLeft;
import no.tunbok.events.pilot.MunicipalityRoleChanged;
import no.tunbok.events.pilot.PartnerJoined;
import no.tunbok.events.pilot.PilotApplicationRegistered;
import no.tunbok.events.pilot.PilotApplicationRejected;
import no.tunbok.events.pilot.PilotClosed;
import no.tunbok.events.pilot.PilotConcluded;
import no.tunbok.events.pilot.PilotDeadlinePassed;
import no.tunbok.events.pilot.PilotDecisionRectified;
import no.tunbok.events.pilot.PilotDecisionReversed;
import no.tunbok.events.pilot.PilotDiscontinued;
import no.tunbok.events.pilot.PilotDuplicateMarked;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotExtended;
import no.tunbok.events.pilot.PilotFactAnnulled;
import no.tunbok.events.pilot.PilotFactCorrected;
import no.tunbok.events.pilot.PilotFactMovedIn;
import no.tunbok.events.pilot.PilotGrantAwarded;
import no.tunbok.events.pilot.PilotRuleBroken;
import no.tunbok.events.pilot.PilotStarted;
import no.tunbok.events.pilot.ReportSubmitted;
import no.tunbok.events.pilot.ResearchReportPublished;
import no.tunbok.events.pilot.StudyTripMade;
import no.tunbok.events.pilot.WorkshopCancelled;
import no.tunbok.events.pilot.WorkshopHeld;
import no.tunbok.events.pilot.WorkshopId;
import no.tunbok.events.pilot.WorkshopPlanned;
import no.tunbok.events.pilot.WorkshopRescheduled;
import no.tunbok.query.entryhistory.PuttingRight;
import no.tunbok.query.wording.Amounts;
import no.tunbok.query.wording.Dates;
import no.tunbok.query.wording.Form;
import no.tunbok.query.wording.Names;
import no.tunbok.query.wording.Places;
import no.tunbok.query.wording.Wording;

/** One fact in one sentence, in one written form. */
record Sentence(Form form, Map<MeasureId, String> measures, Map<WorkshopId, String> workshops) {

    /** Without a default, so that a new fact must be given words. */
    String on(PilotEvent fact) {
        var at = form.of(Dates.at(fact.occurredOn()));
        return switch (fact) {
            case PilotApplicationRegistered f -> application(f, at);
            case PilotApplicationRejected f ->
                say(
                        "Søknaden ble avslått %s av %s.",
                        "Søknaden vart avslegen %s av %s.",
                        at,
                        f.decision().decidedBy().name());
            case PilotGrantAwarded f -> grant(f, at);
            case CoFundingRegistered f -> {
                var amount = f.amount();
                yield say(
                        "%s gikk %s inn med medfinansiering%s.",
                        "%s gjekk %s inn med medfinansiering%s.",
                        f.funder().name(),
                        at,
                        amount == null ? "" : " på " + form.of(Amounts.of(amount)));
            }
            case GrantAmountChanged f -> changedGrant(f, at);
            case GrantPaymentRegistered f ->
                say(
                        "%s av tilskuddet ble utbetalt %s.",
                        "%s av tilskotet vart utbetalt %s.", form.of(Amounts.of(f.amount())), at);
            case GrantRepaymentRegistered f ->
                say(
                        "%s av tilskuddet ble betalt tilbake %s.",
                        "%s av tilskotet vart betalt tilbake %s.", form.of(Amounts.of(f.amount())), at);
            case PilotStarted _ -> say("Piloten startet %s.", "Piloten starta %s.", at);
            case MunicipalityJoined f ->
                say(
                        "%s ble med som %s %s.",
                        "%s vart med som %s %s.",
                        Places.municipality(f.municipalityNumber(), f.occurredOn(), f.cityDistrict()),
                        form.of(Labels.of(f.role())),
                        at);
            case MunicipalityRoleChanged f ->
                say(
                        "%s fikk ny rolle som %s %s.",
                        "%s fekk ny rolle som %s %s.",
                        Places.municipality(f.organisationNumber(), f.occurredOn(), f.cityDistrict()),
                        form.of(Labels.of(f.role())),
                        at);
            case MunicipalityLeft f ->
                say(
                        "%s var med for siste gang %s.",
                        "%s var med for siste gong %s.",
                        Places.municipality(f.organisationNumber(), f.occurredOn(), f.cityDistrict()),
                        at);
            case PartnerJoined f ->
                say(
                        "%s ble samarbeidspartner %s.",
                        "%s vart samarbeidspartnar %s.", f.partner().name(), at);
            case MeasurePlanned f -> plannedMeasure(f, at);
            case MeasureStarted f ->
                say("%s ble satt i gang %s.", "%s vart sett i gang %s.", measure(f.measureId()), at);
            case MeasureCompleted f ->
                say("%s ble gjennomført %s.", "%s vart gjennomført %s.", measure(f.measureId()), at);
            case MeasureDropped f -> say("%s ble gitt opp %s.", "%s vart gitt opp %s.", measure(f.measureId()), at);
            case WorkshopPlanned f ->
                say(
                        "%s «%s» ble %s %s, til %s.",
                        "%s «%s» vart %s %s, til %s.",
                        Names.capital(form.of(Labels.of(f.kind()))),
                        f.title(),
                        form.of(Labels.planned(f.kind())),
                        at,
                        form.of(Dates.of(f.plannedFor())));
            case WorkshopRescheduled f ->
                say(
                        "%s ble %s flyttet til %s.",
                        "%s vart %s flytta til %s.", workshop(f.workshopId()), at, form.of(Dates.of(f.newDate())));
            case WorkshopHeld f -> heldWorkshop(f, form.of(Dates.during(f.occurredOn())));
            case WorkshopCancelled f -> say("%s ble avlyst %s.", "%s vart avlyst %s.", workshop(f.workshopId()), at);
            case StudyTripMade f -> studyTrip(f, form.of(Dates.during(f.occurredOn())));
            case AccompanyingResearchEngaged f ->
                say(
                        "%s begynte %s følgeforskning på piloten%s.",
                        "%s tok til %s med følgjeforsking på piloten%s.",
                        f.lead().name(),
                        at,
                        f.partners().isEmpty() ? "" : say(" sammen med %s", " saman med %s", Names.of(f.partners())));
            case ResearchReportPublished f ->
                say(
                        "%s ga ut forskningsrapporten «%s» %s.",
                        "%s gav ut forskingsrapporten «%s» %s.", f.publisher().name(), f.title(), at);
            case EffectReported f ->
                say(
                        "%s rapporterte %s %s ut fra %s%s.",
                        "%s rapporterte %s %s ut frå %s%s.",
                        f.reportedBy().name(),
                        at,
                        form.of(Labels.of(f.kind())),
                        form.of(Labels.of(f.basis())),
                        preliminary(f.preliminary()));
            case EffectRevised f ->
                say(
                        "%s skrev %s om det som var rapportert, ut fra %s%s.",
                        "%s skreiv %s om det som var rapportert, ut frå %s%s.",
                        f.reportedBy().name(),
                        at,
                        form.of(Labels.of(f.basis())),
                        preliminary(f.preliminary()));
            case IndicatorMeasured f ->
                say(
                        "Indikatoren «%s» ble målt til %s %s %s.",
                        "Indikatoren «%s» vart målt til %s %s %s.",
                        form.of(Labels.indicator(f.code())),
                        Amounts.of(f.value()),
                        f.unit(),
                        at);
            case PilotExtended f ->
                say(
                        "Piloten ble %s forlenget til %s, finansiert av %s.",
                        "Piloten vart %s forlengd til %s, finansiert av %s.",
                        at,
                        form.of(Dates.of(f.newEnd())),
                        f.fundedBy().name());
            case PilotConcluded _ -> say("Piloten ble avsluttet %s.", "Piloten vart avslutta %s.", at);
            case ReportSubmitted f ->
                say(
                        "%s «%s» ble levert %s.",
                        "%s «%s» vart levert %s.", Names.capital(form.of(Labels.of(f.kind()))), f.title(), at);
            case PilotClosed f ->
                say(
                        "Piloten ble lukket %s, med et sluttoppgjør på %s.",
                        "Piloten vart lukka %s, med eit sluttoppgjer på %s.",
                        at,
                        form.of(Amounts.of(f.settledAmount())));
            case PilotDiscontinued f ->
                say(
                        "Piloten ble avbrutt %s av %s.",
                        "Piloten vart avbroten %s av %s.",
                        at,
                        f.decision().decidedBy().name());
            case PilotDeadlinePassed f -> passed(f, Dates.day(f.lastDay()));
            case PilotFactCorrected f -> right().corrected(f.target(), at, f.reason(), on(f.instead()));
            case PilotFactAnnulled f -> right().annulled(f.target(), at, f.reason());
            case PilotFactMovedIn f -> right().movedIn(at, f.reason(), on(f.fact()));
            case PilotDecisionRectified f -> right().rectified(f.target(), at, on(f.instead()));
            case PilotDecisionReversed f -> right().reversed(f.target(), at, f.decision(), f.effectiveFrom());
            case PilotDuplicateMarked f -> right().duplicate(at, f.canonical());
            case PilotRuleBroken f -> right().remarked(f.about(), f.rule());
        };
    }

    private String passed(PilotDeadlinePassed f, String day) {
        return switch (f.kind()) {
            case PLANNED_END ->
                say(
                        "Piloten skulle ha vært avsluttet innen %s, men det var ikke meldt.",
                        "Piloten skulle ha vore avslutta innan %s, men det var ikkje meldt.", day);
            case FINAL_REPORT ->
                say(
                        "Fristen for sluttrapporten gikk ut %s uten at den var levert.",
                        "Fristen for sluttrapporten gjekk ut %s utan at han var levert.", day);
            case SUPPLEMENTARY_REPORT ->
                say(
                        "Fristen for tilleggsrapporten gikk ut %s uten at den var levert.",
                        "Fristen for tilleggsrapporten gjekk ut %s utan at han var levert.", day);
        };
    }

    private PuttingRight right() {
        return new PuttingRight(form, Wording.same("Piloten"), new Wording("en annen pilot", "ein annan pilot"));
    }

    private String application(PilotApplicationRegistered f, String at) {
        var sought = f.soughtAmount();
        return say(
                        "Søknaden om piloten «%s» ble sendt inn %s%s.",
                        "Søknaden om piloten «%s» vart send inn %s%s.",
                        f.name(),
                        at,
                        f.applicants().isEmpty() ? "" : " av " + Names.of(f.applicants()))
                + (sought == null
                        ? ""
                        : say(" Det ble søkt om %s.", " Det vart søkt om %s.", form.of(Amounts.of(sought))));
    }

    private String grant(PilotGrantAwarded f, String at) {
        var owners = switch (f.owners().size()) {
            case 0 -> "";
            case 1 -> say(", med %s som prosjekteier", ", med %s som prosjekteigar", Names.of(f.owners()));
            default -> say(", med %s som prosjekteiere", ", med %s som prosjekteigarar", Names.of(f.owners()));
        };
        return say(
                        "Piloten fikk %s et tilskudd på %s%s.",
                        "Piloten fekk %s eit tilskot på %s%s.", at, form.of(Amounts.of(f.amount())), owners)
                + say(" Perioden er %s.", " Perioden er %s.", form.of(Dates.period(f.period())));
    }

    private String changedGrant(GrantAmountChanged f, String at) {
        var delta = f.delta();
        return delta.ore() < 0
                ? say(
                        "Tilskuddet ble %s satt ned med %s.",
                        "Tilskotet vart %s sett ned med %s.", at, form.of(Amounts.withoutSign(delta)))
                : say(
                        "Tilskuddet ble %s økt med %s.",
                        "Tilskotet vart %s auka med %s.", at, form.of(Amounts.of(delta)));
    }

    private String plannedMeasure(MeasurePlanned f, String at) {
        var municipality = f.municipality();
        return say(
                "Tiltaket «%s» ble planlagt %s%s.",
                "Tiltaket «%s» vart planlagt %s%s.",
                f.title(),
                at,
                municipality == null
                        ? say(", felles for kommunene", ", felles for kommunane")
                        : say(" for %s", " for %s", Places.municipality(municipality, f.occurredOn(), null)));
    }

    private String heldWorkshop(WorkshopHeld f, String at) {
        var host = f.hostMunicipality();
        var place = f.place();
        var format = f.format();
        var attendance = f.attendance();
        return say(
                "%s «%s» ble %s %s%s%s%s%s%s.",
                "%s «%s» vart %s %s%s%s%s%s%s.",
                Names.capital(form.of(Labels.of(f.kind()))),
                f.title(),
                form.of(Labels.held(f.kind())),
                at,
                place == null ? "" : ", " + place,
                host == null ? "" : " i " + Places.municipality(host, f.occurredOn(), null),
                format == null ? "" : ", " + form.of(Labels.of(format)),
                attendance == null ? "" : ", med " + form.of(Labels.of(attendance)),
                f.participatingPilots().size() < 2
                        ? ""
                        : say(
                                ", felles for %s piloter",
                                ", felles for %s pilotar",
                                f.participatingPilots().size()));
    }

    private String studyTrip(StudyTripMade f, String at) {
        var title = f.title();
        return say(
                "En studietur%s%s ble gjennomført %s%s.",
                "Ein studietur%s%s vart gjennomført %s%s.",
                title == null ? "" : ", «" + title + "»,",
                f.visited().isEmpty() ? "" : " til " + Names.and(f.visited()),
                at,
                f.participants().isEmpty()
                        ? ""
                        : say(
                                ", med deltakere fra %s",
                                ", med deltakarar frå %s",
                                Names.and(f.participants().stream()
                                        .map(m -> Places.municipality(m, f.occurredOn(), null))
                                        .toList())));
    }

    private String preliminary(boolean preliminary) {
        return preliminary ? say(" (foreløpig)", " (førebels)") : "";
    }

    private String measure(MeasureId id) {
        var title = measures.get(id);
        return title == null ? say("Et tiltak", "Eit tiltak") : say("Tiltaket «%s»", "Tiltaket «%s»", title);
    }

    private String workshop(WorkshopId id) {
        var title = workshops.get(id);
        return title == null ? say("En samling", "Ei samling") : "«" + title + "»";
    }

    private String say(String nb, String nn, Object... parts) {
        return form.say(nb, nn, parts);
    }
}
