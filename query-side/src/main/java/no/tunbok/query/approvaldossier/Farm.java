package no.tunbok.query.approvaldossier;

import java.util.List;
import no.tunbok.events.approval.CadastralUnit;
import no.tunbok.events.reference.Municipalities;
import no.tunbok.events.reference.Municipality;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import org.jspecify.annotations.Nullable;

/**
 * Where the services are offered; not how to reach anybody, which is for the office.
 *
 * @param municipalityName as it was on the day of the fact that gave the number
 * @param cadastralUnits the properties' numbers in the cadastre
 */
public record Farm(
        @Nullable MunicipalityNumber municipalityNumber,
        @Nullable String municipalityName,
        String place,
        List<CadastralUnit> cadastralUnits,
        @Nullable String website) {

    public Farm {
        cadastralUnits = List.copyOf(cadastralUnits);
    }

    /** The same in a municipality with that number. */
    Farm in(MunicipalityNumber number, Occurred when) {
        return new Farm(
                number,
                Municipalities.known()
                        .find(number, when)
                        .map(Municipality::name)
                        .orElse(null),
                place,
                cadastralUnits,
                website);
    }

    /** The same under other numbers. */
    Farm on(List<CadastralUnit> units) {
        return new Farm(municipalityNumber, municipalityName, place, units, website);
    }
}
