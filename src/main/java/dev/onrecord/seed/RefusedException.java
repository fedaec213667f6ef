package dev.onrecord.seed;

import java.util.List;

/** The seeds have problems, and so nothing was loaded. The message reports them, in the order of the files. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    RefusedException(Problems problems) {
        super(problems.report());
        this.problems = problems.inOrder();
    }

    /** @return the problems, in the order of the files; of very many the first thousand */
    public List<Problem> problems() {
        return problems;
    }
}
