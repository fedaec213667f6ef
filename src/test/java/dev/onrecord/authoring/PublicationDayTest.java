package dev.onrecord.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The day of publication is that of the dateline, or of a line that has nothing else. */
class PublicationDayTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The lamp⏎KYIV, 3 June 2025 — The lamp went out.|2025-06-03 3 June 2025 2",
                "en|LENNA, June 3, 2025 (AP) — The lamp went out.|2025-06-03 June 3, 2025 1",
                "en|The lamp⏎Tuesday, 3 June 2025, 10:05 GMT|2025-06-03 3 June 2025 2",
                "en|Published 2025-06-03⏎The lamp went out.|2025-06-03 2025-06-03 1",
                "en|Updated 3 June 2025⏎The lamp went out.|",
                "en|LENNA, June 3 (AP) — The lamp went out.|",
                "en|On 3 June 2025 the lamp of the lighthouse of Lenna went out for good.|",
                "en|Born 3 June 2025.|",
                "en|3 June 2925|",
                "en|31 June 2025|",
                "en|03.06.2025|",
                "en|6/3/2025|",
                "hu|2025. június 3., kedd 10:05|2025-06-03 2025. június 3 1",
                "vi|Thứ ba, 3/6/2025, 10:05 (GMT+7)|2025-06-03 3/6/2025 1",
                "es|3/06/2025 - 10:05|2025-06-03 3/06/2025 1",
                "zh|2025/06/03 10:05|2025-06-03 2025/06/03 1",
                "de|Lenna, 3. Juni 2025|2025-06-03 3. Juni 2025 1",
                "de|03.06.2025, 10:05 Uhr|2025-06-03 03.06.2025 1",
                "es|LENNA, 3 de junio de 2025 – La lámpara.|2025-06-03 3 de junio de 2025 1",
                "pt|Publicado em 3 de junho de 2025 às 10h05|2025-06-03 3 de junho de 2025 1",
                "fr|Publié le 1er juin 2025|2025-06-01 1er juin 2025 1",
                "sv|Publicerad 3 juni 2025|2025-06-03 3 juni 2025 1",
                "uk|3 червня 2025|2025-06-03 3 червня 2025 1",
                "vi|Thứ ba, 3 tháng 6 năm 2025|2025-06-03 3 tháng 6 năm 2025 1",
                "ko|2025년 6월 3일 오전 10시|2025-06-03 2025년 6월 3일 1",
                "ja|2025年6月3日|2025-06-03 2025年6月3日 1",
                "id|Selasa, 3 Juni 2025|2025-06-03 3 Juni 2025 1",
            })
    void the_day_of_publication_is_read_where_it_is_printed(String language, String text, String expected) {
        PublicationDay day = PublicationDay.find(List.of(text.split("⏎")), Locale.forLanguageTag(language));
        assertEquals(expected, day == null ? null : day.date() + " " + day.words() + " " + day.paragraph());
    }
}
