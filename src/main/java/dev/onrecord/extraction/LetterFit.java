package dev.onrecord.extraction;

import java.lang.Character.UnicodeScript;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In which of several encodings of one byte a text of Latin letters is: in the wrong one, signs stand within its words, and
 * capital letters behind small ones. {@code Bürgermeister} of an old Macintosh is {@code BŸrgermeister} in Windows-1252.
 */
final class LetterFit {

    private static final String NEVER_BEHIND_LETTERS = "„‚•†‡¶¤¢£¥¡¿‰";

    /** Between two letters they are an apostrophe, a dash without blanks, a hyphen that is not printed, dots, a Catalan l·l. */
    private static final String BETWEEN_LETTERS = "’‘—–…·\u00AD\u200B\u200C\u200D\u2010\u2011\u00A0";

    private LetterFit() {}

    /**
     * @param bytes of a text
     * @param usual the encoding that it is taken for
     * @param others that it may be in as well
     * @return the one in which the fewest characters stand where none of their kind does: the usual one unless another is
     *     far better; null where two others are as good and do not say the same
     */
    static @Nullable Charset best(byte[] bytes, Charset usual, List<Charset> others) throws CharacterCodingException {
        String text = decoded(bytes, usual);
        long ofUsual = odd(text);
        long fewest = ofUsual;
        Charset best = usual;
        boolean isTie = false;
        for (Charset other : others) {
            String read = decoded(bytes, other);
            long odd = odd(read);
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

    /** @return whether more than a half of what is not ASCII stands where none of its kind does */
    static boolean isOdd(byte[] bytes, Charset charset) throws CharacterCodingException {
        long high = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
        }
        return odd(decoded(bytes, charset)) * 2 > high;
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static long odd(String text) {
        long odd = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            char behind = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
            odd += c >= 0x80 && isOdd(before, c, behind) ? 1 : 0;
        }
        return odd;
    }

    private static boolean isOdd(char before, char c, char behind) {
        if (c == '\uFFFD' || c < 0xA0 || UnicodeScript.of(c) == UnicodeScript.GREEK) {
            return true;
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) && Character.isLowerCase(before);
        }
        boolean isBehindLetter = Character.isLetter(before);
        boolean isWithin = isBehindLetter && Character.isLetter(behind);
        boolean isBox = c >= 0x2500 && c < 0x25A0;
        boolean hangs = (c == '—' || c == '–') && isBehindLetter && behind == ' ';
        return isBox
                || hangs
                || isWithin && BETWEEN_LETTERS.indexOf(c) < 0
                || isBehindLetter && NEVER_BEHIND_LETTERS.indexOf(c) >= 0;
    }
}
