package dev.onrecord.proof;

import dev.onrecord.finder.NumberFinder;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.Span;
import dev.onrecord.proof.Document.Paragraph;
import dev.onrecord.text.Fold;
import dev.onrecord.text.FoldedText;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where words that a record cites first differ from those that a paragraph has in their place. Letters and digits tell
 * the place, as readers compare them; the difference may be in anything.
 */
final class Difference {

    /** How many letters have to agree for two texts to be the same place. */
    private static final int LEAST_LETTERS = 4;

    private static final int SHOWN = 40;

    /** How many characters are shown on both sides of words that are a part of more than a word. */
    private static final int SHOWN_AROUND = 16;

    /** Cyrillic and Greek letters, and below each the Latin one that it looks like. */
    private static final String LOOKALIKES = "аеорсухіјѕАВЕКМНОРСТУХІЈЅοΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

    private static final String LATIN = "aeopcyxijsABEKMHOPCTYXIJSoABEZHIKMNOPTYX";

    /** What looks like nothing, or like something else. */
    private static final Map<Integer, String> UNSEEN = Map.ofEntries(
            Map.entry((int) ' ', "a blank"),
            Map.entry((int) '\t', "a tab"),
            Map.entry(0xA0, "a blank that does not break"),
            Map.entry(0x202F, "a narrow blank that does not break"),
            Map.entry(0x2009, "a thin blank"),
            Map.entry(0x3000, "an ideographic blank"),
            Map.entry(0xAD, "a soft hyphen"),
            Map.entry(0x200B, "a blank without width"),
            Map.entry(0x200C, "a non-joiner"),
            Map.entry(0x200D, "a joiner"),
            Map.entry(0x2060, "a word joiner"),
            Map.entry(0xFEFF, "a byte order mark"),
            Map.entry(0x200E, "a left-to-right mark"),
            Map.entry(0x200F, "a right-to-left mark"));

    /** A letter with its accents behind it, which looks like the one character that has them. */
    private static final Pattern DECOMPOSED = Pattern.compile("\\p{L}[\\u0300-\\u036F]+");

    /** The letters and digits of a text, and where each stands. */
    private record Letters(String text, int[] starts, int[] ends) {

