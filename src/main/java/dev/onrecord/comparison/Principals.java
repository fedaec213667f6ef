package dev.onrecord.comparison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * On whose behalf speakers answer: an official and the administration in which he holds his office are one, and no two
 * witnesses against a third.
 *
 * @param speaksFor the slugs of those for whom an actor speaks without another between them
 */
public record Principals(Function<String, Set<String>> speaksFor) {

    /**
     * @param speaker the slug of an actor
     * @param answering the slugs of all who answer the question
     * @return the slug of the one for whom the speaker speaks, and who speaks for nobody; of several, as where one has offices
     *     in two bodies, the one that answers or speaks for those who do; the speaker where there is none, or there are
     *     still several, as where officials of two states speak together
     */
    public String of(String speaker, Set<String> answering) {
        Set<String> above = above(speaker);
        Set<String> heard = new HashSet<>(above);
        heard.retainAll(answering);
        List<String> highest = highest(heard.isEmpty() ? above : heard);
        return highest.size() == 1 ? highest.get(0) : speaker;
    }

    private List<String> highest(Set<String> actors) {
        return actors.stream()
                .flatMap(actor -> Stream.concat(Stream.of(actor), above(actor).stream()))
                .distinct()
                .filter(actor -> above(actor).isEmpty())
                .toList();
    }

    /** Those for whom it speaks, also by way of others. */
    private Set<String> above(String actor) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(speaksFor.apply(actor));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(speaksFor.apply(next));
            }
        }
        found.remove(actor);
        return found;
    }
}
