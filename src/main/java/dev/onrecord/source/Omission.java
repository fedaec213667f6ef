package dev.onrecord.source;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.Part;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(indexes = @Index(name = "omission_in_source", columnList = "source_slug"))
@Description("What a document prints and the record leaves out on purpose.")
public class Omission extends Part {

    @NonNull
    @Embedded
    @Description("Where it stands.")
    public Citation citation;

    @Column(length = Entry.TEXT_LENGTH)
    @Description("The words left out, to the letter; null for the whole paragraph.")
    public @Nullable String words;

    @Enumerated(EnumType.STRING)
    @Description("What of the paragraph is left out; null for the whole of it, or for the words.")
    public @Nullable OmissionKind kind;

    @NonNull
    @Column(nullable = false, length = Entry.TEXT_LENGTH)
    @Description("Why.")
    public String reason;
}
