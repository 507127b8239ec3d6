package no.tunbok.query.edge;

import java.util.List;

/** The question gets no answer, and the one who asked is told why. */
public final class QuestionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Problem problem;
    private final transient List<WrongParameter> wrong;

    public QuestionRefused(Problem problem) {
        this(problem, List.of());
    }

    QuestionRefused(Problem problem, List<WrongParameter> wrong) {
        super(problem.slug(), null, false, false);
        this.problem = problem;
        this.wrong = wrong;
    }

    Problem problem() {
        return problem;
    }

    List<WrongParameter> wrong() {
        return wrong;
    }
}
