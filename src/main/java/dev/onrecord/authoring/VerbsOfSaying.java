package dev.onrecord.authoring;

import dev.onrecord.finder.Span;
import dev.onrecord.language.Lexicon;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Verbs of saying, and what else says whose words stand beside it ({@code according to}, {@code laut}), in many languages. A
 * text of any language may have those of another.
 */
final class VerbsOfSaying {

    private static final Pattern VERB = Pattern.compile(
            "(?<![\\p{L}-])(?:" + Lexicon.alternativesOfAll("speech.verb").orElseThrow() + ")(?!\\p{L})");

    private static final Pattern INTRODUCTION = Pattern.compile(VERB.pattern()
            + "\\s+([\\p{L}\\p{M}]+(?:[ '’-][\\p{L}\\p{M}]+){0,5}?)(?: (?:mit|an|hinzu|zu|fest|fort))?\\s*[:：]\\s*$");

    private static final String ARTICLE =
            "(?:[Tt]he|[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Ll]es?|[Ll][’']|[Dd]er|[Dd]ie|[Dd]as|[Ii]l|[Ll]o|[Oo]s?|[Aa]s?|[Dd]e|[Hh]et|[Ηη]|[Οο]|[Oo]i)";

    /** What is called something does not say it: {@code The bridge was called “Old Iron”}. */
    private static final String BEING =
            "(?:was|were|is|are|be|been|being|fue|era|est|était|fut|wird|wurde|è|fu|foi|werd|wordt)";

    /** Somebody by an office and no name, between the beginning of a sentence and a cue word, with what that says of something. */
    private static final Pattern OFFICE_IN_FRONT = Pattern.compile("^\\s*(" + ARTICLE
            + "(?:\\s|(?<=[’'])))((?:(?!" + BEING + " )\\p{L}+[ -]){1,4}?)(?:(?:ha|has|a|hat|had) )?" + VERB.pattern()
            + "(?:\\s(?:that|que|qu[’']|che|dass|at|dat))?(?:\\s\\p{Ll}+){0,6}\\s*[,:：]?\\s*$");

    private VerbsOfSaying() {}

    /** @return the first in a part of the text */
    static Optional<Span> first(String text, Span part) {
        Matcher verb = VERB.matcher(text).region(part.start(), part.end());
        return verb.find() ? Optional.of(new Span(verb.start(), verb.end())) : Optional.empty();
    }

    /** @return the last in a part of the text */
    static Optional<Span> last(String text, Span part) {
        return VERB.matcher(text)
                .region(part.start(), part.end())
                .results()
                .reduce((before, verb) -> verb)
                .map(verb -> new Span(verb.start(), verb.end()));
    }

    /**
     * @param front of a quotation
     * @return the words between a verb and a colon at its end, which are who speaks, by name or not
     */
    static Optional<String> introduced(String text, Span front) {
        Matcher introduction =
                INTRODUCTION.matcher(text).region(front.start(), front.end()).useTransparentBounds(true);
        return introduction.find() ? Optional.of(introduction.group(1)) : Optional.empty();
    }

    /**
     * @param front of a quotation
     * @return an article and an office, which are all that stands in front of a verb at its end: {@code La ministra explicó: «…»}
     */
    static Optional<String> officeInFront(String text, Span front) {
        Matcher office = OFFICE_IN_FRONT.matcher(front.of(text));
        return office.find() ? Optional.of((office.group(1) + office.group(2)).strip()) : Optional.empty();
    }
}
