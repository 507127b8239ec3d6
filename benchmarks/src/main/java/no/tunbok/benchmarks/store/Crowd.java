package no.tunbok.benchmarks.store;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import no.tunbok.events.value.OrganisationNumber;

/**
 * Many made-up pilots that differ: each has a beginning of the same {@link Life}, which the rules have let through, under a name
 * and in places of its own. Ten facts each on average; a thousand pilots live at the same time.
 */
public record Crowd(long pilots) implements Population {

    private static final int AT_THE_SAME_TIME = 1_000;
    private static final int PLACES = 297;

    /** How many facts each of ten pilots has, and of the next ten, and so on. */
    private static final List<Integer> LENGTHS = List.of(1, 2, 3, 4, 5, 7, 9, 12, 21, 36);

    private static final List<String> FIRST = List.of(
            "Sol", "Berg", "Fjell", "Gran", "Bjørke", "Elve", "Sand", "Stein", "Eple", "Kløver", "Nord", "Sør", "Øst",
            "Vest", "Lille", "Store", "Midt", "Ytre", "Indre", "Gamle", "Nye", "Høy", "Lav", "Svart", "Hvit", "Raud",
            "Grøn", "Blå", "Kvern", "Sæter");

    private static final List<String> SECOND = List.of(
            "gård", "heim", "haug", "land", "tun", "vik", "bakken", "dal", "lia", "moen", "myra", "nes", "rud", "stad",
            "vang", "voll", "åsen", "øya", "skogen", "plassen", "enga", "hagen", "kroken", "brekka", "bråten");

    /** About so many events. */
    public static Crowd ofEvents(long events) {
        return new Crowd(Math.max(LENGTHS.size(), events / 10));
    }

    public long events() {
        return IntStream.range(0, LENGTHS.size())
                .mapToLong(n -> (pilots - n + LENGTHS.size() - 1) / LENGTHS.size() * LENGTHS.get(n))
                .sum();
    }

    /** One of them. */
    public String anyPilot(RandomGenerator random) {
        return Lives.identifier(random.nextLong(pilots));
    }

    /** The number of one of the municipalities. */
    public String anyPlace(RandomGenerator random) {
        return number(random.nextInt(PLACES));
    }

    /** A word that is in the name of some of them. */
    public String anyWord(RandomGenerator random) {
        return FIRST.get(random.nextInt(FIRST.size())).toLowerCase(Locale.ROOT)
                + SECOND.get(random.nextInt(SECOND.size()));
    }

    @Override
    public void prepare(Database database) {
        Lives.prepareLife(database);
        database.execute("create table if not exists public.place (n int primary key, number text, organisation text)");
        try (var connection = database.superuser().getConnection();
                var insert = connection.prepareStatement(
                        "insert into public.place values (?, ?, ?) on conflict do nothing")) {
            var organisations = organisations();
            for (int place = 0; place < PLACES; place++) {
                insert.setInt(1, place);
                insert.setString(2, number(place));
                insert.setString(3, organisations.get(place));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Numbers in counties that had no other numbers in the years of the life. */
    private static String number(int place) {
        return List.of("11", "46", "50").get(place % 3) + String.format(Locale.ROOT, "%02d", 1 + place / 3);
    }

    private static List<String> organisations() {
        return IntStream.iterate(910_000_000, number -> number + 1)
                .mapToObj(Integer::toString)
                .filter(OrganisationNumber::isValid)
                .limit(PLACES)
                .toList();
    }

    @Override
    public List<String> selects() {
        long middle = pilots / 2;
        return List.of(select(0, middle), select(middle, pilots));
    }

    private static String select(long from, long to) {
        return """
                select gen_random_uuid()::text, pilot.id, life.number, 'Pilot', '2022-01-12T09:00:00.000Z', life.type, life.revision,
                  convert_to(
                    replace(
                      replace(
                        case
                          when jsonb_exists(life.fact, 'municipalityNumber') then
                            (select replace(
                               replace(life.payload, life.fact ->> 'municipalityNumber', place.number),
                               life.fact ->> 'organisationNumber', place.organisation)
                             from public.place where n = (pilot.mixed + life.number) %% %1$d)
                          else life.payload
                        end,
                        '%2$s', pilot.id),
                      'Inn på tunet i Nordlandskommunene', 'Læring på ' || pilot.name || ' ' || pilot.n),
                    'UTF8'),
                  life.envelope
                from generate_series(%3$d::bigint, %4$d - 1, %5$d) block
                cross join lateral (
                  select *, payload::jsonb as fact from public.life where block >= 0 order by number) life
                cross join lateral (
                  select n, mixed, %6$s as id,
                    (array[%7$s])[1 + mixed %% %8$d] || (array[%9$s])[1 + mixed / %8$d %% %10$d] as name
                  from generate_series(block, least(block + %5$d, %4$d) - 1) n
                  cross join lateral (select hashint8(n)::bigint + 2147483648 as mixed)
                  where life.number < (array%11$s)[1 + n %% %12$d]) pilot
                """.formatted(
                        PLACES,
                        Life.PILOT,
                        from,
                        to,
                        AT_THE_SAME_TIME,
                        Lives.pilot("n"),
                        quoted(FIRST),
                        FIRST.size(),
                        quoted(SECOND),
                        SECOND.size(),
                        LENGTHS,
                        LENGTHS.size());
    }

    private static String quoted(List<String> words) {
        return String.join(", ", words.stream().map("'%s'"::formatted).toList());
    }
}
