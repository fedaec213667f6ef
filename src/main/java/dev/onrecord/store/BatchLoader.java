package dev.onrecord.store;

import static java.util.stream.Collectors.toMap;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.FormerSlug;
import dev.onrecord.entry.Part;
import dev.onrecord.entry.SlugFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.Hibernate;

/** One level of an answer: what belongs to each of many parents, asked of the database in one SQL statement. */
public final class BatchLoader {

    private BatchLoader() {}

    /**
     * @param type the noun referred to
     * @param parents those that refer, each to one record or none
     * @param reference the reference; only its slug is read, so that it may be a record not yet loaded
     * @return for each parent, in order, the record that it refers to; null where there is none
     */
    public static <P, T extends Entry> List<T> one(Class<T> type, List<P> parents, Function<P, T> reference) {
        return bySlugs(type, keys(parents, reference, entry -> entry.slug));
    }

    /**
     * @param type a kind of part
     * @param parents those that refer, each to one part or none
     * @param reference the reference
     * @return for each parent, in order, the part that it refers to; null where there is none
     */
    public static <P, T extends Part> List<T> onePart(Class<T> type, List<P> parents, Function<P, T> reference) {
        String entity = type.getSimpleName();
        return RecordCache.here()
                .find(
                        entity,
                        keys(parents, reference, part -> part.serial),
                        wanted -> read(entity, type, "serial", wanted, part -> part.serial));
    }

    /**
     * @param type a noun
     * @return its record of that slug; null where there is none
     */
    public static <T extends Entry> T bySlug(Class<T> type, String slug) {
        return bySlugs(type, List.of(slug)).get(0);
    }

    /**
     * @param type a noun
     * @param slugs slugs of that noun; null where there is none
     * @return for each slug, in order, its record; null where there is none
     */
    public static <T extends Entry> List<T> bySlugs(Class<T> type, List<String> slugs) {
        return bySlugs(type.getSimpleName(), type, slugs);
    }

    /**
     * @param slugs slugs of one kind of record
     * @return for each slug, in order, its record; null where there is none
     */
    static List<Entry> bySlugs(EntryKind kind, List<String> slugs) {
        return bySlugs(kind.entity(), Entry.class, slugs);
    }

    /**
     * @param type what a version has one of
     * @return the one that there is
     */
    public static <T> T only(Class<T> type) {
        String entity = type.getSimpleName();
        return RecordCache.here()
                .find(
                        entity,
                        List.of(""),
                        missing -> Map.of(
                                "",
                                SqlStatements.of("from " + entity, type, Map.of())
                                        .getSingleResult()))
                .get(0);
    }

    private static <T extends Entry> List<T> bySlugs(String entity, Class<T> type, List<String> slugs) {
        return RecordCache.here().find(entity, slugs, wanted -> {
            // What is no slug is in no database, and may have what PostgreSQL does not take: the character 0.
            List<String> possible = wanted.stream().filter(SlugFormat::matches).toList();
            if (possible.isEmpty()) {
                return Map.of();
            }
            Map<String, T> found = read(entity, type, "slug", possible, entry -> entry.slug);
            List<String> unknown =
                    possible.stream().filter(slug -> !found.containsKey(slug)).toList();
            if (!unknown.isEmpty()) {
                found.putAll(readRenamed(entity, type, unknown));
            }
            return found;
        });
    }

    /** A record may have had another slug, which clients may still use. */
    private static <T extends Entry> Map<String, T> readRenamed(String entity, Class<T> type, List<String> slugs) {
        Map<String, String> present = SqlStatements.of(
                        "from FormerSlug where kind = :kind and former in (:keys)",
                        FormerSlug.class,
                        Map.of("kind", EntryKind.ofEntity(entity), "keys", slugs))
                .getResultList()
                .stream()
                .collect(toMap(former -> former.former, former -> former.present));
        Map<String, T> renamed = new HashMap<>();
        if (!present.isEmpty()) {
            Map<String, T> found = read(entity, type, "slug", List.copyOf(present.values()), entry -> entry.slug);
            present.forEach((former, slug) -> renamed.put(former, found.get(slug)));
        }
        return renamed;
    }

    private static <P, T, K> List<K> keys(List<P> parents, Function<P, T> reference, Function<T, K> key) {
        return parents.stream()
                .map(reference)
                .map(referred -> referred == null ? null : key.apply(referred))
                .toList();
    }

    private static <T, K> Map<K, T> read(
            String entity, Class<T> type, String attribute, List<K> keys, Function<T, K> key) {
        String hql = "from " + entity + " where " + attribute + " in (:keys)";
        return SqlStatements.of(hql, type, Map.of("keys", keys)).getResultList().stream()
                .map(record -> type.cast(Hibernate.unproxy(record)))
                .collect(toMap(key, Function.identity(), (one, same) -> one, HashMap::new));
    }
}
