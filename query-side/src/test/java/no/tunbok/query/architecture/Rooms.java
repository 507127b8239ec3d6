package no.tunbok.query.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What keeps the rooms of the query side apart. */
final class Rooms {

    /** Rooms that answer nothing themselves: any question may use them. */
    private static final String[] FOR_ALL = {
        "no.tunbok.query..asof",
        "no.tunbok.query..certificate",
        "no.tunbok.query..difference",
        "no.tunbok.query..edge",
        "no.tunbok.query..entrydossier",
        "no.tunbok.query..entryhistory",
        "no.tunbok.query..entryperiod",
        "no.tunbok.query..entryrecord",
        "no.tunbok.query..export",
        "no.tunbok.query..rebuild",
        "no.tunbok.query..wording"
    };

    private static final Set<String> SURPRISES =
            Set.of("now", "randomUUID", "currentTimeMillis", "nanoTime", "random", "systemUTC", "systemDefaultZone");

    private static final DescribedPredicate<JavaAccess<?>> A_SURPRISE = DescribedPredicate.describe(
            "the clock or chance",
            access -> SURPRISES.contains(access.getTarget().getName())
                    && access.getTarget() instanceof CodeUnitAccessTarget target
                    && target.getRawParameterTypes().isEmpty()
                    && access.getTargetOwner().getPackageName().startsWith("java."));

    private Rooms() {}

    static final ArchRule views_are_pure = noClasses()
            .that(resideInAPackage("no.tunbok.query..")
                    .and(not(resideInAnyPackage("no.tunbok.query", "no.tunbok.query.edge", "no.tunbok.query.wiring")))
                    .and(not(nameMatching(
                            ".*\\.[A-Za-z]*(Answers|Columns|Projector|Controller|Rows|Rebuild|Wiring)(\\$.*)?"))))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.axonframework..",
                    "org.springframework..",
                    "tools.jackson..",
                    "jakarta..",
                    "java.sql..",
                    "javax.sql..")
            .because("one fold serves the stored row and every question about the past");

    static final ArchRule questions_do_not_visit_each_other = slices().matching("no.tunbok.query.(**)")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(FOR_ALL))
            .ignoreDependency(
                    resideInAPackage("no.tunbok.query.across.."),
                    resideInAnyPackage("no.tunbok.query.across", "no.tunbok.query.*dossier"))
            .because("read models do not need each other; a question across entries asks what each says of itself");

    static final ArchRule what_is_there_for_every_kind_knows_none = noClasses()
            .that()
            .resideInAnyPackage(FOR_ALL)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "no.tunbok.events.pilot..", "no.tunbok.events.approval..", "no.tunbok.events.agreement..")
            .because("a new kind of entry must not change the answers for the old ones");

    static final ArchRule rooms_of_pilots_know_no_other_kind = roomsOf("pilot", "approval", "agreement");
    static final ArchRule rooms_of_approvals_know_no_other_kind = roomsOf("approval", "pilot", "agreement");
    static final ArchRule rooms_of_agreements_know_no_other_kind = roomsOf("agreement", "pilot", "approval");

    /** An entry may name another of any kind by its identifier, and knows nothing more of it. */
    private static ArchRule roomsOf(String kind, String... others) {
        return noClasses()
                .that()
                .resideInAnyPackage("no.tunbok.query.." + kind + "history", "no.tunbok.query.." + kind + "dossier")
                .should()
                .dependOnClassesThat(resideInAnyPackage(Arrays.stream(others)
                                .map(other -> "no.tunbok.events." + other + "..")
                                .toArray(String[]::new))
                        .and(not(nameMatching(".*\\.(Pilot|Approval|Agreement)Id"))))
                .because("what is told of one kind of entry is no answer about another");
    }

    static final ArchRule only_projectors_listen = methods()
            .that()
            .areAnnotatedWith("org.axonframework.eventhandling.EventHandler")
            .should()
            .beDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Projector")
            .andShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith("org.axonframework.config.ProcessingGroup")
            .because("the group's name is the key of its token: renaming a class must not replay the register");

    static final ArchRule status_codes_are_given_in_one_place = methods()
            .that()
            .areAnnotatedWith("org.springframework.web.bind.annotation.ExceptionHandler")
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("no.tunbok.query.edge")
            .because("one problem has one answer");

    static final ArchRule nobody_looks_at_the_clock = noClasses()
            .that()
            .resideOutsideOfPackage("no.tunbok.query.wiring")
            .should()
            .accessTargetWhere(A_SURPRISE)
            .because("time and identity are handed in, or yesterday cannot be asked for");

    static final ArchRule jackson_2_stays_out = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..")
            .because("two JSON libraries write two dialects");

    static final ArchRule rows_are_read_to_the_end = noClasses()
            .should()
            .callMethod(JdbcClient.MappedQuerySpec.class, "stream")
            .because("such a stream keeps its connection until somebody closes it: take the list");

    static final ArchRule names_say_something = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Utils?|Helper|Manager|Service|Common|Misc)(\\$.*)?$")
            .because("a name that fits everything says nothing");

    static final ArchRule no_cycles =
            slices().matching("no.tunbok.query.(**)").should().beFreeOfCycles();
}
