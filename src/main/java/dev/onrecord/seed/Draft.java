package dev.onrecord.seed;

import dev.onrecord.entry.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * What was read from the seeds and is not yet in the database.
 *
 * @param catalogue the records
 * @param parts what is written within records, in the order of the seeds
 * @param placed is told where each part stands: a service has no use for that, and a verification has
 */
record Draft(Catalogue catalogue, List<Part> parts, BiConsumer<Object, SeedPosition> placed) {

    Draft(BiConsumer<Object, SeedPosition> placed) {
        this(new Catalogue(), new ArrayList<>(), placed);
    }

    /** Takes in something that is written within a record, behind what came before. */
    void add(Part part, SeedPosition place) {
        add(part);
        placed.accept(part, place);
    }

    /** Takes in what follows from the rest, and stands nowhere in the seeds. */
    void add(Part part) {
        parts.add(part);
        part.serial = (long) parts.size();
    }

    /** @return the parts of one kind, in the order of the seeds */
    <P extends Part> Stream<P> parts(Class<P> type) {
        return parts.stream().filter(type::isInstance).map(type::cast);
    }
}
