package dev.onrecord.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which known name a mistyped one was meant to be. */
public final class Nearest {

    /** What is longer is no slip in a name: names are no longer than slugs, by much. */
    private static final int LONGEST = 200;

    private Nearest() {}

    /** @return the known name that differs in the fewest letters, whatever their case; empty where none is near */
    public static Optional<String> of(String typed, Collection<String> known) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        // A third of the letters wrong is another word and not a slip.
        LevenshteinDistance slips = new LevenshteinDistance(Math.max(1, typed.length() / 3));
        String folded = fold(typed);
        return known.stream()
                .filter(name -> slips.apply(folded, fold(name)) >= 0)
                .min(Comparator.<String>comparingInt(name -> slips.apply(folded, fold(name)))
                        .thenComparing(name -> name));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
