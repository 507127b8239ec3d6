package no.tunbok.command.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.tunbok.command.judgement.Mode;
import no.tunbok.command.judgement.Rule;

/**
 * What a test has shown of rules: {@link Asked} notes it once its assertion holds, and the table of rules is made of it. So a
 * test cannot claim to be about a rule that it does not break or keep.
 */
public final class Findings {

    private static final ThreadLocal<List<Finding>> FOUND = ThreadLocal.withInitial(ArrayList::new);

    private Findings() {}

    /** How a fact that was put forward fared. */
    public sealed interface Finding {

        /** It was recorded, with a remark for each of these rules. */
        record Recorded(Mode mode, Set<Rule> remarked) implements Finding {}

        /** It was refused by these rules. */
        record Refused(Mode mode, Set<Rule> by) implements Finding {}
    }

    public static void note(Finding finding) {
        FOUND.get().add(finding);
    }

    /** What is noted while the test runs. */
    public static List<Finding> of(Runnable test) {
        FOUND.get().clear();
        test.run();
        return List.copyOf(FOUND.get());
    }
}
