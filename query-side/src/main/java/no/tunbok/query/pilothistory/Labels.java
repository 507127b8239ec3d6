package no.tunbok.query.pilothistory;

import no.tunbok.events.pilot.Attendance;
import no.tunbok.events.pilot.EffectBasis;
import no.tunbok.events.pilot.EffectKind;
import no.tunbok.events.pilot.MunicipalityRole;
import no.tunbok.events.pilot.ReportKind;
import no.tunbok.events.pilot.WorkshopFormat;
import no.tunbok.events.pilot.WorkshopKind;
import no.tunbok.query.wording.Wording;

/** What people call the codes that facts are told in. */
final class Labels {

    private Labels() {}

    static Wording of(MunicipalityRole role) {
        return switch (role) {
            case PILOT -> Wording.same("pilotkommune");
            case EXPERIENCE -> Wording.same("erfaringskommune");
            case TEST -> Wording.same("testkommune");
        };
    }

    static Wording of(WorkshopKind kind) {
        return switch (kind) {
            case KICK_OFF -> Wording.same("oppstartssamling");
            case WORKSHOP -> Wording.same("workshop");
            case WEBINAR -> Wording.same("webinar");
            case SEMINAR -> Wording.same("seminar");
            case COURSE -> Wording.same("kurs");
            case MEETING -> Wording.same("møte");
        };
    }

    /** "Planlagt", which in nynorsk bends after the kind of gathering. */
    static Wording planned(WorkshopKind kind) {
        return switch (kind) {
            case KICK_OFF, WORKSHOP -> new Wording("planlagt", "planlagd");
            case WEBINAR, SEMINAR, COURSE, MEETING -> Wording.same("planlagt");
        };
    }

    /** "Holdt", which in nynorsk bends after the kind of gathering. */
    static Wording held(WorkshopKind kind) {
        return switch (kind) {
            case KICK_OFF, WORKSHOP -> new Wording("holdt", "halden");
            case WEBINAR, SEMINAR, COURSE, MEETING -> new Wording("holdt", "halde");
        };
    }

    static Wording of(WorkshopFormat format) {
        return switch (format) {
            case PHYSICAL -> Wording.same("med fysisk oppmøte");
            case DIGITAL -> Wording.same("digitalt");
            case HYBRID -> Wording.same("både fysisk og digitalt");
        };
    }

    static Wording of(Attendance attendance) {
        var number = (attendance.atLeast() ? "minst " : "") + attendance.number();
        boolean one = attendance.number() == 1;
        return switch (attendance.unit()) {
            case PERSONS ->
                new Wording(number + (one ? " deltaker" : " deltakere"), number + (one ? " deltakar" : " deltakarar"));
            case FARMS -> new Wording(number + (one ? " gård" : " gårder"), number + (one ? " gard" : " gardar"));
        };
    }

    static Wording of(EffectKind kind) {
        return switch (kind) {
            case EFFECT -> new Wording("en effekt", "ein effekt");
            case BARRIER -> new Wording("et hinder", "eit hinder");
            case LESSON -> new Wording("en lærdom", "ein lærdom");
            case TIP -> new Wording("et tips", "eit tips");
        };
    }

    static Wording of(EffectBasis basis) {
        return switch (basis) {
            case SELF_REPORT -> new Wording("egenrapportering", "eigenrapportering");
            case RESEARCH -> new Wording("forskning", "forsking");
            case SURVEY -> new Wording("en spørreundersøkelse", "ei spørjeundersøking");
        };
    }

    /** Codes of indicators are free; those that people have a word for are told in it. */
    static Wording indicator(String code) {
        return switch (code) {
            case "APPROVED_PROVIDERS" -> new Wording("godkjente tilbydere", "godkjende tilbydarar");
            default -> Wording.same(code);
        };
    }

    static Wording of(ReportKind kind) {
        return switch (kind) {
            case INTERIM -> Wording.same("delrapporten");
            case FINAL -> Wording.same("sluttrapporten");
            case SUPPLEMENTARY -> Wording.same("tilleggsrapporten");
        };
    }
}
