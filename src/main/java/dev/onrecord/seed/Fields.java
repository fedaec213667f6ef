package dev.onrecord.seed;

import dev.onrecord.entry.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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

    private static final int LONGEST_LINE = 255;

    private final String file;
    private final String path;
    private final int line;
    private final List<Problem> problems;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new TreeSet<>();
    private final List<Fields> inner = new ArrayList<>();

    /**
     * @param file the file's name in messages
     * @param path where in a record the fields stand, ending in a dot; empty for the record itself
     * @param mapping what the file has there
     * @param problems where problems are noted
     */
    Fields(String file, String path, MappingNode mapping, List<Problem> problems) {
        this.file = file;
        this.path = path;
        this.line = line(mapping);
        this.problems = problems;
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "a key that is no word";
            lines.put(key, line(tuple.getKeyNode()));
            if (values.put(key, tuple.getValueNode()) != null) {
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
        Node node = values.get(key);
        return node != null && !node.getTag().equals(Tag.NULL);
    }

    /** @return whether the field has a single word or text, rather than a list or a mapping */
    boolean isWord(String key) {
        return has(key) && values.get(key) instanceof ScalarNode;
    }

    /** Notes a problem with a field. */
    void problem(String key, String message) {
        problem(lines.getOrDefault(key, line), key, message);
    }

    private void problem(int at, String key, String message) {
        problems.add(new Problem(file, at, path + key + ": " + message));
    }

    /** Notes a problem for every key that nobody asked for. Call it when all has been read. */
    void done() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                problem(key, "unknown key; known are " + String.join(", ", asked) + "." + Nearest.hint(key, asked));
            }
        }
        inner.forEach(Fields::done);
    }

    /**
     * @param read gives the value; what it throws as an {@link IllegalArgumentException} becomes a problem
     * @return the field's value; null where it is missing or wrong
     */
    <T> T required(String key, String expected, Function<Node, T> read) {
        if (!has(key)) {
            problem(key, "is missing; expected " + expected + ".");
            return null;
        }
        return read(key, values.get(key), read);
    }

    /** As {@link #required}, for a field that may be missing. */
    <T> T optional(String key, Function<Node, T> read) {
        return has(key) ? read(key, values.get(key), read) : null;
    }

    /** @return the values of a list that must have one at least; none where it is missing or wrong */
    <T> List<T> oneOrMore(String key, String expected, Function<Node, T> read) {
        List<Node> nodes = required(key, "a list of " + expected, Fields::sequence);
        if (nodes != null && nodes.isEmpty()) {
            problem(key, "is empty; expected at least one of " + expected + ".");
        }
        return each(key, nodes, read);
    }

    /** @return the values of a list; none where it is missing or wrong */
    <T> List<T> anyNumber(String key, Function<Node, T> read) {
        return each(key, optional(key, Fields::sequence), read);
    }

    private <T> List<T> each(String key, List<Node> nodes, Function<Node, T> read) {
        List<T> values = new ArrayList<>();
        for (int i = 0; nodes != null && i < nodes.size(); i++) {
            values.add(read(key + "[" + i + "]", nodes.get(i), read));
        }
        return values.stream().filter(Objects::nonNull).toList();
    }

    private <T> T read(String key, Node node, Function<Node, T> read) {
        try {
            return read.apply(node);
        } catch (IllegalArgumentException e) {
            problem(line(node), key, e.getMessage());
            return null;
        }
    }

    /** @return the fields of a mapping within this one; null where it is missing or wrong */
    Fields within(String key, String expected) {
        MappingNode mapping = required(key, expected, Fields::mapping);
        return mapping == null ? null : inner(key, mapping);
    }

    /** As {@link #within}, for a field that may be missing. */
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
    String perhapsLine(String key) {
        return optional(key, Fields::text);
    }

    /** @return a text of any length */
    String prose(String key) {
        return required(key, "text", Fields::scalar);
    }

    /** @return a text of any length; null where there is none */
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
                    "'" + word + "' is none of " + String.join(", ", words) + "." + Nearest.hint(word, words));
        }
        return type.getEnumConstants()[i];
    }

    private static <E extends Enum<E>> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
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
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return fitting(scalar.getValue().strip(), Entry.TEXT_LENGTH);
        }
        throw new IllegalArgumentException("expected text.");
    }

    /** @return a whole number of at least the given one */
    static Function<Node, Integer> wholeNumber(int least) {
        return node -> {
            String text = scalar(node);
            try {
                int number = Integer.parseInt(text);
                if (number >= least) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // Said below, together with numbers that are too small.
            }
            throw new IllegalArgumentException("'" + text + "' is not a whole number of at least " + least + ".");
        };
    }

    /** @return a number */
    static double number(Node node) {
        String text = scalar(node);
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers without bounds.
        }
        throw new IllegalArgumentException("'" + text + "' is not a number; write it in digits.");
    }

    static List<Node> sequence(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw new IllegalArgumentException("expected a list.");
    }

    private static MappingNode mapping(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw new IllegalArgumentException("expected a mapping of keys to values.");
    }
}
