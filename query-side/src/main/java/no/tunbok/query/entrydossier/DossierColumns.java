package no.tunbok.query.entrydossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.tunbok.query.certificate.Netstring;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A row as the table has it.
 *
 * @param goodTo the last day on which it says what its facts say; without one, it always does
 * @param dossier as JSON
 */
public record DossierColumns(
        UUID id,
        long upTo,
        @Nullable LocalDate goodTo,
        @Nullable String dossier) {

    private static final JsonMapper JSON = JsonMapper.shared();

    static <D extends Dossier> DossierColumns of(DossierRow<D> row) {
        return new DossierColumns(
                row.id(),
                row.upTo(),
                row.goodTo(),
                row.dossier().map(JSON::writeValueAsString).orElse(null));
    }

    static <D extends Dossier> Optional<D> dossier(@Nullable String text, Class<D> type) {
        return Optional.ofNullable(text).map(json -> JSON.readValue(json, type));
    }

    /** As it goes into a digest: the values, days as days since 1970. */
    String text(DossierTable table) {
        return Netstring.of(values(table).stream()
                .map(value -> value instanceof LocalDate day ? (Object) day.toEpochDay() : value)
                .toList());
    }

    /** The identifier, and then all that {@link DossierTable#columns} names. */
    List<@Nullable Object> values(DossierTable table) {
        var values = new ArrayList<@Nullable Object>();
        values.add(id);
        values.add(upTo);
        if (table.turns()) values.add(goodTo);
        values.add(dossier);
        return values;
    }
}
