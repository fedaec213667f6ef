package dev.onrecord.proof;

import dev.onrecord.finder.Numeral;
import dev.onrecord.language.Lexicon;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How many are left out, which says nothing of the others but with their number: {@code all but 3 of the 40}. */
final class LeftOut {

    private static final Pattern OF_ALL = Pattern.compile("[\\s\\p{Z}]+(?:[\\p{L}\\p{M}]+[\\s\\p{Z}]+){1,2}");

    private static final int LONGEST_FRONT = 24;

    private final String words;
    private final Pattern except;

    LeftOut(String words, Locale language) {
        this.words = words;
        this.except = Pattern.compile(
                "(?<!\\p{L})(?:"
                        + Lexicon.of(language).alternatives("number.except").orElse("(?!)") + ")[\\s\\p{Z}]+$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @return whether the number says how many are left out */
    boolean is(Numeral numeral) {
        int start = numeral.span().start();
        return except.matcher(words.substring(Math.max(0, start - LONGEST_FRONT), start))
                .find();
    }

    /**
     * @param numerals of the words, in their order
     * @return how many are left, where the number of all stands behind that of those left out
     */
    List<BigDecimal> others(List<Numeral> numerals) {
        List<BigDecimal> others = new ArrayList<>();
        for (int i = 1; i < numerals.size(); i++) {
            Numeral few = numerals.get(i - 1);
            Numeral all = numerals.get(i);
            boolean areTold = is(few)
                    && few.values().size() == 1
                    && all.values().size() == 1
                    && OF_ALL.matcher(
                                    words.substring(few.span().end(), all.span().start()))
                            .matches();
            if (areTold) {
                others.add(all.values().get(0).subtract(few.values().get(0)));
            }
        }
        return others;
    }
}
