package dev.onrecord.seed;

import dev.onrecord.source.Citation;
import dev.onrecord.source.Omission;
import dev.onrecord.source.OmissionKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads what the record leaves out on purpose. */
final class OmissionReader {

    private final Draft draft;
    private final Evidence evidence;
    private final Set<Object> omissions = new HashSet<>();

    OmissionReader(Draft draft, Evidence evidence) {
        this.draft = draft;
        this.evidence = evidence;
    }

    void read(Fields fields) {
        fields.checkOnce(omissions, Set.of("reason"));
        List<Citation> citations = evidence.inEach(fields);
        String words = fields.perhapsProse("words");
        OmissionKind kind = fields.has("kind") ? fields.choice("kind", OmissionKind.class) : null;
        String reason = fields.prose("reason");
        if (words != null && citations.size() > 1) {
            fields.problem("words", "stand in one paragraph; write which, as in " + citations.get(0) + ".");
        }
        if (words != null && kind != null) {
            fields.problem("kind", "is of a whole paragraph; leave out `words`, or `kind`.");
        }
        for (Citation citation : citations) {
            Omission omission = new Omission();
            omission.citation = citation;
            omission.words = words;
            omission.kind = kind;
            omission.reason = reason;
            draft.add(omission, fields.place());
        }
    }
}
