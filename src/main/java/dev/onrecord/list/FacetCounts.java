package dev.onrecord.list;

import dev.onrecord.entry.Entry;
import dev.onrecord.page.Facet;
import dev.onrecord.page.FacetValue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Counts the records of lists by what they have: a facet of all lists of a level in one SQL statement, when the first of
 * them is asked for it.
 *
 * @param <T> what is listed
 * @param <F> what it can be counted by
 */
final class FacetCounts<T extends Entry, F extends Enum<F>> {

    /** The one list that has no parent. */
    private static final String ALL = "";

    private final Function<F, Selection<T>> selections;
    private final Function<F, FacetKey> keys;
    private final @Nullable Relation relation;
    private final List<String> parents;
    private final Map<F, Map<String, List<FacetValue>>> counted = new HashMap<>();

    private FacetCounts(
            Function<F, Selection<T>> selections,
            Function<F, FacetKey> keys,
            @Nullable Relation relation,
            List<String> parents) {
        this.selections = selections;
        this.keys = keys;
        this.relation = relation;
        this.parents = parents;
    }

    /** @param selections gives for a facet what the list holds, less what the filter says of the facet itself */
    static <T extends Entry, F extends Enum<F>> Facet.Counter<F> ofAll(
            Function<F, Selection<T>> selections, Function<F, FacetKey> keys) {
        return new FacetCounts<>(selections, keys, null, List.of(ALL)).of(ALL);
    }

    /** @return for the slug of a parent what counts its list */
    static <T extends Entry, F extends Enum<F>> Function<String, Facet.Counter<F>> ofEach(
            Function<F, Selection<T>> selections, Function<F, FacetKey> keys, Relation relation, List<String> parents) {
        return new FacetCounts<>(selections, keys, relation, parents)::of;
    }

    private Facet.Counter<F> of(String parent) {
        return (facet, most) -> first(keys.apply(facet), counted(facet).getOrDefault(parent, List.of()), most);
    }

    private synchronized Map<String, List<FacetValue>> counted(F facet) {
        Map<String, List<FacetValue>> known = counted.get(facet);
        if (known == null) {
            known = selections.apply(facet).count(keys.apply(facet), relation, parents);
            counted.put(facet, known);
        }
        return known;
    }

    /** The values with most records, in their own order. */
    private static List<FacetValue> first(FacetKey key, List<FacetValue> values, int most) {
        if (values.size() <= most || !key.isPeriod()) {
            return values.subList(0, Math.min(most, values.size()));
        }
        Set<FacetValue> largest = values.stream()
                .sorted(Comparator.comparingInt(FacetValue::count).reversed())
                .limit(most)
                .collect(Collectors.toSet());
        return values.stream().filter(largest::contains).toList();
    }
}
