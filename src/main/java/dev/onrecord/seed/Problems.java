package dev.onrecord.seed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The problems of a dataset: the first thousand are reported, and the others counted. */
final class Problems {

    /** Nobody mends more at once, and a report of millions would fill the log. */
    static final int MOST = 1_000;

    private final Set<Problem> first = new LinkedHashSet<>();
    private int count;

    void add(Problem problem) {
        if (first.contains(problem)) {
            return;
        }
        count++;
        if (first.size() < MOST) {
            first.add(problem);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** @return how many there are, shown or not */
    int count() {
        return count;
    }

    /** @return the first of them, in the order of the files */
    List<Problem> inOrder() {
        return first.stream().sorted().toList();
    }

    /** @return a line for each in the order of the files, and how many there are */
    String report() {
        StringBuilder report = new StringBuilder();
        inOrder().forEach(problem -> report.append(problem).append('\n'));
        if (count > first.size()) {
            report.append("… and ").append(count - first.size()).append(" more.\n");
        }
        return report.append(count == 1 ? "1 problem" : count + " problems")
                .append("; nothing was loaded.")
                .toString();
    }
}
