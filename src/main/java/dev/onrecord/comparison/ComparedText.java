package dev.onrecord.comparison;

import dev.onrecord.text.Fold;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words as answers are compared: what a typesetter may do as well as leave makes no other answer of them. */
final class ComparedText {

    /** Those that {@link Fold} leaves: of East Asia, and apostrophes that are not within a word. */
    private static final Pattern QUOTATION_MARKS =
            Pattern.compile("[\"\u300a-\u300f\u3008\u3009\ufe41-\ufe44]|(?<![\\p{L}\\p{N}])'|'(?![\\p{L}\\p{N}])");

    /**
     * Of sentences and abbreviations in Latin, Chinese and Japanese, Hindi, Urdu, Armenian and Amharic. Before a digit it is
     * the point of a number, {@code .50} or {@code 1.5}, unless it ends a word or an ellipsis.
     */
    private static final Pattern FULL_STOPS =
            Pattern.compile("\\.(?![0-9])|(?<=[\\p{L}\\p{M}.])\\.|[\u3002\uff61\u0964\u06d4\u0589\u1362]");

    private static final Pattern HYPHENS = Pattern.compile("(?<=[\\p{L}\\p{M}])-(?=\\p{L})");

    /** Behind a digit it may be a factorial. */
    private static final Pattern EXCLAMATIONS = Pattern.compile("(?<![\\p{Nd}!])!+|\u00a1|\uff01");

    /** Between words: {@code Q&A}, {@code Ana & Eva}. */
    private static final Pattern AMPERSANDS =
            Pattern.compile("(?<=[\\p{L}\\p{M}\\p{N}])\\s*[&\uff06]\\s*(?=[\\p{L}\\p{N}])");

    private static final Pattern FULL_WIDTH = Pattern.compile("[\uff01-\uff5e]");

