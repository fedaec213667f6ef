package dev.onrecord.authoring;

import dev.onrecord.finder.NameFinder;
import dev.onrecord.finder.Span;
import dev.onrecord.language.Lexicon;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Behind words that end with a comma stands who says them, with whatever verb: a name ({@code »…«, confie Marie Petit}), a
 * pronoun ({@code “No,” he snapped}), or somebody without a name ({@code “No,” the crowd shouted}).
 */
final class Inversion {

    /** A comma, or what calls or asks, at the end of what is quoted. */
    private static final Pattern COMMA_WITHIN = Pattern.compile("[,!?…]$");

    private static final String MARK_BEHIND = "(,|\\s*[–—]|,\\s*[–—-])?\\s*";

    /** From a quotation to the name behind it: a comma or a dash, and a few words without capitals. */
    private static final Pattern UP_TO_NAME =
            Pattern.compile(MARK_BEHIND + "((?:\\p{Ll}[\\p{L}\\p{M}’'-]*,? ){0,6})(?:\\p{Lu}[\\p{L}.]*,? )?");

    /** What follows on a name that does something. */
    private static final Pattern VERB_BEHIND_NAME = Pattern.compile("(?:,[^,]{1,80},)?\\s\\p{Ll}");

    private static final Pattern PRONOUN_BEHIND = Pattern.compile(MARK_BEHIND + "(?:\\p{Ll}+[ -](?:t-)?)?("
            + Lexicon.alternativesOfAll("pronoun.behind").orElseThrow() + ")(?!\\p{L})");

    /** Two words at least, of which one may be the verb. */
    private static final Pattern UNNAMED_BEHIND = Pattern.compile(
            MARK_BEHIND + "\\p{Ll}[\\p{L}\\p{M}’'-]*\\s\\p{L}[\\p{L}\\p{M}’'-]*(?:\\s[\\p{L}\\p{M}’'-]+){0,6}\\s*");

    private Inversion() {}

    /** @return whether the name is behind the quotation at once, or with a verb between, and what it does is told */
    static boolean names(QuotationContext context, Span name) {
        Span behind = context.behind();
        Matcher lead = UP_TO_NAME.matcher(context.text().substring(behind.start(), name.start()));
        Matcher verb = VERB_BEHIND_NAME.matcher(context.text()).region(name.end(), behind.end());
        return lead.matches()
                && (verb.lookingAt() || !lead.group(2).isEmpty())
                && isParted(context, lead.group(1))
                && !context.goesOn();
    }

    /** @return the pronoun behind the quotation, with its verb in front of it or behind */
    static Optional<String> pronoun(QuotationContext context, Pronouns language) {
        Matcher pronoun = matcher(PRONOUN_BEHIND, context);
        if (!pronoun.lookingAt() || !isParted(context, pronoun.group(1))) {
            return Optional.empty();
        }
        String word = pronoun.group(2);
        // An article where it is no pronoun.
        return word.equals("il") && !language.has(word) ? Optional.empty() : Optional.of(word);
    }

    /** @return whether somebody without a name is credited there */
    static boolean isOfUnnamed(QuotationContext context) {
        Matcher unnamed = matcher(UNNAMED_BEHIND, context);
        return NameFinder.reads(context.text())
                && unnamed.lookingAt()
                && isParted(context, unnamed.group(1))
                && !context.goesOn();
    }

    private static Matcher matcher(Pattern pattern, QuotationContext context) {
        Span behind = context.behind();
        return pattern.matcher(context.text()).region(behind.start(), behind.end());
    }

    /** @param mark between the quotation and what is behind it; null where there is none */
    private static boolean isParted(QuotationContext context, @Nullable String mark) {
        return mark != null
                || COMMA_WITHIN
                        .matcher(context.quoted().words().of(context.text()))
                        .find();
    }
}
