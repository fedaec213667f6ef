package dev.onrecord.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-01-01, 2025-12-31",
        "0000, 0000-01-01, 0000-12-31",
        "9999, 9999-01-01, 9999-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "1900-02, 1900-02-01, 1900-02-28",
        "0000-02, 0000-02-01, 0000-02-29",
        "2025-07-18, 2025-07-18, 2025-07-18",
    })
    void it_has_a_first_and_a_last_day(String name, String first, String last) {
        Period period = Period.of(name);
        assertEquals(first + " " + last, period.first() + " " + period.last());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "25",
                "20250718",
                "2025-7",
                "2025-13",
                "2025-02-29",
                "2025-07-18~",
                "2025/2026",
                "2025-07/..",
                "-0001",
                "10000",
                "２０２５",
                "2025-07-18T12:00:00Z",
                " 2025"
            })
    void what_is_none_is_told(String name) {
        String told = assertThrows(IllegalArgumentException.class, () -> Period.of(name))
                .getMessage();
        assertTrue(told.contains("'" + name + "'"), told);
    }
}
