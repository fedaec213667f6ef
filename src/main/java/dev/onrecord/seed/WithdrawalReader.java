package dev.onrecord.seed;

import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.WithdrawnSlug;
import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads which records were withdrawn, when and why. */
final class WithdrawalReader {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Draft draft;

    WithdrawalReader(Draft draft) {
        this.draft = draft;
    }

    void read(Fields fields) {
        EntryKind kind = fields.choice("kind", EntryKind.class);
        String day = fields.optional("day", WithdrawalReader::day);
        String reason = fields.line("reason");
        fields.required(
                "slug", "lower-case letters, digits and hyphens", node -> withdraw(fields, kind, node, day, reason));
        fields.anyNumberOnce("formerly", node -> withdraw(fields, kind, node, day, reason));
    }

    /** What it is called in the end and what it was called before are withdrawn alike. */
    private String withdraw(
            Fields fields, @Nullable EntryKind kind, Node node, @Nullable String day, @Nullable String reason) {
        String slug = Seeds.slug(node);
        // Null where they are missing or wrong, which is a problem of its own.
        if (kind != null && reason != null) {
            WithdrawnSlug record = new WithdrawnSlug();
            record.kind = kind;
            record.slug = slug;
            record.day = day;
            record.reason = reason;
            draft.catalogue().withdraw(record, fields.place(node));
            draft.add(record, fields.place(node));
        }
        return slug;
    }

    private static String day(Node node) {
        String day = Scalars.scalar(node);
        PartialDate date = PartialDate.of(day, null, Basis.STATED, Basis.STATED, null);
        if (!DAY.matcher(day).matches()) {
            throw new IllegalArgumentException(
                    "'" + Scalars.shortened(day) + "' is not a day; write one, as in 2025-07-18, or leave it out.");
        }
        if (Evidence.isStillToCome(date)) {
            throw new IllegalArgumentException("'" + day + "' is still to come; the record is withdrawn by now.");
        }
        return day;
    }
}
