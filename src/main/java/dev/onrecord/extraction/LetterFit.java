package dev.onrecord.extraction;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * In which of several encodings of one byte a text of Latin letters is: in the wrong one, signs stand within its words, and
 * capital letters behind small ones. {@code Bürgermeister} of an old Macintosh is {@code BŸrgermeister} in Windows-1252.
 */
final class LetterFit {

    private static final String NEVER_BEHIND_LETTERS = "„‚•†‡¶¤¢£¥¡¿‰";

    /** Between two letters they are an apostrophe, a dash without blanks, a hyphen that is not printed, dots, a Catalan l·l. */
    private static final String BETWEEN_LETTERS = "’‘—–…·\u00AD\u200B\u200C\u200D\u2010\u2011\u00A0";

    /** So many within words are no slip, and no daggers of footnotes. */
    private static final int ENOUGH = 3;

    /** So many that differ are no name that is written so, as {@code a×b} again and again. */
    private static final int SEVERAL = 2;

    /** Of three accented letters about one is odd in a wrong encoding: the others are letters there, too, or dashes. */
    private static final int ONE_OF = 3;

    private LetterFit() {}

    /**
     * @param bytes of a text
     * @param usual the encoding that it is taken for
     * @param others that it may be in as well
     * @return the one in which the fewest characters stand where none of their kind does: the usual one unless much is odd in
     *     it and another is far better; null where two others are as good and do not say the same
     */
    static @Nullable Charset best(byte[] bytes, Charset usual, List<Charset> others) throws CharacterCodingException {
        if (!isOdd(bytes, usual)) {
            return usual;
        }
        String text = decoded(bytes, usual);
        long ofUsual = odd(text).count();
        long fewest = ofUsual;
        Charset best = usual;
        boolean isTie = false;
        for (Charset other : others) {
            String read = decoded(bytes, other);
            long odd = odd(read).count();
            isTie = odd >= fewest && (isTie || odd == fewest && !read.equals(text));
            if (odd < fewest) {
                best = other;
                fewest = odd;
                text = read;
            }
        }
        boolean isFarBetter = !best.equals(usual) && fewest * 3 <= ofUsual;
        return isFarBetter && isTie ? null : isFarBetter ? best : usual;
    }

    /** @return whether much of what is not ASCII stands where none of its kind does, some of it within words */
    private static boolean isOdd(byte[] bytes, Charset charset) throws CharacterCodingException {
        long high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        String text = decoded(bytes, charset);
        return odd(text).map(text::charAt).distinct().count() >= SEVERAL
                && odd(text).filter(at -> isWithinWord(text, at)).count() >= ENOUGH
                && odd(text).count() * ONE_OF >= high;
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /** @return where they are */
    private static IntStream odd(String text) {
        return IntStream.range(0, text.length()).filter(at -> text.charAt(at) >= 0x80 && isOdd(text, at));
    }

    private static boolean isOdd(String text, int at) {
        char c = text.charAt(at);
        if (c == '\uFFFD' || c < 0xA0 || UnicodeScript.of(c) == UnicodeScript.GREEK) {
            return true;
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) && Character.isLowerCase(before(text, at));
        }
        boolean isBox = c >= 0x2500 && c < 0x25A0;
        return isBox
                || isWithinWord(text, at) && BETWEEN_LETTERS.indexOf(c) < 0
                || Character.isLetter(before(text, at)) && NEVER_BEHIND_LETTERS.indexOf(c) >= 0;
    }

    private static boolean isWithinWord(String text, int at) {
        return Character.isLetter(before(text, at))
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at + 1));
    }

    private static char before(String text, int at) {
        return at == 0 ? ' ' : text.charAt(at - 1);
    }
}
