package no.tunbok.command.approval;

import no.tunbok.events.approval.CadastralUnit;
import no.tunbok.events.reference.Municipalities;
import no.tunbok.events.reference.MunicipalityChanges;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.ProducerNumber;

/** Whether a number that is told as text, since it may lead to a person, is of the form that its kind has. */
final class Identities {

    private Identities() {}

    static boolean isOrganisation(String text) {
        return OrganisationNumber.isValid(text);
    }

    static boolean isProducer(String text) {
        return text.matches(ProducerNumber.FORM);
    }

    static boolean isCadastralUnit(String text) {
        return text.matches(CadastralUnit.FORM);
    }

    /** Whether the one can have become the other when municipalities merged or split. */
    static boolean mayHaveBecome(String old, String now) {
        return !isMunicipality(old)
                || !isMunicipality(now)
                || MunicipalityChanges.known().mayHaveBecome(new MunicipalityNumber(old), new MunicipalityNumber(now));
    }

    /** Whether it can have been in use from that day on. */
    static boolean mayBeMunicipality(String text, Occurred day) {
        return isMunicipality(text) && Municipalities.known().mayBeInUse(new MunicipalityNumber(text), day);
    }

    private static boolean isMunicipality(String text) {
        return text.matches("[0-9]{4}");
    }
}
