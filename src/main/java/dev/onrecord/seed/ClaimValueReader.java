package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;

import dev.onrecord.comparison.ClaimValue;
import dev.onrecord.comparison.DateValue;
import dev.onrecord.comparison.NameValue;
import dev.onrecord.comparison.Quantity;
import dev.onrecord.comparison.QuantityQualifier;
import dev.onrecord.comparison.Share;
import dev.onrecord.comparison.ShareStrength;
import dev.onrecord.comparison.TextSet;
import dev.onrecord.comparison.TextValue;
import dev.onrecord.comparison.Withheld;
import dev.onrecord.comparison.YesNo;
import dev.onrecord.time.PartialDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the values that accounts give. */
final class ClaimValueReader {

    /** What values look like, for messages. */
    static final String EXPECTED =
            "{ exactly: 252 }, { rounded: 4000 }, { about: 250 }, { nearly: 50 }, { moreThan: 250 },"
                    + " { atLeast: 10 }, { lessThan: 10 }, { atMost: 10 }, { between: [80, 100] }, tens, dozens, hundreds,"
                    + " thousands, tens-of-thousands, hundreds-of-thousands, millions, billions, none, few, some, several,"
                    + " many, most, all, { not: many }, yes, no, { name: Cecot }, { text: words },"
                    + " { set: [one, another] }, { date: 2025-07-18, basis: stated }, { sameAs: claim }, withheld or"
                    + " { withheld: why }";

    private static final Map<String, QuantityQualifier> QUALIFIERS = new LinkedHashMap<>();
    private static final Map<String, QuantityQualifier> MAGNITUDES = new LinkedHashMap<>();
    private static final Map<String, ShareStrength> SHARES = new LinkedHashMap<>();

    static {
        QUALIFIERS.put("exactly", QuantityQualifier.EXACTLY);
        QUALIFIERS.put("rounded", QuantityQualifier.ROUNDED);
        QUALIFIERS.put("about", QuantityQualifier.ABOUT);
        QUALIFIERS.put("nearly", QuantityQualifier.NEARLY);
        QUALIFIERS.put("moreThan", QuantityQualifier.MORE_THAN);
        QUALIFIERS.put("atLeast", QuantityQualifier.AT_LEAST);
        QUALIFIERS.put("lessThan", QuantityQualifier.LESS_THAN);
        QUALIFIERS.put("atMost", QuantityQualifier.AT_MOST);
        Arrays.stream(QuantityQualifier.values())
                .filter(QuantityQualifier::isMagnitude)
                .forEach(magnitude ->
                        MAGNITUDES.put(magnitude.name().toLowerCase(Locale.ROOT).replace('_', '-'), magnitude));
        Arrays.stream(ShareStrength.values()).forEach(strength -> SHARES.put(strength.word(), strength));
    }

    private static final Set<String> FORMS = new LinkedHashSet<>(QUALIFIERS.keySet());

    static {
        FORMS.addAll(List.of("between", "not", "withheld", "undisclosed", "sameAs", "date", "name", "text", "set"));
    }

    /** What numbers of an account are of: what is counted or measured, and whether in whole ones. */
    record Scale(@Nullable String unit, boolean counted) {

        String named() {
            if (unit == null) {
                throw new IllegalArgumentException("the claim has no `unit`; say what is counted, as in unit: people.");
            }
            return unit;
        }
    }

    private final Evidence evidence;

    ClaimValueReader(Evidence evidence) {
        this.evidence = evidence;
    }

    /** @return the keys of a value that say what it is: one, unless it is wrong */
    static List<String> forms(Fields value) {
        return FORMS.stream().filter(value::has).toList();
    }

    /** @return the key that says what a value is, where nothing stands behind it; null where none is so */
    static @Nullable String emptyForm(Fields value) {
        return FORMS.stream().filter(value::isEmpty).findFirst().orElse(null);
    }

