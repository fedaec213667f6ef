package dev.onrecord.seed;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The seeds have problems, and so nothing was loaded. The message reports all of them, in the order of the files. */
class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    RefusedException(Collection<Problem> problems) {
        super(report(problems.stream().sorted().distinct().toList()));
    }

    private static String report(List<Problem> problems) {
        return problems.stream().map(problem -> problem + "\n").collect(Collectors.joining())
                + (problems.size() == 1 ? "1 problem" : problems.size() + " problems") + "; nothing was loaded.";
    }
}
