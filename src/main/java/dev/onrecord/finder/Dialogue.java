package dev.onrecord.finder;

import dev.onrecord.language.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Lines of dialogue, which begin with a dash and have no quotation marks: {@code —No lo sé —dijo Ana—. Nadie lo sabe.} The
 * narrator's words stand between dashes, or in French between commas.
 */
public final class Dialogue {

    /** A hyphen in place of a dash begins a list's line as well; that the words go on behind a second one tells. */
    private static final Pattern DIALOGUE =
            Pattern.compile("\\s*[–—―]\\s*[¡¿]?\\p{L}.*|\\s*-\\s[¡¿]?\\p{L}.*\\S\\s[–—-]\\s\\p{Ll}.*");

    /** What parts the words of a line of dialogue from those of its narrator. */
    private static final Pattern DASH =
            Pattern.compile("(?<![\\p{L}\\p{N}])[–—―]|[–—―](?![\\p{L}\\p{N}])|(?<=\\s)-(?=\\s)|^-(?=\\s)");

    /** Whatever is done there in the past, in front of who did it: {@code lamentou o dono}, {@code suspiró la alcaldesa}. */
    private static final Pattern IBERIAN_NARRATOR = Pattern.compile(
            "\\s*(?!estou\\s)\\p{Ll}{2,}(?:ó|ou|eu|iu)\\s+(?:el|la|los|las|él|ella|o|a|os|as|ele|ela|\\p{Lu}\\p{L}+)(?!\\p{L}).*");

    private static final Set<String> IBERIAN = Set.of("es", "pt", "gl");

    /** Languages that print dialogue with dashes: a line of words alone is one, too. */
    private static final Set<String> WITH_DASHES = Set.of(
            "es", "fr", "pt", "it", "ca", "gl", "ro", "pl", "cs", "sk", "hr", "sr", "bs", "sl", "mk", "bg", "ru", "uk",
            "be", "el", "tr", "hu", "fi", "et", "lv", "lt", "sv", "da", "nb", "no", "nn", "eu", "ka", "hy", "");

    /** What stands in front of a narrator's words that no dash parts: {@code – Je ne sais pas, dit Marie.} */
    private static final String BEHIND_COMMA = "(?<=[,!?…])\\s+";

    /** Their words are read alike: newspapers of one quote those of another. */
    private static final Set<String> NORTHERN = Set.of("sv", "nb", "da", "fi");

    private static final Map<String, Narrator> NARRATORS = new ConcurrentHashMap<>();

