package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Decodes UTF-8, and refuses bytes that are none. */
final class StrictUtf8 {

    /** What a string is given for bytes that are no UTF-8. It may stand in a text, too. */
    private static final char REPLACEMENT = '\ufffd';

    private StrictUtf8() {}

    /** @throws CharacterCodingException if it is not UTF-8 */
    static String decode(byte[] bytes) throws CharacterCodingException {
        // A string is made of bytes many times as fast as a decoder makes one.
        String text = new String(bytes, UTF_8);
        return text.indexOf(REPLACEMENT) < 0
                ? text
                : UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }
}
