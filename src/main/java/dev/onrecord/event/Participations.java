package dev.onrecord.event;

import dev.onrecord.actor.Attendance;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.list.Relation;
import jakarta.inject.Singleton;

/** Answers the floor of actors which of them take part in which events. */
@Singleton
class Participations implements Attendance {

    private static final Relation ACTORS_OF_EVENT =
            new Relation(EntryKind.EVENT, "p.event.slug", "p.actor.slug", "Participation p");

    @Override
    public Relation actorsOfEvents() {
        return ACTORS_OF_EVENT;
    }
}
