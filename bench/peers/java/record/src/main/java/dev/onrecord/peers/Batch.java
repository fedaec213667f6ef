package dev.onrecord.peers;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was found for many at once. */
public final class Batch {

    private Batch() {}

    /** @return their slugs, to ask for what belongs to them */
    public static List<String> slugs(List<? extends Entry> owners) {
        return owners.stream().map(Entry::getSlug).toList();
    }

    /** @return for each owner what belongs to it, in the order in which it was found */
    public static <O extends Entry, T> List<List<T>> perOwner(List<O> owners, List<T> found, Function<T, O> owner) {
        Map<String, List<T>> bySlug = found.stream()
                .collect(Collectors.groupingBy(each -> owner.apply(each).getSlug()));
        return owners.stream()
                .map(each -> bySlug.getOrDefault(each.getSlug(), List.of()))
                .toList();
    }

    /** @return for each entry, of which no more than the slug may be known, the one that was found */
    public static <E extends Entry> List<E> inOrder(List<E> entries, List<E> found) {
        Map<String, E> bySlug = found.stream().collect(Collectors.toMap(Entry::getSlug, Function.identity()));
        return entries.stream().map(each -> bySlug.get(each.getSlug())).toList();
    }
}
