package dev.onrecord.authoring;

import dev.onrecord.authoring.SpeakerCandidates.Candidate;
import dev.onrecord.finder.Span;
import dev.onrecord.language.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who is named as the source by what they are, without a name: {@code according to the health ministry, …}. */
final class SourceOffice {

    private static final String NOTHING = "(?!)";

    private static final String WORD = "[\\p{L}\\p{M}]+(?:['’.-][\\p{L}\\p{M}]+)*\\.?";

    /** Behind one of them stands what an office is for, and nobody's name: {@code ministerio de Salud}. */
    private static final Pattern PORTFOLIO_IN_FRONT = Pattern.compile(
            "\\p{Ll}\\s(?:of|for|de|del|de la|des?|du|d['’]|della|dell['’]|delle|dei|di|da|do|das|dos|von|für|van|voor|för|for|af)\\s?(?:the |la |l['’])?$");

    /** With how somebody is spoken to: {@code son avocate, Mme Anne Bell}. */
    private static final Pattern NAMED_BEHIND = Pattern.compile(",\\s(?:\\p{Lu}\\p{L}{0,4}\\.?\\s)?");

    private static final String PREPOSITION = "(?:de|di|da|do|du|des|del|della|dello|von|van|of)\\s|[dl]['’]";

    private static final Map<String, Pattern> NAMED = new ConcurrentHashMap<>();

    private static final Map<String, Pattern> DETERMINERS = new ConcurrentHashMap<>();

    private SourceOffice() {}

    /**
     * @param text of a paragraph
     * @param behind the phrase that names a source, to the quotation
     * @param candidates who are named there
     * @return the words for them; empty where it is one who has a name, or where nothing says where the words end
     */
    static Optional<Span> find(String text, Span behind, List<Candidate> candidates, Locale language) {
        Lexicon words = Lexicon.of(language);
        Matcher named = NAMED.computeIfAbsent(words.language(), code -> named(words))
                .matcher(text)
                .region(behind.start(), behind.end())
                .useTransparentBounds(true);
        if (!named.lookingAt()) {
            return Optional.empty();
        }
        int start = DETERMINERS
                .computeIfAbsent(words.language(), code -> determiner(words))
                .matcher(named.group(1))
                .results()
                .findFirst()
                .map(determiner -> named.start(1) + determiner.end())
                .orElse(named.start(1));
        Span office = new Span(start, named.end(1));
        return !office.of(text).isEmpty()
                        && candidates.stream()
                                .allMatch(candidate -> office.overlaps(candidate.span())
                                        ? isPortfolio(office, candidate, text)
                                        : !isNamedBehind(office, candidate, text))
                ? Optional.of(office)
                : Optional.empty();
    }

    /** Who holds the office stands behind it: {@code the mayor of Lenna, Ann Bell,}. */
    private static boolean isNamedBehind(Span office, Candidate candidate, String text) {
        return candidate.isNamed()
                && candidate.span().start() >= office.end()
                && NAMED_BEHIND
                        .matcher(text.substring(office.end(), candidate.span().start()))
                        .matches();
    }

    private static boolean isPortfolio(Span office, Candidate candidate, String text) {
        return candidate.slug() == null
                && candidate.span().start() > office.start()
                && PORTFOLIO_IN_FRONT
                        .matcher(text.substring(office.start(), candidate.span().start()))
                        .find();
    }

    private static Pattern named(Lexicon words) {
        String verbs = words.alternatives("speech.source.end").orElse(NOTHING);
        return Pattern.compile("\\s*(" + WORD + "(?:(?:\\s|(?<=['’]))" + WORD + "){0,6}?)(?:\\s*[,،:(–—]|\\s(?:" + verbs
                + ")(?!\\p{L}))");
    }

    private static Pattern determiner(Lexicon words) {
        return Pattern.compile(
                "^(?:(?:" + words.alternatives("name.determiner").orElse(NOTHING) + ")\\s|" + PREPOSITION + ")+",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
