package dev.onrecord.authoring;

import dev.onrecord.finder.Span;
import dev.onrecord.language.Lexicon;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The pronouns of one language that stand for somebody who speaks. */
final class Pronouns {

    private static final String OF_MANY_LANGUAGES = "he|she|they|él|ella|er|sie|il|elle|ele|ela";

    /** They are other words elsewhere: {@code il} is an article in Italian, {@code on} leads to a place. */
    private static final Map<String, Pronouns> KNOWN = new ConcurrentHashMap<>();

    /** What a clause within begins with. */
    private static final Pattern SUBORDINATE = Pattern.compile(
            "(?<!\\p{L})(?:" + Lexicon.alternativesOfAll("clause.front").orElseThrow() + ") ?$");

    private final Pattern pronoun;

    private Pronouns(String words) {
        pronoun = Pattern.compile("(?<!\\p{L})(?i:" + words + ")(?!\\p{L})", Pattern.UNICODE_CASE);
    }

    /** @return those of the language; those of several, where it has none of its own on record */
    static Pronouns of(Locale language) {
        Lexicon words = Lexicon.of(language);
        return KNOWN.computeIfAbsent(
                words.language(),
                code -> new Pronouns(words.alternatives("pronoun").orElse(OF_MANY_LANGUAGES)));
    }

    /** @return whether the word is one */
    boolean has(String word) {
        return pronoun.matcher(word).matches();
    }

    /** @return where the first in a part of the text stands */
    Optional<Span> first(String text, Span part) {
        Matcher found = pronoun.matcher(text).region(part.start(), part.end());
        return found.find() ? Optional.of(span(found)) : Optional.empty();
    }

    /**
     * A pronoun of a clause within, as in {@code said as he left}, speaks for nobody; nor does one behind a name and
     * its verb.
     *
     * @param part of the text
     * @param verb of saying in it
     * @param named who is named beside the verb; null where nobody is
     * @return the first that can be who speaks
     */
    Optional<Span> subject(String text, Span part, Span verb, @Nullable Span named) {
        boolean isNamedBefore = named != null && named.end() <= verb.start();
        Matcher found = pronoun.matcher(text).region(part.start(), part.end());
        while (found.find()) {
            boolean isBehindVerb = found.start() >= verb.end();
            boolean isWithin = isBehindVerb
                    && (isNamedBefore
                            || SUBORDINATE
                                    .matcher(text.substring(0, found.start()))
                                    .find());
            if (!isWithin && !Hearers.isSpokenTo(text, span(found))) {
                return Optional.of(span(found));
            }
        }
        return Optional.empty();
    }

    private static Span span(Matcher found) {
        return new Span(found.start(), found.end());
    }
}
