package dev.onrecord.seed;

import dev.onrecord.text.Nearest;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What an author may have meant. */
final class Hint {

    /** In letters: of the part that two forms of a word share. */
    private static final int SHORTEST_STEM = 3;

    /** In letters: {@code ies} of {@code denies}. */
    private static final int LONGEST_ENDING = 3;

    private Hint() {}

    /** @return {@code  Did you mean 'marco-rubio'?}, with a blank before it; empty where no known name is near */
    static String of(String typed, Collection<String> known) {
        return Nearest.of(typed, known)
                .or(() -> otherForm(typed, known))
                .map(name -> " Did you mean '" + name + "'?")
                .orElse("");
    }

    /** Of a short word another form differs in as many letters as another word does: {@code deny}, {@code denies}. */
    private static Optional<String> otherForm(String typed, Collection<String> known) {
        return known.stream()
                .filter(name -> isForm(typed, name))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isForm(String typed, String name) {
        if (name.startsWith(typed + "-")) {
            return true;
        }
        String stem = typed.substring(0, Math.max(0, typed.length() - 1));
        return stem.length() >= SHORTEST_STEM
                && name.startsWith(stem)
                && name.length() - stem.length() <= LONGEST_ENDING;
    }
}
