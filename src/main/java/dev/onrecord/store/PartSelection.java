package dev.onrecord.store;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Part;
import dev.onrecord.text.Fold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What one and the same part of a record must meet: that a source carries a statement, and that words stand in a
 * quotation of it, is true of many statements, and that the words stand in a quotation of that source of few. Each
 * condition is given for the database, over the alias {@code p}, and for parts in memory; both must say the same.
 *
 * <p>A condition whose value is null is none.
 *
 * @param <T> the records that have the parts
 * @param <P> the parts
 */
public final class PartSelection<T extends Entry, P extends Part> {

    private final String children;
    private final Function<List<T>, List<List<P>>> read;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private Predicate<P> predicate = part -> true;

    private PartSelection(String children, Function<List<T>, List<List<P>>> read) {
        this.children = children;
        this.read = read;
    }

    /**
     * @param type the parts' entity
     * @param owner the HQL path from a part to the slug of its record
     * @param read gives for each record, in order, its parts
     */
    public static <T extends Entry, P extends Part> PartSelection<T, P> of(
            Class<P> type, String owner, Function<List<T>, List<List<P>>> read) {
        return new PartSelection<>("select p." + owner + " from " + type.getSimpleName() + " p", read);
    }

    /** Keeps the parts whose attribute has one of these values. */
    public <V> PartSelection<T, P> among(String attribute, Function<P, V> attributeOf, Collection<V> wanted) {
        if (wanted == null) {
            return this;
        }
        Set<V> any = new HashSet<>(wanted);
        return with("p." + attribute + " in (:%s)", wanted, part -> any.contains(attributeOf.apply(part)));
    }

    /** Keeps the parts that refer to one of these records. References are slugs or ids. */
    public PartSelection<T, P> referring(
            EntryKind kind, String attribute, Function<P, String> attributeOf, List<String> references) {
        return references == null ? this : among(attribute, attributeOf, References.resolve(kind, references));
    }

    /**
     * Keeps the parts that have one of these records in a list of theirs. References are slugs or ids.
     *
     * @param list the HQL name of the list
     * @param path the HQL path from an element of it to the slug of the record
     */
    public PartSelection<T, P> having(
            EntryKind kind,
            String list,
            String path,
            Function<P, ? extends Collection<String>> slugsOf,
            List<String> references) {
        if (references == null) {
            return this;
        }
        Set<String> any = new HashSet<>(References.resolve(kind, references));
        return with(
                "exists (select 1 from p." + list + " listed where listed." + path + " in (:%s))",
                any,
                part -> slugsOf.apply(part).stream().anyMatch(any::contains));
    }

    /** Keeps the parts whose text contains this one, folded alike. One without a letter, digit or symbol is in none. */
    public PartSelection<T, P> containing(Function<P, String> foldedOf, String text) {
        if (text == null) {
            return this;
        }
        String folded = TextArgument.folded(text);
        return Fold.hasWord(folded) && folded.length() <= Entry.FOLDED_LENGTH
                ? with(
                        "locate(:%s, p.folded) > 0",
                        folded, part -> foldedOf.apply(part).contains(folded))
                : with(":%s = true", false, part -> false);
    }

    private PartSelection<T, P> with(String condition, Object value, Predicate<P> more) {
        String parameter = "part" + values.size();
        conditions.add(condition.formatted(parameter));
        values.put(parameter, value);
        predicate = predicate.and(more);
        return this;
    }

    /** @return whether nothing is asked of the parts */
    boolean isEmpty() {
        return conditions.isEmpty();
    }

    /** @return the same as a criterion on the records */
    Criterion<T> criterion() {
        return Criterion.havingPart(
                "e.slug in (" + children + " where " + String.join(" and ", conditions) + ")", values, this::owners);
    }

    /** @return the same as a criterion on records that are joined with their parts */
    Criterion<T> joined() {
        return Criterion.inDatabase("(" + String.join(" and ", conditions) + ")", values);
    }

    /** @return the slugs of those records that have such a part */
    private Set<String> owners(List<T> records) {
        Set<String> owners = new HashSet<>();
        List<List<P>> parts = read.apply(records);
        for (int i = 0; i < records.size(); i++) {
            if (parts.get(i).stream().anyMatch(predicate)) {
                owners.add(records.get(i).slug);
            }
        }
        return owners;
    }
}
