package dev.onrecord.seed;

import dev.onrecord.dataset.Dataset;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.source.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of seeds that was read and checked as the service does it, without a server or a database. What claims come to
 * is no part of it.
 */
public final class CheckedSeeds {

    private final Seeds.Read read;
    private final IdentityHashMap<Object, SeedPosition> places;
    private final List<String> notes;

    /** How many known sources a message names where the slug that was asked for is unknown. */
    private static final int MOST_SHOWN = 10;

    private CheckedSeeds(Seeds.Read read, IdentityHashMap<Object, SeedPosition> places, List<String> notes) {
        this.read = read;
        this.places = places;
        this.notes = notes;
    }

    /**
     * @param folder the folder with the seed files
     * @return what they hold
     * @throws RefusedException if the service would not serve them; it has every problem
     */
    public static CheckedSeeds read(Path folder) throws RefusedException {
        List<String> notes = new ArrayList<>();
        IdentityHashMap<Object, SeedPosition> places = new IdentityHashMap<>();
        Seeds.Read read = Seeds.check(SeedFolder.open(folder, notes::add), places::put);
        CheckedSeeds seeds = new CheckedSeeds(read, places, notes);
        notes.addAll(Chronology.notes(seeds));
        return seeds;
    }

    /** @return what should be looked at although it is no problem, a line for each: files that are not read, odd dates */
    public List<String> notes() {
        return Collections.unmodifiableList(notes);
    }

    /** @return what the records are as a whole; not counted */
    public Dataset dataset() {
        return read.dataset();
    }

    /**
     * @param type of records, or of parts of records
     * @return all there are, in the order of the seeds
     */
    public <T> Stream<T> all(Class<T> type) {
        Stream<Object> entries = Arrays.stream(EntryKind.values())
                .flatMap(kind -> read.draft().catalogue().all(kind, Entry.class).stream());
        return Stream.concat(entries, read.draft().parts().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }

    /**
     * @param slug of a source
     * @return its record
     * @throws IOException if there is none; the message has the nearest there is, or some of them
     */
    public Source source(String slug) throws IOException {
        List<Source> sources = all(Source.class).toList();
        List<String> known = sources.stream().map(source -> source.slug).toList();
        return sources.stream()
                .filter(source -> source.slug.equals(slug))
                .findFirst()
                .orElseThrow(() ->
                        new IOException("There is no source '" + Scalars.shortened(slug) + "'." + others(slug, known)));
    }

    private static String others(String slug, List<String> known) {
        String nearest = Hint.of(slug, known);
        if (!nearest.isEmpty()) {
            return nearest;
        }
        return known.isEmpty()
                ? " There is none yet; `onrecord add` enters one."
                : " There are " + String.join(", ", known.subList(0, Math.min(known.size(), MOST_SHOWN)))
                        + (known.size() > MOST_SHOWN ? " and others." : ".");
    }

    /** @return where the record, or the part of one, begins; empty for what is not of these seeds */
    public Optional<SeedPosition> place(Object record) {
        return Optional.ofNullable(places.get(record));
    }
}
