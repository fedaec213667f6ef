package dev.onrecord.authoring;

import dev.onrecord.finder.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whom something is said to or of, by what stands beside the name: they are not who says it. Where that is told in the
 * passive, who says it may stand behind.
 */
final class Hearers {

    /** Whom such a word stands in front of is spoken to or of, or is where it was said, and does not speak. */
    private static final Pattern PREPOSITION_IN_FRONT = Pattern.compile(
            "(?<!\\p{L})(?:told|tells|telling|to|on|of|in|from|with|for|at|between|against|network|a|à|ao|aos|às|au|aux|avec|chez|com|de|en|con|para|an|auf|von|mit|für)(?: (?:the|la|el|los|las|der|die|das|dem|den))? $",
            Pattern.CASE_INSENSITIVE);

    /** A genitive's ending, unless what follows are words of the owner's own. */
    private static final Pattern OWNER = Pattern.compile(
            "(?:['’]s|(?<=s)['’])\\s+(?!(?:\\p{Ll}+ )?(?:statements?|letters?|posts?|tweets?|messages?|words|speech|memo|books?|diary|accounts?|reports?|press release)(?!\\p{L}))(?=\\p{L})");

    /** In the passive, behind a name. */
    private static final Pattern SPOKEN_TO = Pattern.compile(
            ",? (?:(?:was|were|is|are|has been|had been|have been|got) (?:also |then |later )?(?:told|asked|informed|warned|called|described|dubbed|termed|accused|praised|slammed"
                    + "|thanked|promised|offered|advised|reminded|assured)"
                    + "|(?:fue|fueron|ha sido|había sido) (?:informad|advertid|acusad|llamad|calificad|descrit|tildad|preguntad)[oa]s?"
                    + "|(?:a|ont|avait) été (?:informée?|avertie?|accusée?|appelée?|qualifiée?|prévenue?)s?"
                    + "|(?:foi|foram) (?:informad|avisad|acusad|chamad)[oa]s?)(?!\\p{L})");

    /** Who does what is told in the passive, in front of a quotation. */
    private static final Pattern AGENT_IN_FRONT = Pattern.compile(
            "(?<!\\p{L})(?:told|asked|informed|warned|called|described|dubbed|termed|accused|praised|advised|reminded|assured) by (?:the |an? )?"
                    + "|(?:informad|advertid|acusad|llamad|calificad|tildad|avisad|chamad)[oa]s? (?:por|pelo|pela) (?:el |la |o |a )?"
                    + "|(?:informée?|avertie?|accusée?|appelée?|qualifiée?|prévenue?)s? par (?:le |la )?");

    private static final int LONGEST_PREPOSITION = 20;

    private Hearers() {}

    /**
     * @param sources what leads to whose words they are, though a preposition ends it
     * @return whether the name is that of one who hears, of a place, or of the owner of one who speaks
     */
    static boolean isOne(String text, Span name, SourcePhrase sources) {
        return isOwner(text, name)
                || isSpokenTo(text, name)
                || isBehindPreposition(text, name.start()) && !sources.leadsTo(text, name.start());
    }

    /** Somebody of theirs speaks and not they themselves: {@code Tom Bok’s lawyer, Ana Reyes}. */
    private static boolean isOwner(String text, Span name) {
        return OWNER.matcher(text)
                .region(name.end(), text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** @return whether something is said to or of the one who is named there: {@code Tom Bok was told} */
    static boolean isSpokenTo(String text, Span name) {
        return SPOKEN_TO.matcher(text).region(name.end(), text.length()).lookingAt();
    }

    private static boolean isBehindPreposition(String text, int at) {
        String front = text.substring(Math.max(0, at - LONGEST_PREPOSITION), at);
        return PREPOSITION_IN_FRONT.matcher(front).find();
    }

    /**
     * @param part of the text
     * @return where the one is named by whom somebody else is told something: {@code Tom Bok was told by Ana Reyes}
     */
    static Optional<Integer> agent(String text, Span part) {
        Matcher by = AGENT_IN_FRONT.matcher(text).region(part.start(), part.end());
        return by.find() ? Optional.of(by.end()) : Optional.empty();
    }
}
