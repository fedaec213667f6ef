package dev.onrecord.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as readers compare it: {@code Nicolás}, {@code nicolas} and {@code NICOLAS} are one. */
public final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fold() {}

    /**
     * @param text any text
     * @return it in lower case, without marks on letters, in compatibility form (Unicode NFKD), with the apostrophe of
     *     keyboards for the typographic one
     */
    public static String of(String text) {
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("").replace('\u2019', '\'').toLowerCase(Locale.ROOT);
    }
}
