package dev.onrecord.seed;

import dev.onrecord.entry.Entry;
import java.util.Collection;
import java.util.Comparator;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses which known name a mistyped one was meant to be. */
final class Nearest {

    /** No name is longer by much than a slug may be. */
    private static final int LONGEST = 2 * Entry.SLUG_LENGTH;

    private Nearest() {}

    /** @return {@code  Did you mean 'marco-rubio'?}, with a blank before it; empty where no known name is near */
    static String hint(String typed, Collection<String> known) {
        if (typed.length() > LONGEST) {
            return "";
        }
        // A third of the letters wrong is another word and not a slip.
        LevenshteinDistance slips = new LevenshteinDistance(Math.max(1, typed.length() / 3));
        return known.stream()
                .filter(name -> slips.apply(typed, name) >= 0)
                .min(Comparator.<String>comparingInt(name -> slips.apply(typed, name))
                        .thenComparing(name -> name))
                .map(name -> " Did you mean '" + name + "'?")
                .orElse("");
    }
}
