package dev.onrecord.peers;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as readers compare it: {@code Nicolás}, {@code nicolas} and {@code NICOLAS} are one. */
final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fold() {}

    static String fold(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
