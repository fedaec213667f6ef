package dev.onrecord.plan;

/** A record that is the same whenever it is read. What an answer says of it can be kept and given out again. */
public interface Lasting {

    /** @return what tells it from the others of its type; equal to that of the same record, read again */
    Object key();
}
