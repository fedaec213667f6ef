package dev.onrecord.authoring;

import dev.onrecord.finder.Quoted;
import dev.onrecord.finder.Span;
import dev.onrecord.language.Lexicon;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what stands in quotation marks is the name of a ship, a book or a company, and nothing that was said: its words have
 * the capitals of a name, and stand behind an article or behind a noun with one, {@code the ferry “Aurelia”}.
 */
final class QuotedTitle {

    private static final String WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.’'-]*+";

    /** Words with a capital, with small ones between: {@code Virgen del Mar}, {@code Reine d’Armor}. */
    private static final Pattern CAPITALS = Pattern.compile(
            "\\p{Lu}[\\p{L}\\p{M}\\p{N}’'-]*+(?:\\s(?:\\p{Ll}{1,4}\\s){0,2}(?:\\p{Ll}{1,2}['’])?" + WORD + "){0,5}");

    /** Where a sentence's own words begin small, what begins with a capital without a colon in front is a name. */
    private static final Set<String> SMALL_WITHIN_SENTENCE = Set.of("ru", "uk", "be");

    private static final Pattern SHORT =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}\\p{N}-]*+(?: [\\p{L}\\p{M}\\p{N}-]++){0,3}");

    /** Behind a verb somebody calls it out: {@code скандировали «Позор»}. */
    private static final Pattern SLAVIC_NOUN =
            Pattern.compile("(?<!\\p{L})(?!\\p{Ll}*(?:л|ла|ло|ли|в|ся|сь|ть|ти|ют|ят|ут|ет|ит|уть)\\s)\\p{Ll}{4,}\\s$");

    private static final Pattern VESSEL =
            Pattern.compile("[\\p{IsHan}\\p{Nd}]{1,8}[号號]|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー\\p{Nd}]{1,10}丸");

    /** What stands behind a noun that has a name is none where it ends as a sentence does, or is longer. */
    private static final Pattern NAME_WITHOUT_CAPITALS = Pattern.compile("[\\p{L}\\p{M}\\p{N}・ー\\s-]{1,24}");

    private static final Map<String, Pattern> NOUNS_OF_NAMES = new ConcurrentHashMap<>();

    private static final Map<String, Pattern> NOUNS = new ConcurrentHashMap<>();

    private QuotedTitle() {}

    /**
     * @param text of a paragraph
     * @param context of what stands in quotation marks there
     * @param language of the text
     */
    static boolean is(String text, QuotationContext context, Locale language) {
        Quoted quoted = context.quoted();
        String words = quoted.words().of(text).strip();
        if (VESSEL.matcher(words).matches()) {
            return true;
        }
        if (isBehindNounOfName(text, context.front(), words, language)) {
            return true;
        }
        // What is called something may be called so by somebody.
        return VerbsOfSaying.last(text, context.front()).isEmpty()
                && (isBehindNoun(text, context.front(), words, language)
                        || SMALL_WITHIN_SENTENCE.contains(language.getLanguage())
                                && SHORT.matcher(words).matches()
                                && isBehindSlavicNoun(text, context.front(), language));
    }

    private static boolean isBehindNoun(String text, Span front, String words, Locale language) {
        if (!CAPITALS.matcher(words).matches()) {
            return false;
        }
        Lexicon lexicon = Lexicon.of(language);
        Matcher noun = NOUNS.computeIfAbsent(lexicon.language(), code -> noun(lexicon))
                .matcher(text)
                .region(front.start(), front.end());
        return noun.find() && (noun.group(1) != null || words.indexOf(' ') > 0);
    }

    private static boolean isBehindNounOfName(String text, Span front, String words, Locale language) {
        Lexicon lexicon = Lexicon.of(language);
        return NAME_WITHOUT_CAPITALS.matcher(words).matches()
                && NOUNS_OF_NAMES
                        .computeIfAbsent(
                                lexicon.language(),
                                code -> Pattern.compile("(?:"
                                        + lexicon.alternatives("name.noun").orElse("(?!)") + ")\\s?$"))
                        .matcher(text)
                        .region(front.start(), front.end())
                        .find();
    }

    private static boolean isBehindSlavicNoun(String text, Span front, Locale language) {
        Matcher noun = SLAVIC_NOUN.matcher(text).region(front.start(), front.end());
        return noun.find()
                && !Lexicon.of(language)
                        .words("speech.noun")
                        .contains(noun.group().strip());
    }

    /** A noun is found in group 1, unless it says that words are quoted. */
    private static Pattern noun(Lexicon words) {
        String determiner = words.alternatives("name.determiner").orElse("(?!)");
        String spoken = words.alternatives("speech.noun").orElse("(?!)");
        return Pattern.compile("(?<![\\p{L}\\p{M}])(?i:" + determiner + ")(?:\\s|(?<=['’])\\s?)(?!(?:" + spoken
                + ")\\s)([\\p{L}\\p{M}\\p{N}-]{2,}\\s)?$");
    }
}
