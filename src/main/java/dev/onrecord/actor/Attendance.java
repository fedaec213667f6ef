package dev.onrecord.actor;

import dev.onrecord.list.Relation;

/**
 * Which actors take part in which events. Actors can be asked for by events, which live a floor above: that floor
 * answers this.
 */
public interface Attendance {

    /** @return the actors of each event */
    Relation actorsOfEvents();
}
