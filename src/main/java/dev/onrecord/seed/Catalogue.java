package dev.onrecord.seed;

import dev.onrecord.actor.Actor;
import dev.onrecord.claim.Claim;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.event.Event;
import dev.onrecord.statement.Statement;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.nodes.Node;

/** Every record by its slug. Records are entered empty and filled later, so that they can refer to each other freely. */
final class Catalogue {

    private final Map<EntryKind, Map<String, Entry>> entries = new EnumMap<>(EntryKind.class);

    Catalogue() {
        for (EntryKind kind : EntryKind.values()) {
            entries.put(kind, new LinkedHashMap<>());
        }
    }

    /** @throws IllegalArgumentException if another record of that kind has the slug */
    void enter(EntryKind kind, Entry entry) {
        if (entries.get(kind).putIfAbsent(entry.slug, entry) != null) {
            throw new IllegalArgumentException("another " + kind.word() + " has the slug '" + entry.slug + "'.");
        }
    }

    /**
     * @return the record whose slug the seed gives
     * @throws IllegalArgumentException if there is none; the message has the nearest known slug
     */
    <T extends Entry> T find(EntryKind kind, Class<T> type, String slug) {
        Entry entry = entries.get(kind).get(slug);
        if (entry == null) {
            throw new IllegalArgumentException("no " + kind.word() + " '" + slug + "'."
                    + Nearest.hint(slug, entries.get(kind).keySet()));
        }
        return type.cast(entry);
    }

    /** @return the records of a kind, in the order of the seeds */
    <T extends Entry> List<T> all(EntryKind kind, Class<T> type) {
        return entries.get(kind).values().stream().map(type::cast).toList();
    }

    /** @return the actor whose slug the seed gives */
    Actor actor(Node slug) {
        return find(EntryKind.ACTOR, Actor.class, Fields.scalar(slug));
    }

    /** @return the event whose slug the seed gives */
    Event event(Node slug) {
        return find(EntryKind.EVENT, Event.class, Fields.scalar(slug));
    }

    /** @return the statement whose slug the seed gives */
    Statement statement(Node slug) {
        return find(EntryKind.STATEMENT, Statement.class, Fields.scalar(slug));
    }

    /** @return the claim whose slug the seed gives */
    Claim claim(Node slug) {
        return find(EntryKind.CLAIM, Claim.class, Fields.scalar(slug));
    }
}
