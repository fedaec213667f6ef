package dev.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scale under the bars. */
class NumberLineTest {

    @ParameterizedTest
    @CsvSource({
        "250, 252, 249.8, 252.2",
        "252, 300, 247, 305",
        "0, 5, 0, 5.5",
        "0.5, 0.75, 0.48, 0.78",
        "1000000, 1200000, '980,000', '1,220,000'",
        "900, 1000.5, 890, '1,011'",
        "-4, 6, -5, 7"
    })
    void its_ends_are_as_exact_as_its_length_wants(double least, double most, String from, String to) {
        Map<String, Object> line = Objects.requireNonNull(NumberLine.of(
                Map.of("claim", Map.of("positions", List.of(position(least), position(most))))));
        assertEquals(from, line.get("from"));
        assertEquals(to, line.get("to"));
    }

    @Test
    void what_is_denied_is_no_bar() {
        Map<String, Object> denied = new HashMap<>(position(300));
        denied.put("denied", true);
        Map<String, Object> line = Objects.requireNonNull(NumberLine.of(
                Map.of("claim", Map.of("positions", List.of(position(250), position(252), denied)))));
        assertEquals(2, ((List<?>) line.get("bars")).size());
        assertEquals("252.2", line.get("to"));
    }

    private static Map<String, Object> position(double number) {
        return Map.of(
                "display",
                "some",
                "value",
                Map.of("__typename", "Quantity", "unit", "people", "min", number, "max", number));
    }
}
