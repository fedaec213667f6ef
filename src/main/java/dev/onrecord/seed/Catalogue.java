package dev.onrecord.seed;

import dev.onrecord.actor.Actor;
import dev.onrecord.claim.Claim;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.WithdrawnSlug;
import dev.onrecord.event.Event;
import dev.onrecord.statement.Statement;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Every record by its slug. Records are entered empty and filled later, so that they can refer to each other freely. */
final class Catalogue {

    /** How many names are compared for hints: a large dataset may have as many mistakes as records. */
    private static final long MOST_COMPARED = 10_000_000;

    private final Map<EntryKind, Map<String, Entry>> entries = new EnumMap<>(EntryKind.class);
    private final Set<EntryKind> incomplete = EnumSet.noneOf(EntryKind.class);
    private final Set<EntryKind> missed = EnumSet.noneOf(EntryKind.class);
    private long compared;
    private final Map<EntryKind, Map<String, Entry>> renamed = new EnumMap<>(EntryKind.class);
    private final Map<EntryKind, Map<String, Withdrawal>> withdrawn = new EnumMap<>(EntryKind.class);

    /** @param place where the seeds say so */
    private record Withdrawal(WithdrawnSlug record, SeedPosition place) {}

    private Map<String, Entry> entries(EntryKind kind) {
        return entries.computeIfAbsent(kind, none -> new LinkedHashMap<>());
    }

    private Map<String, Entry> renamed(EntryKind kind) {
        return renamed.computeIfAbsent(kind, none -> new LinkedHashMap<>());
    }

    private Map<String, Withdrawal> withdrawn(EntryKind kind) {
        return withdrawn.computeIfAbsent(kind, none -> new LinkedHashMap<>());
    }

    /**
     * Takes in that a record was withdrawn, before all records: none gets its slug.
     *
     * @throws IllegalArgumentException if that is written twice
     */
    void withdraw(WithdrawnSlug record, SeedPosition place) {
        Withdrawal other = withdrawn(record.kind).putIfAbsent(record.slug, new Withdrawal(record, place));
        if (other != null) {
            throw new IllegalArgumentException("another withdrawn " + record.kind.word() + " has the slug '"
                    + record.slug + "', at " + other.place() + ".");
        }
    }

    private void checkNotWithdrawn(EntryKind kind, String slug) {
        Withdrawal withdrawal = withdrawn(kind).get(slug);
        if (withdrawal != null) {
            throw new IllegalArgumentException("the " + kind.word() + " '" + slug + "' was withdrawn, at "
                    + withdrawal.place() + "; choose another slug, or take it out there.");
        }
    }

    /** Takes in a record whose slug no other of its kind has. */
    void enter(EntryKind kind, Entry entry) {
        checkNotWithdrawn(kind, entry.slug);
        if (renamed(kind).containsKey(entry.slug)) {
            throw taken(kind, entry.slug);
        }
        entries(kind).put(entry.slug, entry);
    }

    /**
     * Has a record found by a slug that it once had, too.
     *
     * @throws IllegalArgumentException if another record of that kind has the slug, or had it
     */
    void rename(EntryKind kind, String former, Entry entry) {
        checkNotWithdrawn(kind, former);
        if (entries(kind).containsKey(former) || renamed(kind).putIfAbsent(former, entry) != null) {
            throw taken(kind, former);
        }
    }

    private static IllegalArgumentException taken(EntryKind kind, String slug) {
        return new IllegalArgumentException("another " + kind.word() + " has the slug '" + slug + "', or had it.");
    }

    /** Tells that a file of these records is missing or cannot be read: what others refer to may stand there. */
    void incomplete(EntryKind kind) {
        incomplete.add(kind);
    }

    /** @return whether a record of that kind was referred to that may stand in a file that was not read */
    boolean isMissed(EntryKind kind) {
        return missed.contains(kind);
    }

    /**
     * @return the record whose slug the seed gives; null where it may stand in a file that was not read, which is a
     *     problem of that file
     * @throws IllegalArgumentException if there is none; the message says why it was withdrawn, or has the nearest known slug
     */
    <T extends Entry> @Nullable T find(EntryKind kind, Class<T> type, String slug) {
        Entry entry = entries(kind).getOrDefault(slug, renamed(kind).get(slug));
        Withdrawal withdrawal = withdrawn(kind).get(slug);
        if (entry == null && withdrawal != null) {
            throw new IllegalArgumentException(told(withdrawal.record()));
        } else if (entry == null && incomplete.contains(kind)) {
            missed.add(kind);
        } else if (entry == null) {
            throw new IllegalArgumentException(
                    "no " + kind.word() + " '" + Scalars.shortened(slug) + "'." + hint(kind, slug));
        }
        return type.cast(entry);
    }

    private static String told(WithdrawnSlug record) {
        return "the " + record.kind.word() + " '" + record.slug + "' was withdrawn"
                + (record.day == null ? "" : " on " + record.day)
                + "; leave it out, or refer to another. The reason: " + record.reason;
    }

    private String hint(EntryKind kind, String slug) {
        Set<String> known = entries(kind).keySet();
        compared += known.size();
        return compared > MOST_COMPARED ? "" : Hint.of(slug, known);
    }

    /** @return the records of a kind, in the order of the seeds */
    <T extends Entry> List<T> all(EntryKind kind, Class<T> type) {
        return entries(kind).values().stream().map(type::cast).toList();
    }

    /** @return the actor whose slug the seed gives, as {@link #find} gives it */
    @Nullable
    Actor actor(Node slug) {
        return find(EntryKind.ACTOR, Actor.class, Scalars.scalar(slug));
    }

    /** @return the event whose slug the seed gives, as {@link #find} gives it */
    @Nullable
    Event event(Node slug) {
        return find(EntryKind.EVENT, Event.class, Scalars.scalar(slug));
    }

    /** @return the statement whose slug the seed gives, as {@link #find} gives it */
    @Nullable
    Statement statement(Node slug) {
        return find(EntryKind.STATEMENT, Statement.class, Scalars.scalar(slug));
    }

    /** @return the claim whose slug the seed gives, as {@link #find} gives it */
    @Nullable
    Claim claim(Node slug) {
        return find(EntryKind.CLAIM, Claim.class, Scalars.scalar(slug));
    }
}
