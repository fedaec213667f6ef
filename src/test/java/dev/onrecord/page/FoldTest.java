package dev.onrecord.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
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

    @Property
    void every_normal_form_folds_alike(@ForAll String text, @ForAll Normalizer.Form form) {
        assertEquals(Fold.of(text), Fold.of(Normalizer.normalize(text, form)));
    }
}
