package dev.onrecord.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FoldTest {

    @Example
    void case_and_accents_do_not_matter() {
        assertEquals("nicolas", Fold.of("Nicolás"));
        assertEquals("nicolas", Fold.of("NICOLÁS"));
        assertEquals("maiquetia", Fold.of("Maiquetía"));
    }

    @Property
    void folding_twice_changes_nothing(@ForAll String text) {
        assertEquals(Fold.of(text), Fold.of(Fold.of(text)));
    }
}
