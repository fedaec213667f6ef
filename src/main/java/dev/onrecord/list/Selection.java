package dev.onrecord.list;

import static java.util.Objects.requireNonNull;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Kind;
import dev.onrecord.entry.KindScheme;
import dev.onrecord.error.ClientError;
import dev.onrecord.page.FacetValue;
import dev.onrecord.page.Page;
import dev.onrecord.page.Window;
import dev.onrecord.store.Kinds;
import dev.onrecord.store.RecordCache;
import dev.onrecord.store.References;
import dev.onrecord.time.PartialDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The records of one noun that meet criteria, given out as pages: of the whole list, or of one list per parent. A list
 * that fits its share of {@link RecordCache} is read once, kept, and cut as clients want it; of the list of all, where it
 * is longer, the numbers of its records are kept, and what filters ask of them. Pages of what is longer still, and of long
 * lists of parents, are asked of the database, in one SQL statement however many parents there are.
 *
 * <p>A criterion whose value is null is none.
 *
 * @param <T> what is listed
 */
public final class Selection<T extends Entry> {

    /** Of a list that is given without pages: it has what belongs to one record. */
    private static final Window WHOLE = new Window(1_000_000, false, null, null);

    private final Class<T> type;
    private final List<Criterion<T>> criteria = new ArrayList<>();

    private Selection(Class<T> type) {
        this.type = type;
    }

    /** @return all records of that noun */
    public static <T extends Entry> Selection<T> of(Class<T> type) {
        return new Selection<>(type);
    }

    /** Keeps those whose attribute has one of these values; it is read of a record in memory as the database names it. */
    public <V> Selection<T> among(String attribute, Function<T, V> read, @Nullable Collection<V> values) {
        return values == null ? this : with(new Criterion.Among<>(new Attribute<>(attribute, read), possible(values)));
    }

    /** No text of a record has the character 0, and PostgreSQL takes none that has. */
    private static <V> Set<V> possible(Collection<V> values) {
        Set<V> possible = new HashSet<>(values);
        possible.removeIf(value -> value instanceof String text && text.indexOf(0) >= 0);
        return possible;
    }

    /** Keeps those whose attribute has this value. */
    public <V> Selection<T> is(String attribute, Function<T, V> read, @Nullable V value) {
        return among(attribute, read, value == null ? null : List.of(value));
    }

    /** Keeps those that are of one of these kinds that the dataset adds, or of a narrower one. */
    public Selection<T> ofKind(
            KindScheme scheme, String attribute, Function<T, Kind> read, @Nullable List<String> slugs) {
        return slugs == null
                ? this
                : among(
                        attribute + ".serial",
                        record -> read.apply(record) == null ? null : read.apply(record).serial,
                        Kinds.within(scheme, slugs));
    }

    /** Keeps those whose date can be this day or a later one. */
    public Selection<T> from(String attribute, Function<T, PartialDate> read, @Nullable LocalDate day) {
        return notBefore(attribute + ".latest", end(read, PartialDate::latest), day);
    }

    /** Keeps those whose date can be this day or an earlier one. */
    public Selection<T> until(String attribute, Function<T, PartialDate> read, @Nullable LocalDate day) {
        return notAfter(attribute + ".earliest", end(read, PartialDate::earliest), day);
    }

    /**
     * Keeps those whose date lies in one of these years, months or days as a whole.
     *
     * @param periods as facets name them
     * @throws ClientError if one of them is none
     */
    public Selection<T> within(String attribute, Function<T, PartialDate> read, @Nullable List<String> periods) {
        if (periods == null) {
            return this;
        }
        Attribute<T, LocalDate> earliest = new Attribute<>(attribute + ".earliest", end(read, PartialDate::earliest));
        Attribute<T, LocalDate> latest = new Attribute<>(attribute + ".latest", end(read, PartialDate::latest));
        return with(new Criterion.AnyOf<>(DayRange.named(periods).stream()
                .map(period -> List.<Criterion<T>>of(
                        new Criterion.NotBefore<>(earliest, period.first()),
                        new Criterion.NotAfter<>(latest, period.last())))
                .toList()));
    }

    private static <T> Function<T, LocalDate> end(Function<T, PartialDate> read, Function<PartialDate, LocalDate> end) {
        return record -> {
            PartialDate date = read.apply(record);
            return date == null ? null : end.apply(date);
        };
    }

