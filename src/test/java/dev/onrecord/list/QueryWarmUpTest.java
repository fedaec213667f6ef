package dev.onrecord.list;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.junit.jupiter.api.Test;

/** What the parser is to learn from is HQL. */
class QueryWarmUpTest {

    @Test
    void every_phrase_is_read() {
        assertDoesNotThrow(QueryWarmUp::readAll);
    }

    @Test
    void what_is_no_hql_is_not() {
        assertThrows(ParseCancellationException.class, () -> QueryWarmUp.read("from Statement where )"));
    }
}
