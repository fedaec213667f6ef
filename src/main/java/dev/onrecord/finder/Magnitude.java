package dev.onrecord.finder;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words behind a numeral that multiply it: {@code 1.2 million}, {@code 4K}, {@code 300 mil}, {@code 12万}. */
final class Magnitude {

    private static final String WORDS = """
            2  hundred hundreds Hundert cent cien ciento cento सौ
            3  thousand thousands mil miles mille mila Tausend tausend Tsd tys tyś тыс тысяч тысячи тысяча тисяч ألف آلاف الف هزار bin tusen tuhatta हज़ार हजार ribu 千
            4  万 萬 만
            5  lakh lakhs लाख
            6  million millions millón millon millones milhão milhões Million Millionen Mio mln mio milione milioni miljoen milyon miljoner miljoonaa juta млн миллион миллиона миллионов мільйонів مليون ملايين میلیون 백만
            7  crore crores करोड़
            8  億 亿 억
            9  billion billions bn milliard milliards Milliarde Milliarden Mrd mrd mld miliardi miliardo miljard miljarder miliardów miliardy bilhão bilhões млрд миллиард миллиарда миллиардов мільярдів مليار مليارات میلیارد milyar
            12 trillion trillions tn billón billones Billionen трлн триллион триллионов تريليون trilhão trilhões 兆 조
            """;

    /** Letters that multiply where they stand at once behind the last digit. */
    private static final Map<String, Integer> LETTERS =
            Map.of("K", 3, "k", 3, "M", 6, "m", 6, "B", 9, "bn", 9, "mn", 6, "tn", 12, "T", 12);

    /** Languages in which a billion is a million of millions. */
    private static final Set<String> LONG_SCALE =
            Set.of("de", "fr", "nl", "da", "nb", "no", "sv", "fi", "pl", "cs", "hu");

    private static final Map<String, Integer> POWERS = new HashMap<>();

    static {
        WORDS.lines().forEach(line -> {
            String[] words = line.split("\\s+");
            for (int i = 1; i < words.length; i++) {
                POWERS.put(words[i].toLowerCase(Locale.ROOT), Integer.valueOf(words[0]));
            }
        });
    }

    private Magnitude() {}

    /**
     * @param word a word behind a numeral
     * @param atOnce whether nothing stands between them
     * @param language of the text: a billion has nine zeros in English and twelve in German
     * @return what it multiplies by; empty where it does not
     */
    static Optional<BigDecimal> of(String word, boolean atOnce, Locale language) {
        Integer power = atOnce && LETTERS.containsKey(word)
                ? LETTERS.get(word)
                : power(word.toLowerCase(Locale.ROOT), language);
        return Optional.ofNullable(power).map(BigDecimal.TEN::pow);
    }

    private static @Nullable Integer power(String word, Locale language) {
        return word.startsWith("billion") && LONG_SCALE.contains(language.getLanguage())
                ? Integer.valueOf(12)
                : POWERS.get(word);
    }
}
