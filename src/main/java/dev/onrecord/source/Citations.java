package dev.onrecord.source;

import dev.onrecord.store.OneToMany;
import dev.onrecord.time.PartialDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The evidence of many parts at once. */
public final class Citations {

    private static final Map<Class<? extends CitedPart>, OneToMany<CitedPart, Citation>> OF_PARTS =
            new ConcurrentHashMap<>();

    private Citations() {}

    /** @return where the words of a date are printed; none where that is not said */
    public static List<Citation> of(PartialDate date) {
        return date.cites() == null
                ? List.of()
                : Stream.of(date.cites().split(" ")).map(Citation::of).toList();
    }

    /**
     * @param type the parts' entity
     * @param parts parts of records
     * @return for each part, in order, its citations in the order of the seeds
     */
    public static <P extends CitedPart> List<List<Citation>> of(Class<P> type, List<P> parts) {
        return OF_PARTS.computeIfAbsent(type, unknown -> OneToMany.elementsOfPart(type, "citations"))
                .of(parts);
    }
}
