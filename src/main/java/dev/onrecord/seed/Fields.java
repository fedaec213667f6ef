package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;

import dev.onrecord.entry.Entry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The fields of a record in a seed file. Reading a field that is missing or wrong notes a problem and gives null, so
 * that one reading finds every problem. A key that nobody asked for is one, too.
 */
final class Fields {

    /** The longest text of one line, in characters. */
    static final int LONGEST_LINE = 255;

    private static final int LONGEST_QUOTED = 80;

    /** Parts of a record have no more; aliases may make one stand within itself. */
    private static final int LEVELS = 4;

    private static final Pattern WHOLE_NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    /** No octal or hexadecimal numbers, thousands' separators or Java's letters behind: each may mean another number. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]{1,4})?");

    /** Far from where reckoning with it would leave what a number can be. */
    private static final double LARGEST_NUMBER = 1e100;

    /** What is left of 1,250 where a comma has ended the value before it. */
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{3}");

    private final String file;
    private final String path;
    private final int line;
    private final MappingNode mapping;
    private final Problems problems;
    private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<Fields> inner = new ArrayList<>();

    /**
     * @param file the file's name in messages
     * @param path where in a record the fields stand, ending in a dot; empty for the record itself
     * @param mapping what the file has there
     * @param problems where problems are noted
     */
    Fields(String file, String path, MappingNode mapping, Problems problems) {
        this.file = file;
        this.path = path;
        this.line = line(mapping);
        this.mapping = mapping;
        this.problems = problems;
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar
                    ? shortened(scalar.getValue())
                    : "a key that is no word";
            if (tuples.put(key, tuple) != null) {
                problem(line(tuple.getKeyNode()), key, "is written twice.");
            }
        }
    }

    /** @return the line on which a part of a file begins, counted from 1 */
    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** @return whether the key is there and has a value */
    boolean has(String key) {
        asked.add(key);
        return given(key) != null;
    }

    /** @return what the key's value is; null where it has none */
    private @Nullable Node given(String key) {
        Node node = value(key);
        return isNothing(node) ? null : node;
    }

    private @Nullable Node value(String key) {
        NodeTuple tuple = tuples.get(key);
        return tuple == null ? null : tuple.getValueNode();
    }

    private static boolean isNothing(@Nullable Node node) {
        return node != null && node.getTag().equals(Tag.NULL);
    }

    /** @return where these fields begin */
    Place place() {
        return new Place(file, line);
    }

    /** @return where a value of these fields begins */
    Place place(Node node) {
        return new Place(file, line(node));
    }

    /** @return whether the field has a single word or text, rather than a list or a mapping */
    boolean isWord(String key) {
        return has(key) && value(key) instanceof ScalarNode;
    }

    /** @return the single word or text of a field that {@link #isWord has one}, as it is written */
    String word(String key) {
        return ((ScalarNode) requireNonNull(value(key))).getValue().strip();
    }

    /** Notes a problem with a field. */
    void problem(String key, String message) {
        NodeTuple tuple = tuples.get(key);
        problem(tuple == null ? line : line(tuple.getKeyNode()), key, message);
    }

    private void problem(int at, String key, String message) {
        problems.add(new Problem(file, at, path + key + ": " + message));
    }

    /** Notes a problem for every key that nobody asked for. Call it when all has been read. */
    void done() {
        for (String key : tuples.keySet()) {
            if (!asked.contains(key)) {
                problem(key, unknown(key));
            }
        }
        inner.forEach(Fields::done);
    }

    private String unknown(String key) {
        if (key.equals("<<")) {
            return "is not read; write out the fields that it stands for.";
        }
        if (THOUSANDS.matcher(key).matches() && isNothing(value(key))) {
            return "a comma ends a value here; write a number without commas, as in 1250, and a text in quotation marks.";
        }
        return "unknown key; known are " + String.join(", ", asked) + "." + Hint.of(key, asked);
    }

    /**
     * Reads what has to be there. Where it is missing or wrong, that is noted as a problem, and the value is null all the
     * same: a draft with problems is never loaded, and is filled on so that one reading finds all of them. The type does
     * not say so, as records are filled with it whose fields are never null once they are loaded.
     *
     * @param read gives the value; what it throws as an {@link IllegalArgumentException} becomes a problem
     * @return the field's value
     */
    @SuppressWarnings("NullAway") // The reason stands above.
    <T> T required(String key, String expected, Function<Node, T> read) {
        if (!has(key)) {
            problem(key, missing(key) + "; expected " + expected + ".");
        }
        return optional(key, read);
    }

    private String missing(String key) {
        return value(key) instanceof ScalarNode scalar && !scalar.getValue().isEmpty()
                ? "is missing, for YAML takes `" + scalar.getValue() + "` as nothing unless it is in quotation marks"
                : "is missing";
    }

    /** As {@link #required}, for a field that may be missing. */
    <T> @Nullable T optional(String key, Function<Node, T> read) {
        asked.add(key);
        Node node = given(key);
        return node == null ? null : read(key, node, read);
    }

    /** @return the values of a list that must have one at least; none where it is missing or wrong */
    <T> List<T> oneOrMore(String key, String expected, Function<Node, T> read) {
        List<Node> nodes = required(key, "a list of " + expected, Fields::sequence);
        if (nodes != null && nodes.isEmpty()) {
            problem(key, "is empty; expected at least one of " + expected + ".");
        }
        checkOnce(key, nodes);
        return each(key, nodes, read);
    }

    /** As {@link #anyNumber}, where it makes no sense to write a value twice. */
    <T> List<T> anyNumberOnce(String key, Function<Node, T> read) {
        if (has(key) && value(key) instanceof SequenceNode list) {
            checkOnce(key, list.getValue());
        }
        return anyNumber(key, read);
    }

    private void checkOnce(String key, @Nullable List<Node> nodes) {
        Set<String> before = new HashSet<>();
        for (int i = 0; nodes != null && i < nodes.size(); i++) {
            if (nodes.get(i) instanceof ScalarNode scalar
                    && !before.add(scalar.getValue().strip())) {
                problem(
                        line(scalar),
                        key + "[" + i + "]",
                        "'" + shortened(scalar.getValue()) + "' is written twice; write it once.");
            }
        }
    }

    /**
     * Notes a problem if another mapping of the same list says the same.
     *
     * @param others what those before it say; this one is added
     * @param apart the keys that make no difference
     */
    void checkOnce(Set<Object> others, Set<String> apart) {
        if (!others.add(content(mapping, apart, LEVELS))) {
            String message = "is written twice; write it once" + (has("cites") ? ", with all its citations." : ".");
            problems.add(new Problem(file, line, path.replaceFirst("\\.$", ": ") + message));
        }
    }

    /** @return what a part of a file says: the same for another that says the same in another order of the keys */
    private static Object content(Node node, Set<String> apart, int levels) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        if (levels == 0) {
            return node;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> content(item, Set.of(), levels - 1))
                    .toList();
        }
        Map<String, Object> content = new HashMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && !apart.contains(key.getValue())) {
                content.put(key.getValue(), content(tuple.getValueNode(), Set.of(), levels - 1));
            }
        }
        return content;
    }

    /** @return the values of a list; none where it is missing or wrong */
    <T> List<T> anyNumber(String key, Function<Node, T> read) {
        return each(key, optional(key, Fields::sequence), read);
    }

    private <T> List<T> each(String key, @Nullable List<Node> nodes, Function<Node, T> read) {
        List<T> values = new ArrayList<>();
        for (int i = 0; nodes != null && i < nodes.size(); i++) {
            values.add(read(key + "[" + i + "]", nodes.get(i), read));
        }
        return values.stream().filter(Objects::nonNull).toList();
    }

    private <T> @Nullable T read(String key, Node node, Function<Node, T> read) {
        try {
            return read.apply(node);
        } catch (IllegalArgumentException e) {
            problem(line(node), key, Problem.message(e));
            return null;
        }
    }

    /** @return the fields of a mapping within this one; null where it is missing or wrong */
    @Nullable
    Fields within(String key, String expected) {
        MappingNode mapping = required(key, expected, node -> mapping(node, expected));
        return mapping == null ? null : inner(key, mapping);
    }

    /** As {@link #within}, for a field that may be missing. */
    @Nullable
    Fields perhapsWithin(String key) {
        return has(key) ? within(key, "a mapping") : null;
    }

    /** @return the fields of each mapping in a list that must have one at least */
    List<Fields> oneOrMoreWithin(String key, String expected) {
        return inner(key, oneOrMore(key, expected, Fields::mapping));
    }

    /** @return the fields of each mapping in a list */
    List<Fields> anyNumberWithin(String key) {
        return inner(key, anyNumber(key, Fields::mapping));
    }

    private List<Fields> inner(String key, List<MappingNode> mappings) {
        List<Fields> all = new ArrayList<>();
        for (MappingNode mapping : mappings) {
            all.add(inner(key + "[" + all.size() + "]", mapping));
        }
        return all;
    }

    private Fields inner(String key, MappingNode mapping) {
        Fields fields = new Fields(file, path + key + ".", mapping, problems);
        inner.add(fields);
        return fields;
    }

    /** @return a text of one line */
    String line(String key) {
        return required(key, "text", Fields::text);
    }

    /** @return a text of one line; null where there is none */
    @Nullable
    String perhapsLine(String key) {
        return optional(key, Fields::text);
    }

    /** @return a text of any length */
    String prose(String key) {
        return required(key, "text", Fields::scalar);
    }

    /** @return a text of any length; null where there is none */
    @Nullable
    String perhapsProse(String key) {
        return optional(key, Fields::scalar);
    }

    /** @return one of the names of an enum, written in lower case with hyphens */
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return required(key, "one of " + String.join(", ", words(type)), node -> named(scalar(node), type));
    }

    private static <E extends Enum<E>> E named(String word, Class<E> type) {
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
        return Arrays.stream(type.getEnumConstants()).map(Fields::word).toList();
    }

    /** @return how seeds write a value of an enum */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @return the name of the value that seeds write so */
    static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** @return the text of a single value of at most 255 characters */
    static String text(Node node) {
        return fitting(scalar(node), LONGEST_LINE);
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
        if (text.codePoints().allMatch(Fields::isBlank)) {
            throw new IllegalArgumentException("is empty; expected text.");
        }
        return fitting(text, Entry.TEXT_LENGTH);
    }

    /** Blanks that do not break, and characters without a width, are not seen either. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    /** @return a text as messages quote it: no more of it than tells which it is */
    static String shortened(String text) {
        return text.length() > LONGEST_QUOTED ? text.substring(0, LONGEST_QUOTED) + "…" : text;
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
        if (Math.abs(number) > LARGEST_NUMBER) {
            throw new IllegalArgumentException(
                    "'" + shortened(text) + "' is too large; write a number of at most 1e100, in a larger unit.");
        }
        if (text.length() > LONGEST_QUOTED || new BigDecimal(text).compareTo(BigDecimal.valueOf(number)) != 0) {
            throw new IllegalArgumentException(
                    "'" + shortened(text) + "' has more digits than are kept; write at most 15.");
        }
        return number;
    }

    static List<Node> sequence(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw new IllegalArgumentException("expected a list.");
    }

    private static MappingNode mapping(Node node, String expected) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw new IllegalArgumentException("expected a mapping of keys to values: " + expected + ".");
    }

    private static MappingNode mapping(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw new IllegalArgumentException("expected a mapping of keys to values.");
    }
}
