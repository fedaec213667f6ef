package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.onrecord.claim.Account;
import dev.onrecord.claim.Claim;
import dev.onrecord.claim.ClaimNote;
import dev.onrecord.claim.Weight;
import dev.onrecord.comparison.ClaimValue;
import dev.onrecord.comparison.Comparison;
import dev.onrecord.comparison.DateValue;
import dev.onrecord.comparison.Modality;
import dev.onrecord.comparison.NameValue;
import dev.onrecord.comparison.Quantity;
import dev.onrecord.comparison.QuantityQualifier;
import dev.onrecord.comparison.SameAs;
import dev.onrecord.comparison.Share;
import dev.onrecord.comparison.ShareStrength;
import dev.onrecord.comparison.TextSet;
import dev.onrecord.comparison.TextValue;
import dev.onrecord.comparison.Units;
import dev.onrecord.comparison.Withheld;
import dev.onrecord.comparison.YesNo;
import dev.onrecord.time.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads claims and the accounts that sources give of them. */
final class ClaimReader {

    private static final String EXPECTED =
            "{ exactly: 252 }, { rounded: 4000 }, { about: 250 }, { nearly: 50 }, { moreThan: 250 },"
                    + " { atLeast: 10 }, { lessThan: 10 }, { atMost: 10 }, { between: [80, 100] }, tens, dozens, hundreds,"
                    + " thousands, none, few, some, many, most, all, { not: many }, yes, no, { name: Cecot }, { text: words },"
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

    private final Draft draft;
    private final Evidence evidence;
    private final List<Pointer> pointers = new ArrayList<>();
    private final Map<Claim, List<ClaimValue>> values = new HashMap<>();
    private final Map<Claim, String> units = new HashMap<>();

    /** The values of a claim, and those that its answers point at. */
    private final Map<Claim, List<ClaimValue>> standingIn = new HashMap<>();

    /** An answer that points at another claim, which may not have been read when it was. */
    private record Pointer(Fields value, Claim from, Claim to) {}

    /** What numbers of an account are of: what is counted or measured, and whether in whole ones. */
    private record Scale(@Nullable String unit, boolean counted) {

        String named() {
            if (unit == null) {
                throw new IllegalArgumentException("the claim has no `unit`; say what is counted, as in unit: people.");
            }
            return unit;
        }
    }

    ClaimReader(Draft draft, Evidence evidence) {
        this.draft = draft;
        this.evidence = evidence;
    }

    void read(Fields fields, Claim claim) {
        claim.question = fields.line("question");
        claim.about = fields.optional("about", draft.catalogue()::event);
        claim.subject = fields.optional("subject", draft.catalogue()::actor);
        if (!fields.has("about") && !fields.has("subject")) {
            fields.problem("about", "is missing; expected an event's slug here, or an actor's under `subject`.");
        }
        claim.exclusive = isTrue(fields, "exclusive");
        claim.changes = isTrue(fields, "changes");
        if (fields.has("weight")) {
            claim.weight = fields.choice("weight", Weight.class);
        }
        List<Fields> accounts = fields.oneOrMoreWithin("accounts", "accounts");
        readAccounts(fields, accounts, claim);
        Set<Object> notes = new HashSet<>();
        for (Fields note : fields.anyNumberWithin("notes")) {
            note.checkOnce(notes, Set.of());
            readNote(note, claim, null);
        }
    }

    private static boolean isTrue(Fields fields, String key) {
        return Boolean.TRUE.equals(fields.optional(key, ClaimReader::truth));
    }

    private static Boolean truth(Node node) {
        String word = Fields.scalar(node);
        if (!word.equals("true") && !word.equals("false")) {
            throw new IllegalArgumentException("'" + Fields.shortened(word) + "' is neither true nor false.");
        }
        return word.equals("true");
    }

    private void readAccounts(Fields fields, List<Fields> accounts, Claim claim) {
        String unit = fields.perhapsLine("unit");
        List<String> each = new ArrayList<>();
        accounts.forEach(account -> each.add(account.has("unit") ? account.perhapsLine("unit") : unit));
        Boolean said = fields.optional("counted", ClaimReader::truth);
        boolean counted = said != null ? said : isCounted(accounts, each);
        values.put(claim, new ArrayList<>());
        Set<Object> before = new HashSet<>();
        for (int i = 0; i < accounts.size(); i++) {
            accounts.get(i).checkOnce(before, Set.of("note"));
            if (each.get(i) != null) {
                units.putIfAbsent(claim, each.get(i));
            }
            readAccount(accounts.get(i), claim, new Scale(each.get(i), counted && !isRatio(each.get(i))));
        }
    }

