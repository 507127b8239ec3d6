package no.tunbok.query.entrydossier;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import no.tunbok.query.rebuild.Differing;
import no.tunbok.query.rebuild.Shadow;
import org.springframework.jdbc.core.JdbcTemplate;

/** New dossiers, until they take the place of the old ones. What is as it was is left alone. */
public final class DossierShadowRows implements Shadow<DossierColumns> {

    private final JdbcTemplate database;
    private final DossierTable table;
    private final TemporaryRows anew;

    public DossierShadowRows(JdbcTemplate database, DossierTable table) {
        this.database = database;
        this.table = table;
        anew = new TemporaryRows(
                database,
                table.name(),
                table.id(),
                Stream.concat(Stream.of(table.id()), table.columns().stream()).toList());
    }

    @Override
    public void begin() {
        anew.create();
    }

    @Override
    public void keep(List<DossierColumns> rows) {
        anew.copy(rows.stream().map(row -> row.values(table).toArray()));
    }

    /** They are few, and compared when they change places. */
    @Override
    public void compare() {
        anew.index();
    }

    @Override
    public void replace(List<DossierColumns> rows) {
        anew.remove(rows.stream().map(DossierColumns::id).toArray(UUID[]::new));
        keep(rows);
    }

    @Override
    public void lock() {
        database.execute("lock table %s in share row exclusive mode".formatted(table.qualified()));
    }

    @Override
    public Differing swap() {
        var count = new AtomicLong();
        var first = database.query(
                """
                with differing as (
                  merge into %1$s as kept
                  using %2$s as anew on kept.%3$s = anew.%3$s
                  when matched and (%4$s) is distinct from (%5$s) then
                    update set %6$s
                  when not matched then
                    insert (%3$s, %7$s)
                    values (anew.%3$s, %5$s)
                  when not matched by source then
                    delete
                  returning coalesce(old.%3$s, new.%3$s) as entry, old.dossier as before, new.dossier as after
                )
                select entry, before, after, count(*) over () as in_all from differing order by entry limit %8$d
                """.formatted(
                                table.qualified(),
                                anew.name(),
                                table.id(),
                                table.of("kept"),
                                table.of("anew"),
                                table.set("anew"),
                                String.join(", ", table.columns()),
                                Differing.MOST),
                (row, _) -> {
                    count.set(row.getLong("in_all"));
                    return new Differing.Entry(
                            row.getObject("entry", UUID.class),
                            PageColumns.differing(row.getString("before"), row.getString("after")));
                });
        return new Differing(count.get(), first);
    }
}
