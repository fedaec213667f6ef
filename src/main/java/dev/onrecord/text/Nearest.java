package dev.onrecord.text;

import java.util.Arrays;
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
        LevenshteinDistance slips = new LevenshteinDistance(slips(typed));
        String folded = fold(typed);
        return known.stream()
                .filter(name -> slips(slips, folded, fold(name)) >= 0)
                .min(Comparator.<String>comparingInt(name -> slips(slips, folded, fold(name)))
                        .thenComparing(Comparator.<String>comparingInt(name -> sameAtFirst(folded, fold(name)))
                                .reversed())
                        .thenComparing(name -> name));
    }

    /** @return in how many letters a name may differ from what was typed, and be what was meant */
    private static int slips(String typed) {
        // A third of the letters wrong is another word and not a slip.
        return Math.max(1, typed.length() / 3);
    }

    /** @return in how many letters the two differ, where two that changed places are one slip; -1 for too many */
    private static int slips(LevenshteinDistance distance, String typed, String name) {
        return isSwapped(typed, name) ? 1 : distance.apply(typed, name);
    }

    /** @return with how many letters alike the two begin: people know how a word begins */
    private static int sameAtFirst(String typed, String name) {
        int at = Arrays.mismatch(typed.toCharArray(), name.toCharArray());
        return at < 0 ? name.length() : at;
    }

    private static boolean isSwapped(String typed, String name) {
        int at = Arrays.mismatch(typed.toCharArray(), name.toCharArray());
        return at >= 0
                && typed.length() == name.length()
                && at + 1 < name.length()
                && typed.charAt(at) == name.charAt(at + 1)
                && typed.charAt(at + 1) == name.charAt(at)
                && typed.substring(at + 2).equals(name.substring(at + 2));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
