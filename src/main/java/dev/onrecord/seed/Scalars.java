package dev.onrecord.seed;

import dev.onrecord.entry.Entry;
import dev.onrecord.text.Excerpt;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Single values of seed files: texts, numbers, and the words for the values of enums. What is none throws an
 * {@link IllegalArgumentException} whose message says what is wrong.
 */
final class Scalars {

    /** The longest text of one line, in characters. */
    static final int LONGEST_LINE = 255;

    private static final int LONGEST_QUOTED = 80;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    /**
     * No octal or hexadecimal numbers, thousands' separators, powers of ten or Java's letters behind: each may mean another
     * number, or none that is printed.
     */
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");

    /** Asked for by each field that has a choice. */
    private static final ClassValue<List<String>> WORDS = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .map(value -> word((Enum<?>) value))
                    .toList();
        }
    };

    private Scalars() {}

    /** @return the value of an enum, written in lower case with hyphens */
    static <E extends Enum<E>> E constant(Node node, Class<E> type) {
        String word = scalar(node);
        List<String> words = words(type);
        int i = words.indexOf(word);
        if (i < 0) {
            throw new IllegalArgumentException(
                    "'" + shortened(word) + "' is none of " + String.join(", ", words) + "." + Hint.of(word, words));
        }
        return type.getEnumConstants()[i];
    }

    /** @return how seeds write the values of an enum */
    static List<String> words(Class<? extends Enum<?>> type) {
        return WORDS.get(type);
    }

    /** @return how seeds write a value of an enum */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the name of the value that seeds write so */
    static String constantName(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** @return the text of a single value of one line of at most 255 characters */
    static String text(Node node) {
        String text = fitting(scalar(node), LONGEST_LINE);
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("breaks into lines; write it in one.");
        }
        return text;
    }

    private static String fitting(String text, int longest) {
        if (text.length() > longest) {
            throw new IllegalArgumentException(
                    "has " + text.length() + " characters; at most " + longest + " fit here.");
        }
        return text;
    }

    /** @return the text of a single value */
    static String scalar(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw new IllegalArgumentException("expected text.");
        }
        String text = scalar.getValue().strip();
        if (isBlank(text)) {
            throw new IllegalArgumentException("is empty; expected text.");
        }
        return fitting(text, Entry.TEXT_LENGTH);
    }

    private static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (!isBlank(text.codePointAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Blanks that do not break, and characters without a width, are not seen either. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** @return a text as messages quote it: no more of it than tells which it is */
    static String shortened(String text) {
        return Excerpt.of(text, LONGEST_QUOTED);
    }

    /** @return a whole number of at least the given one */
    static Function<Node, Integer> wholeNumber(int least) {
        return node -> {
            String text = scalar(node);
            if (WHOLE_NUMBER.matcher(text).matches() && Integer.parseInt(text) >= least) {
                return Integer.parseInt(text);
            }
            throw new IllegalArgumentException("'" + shortened(text) + "' is not a whole number of at least " + least
                    + " and below a billion; write it in digits alone, as in 1250.");
        };
    }

    /** @return a number that is kept to its last digit */
    static double number(Node node) {
        String text = scalar(node);
        if (!NUMBER.matcher(text).matches()) {
            throw new IllegalArgumentException("'" + shortened(text) + "' is not a number; write it in digits"
                    + (text.chars().anyMatch(c -> c >= '0' && c <= '9') ? " alone, as in 1250 or 0.5." : "."));
        }
        double number = Double.parseDouble(text);
        if (text.length() > LONGEST_QUOTED || new BigDecimal(text).compareTo(BigDecimal.valueOf(number)) != 0) {
            throw new IllegalArgumentException(
                    "'" + shortened(text) + "' has more digits than are kept; write at most 15.");
        }
        return number;
    }

    /** @return whether a single value is {@code true} and not {@code false} */
    static Boolean truth(Node node) {
        String word = scalar(node);
        if (!word.equals("true") && !word.equals("false")) {
            throw new IllegalArgumentException("'" + shortened(word) + "' is neither true nor false.");
        }
        return word.equals("true");
    }
}