    /** Keeps those whose attribute is this day or a later one. */
    public Selection<T> notBefore(String attribute, Function<T, LocalDate> read, @Nullable LocalDate day) {
        return day == null ? this : with(new Criterion.NotBefore<>(new Attribute<>(attribute, read), day));
    }

    /** Keeps those whose attribute is this day or an earlier one. */
    public Selection<T> notAfter(String attribute, Function<T, LocalDate> read, @Nullable LocalDate day) {
        return day == null ? this : with(new Criterion.NotAfter<>(new Attribute<>(attribute, read), day));
    }

    /** Keeps those that have a date, or those that have none. */
    public Selection<T> dated(String attribute, Function<T, PartialDate> read, @Nullable Boolean wanted) {
        return wanted == null
                ? this
                : with(new Criterion.Present<>(new Attribute<>(attribute + ".earliest", read), wanted));
    }

    /** Keeps those that refer to no record there, or those that refer to one. */
    public Selection<T> without(String attribute, Function<T, ?> read, @Nullable Boolean wanted) {
        return wanted == null ? this : with(new Criterion.Present<>(new Attribute<>(attribute, read), !wanted));
    }

    /** Keeps those that have a part which meets all that is asked of parts. */
    public Selection<T> havingPart(PartSelection<T, ?> parts) {
        return parts.isEmpty() ? this : with(new Criterion.HavingPart<>(parts));
    }

    /** Keeps those that refer to this record. The reference is a slug or an id. */
    public Selection<T> referring(
            EntryKind kind, String attribute, Function<T, String> read, @Nullable String reference) {
        return reference == null ? this : among(attribute, read, References.resolve(kind, List.of(reference)));
    }

    /** Keeps those that any of the referenced parents has. References are slugs or ids. */
    public Selection<T> having(Relation relation, @Nullable List<String> references) {
        return references == null
                ? this
                : with(new Criterion.Having<>(
                        relation, References.resolve(requireNonNull(relation.parentKind()), references)));
    }

    /** Keeps those that any of these values leads to. */
    public Selection<T> havingValue(Relation relation, @Nullable Collection<String> values) {
        return values == null ? this : with(new Criterion.Having<>(relation, List.copyOf(possible(values))));
    }

    /** Keeps those whose text contains this one, folded alike. One without a letter, digit or symbol is in none. */
    public Selection<T> containing(@Nullable String text) {
        return text == null
                ? this
                : with(Criterion.containing(new Attribute<>("folded", record -> record.folded), text));
    }

    /**
     * Keeps those that what the filter is put together of allows.
     *
     * @param own the facet that is counted; null where none is. So that its other values are counted, too, what must hold
     *     beside the filter leaves out what it says of that facet, as the filter itself does. Alternatives, and what must
     *     not hold, are taken as they are: without a part of them they would say something else of other attributes.
     * @param select gives what one of these filters leaves
     */
    public <F extends CompoundFilter<F>, O> Selection<T> combined(
            F filter, @Nullable O own, BiFunction<F, @Nullable O, Selection<T>> select) {
        CompoundFilter.Composition<F> composition = filter.composition();
        if (composition.alternatives() != null) {
            with(new Criterion.AnyOf<>(composition.alternatives().stream()
                    .map(each -> select.apply(each, null).criteria)
                    .toList()));
        }
        if (composition.conjunction() != null) {
            composition
                    .conjunction()
                    .forEach(each -> select.apply(each, own).criteria.forEach(this::with));
        }
        return composition.negation() == null
                ? this
                : with(new Criterion.Not<>(select.apply(composition.negation(), null).criteria));
    }

    /**
     * Keeps those that have a part which meets all that is asked of parts, where the same parts are counted: a facet that
     * joins parts under the alias {@code p} counts those alone that meet it.
     */
    public Selection<T> joining(PartSelection<T, ?> parts) {
        return parts.isEmpty() ? this : with(new Criterion.OfJoinedPart<>(parts));
    }

    /**
     * Counts by a facet.
     *
     * @param relation what leads from a parent to its list; null for the whole list
     * @param parents those whose lists are counted
     * @return the counts by parent
     */
    Map<String, List<FacetValue>> count(FacetKey key, @Nullable Relation relation, List<String> parents) {
        HqlCriteria wanted = HqlCriteria.of(type.getSimpleName(), criteria);
        List<Object> what = Arrays.asList(type, key, relation, wanted.text(), wanted.values());
        List<List<FacetValue>> counts = RecordCache.here()
                .find(what, parents, missing -> new PageReader<>(type, criteria).count(key, relation, missing));
        Map<String, List<FacetValue>> byParent = new HashMap<>();
        for (int i = 0; i < parents.size(); i++) {
            byParent.put(parents.get(i), counts.get(i));
        }
        return byParent;
    }

