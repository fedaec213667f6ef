package dev.onrecord.cache;

/**
 * What a bean keeps because it follows from the records: a cache, an index, an estimate. The records of a version never
 * change, but a server may go on to another version, and nothing that follows from one may be told of the other.
 *
 * <p>Every bean that keeps such a thing implements this; a test names those that do not.
 */
public interface DerivedState {

    /** Forgets what is kept. No request is under way while the version changes, so nothing reads it meanwhile. */
    void invalidate();
}
