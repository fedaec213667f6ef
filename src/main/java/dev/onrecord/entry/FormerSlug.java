package dev.onrecord.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A slug that a record once had. A client that still uses it gets the record, under its present slug. */
@Entity
@Immutable
@Table(indexes = @Index(name = "former_slug_by_kind", columnList = "kind, former"))
public class FormerSlug extends Part {

    /** Which noun the record is. */
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public EntryKind kind;

    /** The slug it had. */
    @Column(nullable = false, length = Entry.SLUG_LENGTH)
    public String former;

    /** The slug it has. */
    @Column(nullable = false, length = Entry.SLUG_LENGTH)
    public String present;
}
