package dev.onrecord.seed;

import dev.onrecord.entry.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was read from the seeds and is not yet in the database.
 *
 * @param catalogue the records
 * @param parts what is written within records, in the order of the seeds
 */
record Draft(Catalogue catalogue, List<Part> parts) {

    Draft() {
        this(new Catalogue(), new ArrayList<>());
    }

    /** Takes in something that is written within a record, behind what came before. */
    void add(Part part) {
        parts.add(part);
        part.serial = (long) parts.size();
    }

    /** @return the parts of one kind, in the order of the seeds */
    <P extends Part> Stream<P> parts(Class<P> type) {
        return parts.stream().filter(type::isInstance).map(type::cast);
    }
}
