package dev.onrecord.search;

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
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The tokens of a text: folded as text filters fold, and parted as Unicode parts words (UAX #29). There is no other
 * syntax.
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

    /** How many characters a token has at most; what is longer is more than one. */
    private static final int LONGEST = 1024;

    private final List<Token> tokens = new ArrayList<>();
    private final FoldedText folded;
    private int last = -1;

    private Tokens(String text) {
        folded = Fold.located(text);
    }

    /** @return the tokens of the text, in its order */
    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.read();
        return tokens.tokens;
    }

    /** @return the tokens as an index takes them; what does not adjoin stands a place apart */
    static TokenStream stream(List<Token> tokens) {
        return new Stream(tokens);
    }

    private void read() {
        try (StandardTokenizer words = new StandardTokenizer()) {
            words.setMaxTokenLength(LONGEST);
            words.setReader(new StringReader(folded.text()));
            OffsetAttribute place = words.getAttribute(OffsetAttribute.class);
            words.reset();
            while (words.incrementToken()) {
                part(place.startOffset(), place.endOffset());
            }
            words.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void part(int start, int end) {
        for (int from = start; from < end; ) {
            boolean isUnit = isWithoutBlanks(folded.text().codePointAt(from));
            int to = isUnit ? unitEnd(from, end) : wordEnd(from, end);
            String term = folded.text().substring(from, to);
            if (Fold.hasWord(term)) {
                tokens.add(new Token(term, folded.start(from), folded.end(to - 1), isUnit, from == last));
                last = to;
            }
            from = to;
        }
    }

    private int unitEnd(int start, int end) {
        int to = next(start);
        while (to < end && isMark(folded.text().codePointAt(to))) {
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

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isWithoutBlanks(int character) {
        return character == LONG_VOWEL || character >= 0x80 && WITHOUT_BLANKS.contains(UnicodeScript.of(character));
    }

    private static final class Stream extends TokenStream {

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final List<Token> tokens;
        private int next;

        Stream(List<Token> tokens) {
            this.tokens = tokens;
        }

        @Override
        public void reset() {
            next = 0;
        }

        @Override
        public boolean incrementToken() {
            if (next == tokens.size()) {
                return false;
            }
            clearAttributes();
            Token token = tokens.get(next++);
            term.append(token.term());
            step.setPositionIncrement(token.adjoins() ? 1 : 2);
            return true;
        }
    }
}
