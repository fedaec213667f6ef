package dev.onrecord.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeltDateTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2025-07-18, 18 July 2025",
        "2025-07-01, 1 July 2025",
        "2025-07, July 2025",
        "2025, 2025",
        "2025~, about 2025",
        "2025-04~, about April 2025",
        "2015~/2025-07, about 2015 to July 2025",
        "2025-07-18/2025-07-24, 18 to 24 July 2025",
        "2025-06-30/2025-07-01, 30 June to 1 July 2025",
        "2025-06/2025-07, June to July 2025",
        "2024-12-31/2025-01-01, 31 December 2024 to 1 January 2025",
        "2024/2025, 2024 to 2025",
        "2025-06/2025-07-18, June 2025 to 18 July 2025",
        "2025-06~/2025-07~, about June 2025 to about July 2025",
        "2025-02/.., since February 2025",
        "2015~/.., since about 2015",
        "../2025-07-18, until 18 July 2025",
        "0000-02-29, 29 February 0000",
        "0079-08-24, 24 August AD 79",
        "0476, AD 476",
        "0476~, about AD 476",
        "0235-03-18/0235-05-02, 18 March to 2 May AD 235",
        "0235-03-18/0235-03-22, 18 to 22 March AD 235",
        "9999-12-31, 31 December 9999"
    })
    void a_date_is_spelt_as_people_read_it(String edtf, String spelt) {
        assertEquals(spelt, SpeltDate.of(edtf));
    }
}