    /** Languages in which one pair of marks goes around what is said and who says it. */
    private static final Set<String> NARRATED_WITHIN_MARKS =
            Set.of("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "fr", "it");

    private static final String DASH_IN_FRONT = "— ";

    private Dialogue() {}

    /**
     * @param text one paragraph
     * @param language of the text
     * @return what is said in a line of dialogue, without the narrator's words between two dashes, or behind the second;
     *     none where the paragraph is no such line
     */
    public static List<Span> find(String text, Locale language) {
        if (!DIALOGUE.matcher(text).matches()) {
            return List.of();
        }
        List<Span> said = new ArrayList<>();
        boolean isNarrated = false;
        boolean goesOn = false;
        for (Span part : partsOf(text)) {
            boolean isNarrator = !said.isEmpty() && goesOn && isNarrators(part.of(text), language);
            isNarrated |= isNarrator;
            if (!isNarrator && goesOn) {
                Span last = said.remove(said.size() - 1);
                said.add(new Span(last.start(), part.end()));
            } else if (!isNarrator) {
                said.add(part);
            }
            goesOn = !isNarrator;
        }
        List<Span> words = Narrator.of(language)
                .betweenCommas()
                .map(narrator -> said.stream()
                        .flatMap(span -> withoutNarrator(span, text, narrator).stream())
                        .toList())
                .orElse(said);
        return isNarrated || WITH_DASHES.contains(language.getLanguage()) ? words : List.of();
    }

    /**
     * @param text one paragraph
     * @param words that stand in quotation marks there
     * @param language of the text
     * @return what of them is said, where the narrator's words stand within the same marks: {@code «Это ложь, — сказал Бок.
     *     — И давно»}; the words themselves where there are none
     */
    public static List<Span> besideNarrator(String text, Span words, Locale language) {
        if (!NARRATED_WITHIN_MARKS.contains(language.getLanguage())) {
            return List.of(words);
        }
        List<Span> said = find(DASH_IN_FRONT + words.of(text), language).stream()
                .map(span -> trimmed(
                        text,
                        Math.max(0, span.start() - DASH_IN_FRONT.length()) + words.start(),
                        span.end() - DASH_IN_FRONT.length() + words.start()))
                .toList();
        boolean isNarrated = said.size() > 1
                || said.size() == 1
                        && said.get(0).end() < words.of(text).stripTrailing().length() + words.start();
        return isNarrated ? said : List.of(words);
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static List<Span> withoutNarrator(Span span, String text, Pattern betweenCommas) {
        List<Span> said = new ArrayList<>();
        int start = span.start();
        Matcher narrator = betweenCommas.matcher(text).region(span.start(), span.end());
        while (narrator.find()) {
            said.add(new Span(start, narrator.start()));
            start = narrator.end();
        }
        said.add(new Span(start, span.end()));
        return said;
    }

    private static boolean isNarrators(String part, Locale language) {
        return Narrator.of(language).isIn(part)
                || IBERIAN.contains(language.getLanguage())
                        && IBERIAN_NARRATOR.matcher(part).matches();
    }

    /** @return what stands behind each dash, as far as the next */
    private static List<Span> partsOf(String text) {
        List<Integer> starts =
                DASH.matcher(text).results().map(MatchResult::end).toList();
        List<Integer> ends =
                DASH.matcher(text).results().map(MatchResult::start).toList();
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Span(starts.get(i), i + 1 < ends.size() ? ends.get(i + 1) : text.length()))
                .toList();
    }

    /**
     * How a language's narrators are known.
     *
     * @param patterns one of which a narrator's words between dashes are like
     * @param betweenCommas what a narrator says within what is said; none where the language has no such custom
     */
    private record Narrator(List<Pattern> patterns, Optional<Pattern> betweenCommas) {

        /** A verb of speaking near the beginning, in the languages that print dialogue so. */
        private static final Pattern OF_ANY_LANGUAGE =
                nearBeginning(Lexicon.alternativesOfAll("dialogue.verb").orElseThrow() + "|(?:"
                        + Lexicon.alternativesOfAll("dialogue.verb.stem").orElseThrow() + ")\\p{L}*");

        static Narrator of(Locale language) {
            Lexicon words = Lexicon.of(language);
            return NARRATORS.computeIfAbsent(words.language(), code -> of(words));
        }

        private static Narrator of(Lexicon words) {
            List<Pattern> patterns = new ArrayList<>(List.of(OF_ANY_LANGUAGE));
            words.alternatives("dialogue.verb.own").map(Narrator::nearBeginning).ifPresent(patterns::add);
            words.alternatives("dialogue.first")
                    .map(verbs -> Pattern.compile("\\s*(?:" + verbs + ")(?![\\p{L}\\p{M}]).*"))
                    .ifPresent(patterns::add);
            return new Narrator(patterns, betweenCommas(words));
        }

        private static Pattern nearBeginning(String verbs) {
            return Pattern.compile(
                    "\\s*(?:[\\p{L}\\p{M}’']+\\s+){0,3}?(?:" + verbs + ")(?![\\p{L}\\p{M}]).*",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }

        private static Optional<Pattern> betweenCommas(Lexicon words) {
            if (NORTHERN.contains(words.language())) {
                return Optional.of(northern());
            }
            return words.alternatives("dialogue.behind-comma").map(Narrator::french);
        }

        private static Pattern french(String verbs) {
            return Pattern.compile(BEHIND_COMMA
                    + "(?:(?:lui|leur|me|nous|se|s[’'])\\s*)?(?:(?:a|ont|avait)\\s)?(?:" + verbs + ")"
                    + "(?:-t)?(?:-(?:il|elle|on|ils|elles|je))?(?![\\p{L}\\p{M}-])[^,.!?…]*"
                    // Behind an office stands the name: {@code répond le maire, Jean Roy}.
                    + "(?:, \\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*)*(?=[,.]))?[,.]?");
        }

        /** The verb stands in front of who speaks: {@code – Nej, säger Ida. Vi går.} */
        private static Pattern northern() {
            return Pattern.compile(BEHIND_COMMA + "(?:" + ofNorth("dialogue.behind-comma")
                    + ")(?![\\p{L}\\p{M}-])[^,.!?…]*"
                    // The age, an office, and what is done meanwhile are the narrator's, too.
                    + "(?:, (?:\\p{Nd}|\\p{Lu}|(?:" + ofNorth("dialogue.clause") + ")\\s)[^,.!?…]*)*[,.]?");
        }

        private static String ofNorth(String key) {
            return NORTHERN.stream()
                    .sorted()
                    .map(code -> Lexicon.of(Locale.forLanguageTag(code))
                            .alternatives(key)
                            .orElseThrow())
                    .collect(Collectors.joining("|"));
        }

        boolean isIn(String part) {
            return patterns.stream().anyMatch(pattern -> pattern.matcher(part).matches());
        }
    }
}
