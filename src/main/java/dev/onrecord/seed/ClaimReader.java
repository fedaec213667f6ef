package dev.onrecord.seed;

import static java.util.stream.Collectors.joining;

import dev.onrecord.claim.Account;
import dev.onrecord.claim.Claim;
import dev.onrecord.claim.ClaimNote;
import dev.onrecord.claim.Weight;
import dev.onrecord.comparison.ClaimValue;
import dev.onrecord.comparison.Modality;
import dev.onrecord.comparison.Units;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads claims and the accounts that sources give of them. */
final class ClaimReader {

    private final Draft draft;
    private final Evidence evidence;
    private final ClaimValueReader valueReader;
    private final ComparedValues values = new ComparedValues();
    private final SameAsPointers pointers = new SameAsPointers(values);

    private @Nullable LostCredits lostCredits;

    ClaimReader(Draft draft, Evidence evidence) {
        this.draft = draft;
        this.evidence = evidence;
        this.valueReader = new ClaimValueReader(evidence);
    }

    void read(Fields fields, Claim claim) {
        claim.question = fields.line("question");
        claim.about = fields.optional("about", draft.catalogue()::event);
        claim.subject = fields.optional("subject", draft.catalogue()::actor);
        if (!fields.has("about") && !fields.has("subject")) {
            fields.problem("about", "is missing; expected an event's slug here, or an actor's under `subject`.");
        }
        claim.exclusive = fields.isTrue("exclusive");
        claim.changes = fields.isTrue("changes");
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

    private void readAccounts(Fields fields, List<Fields> accounts, Claim claim) {
        String unit = fields.perhapsLine("unit");
        List<String> each = new ArrayList<>();
        accounts.forEach(account -> each.add(account.has("unit") ? account.perhapsLine("unit") : unit));
        Boolean said = fields.optional("counted", Scalars::truth);
        boolean counted = said != null ? said : isCounted(accounts, each);
        values.begin(claim);
        Set<Object> before = new HashSet<>();
        for (int i = 0; i < accounts.size(); i++) {
            accounts.get(i).checkOnce(before, Set.of("note"));
            if (each.get(i) != null) {
                values.unit(claim, each.get(i));
            }
            readAccount(
                    accounts.get(i), claim, new ClaimValueReader.Scale(each.get(i), counted && !isRatio(each.get(i))));
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
                        || !isMultiple(units.get(i))
                                && Boolean.TRUE.equals(
                                        accounts.get(i).optional("value", ClaimValueReader::hasFraction)));
    }

    /** 1.5 million people are whole ones. */
    private static boolean isMultiple(@Nullable String unit) {
        return unit != null && Units.isMultiple(unit);
    }

    private static boolean isRatio(@Nullable String unit) {
        return unit != null && Units.isRatio(unit);
    }

    private void readAccount(Fields fields, Claim claim, ClaimValueReader.Scale scale) {
        Account account = new Account();
        account.claim = claim;
        account.citation = evidence.in(fields);
        account.asWritten = fields.prose("asWritten");
        account.attributedTo = fields.optional("attributedTo", draft.catalogue()::statement);
        checkCredit(fields, account);
        account.asOf = evidence.day(fields, "asOf");
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

    /** Whose word it is must not hang on the order of the statements. */
    private void checkCredit(Fields fields, Account account) {
        if (fields.has("attributedTo") || account.citation == null) {
            return;
        }
        List<Statement> behind = lostCredits().behind(account);
        if (behind.stream().map(statement -> statement.speaker).distinct().count() > 1) {
            fields.problem(
                    "attributedTo",
                    "is missing; " + account.citation.source.slug + ":" + account.citation.paragraph + " repeats "
                            + behind.stream()
                                    .map(statement -> "'" + statement.slug + "'")
                                    .collect(joining(" and "))
                            + ", of different speakers, and credits nobody: write from which of them the answer is.");
        }
    }

    /** Statements are read before the first claim. */
    private LostCredits lostCredits() {
        if (lostCredits == null) {
            lostCredits = new LostCredits(draft.parts(Quotation.class));
        }
        return lostCredits;
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

    private void readValue(Fields fields, Account account, ClaimValueReader.Scale scale) {
        if (fields.isWord("value")) {
            answer(
                    account,
                    fields.optional(
                            "value", node -> values.comparable(ClaimValueReader.word(node, scale), account.claim)));
            return;
        }
        Fields value = fields.within("value", ClaimValueReader.EXPECTED);
        if (value == null) {
            return;
        }
        List<String> forms = ClaimValueReader.forms(value);
        if (forms.isEmpty() && value.hasUnasked()) {
            // Its unknown keys are told, and what they should have been.
            return;
        }
        String empty = ClaimValueReader.emptyForm(value);
        if (forms.isEmpty() && empty != null) {
            value.required(empty, ClaimValueReader.EXPECTED, node -> node);
        } else if (forms.size() != 1) {
            boolean hasTwoEnds = forms.size() == 2 && forms.containsAll(List.of("atLeast", "atMost"));
            fields.problem(
                    "value",
                    hasTwoEnds
                            ? "has two ends; write { between: [least, most] }."
                            : "is no value, or two; expected " + ClaimValueReader.EXPECTED + ".");
        } else if (forms.get(0).equals("sameAs")) {
            Claim same = value.optional("sameAs", draft.catalogue()::claim);
            if (same != null) {
                pointers.add(value, account, same);
            }
        } else {
            ClaimValue read = valueReader.read(forms.get(0), value, account.asWritten, scale);
            answer(account, read);
            fields.optional("value", node -> read == null ? null : values.comparable(read, account.claim));
        }
    }

    /** Gives those answers that point at other claims. Call it when all claims were read. */
    void resolvePointers() {
        pointers.resolve();
    }
}