    /** @return whether a number of the value is not whole */
    static boolean hasFraction(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(ClaimValueReader::isNumber)
                    .map(NodeTuple::getValueNode)
                    .anyMatch(ClaimValueReader::hasFraction);
        } else if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().anyMatch(ClaimValueReader::hasFraction);
        }
        try {
            double number = Scalars.number(node);
            return number != Math.rint(number);
        } catch (IllegalArgumentException e) {
            // Said where the value is read.
            return false;
        }
    }

    private static boolean isNumber(NodeTuple tuple) {
        return tuple.getKeyNode() instanceof ScalarNode key
                && (QUALIFIERS.containsKey(key.getValue()) || key.getValue().equals("between"));
    }

    /** @return the value that a single word is */
    static ClaimValue word(Node node, Scale scale) {
        String word = Scalars.scalar(node);
        if (SHARES.containsKey(word)) {
            return new Share(SHARES.get(word), false);
        }
        if (MAGNITUDES.containsKey(word)) {
            return Quantity.of(MAGNITUDES.get(word), scale.named());
        }
        return switch (word) {
            // Programs that know YAML 1.1 write true for yes.
            case "yes", "true" -> new YesNo(true);
            case "no", "false" -> new YesNo(false);
            case "withheld" -> new Withheld(null);
            case "undisclosed" -> throw renamed();
            default ->
                throw new IllegalArgumentException("'" + Scalars.shortened(word) + "' is no value; expected " + EXPECTED
                        + "." + Hint.of(word, words()));
        };
    }

    private static List<String> words() {
        return Stream.of(SHARES.keySet().stream(), MAGNITUDES.keySet().stream(), Stream.of("yes", "no", "withheld"))
                .flatMap(words -> words)
                .toList();
    }

    private static IllegalArgumentException renamed() {
        return new IllegalArgumentException("'undisclosed' is now written `withheld`.");
    }

    /**
     * @param form one of {@link #forms}
     * @return the value; null where it is wrong
     */
    @Nullable
    ClaimValue read(String form, Fields value, String asWritten, Scale scale) {
        return switch (form) {
            case "withheld" -> value.optional(form, node -> new Withheld(Scalars.scalar(node)));
            case "undisclosed" ->
                value.optional(form, node -> {
                    throw renamed();
                });
            case "not" -> value.optional(form, node -> new Share(share(node), true));
            case "name" -> {
                boolean misprint = value.isTrue("misprint");
                yield value.optional(form, node -> new NameValue(Scalars.text(node), misprint));
            }
            case "text" -> {
                boolean loose = value.isTrue("loose");
                yield value.optional(form, node -> text(Scalars.scalar(node), loose));
            }
            case "set" -> set(value);
            case "between" -> value.optional(form, node -> between(node, scale));
            case "date" -> date(value, asWritten);
            default ->
                value.optional(
                        form,
                        node -> Quantity.of(
                                requireNonNull(QUALIFIERS.get(form)),
                                Scalars.number(node),
                                scale.named(),
                                scale.counted()));
        };
    }

    private static ShareStrength share(Node node) {
        String word = Scalars.scalar(node);
        if (!SHARES.containsKey(word)) {
            throw new IllegalArgumentException("'" + Scalars.shortened(word) + "' is none of "
                    + String.join(", ", SHARES.keySet()) + "." + Hint.of(word, SHARES.keySet()));
        }
        return SHARES.get(word);
    }

    /** Older seeds have yes and no as texts; as texts they would not exclude each other. */
    private static ClaimValue text(String text, boolean loose) {
        return text.equals("yes") || text.equals("no") ? new YesNo(text.equals("yes")) : new TextValue(text, loose);
    }

    private static @Nullable ClaimValue set(Fields value) {
        Map<String, String> before = new HashMap<>();
        List<String> items = value.oneOrMore("set", "texts", node -> another(Scalars.text(node), before));
        return items.isEmpty() ? null : new TextSet(items);
    }

    /** That a text is written twice, letter by letter, is said where the list is read. */
    private static String another(String item, Map<String, String> before) {
        String same = before.putIfAbsent(TextSet.compared(item), item);
        if (same != null && !same.equals(item)) {
            throw new IllegalArgumentException("'" + Scalars.shortened(item) + "' and '" + Scalars.shortened(same)
                    + "' are one text where answers are compared; write one of them.");
        }
        return item;
    }

    private @Nullable ClaimValue date(Fields value, String asWritten) {
        if (asWritten != null && asWritten.length() > Scalars.LONGEST_LINE) {
            value.problem(
                    "date",
                    "is given in %s characters of `asWritten`; write the words for the date alone, at most %s."
                            .formatted(asWritten.length(), Scalars.LONGEST_LINE));
        }
        PartialDate date = evidence.dateAmong(value, asWritten);
        return date == null ? null : new DateValue(date);
    }

    private static ClaimValue between(Node node, Scale scale) {
        List<Node> ends = Fields.sequence(node);
        if (ends.size() != 2) {
            throw new IllegalArgumentException("expected two numbers without commas in them, as in [80, 1000].");
        }
        return Quantity.between(
                Scalars.number(ends.get(0)), Scalars.number(ends.get(1)), scale.named(), scale.counted());
    }
}
