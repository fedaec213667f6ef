package dev.onrecord.comparison;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

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
     * @return the slug of the one of these for whom the speaker speaks, and who speaks for none of them; the speaker where
     *     there is none, or where there are several, as where officials of two states speak together
     */
    public String of(String speaker, Set<String> answering) {
        List<String> highest = above(speaker, answering).stream()
                .filter(actor -> above(actor, answering).isEmpty())
                .toList();
        return highest.size() == 1 ? highest.get(0) : speaker;
    }

    /** Those of the answering for whom it speaks, also by way of others. */
    private Set<String> above(String actor, Set<String> answering) {
        Set<String> found = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(speaksFor.apply(actor));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (found.add(next)) {
                open.addAll(speaksFor.apply(next));
            }
        }
        found.retainAll(answering);
        found.remove(actor);
        return found;
    }
}
