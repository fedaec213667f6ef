package dev.onrecord.seed;

import dev.onrecord.claim.Account;
import dev.onrecord.claim.Claim;
import dev.onrecord.claim.ClaimNote;
import dev.onrecord.claim.ClaimValue;
import dev.onrecord.claim.DateValue;
import dev.onrecord.claim.Quantity;
import dev.onrecord.claim.QuantityQualifier;
import dev.onrecord.claim.SameAs;
import dev.onrecord.claim.TextValue;
import dev.onrecord.claim.Undisclosed;
import dev.onrecord.time.PartialDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** Reads claims and the accounts that sources give of them. */
final class ClaimReader {

    private static final String EXPECTED = "{ exactly: 252 }, { about: 250 }, { nearly: 50 }, { moreThan: 250 },"
            + " { atLeast: 10 }, { lessThan: 10 }, { atMost: 10 }, { between: [80, 100] }, all, some, undisclosed,"
            + " { undisclosed: why }, { sameAs: claim }, { date: 2025-07-18, basis: stated } or { text: words }";

    private static final Map<String, QuantityQualifier> QUALIFIERS = new LinkedHashMap<>();

    static {
        QUALIFIERS.put("exactly", QuantityQualifier.EXACTLY);
        QUALIFIERS.put("about", QuantityQualifier.ABOUT);
        QUALIFIERS.put("nearly", QuantityQualifier.NEARLY);
        QUALIFIERS.put("moreThan", QuantityQualifier.MORE_THAN);
        QUALIFIERS.put("atLeast", QuantityQualifier.AT_LEAST);
        QUALIFIERS.put("lessThan", QuantityQualifier.LESS_THAN);
        QUALIFIERS.put("atMost", QuantityQualifier.AT_MOST);
    }

    private static final Set<String> FORMS = new LinkedHashSet<>(QUALIFIERS.keySet());

    static {
        FORMS.addAll(List.of("between", "undisclosed", "sameAs", "date", "text"));
    }

    /** Units whose numbers go below zero: of temperature, share, height and money. */
    private static final Pattern BELOW_ZERO = Pattern.compile(
            "%|‰|°|per ?cent|percentage|point|degree|celsius|fahrenheit"
                    + "|met(?:re|er)|\\b[kcm]?m\\b|feet|\\bft\\b|mile"
                    + "|\\p{Sc}|dollar|euro|pound|franc|peso|yen|yuan|rupee|rou?ble|\\breais?\\b|bol[ií]var|crown"
                    + "|\\b(?-i:[A-Z]{3})\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Draft draft;
    private final Evidence evidence;

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
        String unit = fields.perhapsLine("unit");
        Set<Object> accounts = new HashSet<>();
        for (Fields account : fields.oneOrMoreWithin("accounts", "accounts")) {
            account.checkOnce(accounts, Set.of("note"));
            readAccount(account, claim, unit);
        }
        Set<Object> notes = new HashSet<>();
        for (Fields note : fields.anyNumberWithin("notes")) {
            note.checkOnce(notes, Set.of());
            readNote(note, claim, null);
        }
    }

    private void readAccount(Fields fields, Claim claim, String unit) {
        Account account = new Account();
        account.claim = claim;
        account.citation = evidence.in(fields);
        account.asWritten = fields.prose("asWritten");
        account.attributedTo = fields.optional("attributedTo", draft.catalogue()::statement);
        readValue(fields, account, unit);
        draft.add(account);
        Fields note = fields.perhapsWithin("note");
        if (note != null) {
            readNote(note, claim, account);
        }
    }

    private void readNote(Fields fields, Claim claim, Account account) {
        ClaimNote note = new ClaimNote();
        note.claim = claim;
        note.account = account;
        note.text = fields.prose("text");
        note.basis = evidence.basis(fields);
        draft.add(note);
    }

    private void readValue(Fields fields, Account account, String unit) {
        if (fields.isWord("value")) {
            account.answers(fields.optional("value", node -> word(node, unit)), null);
            return;
        }
        Fields value = fields.within("value", EXPECTED);
        if (value == null) {
            return;
        }
        List<String> forms = FORMS.stream().filter(value::has).toList();
        if (forms.size() != 1) {
            fields.problem("value", "is no value, or two; expected " + EXPECTED + ".");
        } else if (forms.get(0).equals("sameAs")) {
            Claim same = value.required("sameAs", "a claim's slug", draft.catalogue()::claim);
            account.answers(same == null ? null : new SameAs(same.slug), same);
        } else {
            account.answers(value(forms.get(0), value, account.asWritten, unit), null);
        }
    }

    private static ClaimValue word(Node node, String unit) {
        String word = Fields.scalar(node);
        return switch (word) {
            case "all" -> Quantity.uncounted(QuantityQualifier.ALL, counted(unit));
            case "some" -> Quantity.uncounted(QuantityQualifier.SOME, counted(unit));
            case "undisclosed" -> new Undisclosed(null);
            default ->
                throw new IllegalArgumentException(
                        "'" + Fields.shortened(word) + "' is no value; expected " + EXPECTED + ".");
        };
    }

    private ClaimValue value(String form, Fields value, String asWritten, String unit) {
        return switch (form) {
            case "undisclosed" -> value.optional(form, node -> new Undisclosed(Fields.scalar(node)));
            case "text" -> value.optional(form, node -> new TextValue(Fields.scalar(node)));
            case "between" -> value.optional(form, node -> between(node, unit));
            case "date" -> date(value, asWritten);
            default ->
                value.optional(form, node -> Quantity.of(QUALIFIERS.get(form), number(node, counted(unit)), unit));
        };
    }

    private ClaimValue date(Fields value, String asWritten) {
        if (asWritten != null && asWritten.length() > Fields.LONGEST_LINE) {
            value.problem(
                    "date",
                    "is given in %s characters of `asWritten`; write the words for the date alone, at most %s."
                            .formatted(asWritten.length(), Fields.LONGEST_LINE));
        }
        PartialDate date = evidence.dateAmong(value, asWritten);
        return date == null ? null : new DateValue(date);
    }

    private static ClaimValue between(Node node, String unit) {
        List<Node> ends = Fields.sequence(node);
        if (ends.size() != 2) {
            throw new IllegalArgumentException("expected two numbers without commas in them, as in [80, 1000].");
        }
        counted(unit);
        return Quantity.between(number(ends.get(0), unit), number(ends.get(1), unit), unit);
    }

    private static double number(Node node, String unit) {
        double number = Fields.number(node);
        if (number < 0 && !BELOW_ZERO.matcher(unit).find()) {
            throw new IllegalArgumentException("there cannot be '" + Fields.scalar(node) + "' of the unit '" + unit
                    + "', which is counted from 0; temperatures, percentages, heights and money may be below.");
        }
        return number;
    }

    private static String counted(String unit) {
        if (unit == null) {
            throw new IllegalArgumentException("the claim has no `unit`; say what is counted, as in unit: people.");
        }
        return unit;
    }
}
