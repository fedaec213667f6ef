package dev.onrecord.finder;

import dev.onrecord.language.Lexicon;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words behind a numeral that multiply it: {@code 1.2 million}, {@code 4K}, {@code 300 mil}, {@code 12万}. */
final class Magnitude {

    /** What stands in front of the number of a word that is another one in other languages. */
    private static final String OWN = "own.";

    /** Letters that multiply where they stand at once behind the last digit. */
    private static final Map<String, Integer> LETTERS =
            Map.of("K", 3, "k", 3, "M", 6, "m", 6, "B", 9, "bn", 9, "mn", 6, "tn", 12, "T", 12);

    /** Metres, minutes and tonnes as often as millions and trillions. */
    private static final Set<String> UNITS = Set.of("m", "T");

    /** With them, a number may go on: {@code 1億2000万}. */
    private static final Set<String> MYRIADS = Set.of("万", "萬", "만", "億", "亿", "억", "兆", "조");

    /** Languages in which a billion is a million of millions. */
    private static final Set<String> LONG_SCALE =
            Set.of("de", "fr", "nl", "da", "nb", "no", "sv", "fi", "pl", "cs", "hu");

    private static final BigDecimal MILLION_OF_MILLIONS = BigDecimal.TEN.pow(12);

    private Magnitude() {}

    /**
     * @param written a word behind a numeral
     * @param atOnce whether nothing stands between them
     * @param language of the text: a billion has nine zeros in English and twelve in German
     * @return what it multiplies by; empty where it does not
     */
    static Optional<BigDecimal> of(String written, boolean atOnce, Locale language) {
        String word = Normalizer.normalize(written, Normalizer.Form.NFC);
        return Optional.ofNullable(
                atOnce && LETTERS.containsKey(word)
                        ? BigDecimal.TEN.pow(LETTERS.get(word))
                        : factor(word.toLowerCase(Locale.ROOT), language));
    }

    private static @Nullable BigDecimal factor(String word, Locale language) {
        Set<String> only = Words.ONLY_IN.get(word);
        // Of an unknown language it may be any.
        if (only != null
                && !language.getLanguage().isEmpty()
                && !only.contains(Lexicon.of(language).language())) {
            return null;
        }
        return word.startsWith("billion") && LONG_SCALE.contains(language.getLanguage())
                ? MILLION_OF_MILLIONS
                : Words.FACTORS.get(word);
    }

    /** The words of all languages, since numbers are printed as others print them; read when the first is looked for. */
    private static final class Words {

        static final Map<String, BigDecimal> FACTORS = new HashMap<>();

        /** Those that are another word elsewhere, with the languages that have them: {@code mile} is no thousand. */
        static final Map<String, Set<String>> ONLY_IN = new HashMap<>();

        static {
            Lexicon.all()
                    .forEach(language -> language.group("magnitude").forEach((key, words) -> {
                        boolean isOwn = key.startsWith(OWN);
                        BigDecimal factor = new BigDecimal(isOwn ? key.substring(OWN.length()) : key);
                        for (String word : words) {
                            String lower = word.toLowerCase(Locale.ROOT);
                            FACTORS.put(lower, factor);
                            if (isOwn) {
                                ONLY_IN.computeIfAbsent(lower, none -> new HashSet<>())
                                        .add(language.language());
                            }
                        }
                    }));
        }
    }

    /** @return whether the word, at once behind a numeral, may be its unit instead: {@code 30m} */
    static boolean mayBeUnit(String word) {
        return UNITS.contains(word);
    }

    /** @return whether smaller numbers may follow that belong to the same one */
    static boolean isMyriad(String word) {
        return MYRIADS.contains(word);
    }
}
