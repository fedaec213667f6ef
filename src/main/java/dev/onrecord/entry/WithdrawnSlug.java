package dev.onrecord.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The slug of a record that was withdrawn. Who still has its address is told why, and no other record gets the slug. */
@Entity
@Immutable
@Table(indexes = @Index(name = "withdrawn_slug_by_kind", columnList = "kind, slug"))
public class WithdrawnSlug extends Part {

    /** Which noun the record was. */
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    public EntryKind kind;

    /** The slug it had. */
    @Column(nullable = false, length = Entry.SLUG_LENGTH)
    public String slug;

    /** The day on which it was withdrawn (EDTF); null where that is not said. */
    @Column(name = "withdrawnOn")
    public @Nullable String day;

    /** Why, in a sentence of this project's own. */
    @Column(nullable = false)
    public String reason;
}
