package dev.onrecord.entry;

import dev.onrecord.cache.Cacheable;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** A record: what an editor writes under a slug. The slug is its key at rest, too, so that no reference needs a join. */
@MappedSuperclass
public abstract class Entry extends PanacheEntityBase implements Cacheable {

    /** The longest slug. */
    public static final int SLUG_LENGTH = 100;

    /** The longest text of any kind. */
    public static final int TEXT_LENGTH = 1_000_000;

    /** How long all texts of a record may be together, folded: as long as a column of the database can be. */
    public static final int FOLDED_LENGTH = 1_048_576;

    @Id
    @Column(length = SLUG_LENGTH)
    @NonNull
    @Description("The record's name in addresses and seeds: lower-case letters, digits and hyphens.")
    public String slug;

    /** What a text filter looks at: each text folded as {@link dev.onrecord.text.Fold} does, on a line of its own. */
    @Ignore
    @Column(length = FOLDED_LENGTH, nullable = false)
    public String folded;

    /** @return which noun this is */
    protected abstract EntryKind entryKind();

    @Override
    public Object cacheKey() {
        return slug;
    }

    /** @see Node#getId() */
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("Stable across restarts, and readable: `event:prisoner-exchange`.")
    public String getId() {
        return entryKind().id(slug);
    }
}
