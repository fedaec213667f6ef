package dev.onrecord.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines that say who wrote a document, and those that say something else; datelines. */
class ByLineTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|By Jane Doe|Jane Doe",
                "en|By JANE DOE and Bo Lind, Associated Press|JANE DOE and Bo Lind",
                "en|By Jane Doe / Lenna|Jane Doe",
                "en|By Jane Doe, Bo Lind and Ida Rolf|Jane Doe, Bo Lind and Ida Rolf",
                "en|By the sea they sat|",
                "en|By Lenna they sat.|",
                "en|By Jane Doe they were told to leave.|",
                "en|By Jane Doe: a life|",
                "de|Von Karl Brand|Karl Brand",
                "de|Von Karl Brand und Ida Rolf, Lenna|Karl Brand und Ida Rolf",
                "de|Von Lenna nach Rom in drei Tagen|",
                "es|Por Ana de la Cruz|Ana de la Cruz",
                "pt|Por Ana Leal, de Lenna|Ana Leal",
                "fr|Par Jean Roy (à Lenna)|Jean Roy",
                "it|di Ugo Riva|Ugo Riva",
                "sv|Av Ida Storm|Ida Storm",
                "id|Oleh Budi Santoso|Budi Santoso",
                "sv|Text: Ida Storm|Ida Storm",
                "uk|Автор: Олена Коваль|Олена Коваль",
                "vi|Tác giả: Trần Văn An|Trần Văn An",
                "sv|By Jane Doe|",
            })
    void who_wrote_the_document_is_named_in_a_line_of_its_own(String language, String line, String names) {
        Span found = ByLine.find(line, Locale.forLanguageTag(language));
        assertEquals(names, found == null ? null : found.of(line));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '#',
            value = {
                "en#KYIV, 3 June 2025 — The#KYIV, 3 June 2025 —",
                "en#LONDON (Reuters) - The#LONDON (Reuters) -",
                "en#WASHINGTON, June 3 (AP) — “No#WASHINGTON, June 3 (AP) —",
                "en#London, June 3 (AP) — The#London, June 3 (AP) —",
                "en#(CNN) — The#(CNN) —",
                "en#NEW YORK — The#NEW YORK —",
                "de#Berlin (dpa) - Die#Berlin (dpa) -",
                "pt#São Paulo, 3 de junho de 2025 – A#São Paulo, 3 de junho de 2025 –",
                "id#JAKARTA, KOMPAS.com – Budi#JAKARTA, KOMPAS.com –",
                "it#ROMA – Il#ROMA –",
                "uk#КИЇВ, 3 червня 2025 — Олена#КИЇВ, 3 червня 2025 —",
                "en#Ann Bell, 41 — a nurse — left#",
                "en#Ann Bell, 41 years old — a nurse#",
                "en#Ann Bell (Labour) – who left – came#",
                "en#They left in June 2025 — and stayed#",
                "es#—No lo sé —dijo Ana#",
                "en#A well-known man#",
            })
    void a_dateline_ends_behind_its_dash(String language, String text, String dateline) {
        assertEquals(
                dateline == null ? "" : dateline,
                Dateline.find(text, Locale.forLanguageTag(language))
                        .map(span -> span.of(text).strip())
                        .orElse(""));
    }
}
