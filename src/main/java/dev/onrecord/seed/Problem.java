package dev.onrecord.seed;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Something in a seed file that keeps the dataset from being loaded.
 *
 * @param file the file, as a person would open it
 * @param line the line, counted from 1; 0 where the file as a whole is meant
 * @param message what is wrong and what was expected
 */
record Problem(String file, int line, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::message);

    /** Messages quote seeds; what would break the line, or colour the reader's terminal, is not shown. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}]+");

    Problem {
        message = UNPRINTABLE.matcher(message).replaceAll(" ");
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + (line > 0 ? line + ":" : "") + " " + message;
    }
}
