package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * The fields of a record in a seed file. Reading a field that is missing or wrong notes a problem and gives null, so
 * that one reading finds every problem. A key that no reader asked for is a problem, too.
 */
final class Fields {

    /** The end of {@code 1,250} in braces: YAML ends a value at the comma, and takes what is behind it for a key. */
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{3}");

    private final String file;
    private final String path;
    private final int line;
    private final MappingNode mapping;
    private final Problems problems;
    private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
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
                    ? Scalars.shortened(scalar.getValue())
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

    /** @return whether the key is there, and nothing behind it */
    boolean isEmpty(String key) {
        return isNothing(value(key));
    }

    private static boolean isNothing(@Nullable Node node) {
        return node != null && node.getTag().equals(Tag.NULL);
    }

    /** @return where these fields begin */
    SeedPosition place() {
        return new SeedPosition(file, line);
    }

    /** @return where a value of these fields begins */
    SeedPosition place(Node node) {
        return new SeedPosition(file, line(node));
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

    /** @return whether there is a key that no reader has asked for so far */
    boolean hasUnasked() {
        return !asked.containsAll(tuples.keySet());
    }

    /** Notes a problem for every key that no reader asked for. Call it when all has been read. */
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
        Set<String> known = new TreeSet<>(asked);
        boolean isCutOff = mapping.getFlowStyle() == DumperOptions.FlowStyle.FLOW
                && Hint.of(key, known).isEmpty();
        if ((THOUSANDS.matcher(key).matches() || isCutOff) && isNothing(value(key))) {
            return "a comma ends a value here; write a number without commas, as in 1250, and a text in quotation marks.";
        }
        return "unknown key; known are " + String.join(", ", known) + "." + Hint.of(key, known);
    }

    /**
     * Reads what has to be there. Where it is missing or wrong, that is noted as a problem, and the value is null all the
     * same: a draft with problems is never loaded, and is filled on so that one reading finds all of them. The type does
     * not say so, as records are filled with it whose fields are never null once they are loaded.
     *
     * @param read gives the value; what it throws as an {@link IllegalArgumentException} becomes a problem
     * @return the field's value
     */
    <T> T required(String key, String expected, Function<Node, T> read) {
        return required(key, () -> expected, read);
    }

    /** As {@link #required(String, String, Function)}, for what is put together where it is missing. */
    @SuppressWarnings("NullAway") // The reason stands above.
    <T> T required(String key, Supplier<String> expected, Function<Node, T> read) {
        if (!has(key)) {
            problem(key, missing(key) + "; expected " + expected.get() + ".");
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
        return node == null ? null : read(() -> key, node, read);
    }

    /** @return the values of a list that must have one at least; none where it is missing or wrong */
    <T> List<T> oneOrMore(String key, String expected, Function<Node, T> read) {
        List<Node> nodes = required(key, "a list of " + expected, Fields::sequence);
        if (nodes != null && nodes.isEmpty()) {
            problem(key, "is empty; expected at least one of " + expected + ".");
        }
        reportRepetitions(key, nodes);
        return each(key, nodes, read);
    }

    /** As {@link #anyNumber}, where it makes no sense to write a value twice. */
    <T> List<T> anyNumberOnce(String key, Function<Node, T> read) {
        if (has(key) && value(key) instanceof SequenceNode list) {
            reportRepetitions(key, list.getValue());
        }
        return anyNumber(key, read);
    }

    private void reportRepetitions(String key, @Nullable List<Node> nodes) {
        Repetitions.in(nodes == null ? List.of() : nodes)
                .forEach((i, repeated) -> problem(
                        line(repeated),
                        key + "[" + i + "]",
                        "'" + Scalars.shortened(repeated.getValue()) + "' is written twice; write it once."));
    }

    /**
     * Notes a problem if another mapping of the same list says the same.
     *
     * @param others what those before it say; this one is added
     * @param apart the keys that make no difference
     */
    void checkOnce(Set<Object> others, Set<String> apart) {
        if (!others.add(Repetitions.content(mapping, apart))) {
            String message = "is written twice; write it once" + (has("cites") ? ", with all its citations." : ".");
            problems.add(new Problem(file, line, path.replaceFirst("\\.$", ": ") + message));
        }
    }

    /** @return the values of a list; none where it is missing or wrong */
    <T> List<T> anyNumber(String key, Function<Node, T> read) {
        return each(key, optional(key, Fields::sequence), read);
    }

    private <T> List<T> each(String key, @Nullable List<Node> nodes, Function<Node, T> read) {
        List<T> values = new ArrayList<>();
        for (int i = 0; nodes != null && i < nodes.size(); i++) {
            int place = i;
            T value = read(() -> key + "[" + place + "]", nodes.get(i), read);
            if (value != null) {
                values.add(value);
            }
        }
        return List.copyOf(values);
    }

    private <T> @Nullable T read(Supplier<String> key, Node node, Function<Node, T> read) {
        try {
            return read.apply(node);
        } catch (IllegalArgumentException e) {
            problem(line(node), key.get(), Problem.message(e));
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

    /** @return whether the field is there and says {@code true} */
    boolean isTrue(String key) {
        return Boolean.TRUE.equals(optional(key, Scalars::truth));
    }

    /** @return a text of one line */
    String line(String key) {
        return required(key, "text", Scalars::text);
    }

    /** @return a text of one line; null where there is none */
    @Nullable
    String perhapsLine(String key) {
        return optional(key, Scalars::text);
    }

    /** @return a text of any length */
    String prose(String key) {
        return required(key, "text", Scalars::scalar);
    }

    /** @return a text of any length; null where there is none */
    @Nullable
    String perhapsProse(String key) {
        return optional(key, Scalars::scalar);
    }

    /** @return one of the names of an enum, written in lower case with hyphens */
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return required(
                key, () -> "one of " + String.join(", ", Scalars.words(type)), node -> Scalars.constant(node, type));
    }

    /** @return the values of a list */
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
