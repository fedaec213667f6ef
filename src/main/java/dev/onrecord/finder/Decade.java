package dev.onrecord.finder;

import dev.onrecord.language.Lexicon;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Tens that name years, of a century or of somebody's life, and count nothing: {@code the 1970s}, {@code in their 40s}. Nor
 * are {@code 100s} a hundred.
 */
public final class Decade {

    private static final String NOTHING = "(?!)";

    private static final Pattern TENS = Pattern.compile("(?:1\\p{Nd}|20)?[1-9]0|[12]\\p{Nd}00|10{2,6}");

    private static final Pattern SECONDS = Pattern.compile("s(?:ec.*)?$", Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_FRONT = 12;

    private static final Map<String, Decade> READ = new ConcurrentHashMap<>();

    private final Pattern inFront;
    private final Pattern behind;

    private Decade(Lexicon words) {
        inFront = Pattern.compile(
                "(?<!\\p{L})(?:" + words.alternatives("decade.front").orElse(NOTHING) + ")[\\s\\p{Z}]['’]?$",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        behind = Pattern.compile("(?:" + words.alternatives("decade.behind").orElse(NOTHING) + ")(?![\\p{L}\\p{N}])");
    }

    /**
     * @param text in which a number stands
     * @param number where
     * @param language of the text
     * @param unit of what is counted: {@code 10s} may be seconds
     * @return whether it names a decade
     */
    public static boolean is(String text, Span number, Locale language, String unit) {
        Lexicon words = Lexicon.of(language);
        Decade decade = READ.computeIfAbsent(words.language(), code -> new Decade(words));
        int start = number.start();
        return !SECONDS.matcher(unit).lookingAt()
                && TENS.matcher(number.of(text)).matches()
                && (decade.inFront
                                .matcher(text.substring(Math.max(0, start - LONGEST_FRONT), start))
                                .find()
                        || decade.behind
                                .matcher(text)
                                .region(number.end(), text.length())
                                .useTransparentBounds(true)
                                .lookingAt());
    }
}
