package dev.onrecord.authoring;

import dev.onrecord.finder.Span;
import dev.onrecord.language.Lexicon;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What says in front of somebody that the sentence has that person's words: {@code according to}, {@code a juicio de},
 * {@code по словам}. One language's phrases are other words in another.
 */
final class SourcePhrase {

    private static final String NOTHING = "(?!)";

    private static final int OPTIONS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** Prepositions and articles between the phrase and a name: {@code en palabras de la}. */
    private static final String SMALL_WORDS = "(?:(?:\\p{Ll}{1,5}\\s+|\\p{Ll}{1,5}['’]\\s?)){0,2}";

    private static final Pattern ARTICLES = Pattern.compile("^\\s*(?:\\p{Ll}+(?:\\s+|['’]))*");

    /** As long as a phrase with small words behind it. */
    private static final int LONGEST = 40;

    private static final Map<String, SourcePhrase> READ = new ConcurrentHashMap<>();

    private final Pattern words;
    private final Pattern adjunct;
    private final Pattern inFront;

    private SourcePhrase(String phrases) {
        String whole = "(?:" + phrases + ")(?:(?<=['’])|(?![\\p{L}\\p{M}]))";
        words = Pattern.compile(whole, OPTIONS);
        adjunct = Pattern.compile("(?:^|[,;:(–—])\\s*" + whole, OPTIONS);
        inFront = Pattern.compile("(?<![\\p{L}\\p{M}])" + whole + "\\s*(?-i)" + SMALL_WORDS + "$", OPTIONS);
    }

    /** @return those of a language; none where none are known */
    static SourcePhrase of(Locale language) {
        Lexicon words = Lexicon.of(language);
        return READ.computeIfAbsent(
                words.language(),
                code -> new SourcePhrase(words.alternatives("speech.source").orElse(NOTHING)));
    }

    /** @return where the last one stands that begins a part of the text, or is parted from what is in front of it */
    Optional<Span> last(String text, Span part) {
        String words = part.of(text);
        int blanks = words.length() - words.stripLeading().length();
        return adjunct.matcher(words.substring(blanks))
                .results()
                .reduce((before, phrase) -> phrase)
                .map(phrase -> new Span(part.start() + blanks + phrase.start(), part.start() + blanks + phrase.end()));
    }

    /** @return whether one leads to what stands at a place, with nothing but small words between */
    boolean leadsTo(String text, int place) {
        return inFront.matcher(text.substring(Math.max(0, place - LONGEST), place))
                .find();
    }

    /** @return the name without one in front of it; nothing where there is no more: {@code Nach den Worten} */
    String withoutPhrase(String name) {
        Matcher phrase = words.matcher(name);
        return phrase.lookingAt()
                ? ARTICLES.matcher(name.substring(phrase.end())).replaceFirst("")
                : name;
    }
}
