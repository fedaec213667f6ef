package dev.onrecord.cache;

/** A record that is the same whenever it is read. What an answer says of it can be cached. */
public interface Cacheable {

    /** @return what tells it from the others of its type; equal to that of the same record, read again */
    Object cacheKey();
}
