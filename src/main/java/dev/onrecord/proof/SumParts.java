package dev.onrecord.proof;

import dev.onrecord.finder.NumberWords;
import dev.onrecord.finder.Numeral;
import dev.onrecord.language.Lexicon;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether numbers of one passage are parts of a sum: each counts something, and an `and` of the language joins them.
 * {@code 4 of 12}, {@code between 4 and 12} and {@code Route 66 and 12 cars} are none.
 */
final class SumParts {

    /** What is counted: a word at least, and nothing that says of how many the number is a part. */
    private static final String COUNTED =
            "[\\s\\p{Z}-]+(?!(?:of|out|to|or|in|von|bis|aus|de entre|sur|su|di|из|من|में)[\\s\\p{Z}])\\p{L}[^.;:!?\\p{Nd}]{0,60}?";

    private static final String UP_TO_TWO_WORDS = "(?:[\\p{L}\\p{M}’'-]+[\\s\\p{Z}]+){0,2}";

    private static final Pattern BY_COMMA = Pattern.compile(COUNTED + "[,،]\\s*" + UP_TO_TWO_WORDS);

    /** Arabic, Persian and Hebrew write it as one with the word behind it. */
    private static final Pattern BY_PREFIX =
            Pattern.compile(COUNTED + "[\\s\\p{Z}](?:و|ו-?)[\\s\\p{Z}]?" + UP_TO_TWO_WORDS);

    private static final Pattern WITHOUT_BLANKS =
            Pattern.compile("\\s?\\p{L}[\\p{L}\\s]{0,10}?(?:以及|和|与|與|及|、|と|および|및|와|과|하고)\\s?[\\p{L}\\s]{0,6}");

    private static final Pattern BETWEEN = Pattern.compile(
            "(?<!\\p{L})(?:between|aged?|ages|zwischen|entre|tra|fra|tussen|mellan|mellem|mellom|między|mezi|между|між|بين|ανάμεσα σε|not|nicht)[\\s\\p{Z}]+$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private SumParts() {}

    /** @return whether one is a part of the same sum as the next, by an `and` or, as all but the last two, by a comma */
    static boolean areJoined(String words, Numeral part, Numeral next, Locale language) {
        return BY_COMMA.matcher(between(words, part, next)).matches() || endWithAnd(words, part, next, language);
    }

    /** @return whether an `and` stands between them */
    static boolean endWithAnd(String words, Numeral part, Numeral next, Locale language) {
        String between = between(words, part, next);
        return and(language).matcher(between).matches()
                || BY_PREFIX.matcher(between).matches()
                || WITHOUT_BLANKS.matcher(between).matches();
    }

    private static String between(String words, Numeral part, Numeral next) {
        return words.substring(part.span().end(), next.span().start());
    }

    /** @return how many ones follow with an `and`: {@code two men and one woman} */
    static int onesBehind(String words, Numeral part, Locale language) {
        String rest = words.substring(part.span().end());
        boolean isJoined = and(language).matcher(rest).lookingAt()
                || BY_PREFIX.matcher(rest).lookingAt();
        return isJoined ? NumberWords.ones(rest, language) : 0;
    }

    /** @return whether nothing in front of the first says that it is one end of a range, an age, or not so */
    static boolean mayBegin(String words, Numeral first) {
        return !BETWEEN.matcher(words.substring(0, first.span().start())).find();
    }

    private static Pattern and(Locale language) {
        String ands = Lexicon.of(language)
                .alternatives("sum.and")
                .or(() -> Lexicon.of(Locale.ENGLISH).alternatives("sum.and"))
                .orElseThrow();
        return Pattern.compile(COUNTED + "[\\s\\p{Z}](?:" + ands + "|&|\\+)[\\s\\p{Z}]" + UP_TO_TWO_WORDS);
    }
}