        static Letters of(String original) {
            FoldedText folded = Fold.located(original);
            StringBuilder letters = new StringBuilder();
            int[] starts = new int[folded.text().length()];
            int[] ends = new int[folded.text().length()];
            for (int i = 0; i < folded.text().length(); i++) {
                char c = folded.text().charAt(i);
                if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                    starts[letters.length()] = folded.start(i);
                    ends[letters.length()] = folded.end(i);
                    letters.append(c);
                }
            }
            return new Letters(letters.toString(), starts, ends);
        }
    }

    private Difference() {}

    /**
     * @param words that a record cites, and that do not stand in the paragraph to the letter
     * @return how the paragraph has them, as a sentence; empty where it has nothing like them
     */
    static Optional<String> of(String words, Paragraph printedIn) {
        String paragraph = printedIn.text();
        Letters cited = Letters.of(words);
        Letters printed = Letters.of(paragraph);
        int common = commonPrefix(cited.text(), printed.text());
        boolean all = common == cited.text().length();
        if (common == 0 || !all && common < LEAST_LETTERS) {
            return lookalike(words, paragraph);
        }
        int at = printed.text().indexOf(cited.text().substring(0, common));
        int front = cited.starts()[0];
        int start = Math.max(0, printed.starts()[at] - front);
        return Optional.of(
                all && paragraph.startsWith(words, start)
                        ? within(words, printedIn, start)
                        : first(words, paragraph, start));
    }

    /** Whether a beginning of the words stands there is told by each shorter one, so that the longest is soon found. */
    private static int commonPrefix(String cited, String printed) {
        int stands = 0;
        int fails = cited.length() + 1;
        while (fails - stands > 1) {
            int middle = (stands + fails) / 2;
            if (printed.contains(cited.substring(0, middle))) {
                stands = middle;
            } else {
                fails = middle;
            }
        }
        return stands;
    }

    private static String within(String words, Paragraph printedIn, int start) {
        String paragraph = printedIn.text();
        int from = start;
        int to = start + words.length();
        while (from > 0 && isPart(paragraph.charAt(from - 1))) {
            from--;
        }
        while (to < paragraph.length() && isPart(paragraph.charAt(to))) {
            to++;
        }
        Span place = new Span(start, start + words.length());
        Optional<Span> number = NumberFinder.find(paragraph, printedIn.language()).stream()
                .map(Numeral::number)
                .filter(span -> span.contains(place) && !span.equals(place))
                .findFirst();
        String word = trimmed(paragraph.substring(from, to));
        String part = word.equals(trimmed(words)) ? withNeighbours(paragraph, place) : word;
        String whole = number.map(span -> span.of(paragraph)).orElse(part);
        return "The document has them only as a part of “" + shortened(whole) + "”.";
    }

    /** With what makes them a part of it, as the range in {@code 15 to 20 million}; no word is cut apart. */
    private static String withNeighbours(String paragraph, Span words) {
        int before = Math.min(SHOWN_AROUND, paragraph.codePointCount(0, words.start()));
        int behind = Math.min(SHOWN_AROUND, paragraph.codePointCount(words.end(), paragraph.length()));
        int from = paragraph.offsetByCodePoints(words.start(), -before);
        int to = paragraph.offsetByCodePoints(words.end(), behind);
        String front = paragraph.substring(from, words.start());
        String rest = paragraph.substring(words.end(), to);
        boolean cutsFront = from > 0 && isPart(paragraph.charAt(from - 1));
        boolean cutsRest = to < paragraph.length() && isPart(paragraph.charAt(to));
        return trimmed((cutsFront ? front.replaceFirst("^\\S+\\s", "") : front)
                        + words.of(paragraph)
                        + (cutsRest ? rest.replaceFirst("\\s\\S+$", "") : rest))
                .strip();
    }

    /** Without the marks around a word, which stand beside those of the message. */
    static String trimmed(String word) {
        String bare = word.replaceAll("^[\\p{P}\\p{S}]+|[\\p{P}\\p{S}]+$", "");
        return bare.isEmpty() ? word : bare;
    }

    /** Letters of another script that look alike, in the first letters, where nothing else tells the place. */
    private static Optional<String> lookalike(String words, String paragraph) {
        String cited = latin(words);
        int at = latin(paragraph).indexOf(cited);
        return at < 0 || cited.equals(words) && paragraph.startsWith(words, at)
                ? Optional.empty()
                : Optional.of(first(words, paragraph, at));
    }

    /** Each letter that looks like a Latin one as that; the length stays. */
    private static String latin(String text) {
        StringBuilder latin = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            int at = LOOKALIKES.indexOf(text.charAt(i));
            if (at >= 0) {
                latin.setCharAt(i, LATIN.charAt(at));
            }
        }
        return latin.toString();
    }

    private static boolean isPart(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }

    private static String first(String words, String paragraph, int start) {
        int at = 0;
        while (at < words.length()
                && start + at < paragraph.length()
                && words.charAt(at) == paragraph.charAt(start + at)) {
            at++;
        }
        if (at > 0 && at < words.length() && Character.isLowSurrogate(words.charAt(at))) {
            at--;
        }
        return "The document has %s where the record has %s, behind “%s”: “%s”."
                .formatted(
                        character(paragraph, start + at),
                        character(words, at),
                        shortenedFront(words.substring(0, at)),
                        shortened(paragraph.substring(start, Math.min(paragraph.length(), start + words.length()))));
    }

    private static String character(String text, int at) {
        if (at >= text.length()) {
            return "nothing more";
        }
        int c = text.codePointAt(at);
        Matcher decomposed = DECOMPOSED.matcher(text).region(at, text.length());
        if (decomposed.lookingAt()) {
            return "‹" + decomposed.group() + "› (" + numbers(decomposed.group()) + ")";
        }
        String number = numbers(Character.toString(c));
        if (UNSEEN.containsKey(c)) {
            return number + " (" + UNSEEN.get(c) + ")";
        }
        int type = Character.getType(c);
        boolean isMark = type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT
                || type == Character.CONTROL;
        return isMark ? number : "‹" + Character.toString(c) + "› (" + number + ")";
    }

    private static String numbers(String characters) {
        return characters.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.codePoints().limit(SHOWN).mapToObj(Character::toString).collect(Collectors.joining()) + "…";
    }

    private static String shortenedFront(String text) {
        int count = text.codePointCount(0, text.length());
        return count <= SHOWN ? text : "…" + text.substring(text.offsetByCodePoints(text.length(), -SHOWN));
    }
}