    /**
     * What has a fraction anywhere is not counted in whole ones, nor is what is known to be measured. How large a part of
     * it something is says nothing of that.
     */
    private static boolean isCounted(List<Fields> accounts, List<String> units) {
        return IntStream.range(0, accounts.size())
                .filter(i -> !isRatio(units.get(i)))
                .noneMatch(i -> units.get(i) != null && Units.isMeasured(units.get(i))
                        || Boolean.TRUE.equals(accounts.get(i).optional("value", ClaimReader::hasFraction)));
    }

    private static boolean isRatio(@Nullable String unit) {
        return unit != null && Units.isRatio(unit);
    }

    private static boolean hasFraction(Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(ClaimReader::isNumber)
                    .map(NodeTuple::getValueNode)
                    .anyMatch(ClaimReader::hasFraction);
        } else if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().anyMatch(ClaimReader::hasFraction);
        }
        try {
            double number = Fields.number(node);
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

    private void readAccount(Fields fields, Claim claim, Scale scale) {
        Account account = new Account();
        account.claim = claim;
        account.citation = evidence.in(fields);
        account.asWritten = fields.prose("asWritten");
        account.attributedTo = fields.optional("attributedTo", draft.catalogue()::statement);
        account.asOf = evidence.date(fields, "asOf");
        if (fields.has("modality")) {
            account.modality = fields.choice("modality", Modality.class);
        }
        readValue(fields, account, scale);
        draft.add(account, fields.place());
        Fields note = fields.perhapsWithin("note");
        if (note != null) {
            readNote(note, claim, account);
        }
    }

    private void readNote(Fields fields, Claim claim, @Nullable Account account) {
        ClaimNote note = new ClaimNote();
        note.claim = claim;
        note.account = account;
        note.text = fields.prose("text");
        note.basis = evidence.basis(fields);
        draft.add(note, fields.place());
    }

    private static void answer(Account account, @Nullable ClaimValue value) {
        if (value != null) {
            account.answers(value, null);
        }
    }

    private void readValue(Fields fields, Account account, Scale scale) {
        if (fields.isWord("value")) {
            answer(account, fields.optional("value", node -> comparable(word(node, scale), account.claim)));
            return;
        }
        Fields value = fields.within("value", EXPECTED);
        if (value == null) {
            return;
        }
        List<String> forms = FORMS.stream().filter(value::has).toList();
        if (forms.size() != 1) {
            boolean hasTwoEnds = forms.size() == 2 && forms.containsAll(List.of("atLeast", "atMost"));
            fields.problem(
                    "value",
                    hasTwoEnds
                            ? "has two ends; write { between: [least, most] }."
                            : "is no value, or two; expected " + EXPECTED + ".");
        } else if (forms.get(0).equals("sameAs")) {
            Claim same = value.optional("sameAs", draft.catalogue()::claim);
            if (same != null) {
                account.answers(new SameAs(same.slug), same);
                pointers.add(new Pointer(value, account.claim, same));
            }
        } else {
            ClaimValue read = value(forms.get(0), value, account.asWritten, scale);
            answer(account, read);
            fields.optional("value", node -> read == null ? null : comparable(read, account.claim));
        }
    }

    /**
     * Of values of a sort the first is enough: what is comparable to it is comparable to all.
     *
     * @throws IllegalArgumentException if the value cannot be held against those that other accounts give
     */
    private ClaimValue comparable(ClaimValue value, Claim claim) {
        List<ClaimValue> others = valuesOf(claim);
        others.forEach(other -> Comparison.checkComparable(other, value));
        boolean says = !(value instanceof Withheld || value instanceof TextValue text && text.loose());
        if (says) {
            addKind(value, others);
        }
        return value;
    }

    private List<ClaimValue> valuesOf(Claim claim) {
        return values.computeIfAbsent(claim, none -> new ArrayList<>());
    }

    private static void addKind(ClaimValue value, List<ClaimValue> others) {
        if (others.stream().noneMatch(other -> sort(other).equals(sort(value)))) {
            others.add(value);
        }
    }

    /** A ratio goes with amounts of any unit, which need not go with each other. */
    private static Object sort(ClaimValue value) {
        return List.of(value.getClass(), value instanceof Quantity quantity && isRatio(quantity.unit()));
    }

    private static ClaimValue word(Node node, Scale scale) {
        String word = Fields.scalar(node);
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
                throw new IllegalArgumentException("'" + Fields.shortened(word) + "' is no value; expected " + EXPECTED
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

    private @Nullable ClaimValue value(String form, Fields value, String asWritten, Scale scale) {
        return switch (form) {
            case "withheld" -> value.optional(form, node -> new Withheld(Fields.scalar(node)));
            case "undisclosed" ->
                value.optional(form, node -> {
                    throw renamed();
                });
            case "not" -> value.optional(form, node -> new Share(share(node), true));
            case "name" -> {
                boolean misprint = isTrue(value, "misprint");
                yield value.optional(form, node -> new NameValue(Fields.text(node), misprint));
            }
            case "text" -> {
                boolean loose = isTrue(value, "loose");
                yield value.optional(form, node -> text(Fields.scalar(node), loose));
            }
            case "set" -> set(value);
            case "between" -> value.optional(form, node -> between(node, scale));
            case "date" -> date(value, asWritten);
            default ->
                value.optional(
                        form,
                        node -> Quantity.of(
                                requireNonNull(QUALIFIERS.get(form)),
                                Fields.number(node),
                                scale.named(),
                                scale.counted()));
        };
    }

    private static ShareStrength share(Node node) {
        String word = Fields.scalar(node);
        if (!SHARES.containsKey(word)) {
            throw new IllegalArgumentException("'" + Fields.shortened(word) + "' is none of "
                    + String.join(", ", SHARES.keySet()) + "." + Hint.of(word, SHARES.keySet()));
        }
        return SHARES.get(word);
    }

    /** Older seeds have yes and no as texts; as texts they would not exclude each other. */
    private static ClaimValue text(String text, boolean loose) {
        return text.equals("yes") || text.equals("no") ? new YesNo(text.equals("yes")) : new TextValue(text, loose);
    }

    private static @Nullable ClaimValue set(Fields value) {
        List<String> items = value.oneOrMore("set", "texts", Fields::text);
        return items.isEmpty() ? null : new TextSet(items);
    }

    private @Nullable ClaimValue date(Fields value, String asWritten) {
        if (asWritten != null && asWritten.length() > Fields.LONGEST_LINE) {
            value.problem(
                    "date",
                    "is given in %s characters of `asWritten`; write the words for the date alone, at most %s."
                            .formatted(asWritten.length(), Fields.LONGEST_LINE));
        }
        PartialDate date = evidence.dateAmong(value, asWritten);
        return date == null ? null : new DateValue(date);
    }

    private static ClaimValue between(Node node, Scale scale) {
        List<Node> ends = Fields.sequence(node);
        if (ends.size() != 2) {
            throw new IllegalArgumentException("expected two numbers without commas in them, as in [80, 1000].");
        }
        return Quantity.between(Fields.number(ends.get(0)), Fields.number(ends.get(1)), scale.named(), scale.counted());
    }

    /** Finds pointers that lead in a circle, or to answers of another kind or unit. Call it when all claims were read. */
    void checkPointers() {
        Map<Claim, List<Claim>> targets = pointers.stream()
                .filter(pointer -> pointer.to() != null)
                .collect(groupingBy(Pointer::from, mapping(Pointer::to, toList())));
        for (Pointer pointer : pointers) {
            if (pointer.to() == null) {
                continue;
            }
            Set<Claim> reached = reached(pointer.to(), targets);
            if (reached.contains(pointer.from())) {
                pointer.value()
                        .problem(
                                "sameAs",
                                "'" + pointer.to().slug + "' leads back to '" + pointer.from().slug
                                        + "'; one of them needs a value of its own.");
            } else {
                checkKind(pointer, reached);
            }
        }
    }

    /** The claim itself, and all that its answers point at, in however many steps. */
    private static Set<Claim> reached(Claim from, Map<Claim, List<Claim>> targets) {
        Set<Claim> reached = new LinkedHashSet<>();
        List<Claim> open = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            Claim claim = open.remove(open.size() - 1);
            if (reached.add(claim)) {
                open.addAll(targets.getOrDefault(claim, List.of()));
            }
        }
        return reached;
    }

    /** What is pointed at is compared with the other answers as if it stood among them, and with all else pointed at. */
    private void checkKind(Pointer pointer, Set<Claim> reached) {
        String unit = units.get(pointer.from());
        String other = units.get(pointer.to());
        if (unit != null && other != null && !Units.areComparable(unit, other)) {
            pointer.value().problem("sameAs", Units.whyNot(other, unit));
            return;
        }
        List<ClaimValue> here = standingIn.computeIfAbsent(pointer.from(), from -> new ArrayList<>(valuesOf(from)));
        List<ClaimValue> there =
                reached.stream().flatMap(claim -> valuesOf(claim).stream()).toList();
        pointer.value().optional("sameAs", node -> {
            there.forEach(value -> here.forEach(own -> Comparison.checkComparable(own, value)));
            there.forEach(value -> addKind(value, here));
            return null;
        });
    }
}
