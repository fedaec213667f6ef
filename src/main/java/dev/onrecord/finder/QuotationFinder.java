package dev.onrecord.finder;

import java.lang.Character.UnicodeScript;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds quoted words in one paragraph of a text in any language: by all quotation marks of the CLDR, nested, spaced as
 * in French, reversed as in Danish. Apostrophes, marks of abbreviation and inch marks are told from quotation marks by
 * what stands beside them. What is never closed runs to the end of the paragraph, and a mark at the beginning of the
 * next one goes on with it, as newspapers print long quotations.
 *
 * <p>Takes time and memory linear in the length of the text, whatever the text is.
 */
public final class QuotationFinder {

    /** How many quotations may stand one within the other; marks that would begin deeper ones are passed over. */
    private static final int DEEPEST = 8;

    /** English words whose first letters an apostrophe stands for, and decades: {@code ’em}, {@code ’90s}. */
    private static final Pattern ELISION = Pattern.compile(
            "(?:em|til|tis|twas|cause|bout|round|n|cos|\\d\\ds?)(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);

    private static final Set<UnicodeScript> WITHOUT_APOSTROPHE = EnumSet.of(
            UnicodeScript.HANGUL,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final String text;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final List<Quoted> found = new ArrayList<>();
    /**
     * By place, where behind it the next mark is that could end words in single marks, and the next that could begin
     * some.
     */
    private final int[] nextEnd;

    private final int[] nextBeginning;
    /** By place, how many keyboard marks stand behind it. */
    private final int[] doubleMarksLeft;

    /** A quotation that has begun. */
    private record Frame(QuotationMark mark, int start) {}

    private QuotationFinder(String text) {
        this.text = text;
        int length = text.length();
        this.nextEnd = new int[length + 1];
        this.nextBeginning = new int[length + 1];
        this.doubleMarksLeft = new int[length + 1];
        nextEnd[length] = length;
        nextBeginning[length] = length;
        for (int i = length - 1; i >= 0; i--) {
            char c = text.charAt(i);
            boolean single = c == '\'' || c == '’';
            nextEnd[i] = single && endsWord(i) ? i : nextEnd[i + 1];
            nextBeginning[i] = (c == '\'' || c == '‘') && beginsWord(i) ? i : nextBeginning[i + 1];
            doubleMarksLeft[i] = doubleMarksLeft[i + 1] + (c == '"' ? 1 : 0);
        }
    }

    /**
     * @param paragraph any text without line ends
     * @return the quotations in it, in the order in which they begin; those within others are among them
     */
    public static List<Quoted> find(String paragraph) {
        String text = TypewriterMarks.replaced(paragraph);
        QuotationFinder finder = new QuotationFinder(text);
        for (int i = 0; i < text.length(); i++) {
            if (QuotationMark.isMark(text.charAt(i))) {
                finder.read(i);
            }
        }
        while (!finder.open.isEmpty()) {
            finder.end(paragraph.length(), paragraph.length(), false);
        }
        finder.found.replaceAll(quoted -> withBothMarks(quoted, paragraph, text));
        finder.found.sort(
                Comparator.comparingInt((Quoted quoted) -> quoted.whole().start())
                        .thenComparingInt(Quoted::depth));
        return List.copyOf(finder.found);
    }

    /** A mark that was put together from two ends behind the second. */
    private static Quoted withBothMarks(Quoted quoted, String paragraph, String text) {
        int end = quoted.whole().end();
        boolean two = quoted.closed()
                && end < text.length()
                && paragraph.charAt(end) != text.charAt(end)
                && paragraph.charAt(end - 1) == paragraph.charAt(end);
        return two
                ? new Quoted(quoted.words(), new Span(quoted.whole().start(), end + 1), quoted.depth(), true)
                : quoted;
    }

    private void read(int at) {
        if (isPartOfWord(at) || isInchMark(at)) {
            return;
        }
        Optional<Frame> ended = endedBy(at);
        if (ended.isPresent()) {
            while (!ended.get().equals(open.peek())) {
                end(at, at, false);
            }
            end(at, at + 1, true);
        } else {
            QuotationMark.beginning(text.charAt(at))
                    .filter(mark -> open.size() < DEEPEST && begins(mark, at))
                    .ifPresent(mark -> open.push(new Frame(mark, at)));
        }
    }

    /** An apostrophe, or the mark of an abbreviation in Hebrew. */
    private boolean isPartOfWord(int at) {
        if (!isWord(at - 1) || !isWord(at + 1)) {
            return false;
        }
        return switch (text.charAt(at)) {
            case '\'', '’', '‘', '‛' -> !hasParticleBehind(at);
            case '״' -> true;
            case '"', '”' -> isHebrew(at - 1) && isHebrew(at + 1);
            default -> false;
        };
    }

    /** A mark behind a digit, with which nothing ends: there is another one for that, or nothing has begun. */
    private boolean isInchMark(int at) {
        return text.charAt(at) == '"'
                && at > 0
                && Character.isDigit(text.charAt(at - 1))
                && doubleMarksLeft[at + 1] % 2 == 1
                && at + 1 < text.length()
                && !isClosing(at + 1);
    }

    private Optional<Frame> endedBy(int at) {
        char c = text.charAt(at);
        for (Frame frame : open) {
            if (frame.mark().isEndedBy(c) && ends(frame, at)) {
                return Optional.of(frame);
            }
        }
        return Optional.empty();
    }

    private boolean ends(Frame frame, int at) {
        if (frame.mark().mayBeApostrophe()) {
            return endsWord(at) && !isPossessive(at);
        }
        boolean mayBegin = QuotationMark.beginning(text.charAt(at)).isPresent();
        return !mayBegin || !beginsWord(at);
    }

    /** Behind an s, in front of a blank, with another mark to come that can end the quotation: {@code the boys’ toys}. */
    private boolean isPossessive(int at) {
        boolean behindS = at > 0 && "sSzZxX".indexOf(text.charAt(at - 1)) >= 0;
        boolean beforeBlank = at + 1 < text.length() && isBlank(at + 1);
        int next = nextEnd[at + 1];
        return behindS && beforeBlank && next < text.length() && next < nextBeginning[at + 1];
    }

    private boolean begins(QuotationMark mark, int at) {
        return switch (mark) {
            case SINGLE_9 -> beginsWord(at) && isWithin(QuotationMark.DOUBLE_9) && hasEnd(at);
            case KEYBOARD_SINGLE, SINGLE_6, SINGLE_REVERSED ->
                (beginsWord(at) && !isElision(at) || hasLetterInFront(at)) && hasEnd(at);
            case SINGLE_LOW, HEAVY_SINGLE -> beginsWord(at);
            case KEYBOARD_DOUBLE -> beginsWord(at) || hasLetterInFront(at);
            case DOUBLE_9, GERSHAYIM, GUILLEMET_RIGHT, ANGLE_RIGHT, FULL_WIDTH_DOUBLE -> beginsWord(at);
            default -> true;
        };
    }

    /** Scripts that have no blanks between words have none in front of the mark: {@code 他说"安全"}. */
    private boolean hasLetterInFront(int at) {
        return at > 0
                && WITHOUT_APOSTROPHE.contains(UnicodeScript.of(text.codePointBefore(at)))
                && at + 1 < text.length()
                && !isBlank(at + 1)
                && !isClosing(at + 1);
    }

    private boolean isWithin(QuotationMark mark) {
        return open.stream().anyMatch(frame -> frame.mark() == mark);
    }

    private boolean hasEnd(int at) {
        return nextEnd[at + 1] < text.length();
    }

    private boolean isElision(int at) {
        return ELISION.matcher(text).region(at + 1, text.length()).lookingAt() && !isClosing(at + 1);
    }

    /** @return whether what stands in front of the place lets words begin there, and what stands behind it is one */
    private boolean beginsWord(int at) {
        boolean free = at == 0
                || isBlank(at - 1)
                || isOpening(at - 1)
                || QuotationMark.beginning(text.charAt(at - 1)).isPresent();
        boolean word = at + 1 < text.length() && !isBlank(at + 1) && !isClosing(at + 1);
        return free && word;
    }

    /** @return whether words can end at the place */
    private boolean endsWord(int at) {
        return at > 0 && !isBlank(at - 1) && (!isWord(at + 1) || hasParticleBehind(at));
    }

    /** Scripts that have no apostrophe write a particle at once behind the mark: {@code ‘안전하다’고}. */
    private boolean hasParticleBehind(int at) {
        return WITHOUT_APOSTROPHE.contains(UnicodeScript.of(text.codePointAt(at + 1)))
                && at > 0
                && !Character.isUpperCase(text.charAt(at - 1))
                && !Character.isLowerCase(text.charAt(at - 1));
    }

    private boolean isWord(int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.codePointAt(at));
    }

    private boolean isHebrew(int at) {
        return Character.UnicodeScript.of(text.charAt(at)) == Character.UnicodeScript.HEBREW;
    }

    private boolean isBlank(int at) {
        char c = text.charAt(at);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isOpening(int at) {
        int type = Character.getType(text.charAt(at));
        return type == Character.START_PUNCTUATION || type == Character.DASH_PUNCTUATION;
    }

    /** Punctuation that stands behind words, never in front of them. */
    private boolean isClosing(int at) {
        char c = text.charAt(at);
        return Character.getType(c) == Character.END_PUNCTUATION || ".,;:!?…،؛؟。、，！？".indexOf(c) >= 0;
    }

    /**
     * Ends the innermost quotation.
     *
     * @param wordsEnd where its words end
     * @param wholeEnd where it ends with its mark
     */
    private void end(int wordsEnd, int wholeEnd, boolean closed) {
        Frame frame = open.pop();
        if (closed || !frame.mark().mayBeApostrophe()) {
            Span words = trimmed(frame.start() + 1, wordsEnd);
            if (words.start() < words.end()) {
                found.add(new Quoted(words, new Span(frame.start(), wholeEnd), open.size(), closed));
            }
        }
    }

    private Span trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(from)) {
            from++;
        }
        while (from < to && isBlank(to - 1)) {
            to--;
        }
        return new Span(from, to);
    }
}
