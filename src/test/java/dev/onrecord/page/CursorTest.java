package dev.onrecord.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.error.ClientError;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.NumericChars;
import org.junit.jupiter.api.Test;

class CursorTest {

    @Property
    void a_cursor_read_back_is_the_cursor(
            @ForAll @AlphaChars String order,
            @ForAll @AlphaChars @NumericChars String slug,
            @ForAll("texts") String key) {
        Cursor cursor = new Cursor(order, slug, key);
        assertEquals(cursor, Cursor.decode(cursor.encode(), order));
        assertTrue(cursor.encode().matches("[A-Za-z0-9_-]*"), "safe in a URL");
    }

    @Test
    void a_text_that_no_record_has_is_no_place_in_a_list() {
        String cursor = new Cursor("SLUG_ASC", "slug", "a\0b").encode();
        assertThrows(ClientError.class, () -> Cursor.decode(cursor, "SLUG_ASC"));
    }

    @Property
    void a_cursor_of_another_order_or_no_cursor_at_all_is_refused(
            @ForAll @AlphaChars @NotEmpty String order, @ForAll String anything) {
        assertThrows(ClientError.class, () -> Cursor.decode(anything, order + "!"));
        String other = new Cursor(order, "slug", "key").encode();
        assertThrows(ClientError.class, () -> Cursor.decode(other, order + "!"));
    }

    // Lone surrogates are no text that UTF-8 could carry, and no text of a record has the character 0.
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .filter(text -> text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c)));
    }
}
