package dev.onrecord.peers;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/** What can be looked up by its slug. */
@MappedSuperclass
public abstract class Entry {

    /** How many characters a text may have. */
    static final int TEXT = 8000;

    @Id
    String slug;

    /** @return what tells it from all other entries */
    @org.eclipse.microprofile.graphql.Id
    public String getId() {
        return kind() + ":" + getSlug();
    }

    public String getSlug() {
        return slug;
    }

    abstract String kind();
}
