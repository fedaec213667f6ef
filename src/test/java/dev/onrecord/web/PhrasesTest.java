package dev.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.comparison.Between;
import dev.onrecord.comparison.Standing;
import dev.onrecord.statement.Attribution;
import dev.onrecord.statement.QuotationMode;
import dev.onrecord.statement.SpeechAct;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in a sentence in place of a constant. */
class PhrasesTest {

    static Stream<Arguments> constants() {
        return Stream.of(
                        of("act", SpeechAct.values()),
                        of("mode", QuotationMode.values()),
                        of("attribution", Attribution.values()),
                        of("standing", Standing.values()),
                        of("between", Between.values()))
                .flatMap(constants -> constants);
    }

    private static Stream<Arguments> of(String template, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> Arguments.of(template, constant.name()));
    }

    /** What an act is called is a noun: a verb would have to know whether one speaks or many do. */
    @ParameterizedTest
    @MethodSource("constants")
    void each_constant_has_a_phrase_of_its_own(String template, String constant) {
        assertFalse(Templates.render(template, Map.of(template, constant)).isBlank());
        assertTrue(Resources.text("templates/" + template + ".html").contains("{#case '" + constant + "'}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in April  | STATED   | STATED   | printed “<bdi>in April</bdi>”
            in April  | STATED   | EXTERNAL | printed “<bdi>in April</bdi>”; the year known from elsewhere
            in April  | STATED   | INFERRED | printed “<bdi>in April</bdi>”; the year inferred from what is printed
            Friday    | EXTERNAL | EXTERNAL | printed “<bdi>Friday</bdi>”; known from elsewhere
            yesterday | INFERRED | EXTERNAL | printed “<bdi>yesterday</bdi>”; inferred from what is printed
                      | STATED   | STATED   | as printed
                      | INFERRED | INFERRED | inferred from what is printed
                      | EXTERNAL | EXTERNAL | known from elsewhere
            """)
    void how_a_date_is_known_is_told_in_words(@Nullable String asWritten, String basis, String year, String told) {
        Map<String, Object> date = new HashMap<>(Map.of("basis", basis, "yearBasis", year));
        date.put("asWritten", asWritten);
        assertEquals(told, Templates.render("basis", Map.of("date", date)));
    }
}
