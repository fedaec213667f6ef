package dev.onrecord.entry;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.junit.jupiter.api.Test;

/** What the parser is to learn from is HQL. */
class GrammarTest {

    @Test
    void every_phrase_is_read() {
        assertDoesNotThrow(Grammar::readAll);
    }

    @Test
    void what_is_no_hql_is_not() {
        assertThrows(ParseCancellationException.class, () -> Grammar.read("from Statement where )"));
    }
}
