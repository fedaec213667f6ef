package dev.onrecord.list;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Part;
import dev.onrecord.store.References;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What one and the same part of a record must meet: that a source carries a statement, and that words stand in a
 * quotation of it, is true of many statements, and that the words stand in a quotation of that source of few.
 *
 * <p>A criterion whose value is null is none.
 *
 * @param <T> the records that have the parts
 * @param <P> the parts
 */
public final class PartSelection<T, P> {

    private final Class<P> type;
    private final String owner;
    private final Function<List<T>, List<List<P>>> read;
    private final List<Criterion<P>> criteria = new ArrayList<>();

    private PartSelection(Class<P> type, String owner, Function<List<T>, List<List<P>>> read) {
        this.type = type;
        this.owner = owner;
        this.read = read;
    }

    /**
     * @param type the parts' entity
     * @param owner the HQL path from a part to the slug of its record
     * @param read gives for each record, in order, its parts
     */
    public static <T extends Entry, P extends Part> PartSelection<T, P> of(
            Class<P> type, String owner, Function<List<T>, List<List<P>>> read) {
        return new PartSelection<>(type, owner, read);
    }

    /** Keeps the parts whose attribute has one of these values. */
    public <V> PartSelection<T, P> among(String attribute, Function<P, V> attributeOf, @Nullable Collection<V> wanted) {
        return wanted == null
                ? this
                : with(new Criterion.Among<>(new Attribute<>(attribute, attributeOf), new HashSet<>(wanted)));
    }

    /** Keeps the parts that refer to one of these records. References are slugs or ids. */
    public PartSelection<T, P> referring(
            EntryKind kind, String attribute, Function<P, String> attributeOf, @Nullable List<String> references) {
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
            @Nullable List<String> references) {
        return references == null
                ? this
                : with(new Criterion.HavingMember<>(
                        new Attribute<>(list, slugsOf), path, new HashSet<>(References.resolve(kind, references))));
    }

    /** Keeps the parts whose text contains this one, folded alike. One without a letter, digit or symbol is in none. */
    public PartSelection<T, P> containing(Function<P, String> foldedOf, @Nullable String text) {
        return text == null ? this : with(Criterion.containing(new Attribute<>("folded", foldedOf), text));
    }

    private PartSelection<T, P> with(Criterion<P> criterion) {
        criteria.add(criterion);
        return this;
    }

    /** @return whether nothing is asked of the parts */
    boolean isEmpty() {
        return criteria.isEmpty();
    }

    /** @return the HQL name of the parts' entity */
    String entity() {
        return type.getSimpleName();
    }

    /** @return the HQL path from a part to the slug of its record */
    String owner() {
        return owner;
    }

    List<Criterion<P>> criteria() {
        return criteria;
    }

    /** @return those of the records that have such a part */
    Set<T> owners(List<T> records) {
        Predicate<P> wanted = MemoryCriteria.ofParts(criteria);
        Set<T> owners = new HashSet<>();
        List<List<P>> parts = read.apply(records);
        for (int i = 0; i < records.size(); i++) {
            if (parts.get(i).stream().anyMatch(wanted)) {
                owners.add(records.get(i));
            }
        }
        return owners;
    }
}
