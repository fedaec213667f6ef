package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StrictUtf8Test {

    @Property
    void it_reads_what_a_decoder_reads(@ForAll byte[] bytes) {
        try {
            String expected = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            assertEquals(expected, decoded(bytes));
        } catch (CharacterCodingException e) {
            assertThrows(CharacterCodingException.class, () -> StrictUtf8.decode(bytes));
        }
    }

    @Property
    void it_reads_what_is_written(@ForAll String text) {
        byte[] bytes = text.getBytes(UTF_8);
        assertEquals(new String(bytes, UTF_8), decoded(bytes));
    }

    @Test
    void the_sign_for_what_is_no_character_may_be_sent() {
        assertEquals("a\ufffdb", decoded("a\ufffdb".getBytes(UTF_8)));
        assertThrows(CharacterCodingException.class, () -> StrictUtf8.decode(new byte[] {'a', (byte) 0xff, 'b'}));
    }

    private static String decoded(byte[] bytes) {
        try {
            return StrictUtf8.decode(bytes);
        } catch (CharacterCodingException e) {
            throw new AssertionError(e);
        }
    }
}