    private Selection<T> with(Criterion<T> criterion) {
        criteria.add(criterion);
        return this;
    }

    /**
     * @return the part of the whole list that the window shows
     * @throws ClientError if the window's cursor is not of this list
     */
    public Page<T> page(SortOrder<T> order, Window window) {
        Keyset<T> keyset = new Keyset<>(type, order, window);
        return cut(keyset, order, () -> new CachedLists<>(type, order).ofAll())
                .map(pages -> pages.get(0))
                .or(() -> numbered(keyset, order, criteria))
                .orElseGet(() -> new PageReader<>(type, criteria).page(keyset));
    }

    private Optional<Page<T>> numbered(Keyset<T> keyset, SortOrder<T> order, List<Criterion<T>> wanted) {
        return RecordCache.here().isEnabled()
                ? NumberedList.of(type, order).flatMap(list -> list.cut(keyset, wanted))
                : Optional.empty();
    }

    /** The records of many parents' pages are read in one statement; those of one parent's are, too, wherever they are cut. */
    private Optional<List<Page<T>>> numbered(
            Relation relation, List<String> parents, Keyset<T> keyset, SortOrder<T> order) {
        if (parents.size() != 1) {
            return Optional.empty();
        }
        List<Criterion<T>> wanted = new ArrayList<>(criteria);
        wanted.add(new Criterion.Having<>(relation, parents));
        return numbered(keyset, order, wanted).map(List::of);
    }

    /**
     * @param relation what leads from a parent to its list
     * @param parents those whose lists are wanted
     * @return for each parent, in order, the part of its list that the window shows
     * @throws ClientError if the window's cursor is not of this list
     */
    public List<Page<T>> pages(Relation relation, List<? extends Entry> parents, SortOrder<T> order, Window window) {
        List<String> slugs = parents.stream().map(parent -> parent.slug).toList();
        Keyset<T> keyset = new Keyset<>(type, order, window);
        return cut(keyset, order, () -> new CachedLists<>(type, order).of(relation, slugs))
                .or(() -> numbered(relation, slugs, keyset, order))
                .orElseGet(() -> new PageReader<>(type, criteria).pages(keyset, relation, slugs));
    }

    /**
     * @param relation what leads from a parent to its list
     * @param parents those whose lists are wanted
     * @return for each parent, in order, its whole list
     */
    public List<List<T>> wholeLists(Relation relation, List<? extends Entry> parents, SortOrder<T> order) {
        return pages(relation, parents, order, WHOLE).stream().map(Page::items).toList();
    }

    /** @return the part of each list that the keyset shows; none where the database must be asked for one of them */
    private Optional<List<Page<T>>> cut(
            Keyset<T> keyset, SortOrder<T> order, Supplier<Optional<List<CachedList<T>>>> cached) {
        if (!RecordCache.here().isEnabled()) {
            return Optional.empty();
        }
        return cached.get()
                .flatMap(lists -> criteria.isEmpty()
                        ? ofEach(lists, list -> list.cut(keyset))
                        : filter(order, lists).flatMap(wanted -> ofEach(lists, list -> list.cut(keyset, wanted))));
    }

    private static <T extends Entry> Optional<List<Page<T>>> ofEach(
            List<CachedList<T>> lists, Function<CachedList<T>, Optional<Page<T>>> cut) {
        List<Page<T>> pages = new ArrayList<>();
        for (CachedList<T> list : lists) {
            Optional<Page<T>> page = cut.apply(list);
            if (page.isEmpty()) {
                return Optional.empty();
            }
            pages.add(page.get());
        }
        return Optional.of(pages);
    }

    private Optional<Predicate<T>> filter(SortOrder<T> order, List<CachedList<T>> lists) {
        List<T> records = lists.size() == 1
                ? lists.get(0).records()
                : lists.stream()
                        .flatMap(list -> list.records().stream())
                        .distinct()
                        .toList();
        CachedLists<T> others = new CachedLists<>(type, order);
        return MemoryCriteria.of(records, having -> others.inOne(having.relation(), having.parents()))
                .all(criteria);
    }
}
