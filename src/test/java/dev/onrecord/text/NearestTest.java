package dev.onrecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN =
            List.of("from", "to", "text", "speakers", "marco-rubio", "SINGLE_ORIGIN", "DATE_ASC", "DATE_DESC");

    @ParameterizedTest
    @CsvSource({
        "form, from",
        "fro, from",
        "texts, text",
        "txet, text",
        "ot, to",
        "spaekers, speakers",
        "marco-rubbio, marco-rubio",
        "single_orign, SINGLE_ORIGIN",
        "DATE_DSC, DATE_DESC",
        "DATE_AESC, DATE_ASC",
        "farm, ",
        "mrof, ",
        "publisher, ",
    })
    void the_name_that_was_meant_is_guessed_and_another_word_is_not(String typed, String meant) {
        assertEquals(Optional.ofNullable(meant), Nearest.of(typed, KNOWN));
    }
}
