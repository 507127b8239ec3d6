package no.tunbok.query.testkit;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.pilot.PilotId;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.Precision;
import no.tunbok.events.wire.WireName;
import org.jspecify.annotations.Nullable;

/** Any facts of a pilot in any order, sensible or not; the same for the same seed. */
public final class AnyPilot {

    private static final int RUNS = Integer.getInteger("property.runs", 300);
    private static final Instant TOLD = Instant.parse("2030-01-01T12:00:00Z");
    private static final List<OrganisationNumber> ORGANISATIONS = Stream.of("958501420", "942402465", "974764687")
            .map(OrganisationNumber::new)
            .toList();
    private static final List<MunicipalityNumber> MUNICIPALITIES =
            Stream.of("1866", "3006", "9999").map(MunicipalityNumber::new).toList();

    private final RandomGenerator random;
    private long number;

    private AnyPilot(RandomGenerator random) {
        this.random = random;
    }

    /** Tries a property on many histories; a failure names the seed. */
    public static void forAll(Consumer<History<PilotEvent>> property) {
        for (long seed = 0; seed < RUNS; seed++) {
            var history = new AnyPilot(generator(seed)).history();
            try {
                property.accept(history);
            } catch (Throwable failure) {
                throw new AssertionError("seed " + seed + ": " + history, failure);
            }
        }
    }

    public static RandomGenerator generator(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** Some facts of every type. */
    public static Stream<PilotEvent> ofEveryType() {
        var any = new AnyPilot(generator(1));
        any.number = 5;
        return WireName.factsOf(PilotEvent.class).stream()
                .flatMap(type -> Stream.generate(() -> any.fact(type)).limit(20));
    }

    private History<PilotEvent> history() {
        var records = new ArrayList<Recorded<PilotEvent>>();
        for (int length = random.nextInt(25); number < length; number++) {
            records.add(
                    new Recorded<>(number, TOLD.plusSeconds(number), fact(oneOf(WireName.factsOf(PilotEvent.class)))));
        }
        return new History<>(records);
    }

    private PilotEvent fact(Class<?> type) {
        return (PilotEvent) record(type);
    }

    private Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var values = Arrays.stream(components).map(this::component).toArray();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(type + " " + Arrays.toString(values), impossible);
        }
    }

    private @Nullable Object component(RecordComponent component) {
        boolean leftOut = component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0;
        return leftOut ? null : value(component.getName(), component.getAnnotatedType());
    }

    private Object value(String name, AnnotatedType annotated) {
        if (annotated instanceof AnnotatedParameterizedType list) {
            return Stream.generate(() -> value(name, list.getAnnotatedActualTypeArguments()[0]))
                    .limit(random.nextInt(3))
                    .toList();
        }
        var type = annotated.getType() instanceof ParameterizedType generic
                ? (Class<?>) generic.getRawType()
                : (Class<?>) annotated.getType();
        if (type.isEnum()) {
            return oneOf(List.of(type.getEnumConstants()));
        }
        if (type == PilotId.class) {
            return Nordland.ID;
        }
        if (type == PilotEvent.class) {
            return fact(oneOf(WireName.factsOf(PilotEvent.class).subList(0, 31)));
        }
        if (type == Occurred.class) {
            var from = day();
            return new Occurred(from, from.plusDays(random.nextInt(400)), oneOf(List.of(Precision.values())));
        }
        if (type == Period.class) {
            var from = day();
            return new Period(from, random.nextBoolean() ? null : from.plusDays(random.nextInt(400)));
        }
        if (type == LocalDate.class) {
            return day();
        }
        if (type == Instant.class) {
            return TOLD.minusSeconds(random.nextInt(10_000));
        }
        if (type == UUID.class) {
            return new UUID(0, random.nextInt(3));
        }
        if (type == String.class) {
            return name + " " + random.nextInt(3);
        }
        if (type == OrganisationNumber.class) {
            return oneOf(ORGANISATIONS);
        }
        if (type == MunicipalityNumber.class) {
            return oneOf(MUNICIPALITIES);
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(-3, 4));
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class) {
            return random.nextInt(1_000);
        }
        if (type == long.class) {
            return name.equals("ore") ? random.nextLong(-1_000_000, 1_000_000) : random.nextLong(number + 1);
        }
        return record(type);
    }

    private LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_500));
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
