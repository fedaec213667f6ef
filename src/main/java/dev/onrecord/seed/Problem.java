package dev.onrecord.seed;

import static java.util.Objects.requireNonNullElse;

import dev.onrecord.text.Excerpt;
import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * Something in a seed file that keeps the dataset from being loaded.
 *
 * @param file the file, as a person would open it
 * @param line the line, counted from 1; 0 where the file as a whole is meant
 * @param message what is wrong and what was expected
 */
public record Problem(String file, int line, String message) implements Comparable<Problem> {

    private static final Comparator<Problem> BY_PLACE =
            Comparator.comparing(Problem::file).thenComparingInt(Problem::line).thenComparing(Problem::message);

    /** Messages quote seeds; what would break the line, or colour the reader's terminal, is not shown. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cs}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]+");

    /** How many characters of a message are shown, whatever it quotes. */
    private static final int LONGEST_MESSAGE = 1_000;

    public Problem {
        file = printable(file);
        message = printable(message);
    }

    /** @return what an exception says is wrong; its kind where it says nothing */
    static String message(Exception e) {
        return requireNonNullElse(e.getMessage(), e.toString());
    }

    private static String printable(String text) {
        String shown = Excerpt.of(text, LONGEST_MESSAGE);
        return UNPRINTABLE.matcher(shown).replaceAll(" ");
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
