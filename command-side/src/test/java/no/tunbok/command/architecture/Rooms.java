package no.tunbok.command.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/**
 * How a line of code on the command side knows its room. The two dots after {@code no.tunbok} let the same rule look at our
 * code and at the counterexamples.
 */
final class Rooms {

    private static final String AGGREGATE = "org.axonframework.spring.stereotype.Aggregate";

    /** What looks at the clock or throws a die, unless it is given a clock or a seed. */
    private static final Set<String> SURPRISES = Set.of(
            "now",
            "randomUUID",
            "currentTimeMillis",
            "nanoTime",
            "random",
            "current",
            "systemUTC",
            "systemDefaultZone",
            "system");

    private static final DescribedPredicate<JavaAccess<?>> A_SURPRISE = describe(
            "the clock or chance",
            access -> SURPRISES.contains(access.getTarget().getName())
                    && access.getTarget() instanceof CodeUnitAccessTarget target
                    && target.getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class))
                    && access.getTargetOwner().getPackageName().startsWith("java."));

    private static final DescribedPredicate<JavaClass> RULES = describe(
            "rules",
            type -> resideInAPackage("no.tunbok..command.judgement").test(type)
                    || type.getName()
                            .matches(
                                    "no\\.tunbok\\.(.*\\.)?command\\.[a-z]+\\."
                                            + "(\\w*(Decisions|State|Judgement|Rule)|Membership|Gathering|MeasureSteps|Naming|JointWorkshops|Ceiling|When\\w+Then\\w+|Upkeep|Known)(\\$.*)?"));

    static final ArchRule rules_are_pure = classes()
            .that(RULES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java.lang..",
                    "java.util..",
                    "java.time..",
                    "java.math..",
                    "org.jspecify.annotations",
                    "no.tunbok.events..",
                    "no.tunbok..command..")
            .because("a rule that can be run on paper can be tested on paper");

    static final ArchRule rules_do_not_look_out_of_the_door = noClasses()
            .that(RULES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("no.tunbok..command.edge..", "no.tunbok..command.wiring..")
            .because("they hold whoever asks, and however it is asked");

    static final ArchRule nobody_looks_at_the_clock = noClasses()
            .that()
            .resideInAPackage("no.tunbok..command..")
            .and()
            .resideOutsideOfPackage("no.tunbok..command.wiring..")
            .should()
            .accessTargetWhere(A_SURPRISE)
            .because("time and identity are handed in, or yesterday can't be replayed");

    static final ArchRule an_aggregate_keeps_its_door_shut = classes()
            .that()
            .areAnnotatedWith(AGGREGATE)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveModifier(JavaModifier.FINAL)
            .because("Axon is its only caller");

    static final ArchRule only_aggregates_record = noClasses()
            .that()
            .areNotAnnotatedWith(AGGREGATE)
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.axonframework.modelling.command.AggregateLifecycle");

    static final ArchRule aggregates_do_not_visit_each_other = slices().matching("no.tunbok..command.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage(
                            "no.tunbok..command.judgement..",
                            "no.tunbok..command.edge..",
                            "no.tunbok..command.policy.."))
            .ignoreDependency(resideInAPackage("no.tunbok..command.wiring.."), alwaysTrue())
            .because("what one needs to know of another is asked before, and told in the fact");

    static final ArchRule the_edge_knows_no_aggregate = noClasses()
            .that()
            .resideInAnyPackage("no.tunbok..command.edge..", "no.tunbok..command.judgement..")
            .should()
            .dependOnClassesThat(resideInAPackage("no.tunbok..command..")
                    .and(DescribedPredicate.not(resideInAnyPackage(
                            "no.tunbok..command", "no.tunbok..command.edge..", "no.tunbok..command.judgement.."))))
            .because("a new kind of entry is a room of its own, and changes no other");

    static final ArchRule refusals_become_problems_in_one_place = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage("no.tunbok..command.edge..")
            .should()
            .beAnnotatedWith("org.springframework.web.bind.annotation.ExceptionHandler");

    static final ArchRule refusals_become_status_codes_in_one_place = noClasses()
            .that()
            .resideOutsideOfPackage("no.tunbok..command.edge..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.http.HttpStatus");

    static final ArchRule names_say_something =
            noClasses().should().haveNameMatching(".*(Impl|Utils?|Helper|Manager|Common|Misc|Service|Dto)(\\$.*)?$");

    static final ArchRule no_cycles =
            slices().matching("no.tunbok..command.(**)").should().beFreeOfCycles();

    /** Axon and OpenAPI bring the old Jackson along; none of ours speaks it. */
    static final ArchRule one_jackson = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.databind..", "com.fasterxml.jackson.core..");

    private Rooms() {}
}
