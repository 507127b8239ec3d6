package no.tunbok.query.entrydossier;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import no.tunbok.query.rebuild.Differing;
import no.tunbok.query.rebuild.Shadow;
import org.springframework.jdbc.core.JdbcTemplate;

/** New periods, until they take the place of the old ones. What is as it was is left alone. */
public final class ListShadowRows implements Shadow<ListedColumns> {

    private static final String KEY = "(anew.entry, anew.valid, anew.known) = (kept.entry, kept.valid, kept.known)";

    private final JdbcTemplate database;
    private final ListTable<?> table;
    private final TemporaryRows listed;
    private final TemporaryRows periods;
    private final String differing;

    public ListShadowRows(JdbcTemplate database, ListTable<?> table) {
        this.database = database;
        this.table = table;
        listed = new TemporaryRows(database, table.kind() + "_listed", "entry", List.of("entry", "up_to"));
        periods = new TemporaryRows(database, table.kind() + "_period", "entry", table.columns());
        differing = table.kind() + "_differing";
    }

    @Override
    public void begin() {
        listed.create();
        periods.create();
        database.execute("create temporary table %s (entry uuid primary key) on commit drop".formatted(differing));
    }

    @Override
    public void keep(List<ListedColumns> rows) {
        listed.copy(rows.stream().map(row -> new Object[] {row.entry(), row.upTo()}));
        periods.copy(rows.stream()
                .flatMap(row -> row.periods().stream().map(period -> ListColumns.values(row.entry(), period, table))));
    }

    /** What an entry has is summed up, as it would not fit into memory; all is compared that may differ. */
    @Override
    public void compare() {
        listed.index();
        periods.index();
        var hashed = "(select entry, sum(hash_record_extended(row, 0)) as hash from %s as row group by entry)";
        database.update("""
                insert into %1$s
                select entry from %2$s as kept full join %3$s as anew using (entry)
                where kept.up_to is distinct from anew.up_to
                union
                select entry from %4$s as kept full join %5$s as anew using (entry)
                where kept.hash is distinct from anew.hash
                """.formatted(
                        differing,
                        table.listed(),
                        listed.name(),
                        hashed.formatted(table.periods()),
                        hashed.formatted(periods.name())));
    }

    /** Whatever changed after the comparison may differ. */
    @Override
    public void replace(List<ListedColumns> rows) {
        var entries = rows.stream().map(ListedColumns::entry).toArray(UUID[]::new);
        listed.remove(entries);
        periods.remove(entries);
        keep(rows);
        database.update("insert into %s select unnest(?::uuid[]) on conflict do nothing".formatted(differing), (Object)
                entries);
    }

    @Override
    public void lock() {
        database.execute("lock table %s, %s in share row exclusive mode".formatted(table.listed(), table.periods()));
    }

    @Override
    public Differing swap() {
        database.execute("analyze " + differing);
        swapPeriods();
        swapListed();
        return new Differing(
                Objects.requireNonNull(database.queryForObject("select count(*) from " + differing, Long.class)),
                database.query(
                        "select entry from %s order by entry limit %d".formatted(differing, Differing.MOST),
                        (row, _) -> new Differing.Entry(row.getObject("entry", UUID.class), List.of())));
    }

    /** What is wrong goes before what is right comes: no moment may have two periods of the same days. */
    private void swapPeriods() {
        database.update(
                """
                delete from %s as kept
                using %s as differing
                where kept.entry = differing.entry and not exists (
                  select from %s as anew
                  where %s and (%s) is not distinct from (%s))
                """.formatted(table.periods(), differing, periods.name(), KEY, table.of("kept"), table.of("anew")));
        database.update("""
                insert into %1$s (%2$s)
                select %3$s from %4$s as anew join %5$s as differing using (entry)
                where not exists (select from %1$s as kept where %6$s)
                """.formatted(
                table.periods(), String.join(", ", table.columns()), table.of("anew"), periods.name(), differing, KEY));
    }

    private void swapListed() {
        database.update("""
                delete from %s as kept
                using %s as differing
                where kept.entry = differing.entry
                  and not exists (select from %s as anew where anew.entry = kept.entry)
                """.formatted(table.listed(), differing, listed.name()));
        database.update("""
                insert into %s as kept (entry, up_to)
                select entry, up_to from %s join %s as differing using (entry)
                on conflict (entry) do update set up_to = excluded.up_to where kept.up_to <> excluded.up_to
                """.formatted(table.listed(), listed.name(), differing));
    }
}