    private static final Pattern BLANKS_OF_UNITS = Pattern.compile("(?<=\\p{Nd}) (?=[\\p{L}%\u2030\u00b0])");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) (?=\\p{L}{2})");

    /** {@code F-16} and {@code F 16}, {@code 10-km} and {@code 10 km}; between digits it is a score or a span. */
    private static final Pattern HYPHENS_BEFORE_DIGITS = Pattern.compile("(?<=[\\p{L}\\p{M}])-(?=\\p{Nd})");

    private static final Pattern HYPHENS_BEHIND_DIGITS = Pattern.compile("(?<=\\p{Nd})-(?=\\p{L})");

    private static final Pattern SPACED_DASHES = Pattern.compile("(?<=\\p{Nd}) - (?=\\p{Nd})");

    /** Of a match, which one writes as {@code 2-1} and another as {@code 2:1}; nobody answers with a time and a score. */
    private static final Pattern SCORE =
            Pattern.compile("(?<![\\p{L}\\p{Nd}:.,-])(\\d{1,3}) ?[:-] ?(\\d{1,3})(?![\\p{Nd}:-]|[.,]\\p{Nd})");

    /** Behind a place its country, behind a name its abbreviation. */
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\s*\\(([^()]+)\\)$");

    private static final String COMMA = "[,\u060c\u3001]";

    private static final Pattern COMMAS = Pattern.compile("(?<=[\\p{L}\\p{M}])" + COMMA + "\\s*(?=[\\p{L}\\p{Nd}])");

    /** No character of a text that was typeset. */
    private static final String PART = "\n";

    private static final Pattern PARTING = Pattern.compile(
            "\\s*" + PART + "\\s*|(?<!\\p{Nd})\\s*" + COMMA + "\\s*|\\s*" + COMMA + "\\s*(?![\\p{Nd}\\s])");

    /**
     * Of texts that say the same, the one that readers are shown: without what is left out in comparing, with accents, in
     * capitals and small letters.
     */
    static final Comparator<String> BEST_SPELLED = Comparator.comparing(
                    (String text) -> normalized(text, Normalizer.Form.NFC).length())
            .thenComparing(text -> -normalized(text, Normalizer.Form.NFD).length())
            .thenComparing(ComparedText::isOfOneCase)
            .thenComparing(text -> FULL_WIDTH.matcher(text).find())
            .thenComparing(Comparator.reverseOrder());

    private ComparedText() {}

    private static String normalized(String text, Normalizer.Form form) {
        return Normalizer.normalize(text, form);
    }

    private static boolean isOfOneCase(String text) {
        return text.chars().noneMatch(Character::isLowerCase) || text.chars().noneMatch(Character::isUpperCase);
    }

    /** @return the text as it is compared, in whatever way the time of day, an article, a place and its country are written */
    static String of(String text) {
        return COMMAS.matcher(IN_PARENTHESES.matcher(plain(typeset(text))).replaceAll(" $1"))
                .replaceAll(" ")
                .strip();
    }

    /** @return what the text says one by one, of which another may say less: the place and the country, a name and its abbreviation */
    static Set<String> parts(String text) {
        return parts(text, part -> Stream.of(ClockTimes.inUtc(part)));
    }

    /** @return the same, and of each time of a zone also what clocks show there, and of each second also its minute */
    static Set<String> allTold(String text) {
        return parts(
                text,
                part -> Stream.of(ClockTimes.inUtc(part), ClockTimes.local(part))
                        .flatMap(time -> Stream.of(time, ClockTimes.withoutSeconds(time))));
    }

    private static Set<String> parts(String text, Function<String, Stream<String>> times) {
        String words = ofWholeDays(typeset(text));
        Set<String> found = PARTING.splitAsStream(IN_PARENTHESES.matcher(words).replaceAll(PART + "$1"))
                .map(ComparedText::ofWholeDays)
                .flatMap(times)
                .map(ComparedText::joined)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        // Marks alone are what they are.
        return found.isEmpty() ? Set.of(words) : found;
    }

    private static String plain(String words) {
        return joined(ClockTimes.inUtc(ofWholeDays(words)));
    }

    private static String ofWholeDays(String words) {
        String unjoined = HYPHENS_BEFORE_DIGITS
                .matcher(HYPHENS_BEHIND_DIGITS.matcher(words).replaceAll(""))
                .replaceAll(" ");
        String spaced = SPACED_DASHES.matcher(unjoined).replaceAll("-");
        return ClockTimes.ofWholeDays(
                ARTICLE.matcher(WrittenNumbers.alike(spaced)).replaceFirst(""));
    }

    private static String joined(String words) {
        return SCORE.matcher(BLANKS_OF_UNITS.matcher(words).replaceAll("")).replaceAll("$1-$2");
    }

    /** @return the text folded, without quotation marks, full stops, exclamation marks, and blanks that are not between words */
    static String typeset(String text) {
        return isPlain(text) ? Fold.of(text).strip() : withoutMarks(text);
    }

    /** Looks before the expressions do: most answers have nothing but words, of which none of them takes anything. */
    private static boolean isPlain(String text) {
        boolean hasLetter = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!isLetter && c != ' ' && c != ',') {
                return false;
            }
            hasLetter |= isLetter;
        }
        return hasLetter;
    }

    private static String withoutMarks(String text) {
        String folded = KeptSigns.shown(Fold.of(KeptSigns.hidden(text)));
        String unmarked =
                QUOTATION_MARKS.matcher(HYPHENS.matcher(folded).replaceAll(" ")).replaceAll("");
        String calm = EXCLAMATIONS
                .matcher(FULL_STOPS.matcher(unmarked).replaceAll(""))
                .replaceAll("");
        String joined = AMPERSANDS.matcher(calm).replaceAll(" and ");
        String words = BLANKS_OF_UNITS
                .matcher(BLANKS.matcher(joined).replaceAll(" "))
                .replaceAll("")
                .strip();
        // Marks alone are what they are.
        return words.isEmpty() ? Fold.of(text) : words;
    }

    /** @return a name with plain blanks and apostrophes, and each letter with its accents as one; nothing else is alike */
    static String ofName(String name) {
        return BLANKS.matcher(normalized(name, Normalizer.Form.NFC).replace('\u2019', '\''))
                .replaceAll(" ")
                .strip();
    }
}
