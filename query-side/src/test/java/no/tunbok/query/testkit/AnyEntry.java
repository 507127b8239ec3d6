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
import no.tunbok.events.agreement.AgreementEvent;
import no.tunbok.events.approval.ApprovalEvent;
import no.tunbok.events.approval.CadastralUnit;
import no.tunbok.events.history.Corrective;
import no.tunbok.events.history.Fact;
import no.tunbok.events.history.History;
import no.tunbok.events.history.Recorded;
import no.tunbok.events.pilot.PilotEvent;
import no.tunbok.events.testkit.AgreementFacts;
import no.tunbok.events.testkit.ApprovalFacts;
import no.tunbok.events.value.MunicipalityNumber;
import no.tunbok.events.value.Occurred;
import no.tunbok.events.value.OrganisationNumber;
import no.tunbok.events.value.Period;
import no.tunbok.events.value.PersonReference;
import no.tunbok.events.value.Precision;
import no.tunbok.events.value.ProducerNumber;
import no.tunbok.events.wire.WireName;
import org.jspecify.annotations.Nullable;

/**
 * Any facts of one entry in any order, sensible or not; the same for the same seed.
 *
 * @param family of the facts
 * @param id of the entry
 */
public record AnyEntry<F extends Fact<F>>(Class<F> family, Object id) {

    public static final AnyEntry<PilotEvent> PILOT = new AnyEntry<>(PilotEvent.class, Nordland.ID);
    public static final AnyEntry<ApprovalEvent> APPROVAL = new AnyEntry<>(ApprovalEvent.class, ApprovalFacts.SOLBAKKEN);
    public static final AnyEntry<AgreementEvent> AGREEMENT =
            new AnyEntry<>(AgreementEvent.class, AgreementFacts.KONGSBERG_AGREEMENT);

    private static final int RUNS = Integer.getInteger("property.runs", 300);
    private static final Instant TOLD = Instant.parse("2030-01-01T12:00:00Z");
    private static final List<OrganisationNumber> ORGANISATIONS = Stream.of("958501420", "942402465", "974764687")
            .map(OrganisationNumber::new)
            .toList();
    private static final List<MunicipalityNumber> MUNICIPALITIES =
            Stream.of("1866", "3006", "9999").map(MunicipalityNumber::new).toList();

    /** Tries a property on many histories; a failure names the seed. */
    public void forAll(Consumer<History<F>> property) {
        for (long seed = 0; seed < RUNS; seed++) {
            var history = new Chance<>(this, seed).history();
            try {
                property.accept(history);
            } catch (Throwable failure) {
                throw new AssertionError("seed " + seed + ": " + history, failure);
            }
        }
    }

    /** What that seed gives. */
    public History<F> history(long seed) {
        return new Chance<>(this, seed).history();
    }

    /** Some facts of every type. */
    public Stream<F> ofEveryType() {
        var any = new Chance<>(this, 1);
        any.number = 5;
        return WireName.factsOf(family).stream()
                .flatMap(type -> Stream.generate(() -> any.fact(type)).limit(20));
    }

    /** The types that are about the world, not about other facts. */
    private List<Class<?>> plainTypes() {
        return WireName.factsOf(family).stream()
                .filter(type -> !Corrective.class.isAssignableFrom(type)
                        && !type.getSimpleName().endsWith("DecisionReversed")
                        && !type.getSimpleName().endsWith("RuleBroken"))
                .toList();
    }

    /** One history while it is thrown together. */
    private static final class Chance<F extends Fact<F>> {

        private final AnyEntry<F> kind;
        private final RandomGenerator random;
        private long number;

        Chance(AnyEntry<F> kind, long seed) {
            this.kind = kind;
            this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        }

        private History<F> history() {
            var records = new ArrayList<Recorded<F>>();
            for (int length = random.nextInt(25); number < length; number++) {
                records.add(
                        new Recorded<>(number, TOLD.plusSeconds(number), fact(oneOf(WireName.factsOf(kind.family())))));
            }
            return new History<>(records);
        }

        private F fact(Class<?> type) {
            return kind.family().cast(record(type));
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
            boolean leftOut =
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class) && random.nextInt(3) == 0;
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
            if (type == kind.id().getClass()) {
                return kind.id();
            }
            if (type == kind.family()) {
                return fact(oneOf(kind.plainTypes()));
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
            if (type == ProducerNumber.class) {
                return new ProducerNumber("1870004211");
            }
            if (type == PersonReference.class) {
                return new PersonReference("auditor-12");
            }
            if (type == CadastralUnit.class) {
                return new CadastralUnit("17/" + random.nextInt(1, 4));
            }
            if (type == Boolean.class) {
                return random.nextBoolean();
            }
            if (type == Integer.class) {
                return random.nextInt(1, 10);
            }
            if (type == Long.class) {
                return random.nextLong(number + 1);
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
}
