package dev.onrecord.seed;

import dev.onrecord.source.Omission;

/** Reads what the record leaves out on purpose. */
final class OmissionReader {

    private final Draft draft;
    private final Evidence evidence;

    OmissionReader(Draft draft, Evidence evidence) {
        this.draft = draft;
        this.evidence = evidence;
    }

    void read(Fields fields) {
        Omission omission = new Omission();
        omission.citation = evidence.in(fields);
        omission.words = fields.perhapsProse("words");
        omission.reason = fields.prose("reason");
        draft.add(omission);
    }
}
