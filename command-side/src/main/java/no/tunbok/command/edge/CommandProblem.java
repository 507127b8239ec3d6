package no.tunbok.command.edge;

import java.util.List;

/** Ends the handling of a command with a {@link Problem}. */
final class CommandProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<WrongField> errors;
    private final transient List<Object> values;

    private CommandProblem(Problem problem, List<WrongField> errors, List<Object> values) {
        super(problem.name() + " " + errors + " " + values);
        this.problem = problem;
        this.errors = errors;
        this.values = values;
    }

    /** @param values what the problem's sentence has places for */
    static CommandProblem of(Problem problem, Object... values) {
        return new CommandProblem(problem, List.of(), List.of(values));
    }

    static CommandProblem of(Problem problem, List<WrongField> errors) {
        return new CommandProblem(problem, List.copyOf(errors), List.of(errors.size()));
    }

    Problem problem() {
        return problem;
    }

    List<WrongField> errors() {
        return errors;
    }

    Object[] values() {
        return values.toArray();
    }
}
