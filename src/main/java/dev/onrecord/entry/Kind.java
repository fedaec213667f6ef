package dev.onrecord.entry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A kind that a dataset adds to those of the schema. It is data and no enum value, so that the schema is the same for
 * every dataset; what is of such a kind has the enum value that the kind comes down to, too.
 */
@Entity
@Immutable
@Description("A kind that the dataset adds to those of the schema.")
public class Kind extends Part {

    @NonNull
    @Column(nullable = false, length = Entry.SLUG_LENGTH)
    @Description("Its name in filters and seeds; no other kind of its scheme has it.")
    public String slug;

    @NonNull
    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    @Description("What it is a kind of.")
    public KindScheme scheme;

    @NonNull
    @Column(nullable = false)
    @Description("What to call it.")
    public String name;

    @NonNull
    @Column(nullable = false, length = Entry.TEXT_LENGTH)
    @Description("What is of this kind, in this project's own words.")
    public String description;

    @Ignore
    // May stand behind it in the seeds; the check of the seeds has seen that it is there.
    @ManyToOne(fetch = FetchType.LAZY)
    public @Nullable Kind broader;

    @NonNull
    @Column(nullable = false)
    @Description("The enum value that it is narrower than, at one remove or several: `ACCIDENT`.")
    public String enumValue;
}
