package dev.onrecord.seed;

import dev.onrecord.source.Omission;
import java.util.HashSet;
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
        fields.checkOnce(omissions, Set.of());
        Omission omission = new Omission();
        omission.citation = evidence.in(fields);
        omission.words = fields.perhapsProse("words");
        omission.reason = fields.prose("reason");
        draft.add(omission, fields.place());
    }
}
