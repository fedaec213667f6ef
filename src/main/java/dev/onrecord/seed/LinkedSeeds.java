package dev.onrecord.seed;

import dev.onrecord.database.Ahead;
import dev.onrecord.dataset.Dataset;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.graph.RecordGraph;
import java.util.List;
import java.util.stream.Stream;

/**
 * Seeds that were read and checked, with how their records hang together: that is found out while the records are stored.
 *
 * @param links made once: it takes what all claims come to
 */
record LinkedSeeds(Dataset dataset, Draft draft, Ahead<RecordGraph> links) {

    static LinkedSeeds of(Seeds.Read read) {
        return new LinkedSeeds(
                read.dataset(), read.draft(), Ahead.of(() -> RecordLinks.of(read.draft(), read.compared())));
    }

    /** @return the same, with the links there: other threads may wait for this one, as they do while an image is made */
    static LinkedSeeds atOnce(Seeds.Read read) {
        return new LinkedSeeds(read.dataset(), read.draft(), Ahead.made(RecordLinks.of(read.draft(), read.compared())));
    }

    /** @return how the records hang together, as soon as that is known */
    RecordGraph graph() {
        return links.get();
    }

    /** @return what is to be stored */
    List<?> records() {
        return Stream.of(
                        Stream.of(EntryKind.values())
                                .flatMap(kind -> draft.catalogue().all(kind, Entry.class).stream()),
                        draft.parts().stream(),
                        Stream.of(dataset))
                .flatMap(records -> records)
                .toList();
    }
}
