package dev.onrecord.search;

import dev.onrecord.search.Token.Form;
import dev.onrecord.text.Fold;
import dev.onrecord.text.FoldedText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * The tokens of a text: folded as text filters fold, and parted as Unicode parts words (UAX #29). There is no other
 * syntax.
 *
 * <p>Unicode parts no word at a point, an apostrophe or a Hebrew gershayim between letters. Single letters with points
 * between them are one word with those without, and with those that have blanks behind the points: {@code U.S.}, {@code
 * US} and {@code U. S.}. Any other such word has further forms, which stand where it does: without the marks ({@code
 * O'Neill}, {@code oneill}), without the ending of who owns something ({@code Rubio's}, {@code rubio}), and what is behind
 * each mark ({@code l'Ukraine}, {@code ukraine}). Low lines, which join words in the names of accounts and files, part words.
 * A name with a number is one word with and without a hyphen or, behind an abbreviation, a blank: {@code MS-13}, {@code
 * MS 13}, {@code MS13}. A word with signs that make another name of it is one with them, and one without: {@code C++},
 * {@code C#}, {@code .NET}.
 *
 * <p>Scripts that put no blanks between words are parted further, into letters with their marks, and Korean, which
 * joins words freely, into syllables. A run of them in a search is found where they stand side by side, within whatever
 * longer run. No dictionary is needed, and texts and searches cannot be parted differently.
 */
final class Tokens {

    private static final Set<UnicodeScript> WITHOUT_BLANKS = EnumSet.of(
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HAN,
            UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.KHMER,
            UnicodeScript.LAO,
            UnicodeScript.MYANMAR,
            UnicodeScript.NEW_TAI_LUE,
            UnicodeScript.TAI_LE,
            UnicodeScript.TAI_THAM,
            UnicodeScript.TAI_VIET,
            UnicodeScript.THAI,
            UnicodeScript.YI);

    /** The sign of long vowels belongs to two scripts, and so to none. */
    private static final int LONG_VOWEL = 0x30FC;

    /** Zero width non-joiner. */
    private static final int JOINT = 0x200C;

    /** How many characters a token has at most; what is longer is more than one. */
    private static final int LONGEST = 1024;

    /** What has more capitals is rather a word of a headline. */
    private static final int LONGEST_ABBREVIATION = 5;

    /** Behind how many marks in a word the rest of it is a form of it; more have only addresses of computers. */
    private static final int MOST_MARKS = 8;

    /** How many signs make another name of a word: {@code C++}. */
    private static final int MOST_SIGNS = 2;

    /** What stands before the apostrophe where a French, Italian or Catalan word has lost its vowel. */
    private static final Set<String> ARTICLES = Set.of(
            "agl", "all", "c", "coll", "d", "dagl", "dall", "degl", "dell", "gl", "j", "jusqu", "l", "lorsqu", "m", "n",
            "negl", "nell", "pell", "puisqu", "qu", "quell", "quest", "quoiqu", "s", "sugl", "sull", "t", "un", "v");

    /** The ending of English words for who owns something. */
    private static final String OF_WHOM = "'s";

    private final List<Token> tokens = new ArrayList<>();
    private final String text;
    private final FoldedText folded;
    private final boolean hasReadings;
    private final boolean hasJoints;
    private int last = -1;
    private int position;

    private Tokens(String text) {
        this.text = text;
        folded = Fold.located(text);
        hasReadings = Fold.hasReadings(text);
        hasJoints = text.indexOf(JOINT) >= 0;
    }

    /** @return the tokens of the text, in its order */
    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens.tokens;
    }

    private void read() {
        try (StandardTokenizer words = new StandardTokenizer()) {
            words.setMaxTokenLength(LONGEST);
            words.setReader(new StringReader(folded.text().replace('_', ' ')));
            OffsetAttribute place = words.getAttribute(OffsetAttribute.class);
            List<Place> places = new ArrayList<>();
            words.reset();
            while (words.incrementToken()) {
                places.add(new Place(place.startOffset(), place.endOffset()));
            }
            words.end();
            part(places);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where a word stands in the folded text; the end is exclusive. */
    private record Place(int start, int end) {}

    private void part(List<Place> places) {
        for (int i = 0; i < places.size(); ) {
            int behind = initialsEnd(places, i);
            if (behind - i > 1) {
                addInitials(places.subList(i, behind));
            } else {
                part(places.get(i).start(), places.get(i).end());
                if (behind < places.size()) {
                    addWithNumber(places.get(i), places.get(behind));
                }
            }
            i = behind;
        }
    }

    /** Who types {@code MS13} finds {@code MS-13} and {@code MS 13}; of a word that is no abbreviation only the former. */
    private void addWithNumber(Place name, Place number) {
        String text = folded.text();
        boolean isCompound = number.start() == name.end() + 1
                && (text.charAt(name.end()) == '-' || text.charAt(name.end()) == ' ' && isAbbreviation(name));
        if (isCompound && hasOnlyLetters(word(name)) && numberStart(word(number)) == 0) {
            add(word(name) + word(number), name.start(), number.end(), Form.SPELLING);
        }
    }

    private String word(Place place) {
        return folded.text().substring(place.start(), place.end());
    }

    private boolean isAbbreviation(Place name) {
        String written = text.substring(folded.start(name.start()), folded.end(name.end() - 1));
        return written.length() <= LONGEST_ABBREVIATION && written.codePoints().allMatch(Character::isUpperCase);
    }

    private static boolean hasOnlyLetters(String word) {
        return word.codePoints().allMatch(letter -> Character.isLetter(letter) && !isWithoutBlanks(letter));
    }

    /** @return where the digits begin that the word ends with; its end where it ends with none */
    private static int numberStart(String word) {
        int start = word.length();
        while (start > 0 && MarkedWord.isDigit(word.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** @return how far single letters reach that have points behind them, and blanks between them */
    private int initialsEnd(List<Place> places, int first) {
        int next = first + 1;
        while (next < places.size()
                && isInitial(places.get(next - 1))
                && isInitial(places.get(next))
                && places.get(next).start() == places.get(next - 1).end() + 2) {
            next++;
        }
        return next;
    }

    private boolean isInitial(Place place) {
        String text = folded.text();
        int letter = text.codePointAt(place.start());
        return text.startsWith(".", place.end())
                && Character.isLetter(letter)
                && !isWithoutBlanks(letter)
                && MarkedWord.letterEnd(text.substring(place.start(), place.end()), 0) == place.end() - place.start();
    }

    /** Who types the letters with blanks and no points finds them, too. */
    private void addInitials(List<Place> letters) {
        int start = letters.get(0).start();
        int end = letters.get(letters.size() - 1).end();
        position += 2;
        last = end;
        add(folded.text().substring(start, end).replace(". ", ""), start, end, Form.WORD);
        letters.forEach(letter -> add(
                folded.text().substring(letter.start(), letter.end()), letter.start(), letter.end(), Form.BEHIND_MARK));
    }

    private void part(int start, int end) {
        for (int from = start; from < end; ) {
            boolean isUnit = isWithoutBlanks(folded.text().codePointAt(from));
            int to = isUnit ? unitEnd(from, end) : wordEnd(from, end);
            String term = folded.text().substring(from, to);
            if (Fold.hasWord(term)) {
                position += from == last ? 1 : 2;
                last = to;
                if (isUnit) {
                    add(term, from, to, Form.UNIT);
                } else {
                    addWord(term, from, to);
                }
            }
            from = to;
        }
    }

    private void add(String term, int from, int to, Form form) {
        tokens.add(new Token(term, folded.start(from), folded.end(to - 1), form, position));
    }

    private void addWord(String word, int from, int to) {
        MarkedWord marked = MarkedWord.of(word);
        if (marked.marks().isEmpty()) {
            add(word, from, to, Form.WORD);
            addNumber(word, from, to);
            if (hasJoints) {
                addBehindJoints(word, from, to);
            }
            addSigned(word, from, to);
        } else {
            addForms(marked, from, to, Form.WORD);
            addRests(marked, from, to);
        }
        if (hasReadings) {
            addReadings(from, to);
        }
    }

    /** Who types {@code MS 13} finds {@code MS13}. */
    private void addNumber(String word, int from, int to) {
        int number = numberStart(word);
        if (number > 0 && number < word.length() && hasOnlyLetters(word.substring(0, number))) {
            add(word.substring(number), from + number, to, Form.BEHIND_MARK);
        }
    }

    /** Persian writes parts of a word apart, without a blank; who types it uses one, or nothing. */
    private void addBehindJoints(String word, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            String between = text.substring(folded.start(i - 1), folded.start(i));
            if (between.indexOf(JOINT) > 0 && UnicodeScript.of(between.codePointAt(0)) == UnicodeScript.ARABIC) {
                add(word.substring(i - from), i, to, Form.BEHIND_MARK);
            }
        }
    }

    /** Signs belong to a word that they are written to, and that nothing else is. */
    private void addSigned(String word, int from, int to) {
        String text = folded.text();
        int start = from > 0 && text.charAt(from - 1) == '.' ? from - 1 : from;
        int end = to;
        if (text.startsWith("#", to)) {
            end++;
        } else {
            while (end < to + MOST_SIGNS && text.startsWith("+", end)) {
                end++;
            }
        }
        boolean isAlone = (start == 0 || !isWritten(text.charAt(start - 1)))
                && (end == text.length() || end == to || !isWritten(text.charAt(end)));
        if (end - start > to - from && isAlone && hasOnlyLetters(word)) {
            add(text.substring(start, end), start, end, Form.SIGNED);
        }
    }

    private static boolean isWritten(char character) {
        return Character.isLetterOrDigit(character) || MarkedWord.isMark(character) || ".+#".indexOf(character) >= 0;
    }

    private void addRests(MarkedWord marked, int from, int to) {
        String word = marked.word();
        List<Integer> marks = marked.marks();
        int initialism = marked.initialism();
        for (int mark : marks.subList(0, Math.min(MOST_MARKS, marks.size()))) {
            String rest = word.substring(mark + 1);
            if (mark < initialism && rest.codePointCount(0, rest.length()) > 1 && !marked.isVerbBehind(mark)) {
                boolean isBehindArticle = ARTICLES.contains(word.substring(0, mark));
                addForms(
                        MarkedWord.of(rest),
                        from + mark + 1,
                        to,
                        isBehindArticle ? Form.BEHIND_ARTICLE : Form.BEHIND_MARK);
            }
        }
    }

    private void addForms(MarkedWord marked, int from, int to, Form form) {
        List<Integer> marks = marked.marks();
        if (!marks.isEmpty() && marked.initialism() == 0) {
            add(marked.withoutMarks(), from, to, form);
            return;
        }
        add(marked.word(), from, to, form);
        Form other = form == Form.WORD ? Form.SPELLING : form;
        if (!marks.isEmpty() && !marked.isVerbBehind(marks.get(marks.size() - 1))) {
            add(marked.withoutMarks(), from, to, other);
        }
        if (marked.word().endsWith(OF_WHOM)) {
            String owner = marked.word().substring(0, marked.word().length() - OF_WHOM.length());
            addForms(MarkedWord.of(owner), from, to - OF_WHOM.length(), other);
        }
    }

    private void addReadings(int from, int to) {
        List<String> readings = Fold.readings(text.substring(folded.start(from), folded.end(to - 1)));
        for (String reading : readings.subList(1, readings.size())) {
            if (Fold.hasWord(reading)) {
                add(reading, from, to, Form.SPELLING);
            }
        }
    }

    private int unitEnd(int start, int end) {
        int to = next(start);
        while (to < end && MarkedWord.isMark(folded.text().codePointAt(to))) {
            to = next(to);
        }
        return to;
    }

    private int wordEnd(int start, int end) {
        int to = next(start);
        while (to < end && !isWithoutBlanks(folded.text().codePointAt(to))) {
            to = next(to);
        }
        return to;
    }

    private int next(int index) {
        return folded.text().offsetByCodePoints(index, 1);
    }

    private static boolean isWithoutBlanks(int character) {
        return character == LONG_VOWEL || character >= 0x80 && WITHOUT_BLANKS.contains(UnicodeScript.of(character));
    }
}
