package no.tunbok.query.wording;

import java.util.Optional;
import no.tunbok.events.reference.Bodies;
import no.tunbok.events.reference.Municipalities;
import no.tunbok.events.reference.Municipality;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import org.jspecify.annotations.Nullable;

/** What a municipality was called on the day of the fact; by its number, where the register does not know it. */
public final class Places {

    private Places() {}

    public static String municipality(MunicipalityNumber number, Occurred when, @Nullable String district) {
        return named(Municipalities.known().find(number, when), number.value(), district);
    }

    public static String municipality(OrganisationNumber number, Occurred when, @Nullable String district) {
        return named(Municipalities.known().find(number, when), number.value(), district);
    }

    /** A body that may be a municipality; by its number, where the register knows neither. */
    public static Wording body(OrganisationNumber number, Occurred when) {
        return Municipalities.known()
                .find(number, when)
                .map(municipality -> municipality.name() + " kommune")
                .or(() -> Bodies.known().nameOn(number, when.to()))
                .map(Wording::same)
                .orElseGet(() -> new Wording("virksomhet " + number.value(), "verksemd " + number.value()));
    }

    private static String named(Optional<Municipality> known, String number, @Nullable String district) {
        return known.map(municipality -> municipality.name() + " kommune").orElse("Kommune " + number)
                + (district == null ? "" : " (" + district + ")");
    }
}
