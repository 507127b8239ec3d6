package no.tunbok.events.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import no.tunbok.events.history.Fact;

/** The rules of the house. Their names are sentences, and {@link RoomsTest} shows that each can fail. */
final class Rooms {

    private static final String OURS = "no.tunbok.events..";

    private static final String[] PLAIN = {
        "java.lang..",
        "java.util..",
        "java.time..",
        "java.math..",
        "org.jspecify.annotations",
        "com.fasterxml.jackson.annotation",
        OURS
    };

    private static final Set<String> SURPRISES = Set.of(
            "now",
            "system",
            "systemUTC",
            "systemDefaultZone",
            "currentTimeMillis",
            "nanoTime",
            "randomUUID",
            "random",
            "current");

    static final ArchRule facts_are_plain = classes()
            .that()
            .resideInAPackage(OURS)
            .and()
            .resideOutsideOfPackage("no.tunbok.events..reference")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(PLAIN)
            .because("a fact outlives every framework that carried it");

    static final ArchRule what_is_taken_as_given_comes_with_the_program = classes()
            .that()
            .resideInAPackage("no.tunbok.events..reference")
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(PLAIN).or(resideInAnyPackage("java.io", "java.nio.charset")))
            .because("a table that changes by itself changes what was decided");

    static final ArchRule facts_are_records_named_for_what_happened = classes()
            .that()
            .areAssignableTo(Fact.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords()
            .andShould()
            .haveSimpleNameNotEndingWith("Event")
            .because("'PilotStarted' already says that it is a fact");

    static final ArchRule nobody_looks_at_the_clock = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe("the clock or chance", Rooms::isASurprise))
            .because("time and identity are handed in, or yesterday can't be replayed");

    static final ArchRule names_say_something =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Common|Misc)(\\$.*)?$");

    static final ArchRule no_cycles =
            slices().matching("no.tunbok.events.(**)").should().beFreeOfCycles();

    private Rooms() {}

    private static boolean isASurprise(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                && (isNamedAsASurprise(target) || isNewAndUnpredictable(target));
    }

    private static boolean isNamedAsASurprise(CodeUnitAccessTarget target) {
        return target.getOwner().getPackageName().startsWith("java.")
                && SURPRISES.contains(target.getName())
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static boolean isNewAndUnpredictable(CodeUnitAccessTarget target) {
        return target.getName().equals("<init>")
                && target.getRawParameterTypes().isEmpty()
                && (target.getOwner().isAssignableTo(Random.class)
                        || target.getOwner().isAssignableTo(Date.class));
    }
}
