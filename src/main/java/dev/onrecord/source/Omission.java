package dev.onrecord.source;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.Part;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Immutable;

/** What a document prints and the record leaves out on purpose. */
@Entity
@Immutable
public class Omission extends Part {

    @Embedded
    public Citation citation;

    /** The words left out, to the letter; null for the whole paragraph. */
    @Column(length = Entry.TEXT_LENGTH)
    public String words;

    /** Why. */
    @Column(nullable = false, length = Entry.TEXT_LENGTH)
    public String reason;
}
