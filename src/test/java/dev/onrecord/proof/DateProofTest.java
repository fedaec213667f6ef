package dev.onrecord.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A stated date is the one that the words print, in every form whose order is clear. */
class DateProofTest {

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Jun 3, 2025|2025-06-03",
                "en|3 Jun. 2025|2025-06-03",
                "en|JUNE 3, 2025|2025-06-03",
                "en|june 3rd|2025-06-03",
                "en|he may leave on the 3rd|2025-06-03",
                "en|Sept. 3, 2025 at 9 a.m.|2025-09-03",
                "en|2025-06-03|2025-06-03",
                "en|20250603|2025-06-03",
                "en|2025-06|2025-06",
                "en|6/3/2025|2025-06-03",
                "en|6/3/2025|2025-03-06",
                "en|13/6/2025|2025-06-13",
                "en|6/13/25|2025-06-13",
                "en|6/2025|2025-06",
                "en|9/11|2001-09-11",
                "en|in 2024/25|2024/2025",
                "en|the third of June 2025|2025-06-03",
                "en|June the twenty-third|2025-06-23",
                "en|the first week of June 2025|2025-06-02/2025-06-08",
                "en|3 and 5 June 2025|2025-06-03/2025-06-05",
                "en|from Tuesday 3 to Friday 6 June|2025-06-03/2025-06-06",
                "en|between 28 May and 3 June 2025|2025-05-28/2025-06-03",
                "en|the week of 3 June 2025|2025-06-02/2025-06-08",
                "en|May and June 2025|2025-05/2025-06",
                "en|since 3 June 2025|2025-06-03/..",
                "en|June 2025|2025-06~",
                "en|late May or early June|2025-06~",
                "en|20 dead in early June|2025-06-01/2025-06-10",
                "en|summer of 2025|2025-06/2025-08",
                "en|on Tuesday, June 3, 2025, at 14:30|2025-06-03",
                "en|3 June 2025 (Tuesday)|2025-06-03",
                "en|the Friday after 3 June 2025|2025-06-03",
                "de|und 12 am 3. Juni|2025-06-03",
                "de|03.06.2025|2025-06-03",
                "de|am 3.6. um 9 Uhr|2025-06-03",
                "de|3.–5.6.2025|2025-06-03/2025-06-05",
                "de|am dritten Juni|2025-06-03",
                "de|im Jänner 2025|2025-01",
                "de|3. JUNI 2025|2025-06-03",
                "es|tres de junio|2025-06-03",
                "es|3 de JUNIO de 2025|2025-06-03",
                "es|mar 3 jun 2025|2025-06-03",
                "fr|le 1er juin 2025|2025-06-01",
                "fr|3 août 2025|2025-08-03",
                "fr|3 AOUT 2025|2025-08-03",
                "ru|в июне 2025 года|2025-06",
                "ru|третьего июня|2025-06-03",
                "ru|в мае 2025|2025-05",
                "pl|w czerwcu 2025|2025-06",
                "cs|v červnu 2025|2025-06",
                "cs|v červenci 2025|2025-07",
                "uk|у червні 2025|2025-06",
                "hr|u lipnju 2025|2025-06",
                "fi|kesäkuussa 2025|2025-06",
                "hu|2025. június 3.|2025-06-03",
                "hu|2025. 06. 03.|2025-06-03",
                "el|τον Ιούνιο του 2025|2025-06",
                "tr|3 Haziran’da|2025-06-03",
                "ar|3 حزيران 2025|2025-06-03",
                "ar|٣ يونيو ٢٠٢٥|2025-06-03",
                "ar|7 ذو الحجة 1446|2025-06-03",
                "he|3 ביוני 2025|2025-06-03",
                "he|7 בסיוון תשפ״ה|2025-06-03",
                "fa|۱۳ خرداد ۱۴۰۴|2025-06-03",
                "fa|۱۴۰۴/۰۳/۱۳|2025-06-03",
                "fa|۳ ژوئن ۲۰۲۵|2025-06-03",
                "th|3 มิถุนายน 2568|2025-06-03",
                "th|3 มิ.ย. 2568|2025-06-03",
                "am|26 ግንቦት 2017|2025-06-03",
                "vi|ngày 3 tháng 6 năm 2025|2025-06-03",
                "hi|3 जून 2025|2025-06-03",
                "zh|2025年6月3日|2025-06-03",
                "zh|二〇二五年六月三日|2025-06-03",
                "zh|6月3日至5日|2025-06-03/2025-06-05",
                "ja|２０２５年６月３日|2025-06-03",
                "ja|令和7年6月3日|2025-06-03",
                "ja|2025年6月3日(火)|2025-06-03",
                "zh|6月3日（周二）|2025-06-03",
                "ko|6월 3일(화)|2025-06-03",
                "ja|令和元年6月|2019-06",
                "ko|2025년 6월 3일|2025-06-03",
                "ja|25/06/03|2025-06-03",
                "zh|25-06-03|2025-06-03",
                "ko|25.06.03|2025-06-03",
                "sv|25-06-03|2025-06-03",
                "sv|99-06-03|1999-06-03",
                "de|25-06-03|2003-06-25",
                "en|June ’25|2025-06",
                "en|between 2019 and 2021|2019/2021",
                "zh|六月廿三日|2025-06-23",
                "en|in the ’90s|1990/1999",
                "en|at 3 p.m. on June 5, 2025|2025-06-05",
                "en|3.6.25|2025-06-03",
                "th|3/6/68|2025-06-03",
                "es|3/VI/2025|2025-06-03",
                "pl|3 VI 2025|2025-06-03",
                "ja|6月3日12時|2025-06-03",
                "en|\uD83A\uDD53 June 2025|2025-06-03",
                "en|\uD83A\uDD56/\uD83A\uDD53/\uD83A\uDD52\uD83A\uDD50\uD83A\uDD52\uD83A\uDD55|2025-06-03",
            })
    void the_date_that_the_words_print_is_proven(String language, String words, String date) {
        assertEquals(Optional.empty(), fault(language, words, date));
    }

    @ParameterizedTest(name = "{0}: {1} is not {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Jun 3, 2025|2025-07-03",
                "en|3 Jun. 2025|2025-07-03",
                "en|3 June 2025|2025-06-04",
                "en|JUNE 3, 2025|2025-07-03",
                "en|june 3|2025-07-03",
                "en|Sept. 3|2025-10-03",
                "en|2025-06-03|2025-07-03",
                "en|2025-06-03|2025-03-06",
                "en|2025/06/03|2025-06-06",
                "en|20250603|2025-07-03",
                "en|2025-06|2025-07",
                "en|6/3/2025|2025-07-03",
                "en|6/3/2025|2025-06-06",
                "en|6/13/2025|2025-06-06",
                "en|6/2025|2025-07",
                "en|9/11|2001-10-11",
                "en|03.06.2025|2025-07-03",
                "en|the third of June 2025|2025-06-04",
                "en|June the twenty-third|2025-06-20",
                "en|3 June and 4 July 2025|2025-06-04",
                "en|June 3 and July 4, 2025|2025-07-03",
                "en|3 and 5 June 2025|2025-06-08/2025-06-09",
                "en|3 and 5 June 2025|2025-06-03/2025-06-06",
                "en|May and June 2025|2025-07/2025-08",
                "en|May to July 2025|2025-05/2025-08",
                "en|June|2025-07",
                "en|the 3rd|2025-06-04",
                "de|03.06.2025|2025-03-06",
                "de|am 3.6.|2025-06-06",
                "de|am dritten Juni|2025-06-04",
                "de|3. JUNI 2025|2025-07-03",
                "es|3 de JUNIO de 2025|2025-07-03",
                "es|tres de junio|2025-06-04",
                "fr|le 1er juin 2025|2025-06-02",
                "fr|3 AOÛT 2025|2025-07-03",
                "ru|июне 2025|2025-07",
                "ru|третьего июня|2025-06-04",
                "ru|в мае 2025|2025-06",
                "pl|czerwcu 2025|2025-07",
                "cs|v červnu 2025|2025-07",
                "cs|v červenci 2025|2025-06",
                "uk|у червні 2025|2025-07",
                "hr|u lipnju 2025|2025-07",
                "fi|kesäkuussa 2025|2025-07",
                "el|τον Ιούνιο του 2025|2025-07",
                "tr|3 Haziran’da|2025-07-03",
                "ar|3 حزيران 2025|2025-07-03",
                "ar|في كانون الثاني 2025|2025-12",
                "ar|وفي يونيو|2025-07",
                "ar|عام 2025|2024",
                "he|3 ביוני 2025|2025-07-03",
                "fa|۳ ژوئن ۲۰۲۵|2025-07-03",
                "th|3 มิถุนายน 2568|2025-07-03",
                "th|3 มิ.ย. 2568|2025-07-03",
                "th|มิถุนายน 2568|2024-06",
                "vi|ngày 3 tháng 6 năm 2025|2025-06-06",
                "zh|2025年6月3日|2025-07-03",
                "zh|二〇二五年六月三日|2025-06-04",
                "ja|２０２５年６月３日|2025-07-03",
                "ja|令和7年6月3日|2024-06-03",
                "ko|2025년 6월 3일|2025-07-03",
                "ja|25/06/03|2025-06-04",
                "sv|25-06-03|2025-03-06",
                "de|25-06-03|2025-06-03",
                "en|June ’24|2025-06",
                "en|between 2019 and 2021|2019/2025",
                "zh|六月廿三日|2025-06-03",
                "en|3 June '24|2025-06-03",
                "en|3.6.24|2025-06-03",
                "de|03.06.24|2025-06-03",
                "en|6/3/24|2025-06-03",
                "fr|03/06/24|2025-06-03",
                "ja|24/06/03|2025-06-03",
                "sv|24-06-03|2025-06-03",
                "es|3/VI/2025|2025-07-03",
                "pl|3 VI 2025|2025-07-03",
                "hu|2025. VI. 3.|2025-07-03",
                "en|at 3 on June 5, 2025|2025-06-03",
                "es|a las 5 del 3 de junio|2025-06-05",
                "it|alle 5 del 3 giugno|2025-06-05",
                "nl|3 juni om 12 uur|2025-06-12",
                "pl|3 czerwca o godz. 12|2025-06-12",
                "ru|3 июня в 12 часов|2025-06-12",
                "ja|6月3日12時|2025-06-12",
                "zh|6月3日下午5点|2025-06-05",
                "ko|6월 3일 오후 5시|2025-06-05",
                "tr|3 Haziran saat 12.00|2025-06-12",
                "sv|3 juni kl. 12|2025-06-12",
                "ar|3 يونيو الساعة 12|2025-06-12",
                "vi|12 giờ ngày 3 tháng 6|2025-06-12",
                "id|3 Juni pukul 12.30|2025-06-12",
                "en|\uD83A\uDD53 June 2025|2025-06-04",
                "en|\uD83A\uDD56/\uD83A\uDD53/\uD83A\uDD52\uD83A\uDD50\uD83A\uDD52\uD83A\uDD55|2024-06-03",
            })
    void another_date_is_not(String language, String words, String date) {
        assertEquals(Optional.of(date + " cannot be read in “" + words + "”."), fault(language, words, date));
    }

    @ParameterizedTest(name = "{0}: {1} is not {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Friday, June 3, 2025|2025-06-03",
                "en|3 June 2025 (Friday)|2025-06-03",
                "es|viernes 3 de junio|2025-06-03",
                "de|Freitag, den 3. Juni|2025-06-03",
                "de|Sonnabend, 03.06.2025|2025-06-03",
                "fr|vendredi 3 juin|2025-06-03",
                "ru|в пятницу, 3 июня|2025-06-03",
                "pl|w środę 3 czerwca|2025-06-03",
                "cs|v pátek 3. června|2025-06-03",
                "ar|الجمعة 3 يونيو|2025-06-03",
                "ja|2025年6月3日(金曜日)|2025-06-03",
                "zh|6月3日星期五|2025-06-03",
                "zh|6月3日礼拜五|2025-06-03",
                "zh|2025年6月3日（周五）|2025-06-03",
                "ja|6月3日(金)|2025-06-03",
                "ja|2025年6月3日（日）|2025-06-03",
                "ko|2025년 6월 3일(금)|2025-06-03",
            })
    void a_weekday_beside_a_day_is_its_own(String language, String words, String date) {
        assertEquals(
                Optional.of(date + " is a Tuesday, and “" + words + "” names another day."),
                fault(language, words, date));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Tuesday|2025-06-03|true",
                "en|on Friday|2025-06-03|false",
                "en|on Friday|2025-06-06/2025-06-08|true",
                "en|the day after Monday’s vote|2025-06-03|true",
                "en|before Friday|2025-06-03|true",
                "es|el viernes|2025-06-03|false",
                "de|am Dienstag|2025-06-03|true",
                "ko|금요일|2025-06-03|false",
            })
    void a_weekday_alone_is_that_of_the_day_however_it_is_known(
            String language, String words, String date, boolean isRight) {
        PartialDate inferred = PartialDate.of(date, words, Basis.INFERRED, Basis.INFERRED, null);
        assertEquals(
                isRight,
                DateProof.fault(inferred, Locale.forLanguageTag(language)).isEmpty());
    }

    /** What the JDK prints in a language is the day it was printed from, and neither the day nor the month beside it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "en-GB", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro",
                "bg", "ru", "uk", "hr", "sr", "sl", "el", "tr", "ar-EG", "ar-LB", "he", "hi", "id", "vi", "ko", "ja",
                "zh", "ca", "et", "lv", "lt"
            })
    void a_day_is_told_from_those_beside_it(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (FormatStyle style : List.of(FormatStyle.FULL, FormatStyle.LONG, FormatStyle.MEDIUM)) {
            for (int month = 1; month <= 12; month++) {
                LocalDate day = LocalDate.of(2025, month, 17);
                String printed = DateTimeFormatter.ofLocalizedDate(style)
                        .withLocale(locale)
                        .format(day);
                assertEquals(Optional.empty(), fault(language, printed, day.toString()), printed);
                for (LocalDate other : List.of(day.plusDays(1), day.plusMonths(1), day.plusYears(1))) {
                    assertEquals(
                            Optional.of(other + " cannot be read in “" + printed + "”."),
                            fault(language, printed, other.toString()));
                }
            }
        }
    }

    private static Optional<String> fault(String language, String words, String date) {
        return DateProof.fault(
                PartialDate.of(date, words, Basis.STATED, Basis.STATED, null), Locale.forLanguageTag(language));
    }
}
