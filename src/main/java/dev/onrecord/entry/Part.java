package dev.onrecord.entry;

import dev.onrecord.cache.Cacheable;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.eclipse.microprofile.graphql.Ignore;

/** Something that is written within a record and has no name of its own: a participation, a quotation. */
@MappedSuperclass
public abstract class Part extends PanacheEntityBase implements Cacheable {

    /** Grows in the order of the seeds, which is the order in which parts are given out; the readers of seeds count it. */
    @Id
    @Ignore
    public Long serial;

    /** Its number among the parts of its kind that its record has, from 1. Set by the loader for those with a global id. */
    @Ignore
    @Column(nullable = false)
    public int ordinal;

    @Override
    public Object cacheKey() {
        return serial;
    }
}
