package dev.onrecord.seed;

import dev.onrecord.text.Nearest;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What an author may have meant. */
final class Hint {

    /** In letters: of the part that two forms of a word share. */
    private static final int SHORTEST_STEM = 3;

    /** In letters: {@code ies} of {@code denies}. */
    private static final int LONGEST_ENDING = 3;

    /** What authors write for a key of a value, in lower case and without hyphens; the nearest key may say the opposite. */
    private static final Map<String, String> OTHER_WORDS = Map.ofEntries(
            Map.entry("nomorethan", "atMost"),
            Map.entry("notmorethan", "atMost"),
            Map.entry("upto", "atMost"),
            Map.entry("maximum", "atMost"),
            Map.entry("max", "atMost"),
            Map.entry("nolessthan", "atLeast"),
            Map.entry("nofewerthan", "atLeast"),
            Map.entry("notlessthan", "atLeast"),
            Map.entry("minimum", "atLeast"),
            Map.entry("min", "atLeast"),
            Map.entry("over", "moreThan"),
            Map.entry("above", "moreThan"),
            Map.entry("under", "lessThan"),
            Map.entry("below", "lessThan"),
            Map.entry("fewerthan", "lessThan"),
            Map.entry("approximately", "about"),
            Map.entry("around", "about"),
            Map.entry("roughly", "about"),
            Map.entry("circa", "about"),
            Map.entry("almost", "nearly"));

    private Hint() {}

    /** @return {@code  Did you mean 'marco-rubio'?}, with a blank before it; empty where no known name is near */
    static String of(String typed, Collection<String> known) {
        return Optional.ofNullable(OTHER_WORDS.get(typed.replaceAll("[-_ ]", "").toLowerCase(Locale.ROOT)))
                .filter(known::contains)
                .or(() -> Nearest.of(typed, known))
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
