package dev.onrecord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.Chars;

class FoldTest {

    /** Writings that a reader takes for the same, side by side. */
    private static final List<List<String>> SAME = List.of(
            List.of("nicolas", "Nicolás", "NICOLÁS", "Nicola\u0301s", "Ｎｉｃｏｌａｓ", "Nico\u00ADlas", "\uFEFFNicolas"),
            List.of("walesa", "Wałęsa", "WAŁĘSA"),
            List.of("dokovic", "Đoković", "ÐOKOVIĆ"),
            List.of("ost", "Øst", "ØST"),
            List.of("aesir", "Æsir", "Ǽsir"),
            List.of("thor", "Þór", "ÞÓR"),
            List.of("coeur", "cœur", "CŒUR"),
            List.of("strasse", "Straße", "STRASSE", "STRAẞE"),
            List.of("efficient", "eﬃcient", "eﬀicient"),
            List.of("istanbul", "İstanbul", "ISTANBUL", "ıstanbul"),
            List.of("hamrun", "Ħamrun"),
            List.of("aliyev", "Əliyev"),
            List.of("duong thu huong", "Dương Thu Hương", "DƯƠNG THU HƯƠNG"),
            List.of(
                    "venezuela",
                    "Vene\u00ADzuela",
                    "Vene\u200Bzuela",
                    "Vene\u200Czuela",
                    "Vene\u2060zuela",
                    "\u202AVenezuela\u202C"),
            List.of("maracaibo", "Mara\u200Dcaibo"),
            List.of(
                    "o'brien", "O’Brien", "O‘Brien", "OʼBrien", "OʻBrien", "OʹBrien", "O`Brien", "O´Brien", "O′Brien",
                    "O＇Brien"),
            List.of("\"yes\"", "“yes”", "„yes“", "«yes»", "＂yes＂"),
            List.of("a-b", "a–b", "a—b", "a‐b", "a‑b", "a−b", "a－b", "a\u00AD—b"),
            List.of("a b", "a  b", "a\u00A0b", "a\tb", "a\nb", "a\u3000b", "a\u202Fb"),
            List.of("παπασταυρου", "Παπασταύρου", "ΠΑΠΑΣΤΑΎΡΟΥ"),
            List.of("νομοσ", "νόμος", "ΝΌΜΟΣ", "νόμοσ"),
            List.of("ωιδη", "ᾠδή", "ὨΙΔΉ", "ΩΙΔΗ", "ᾨδή", "ω\u0313\u0345δή", "ω\u0345\u0313δή"),
            List.of("τωι λογωι", "τῷ λόγῳ", "ΤΩ͂Ι ΛΌΓΩΙ"),
            List.of("вол", "ᲀол", "ВОЛ"),
            List.of("елкин", "Ёлкин", "ЁЛКИН", "Е\u0308лкин"),
            List.of("троицкии", "Троицкий", "Троицкии\u0306"),
            List.of("галаган", "Ґалаґан", "ҐАЛАҐАН", "Галаган"),
            List.of("моисеенко", "Мойсеєнко", "Мойсеенко", "МОІСЕЄНКО"),
            List.of("ижакевич", "Їжакевич", "Іжакевич", "Ижакевич"),
            List.of("уладзимир някляеу", "Уладзімір Някляеў", "Уладзимир Някляеу"),
            List.of("касым-жомарт токаев", "Қасым-Жомарт Тоқаев", "ҚАСЫМ-ЖОМАРТ ТОҚАЕВ"),
            List.of("турксиб гулнар", "Түрксіб Гүлнар", "Тұрксіб Гүлнар"),
            List.of("хади чаллы жиен", "Һади Чаллы Җиен"),
            List.of("федоръ миръ хлебъ", "Ѳедоръ Міръ Хлѣбъ"),
            List.of("محمد", "مُحَمَّد", "محـــمد"),
            List.of("احمد", "أحمد", "إحمد", "ٱحمد", "آحمد"),
            List.of("علي", "على", "علی"),
            List.of("كتاب", "کتاب"),
            List.of("پاكستان", "پاکستان"),
            List.of("لاهور", "لاہور", "لاہُور"),
            List.of("مدينه", "مدينة", "مدینۃ", "مدینہ", "مدینه"),
            List.of("خانه", "خانهٔ", "خانۀ", "خانۂ", "خانە"),
            List.of("انيس", "انیس"),
            List.of("นา", "น่า", "น้า", "น๊า", "น๋า"),
            List.of("นํา", "น้ำ", "นำ้", "นํ้า", "น้ํา"),
            List.of("เลน", "เล่น", "เล็น", "เล่​น"),
            List.of("ศุกร", "ศุกร์"),
            List.of("ປາ", "ປ່າ", "ປ້າ", "ປ໊າ", "ປ໋າ"),
            List.of("ນໍາ", "ນ້ຳ", "ນຳ", "ນໍ້າ"),
            List.of("שלום", "שָׁלוֹם"),
            List.of("जेलेन्स्की", "ज़ेलेन्स्की", "ज\u093Cेलेन्स्की", "\u095Bेलेन्स्की"),
            List.of("फिल्म", "फ़िल्म"),
            List.of("चांद", "चाँद"),
            List.of("നരേന്ദ്രന്", "നരേന്ദ്രൻ", "നരേന്ദ്രന്\u200D"),
            List.of("മലയാളികള്", "മലയാളികൾ", "മലയാളികള്\u200D"),
            List.of("উত্তর সত্", "উত্তর সৎ", "উত্তর সত্\u200D"),
            List.of("カタカナ", "ｶﾀｶﾅ"),
            List.of("ガス", "ｶﾞｽ", "カ\u3099ス", "ｶ\u0001ﾞｽ", "カ\u200B\u3099ス", "カ" + "\u200B".repeat(100) + "\u3099ス"),
            List.of("한국", "\u1112\u1161\u11AB\u1100\u116E\u11A8"),
            List.of(
                    "2750",
                    "2,750",
                    "2.750",
                    "2 750",
                    "2\u00A0750",
                    "2\u202F750",
                    "2’750",
                    "2'750",
                    "٢٧٥٠",
                    "٢٬٧٥٠",
                    "２７５０",
                    "２，７５０",
                    "२७५०"),
            List.of("1234567", "1,234,567", "1.234.567", "1 234 567", "12,34,567"),
            List.of("12", "１２", "۱۲", "๑๒", "⑫"));

    /** Writings that a reader takes for different. */
    private static final List<List<String>> DIFFERENT = List.of(
            List.of("ы", "и", "е", "э"),
            List.of("љ", "л", "ль"),
            List.of("ђ", "д", "ћ"),
            List.of("か", "が"),
            List.of("ハ", "バ", "パ"),
            List.of("กา", "กิ", "กี"),
            List.of("ไกล", "ใกล้"),
            List.of("มน", "มัน", "มิน", "มึน", "มุน"),
            List.of("ປາ", "ປີ", "ປູ", "ປັ"),
            List.of("بھی", "بہی"),
            List.of("کی", "کے"),
            List.of("मिल", "मल", "मील"),
            List.of("चांद", "चाद", "चंद"),
            List.of("ড", "ড়"),
            List.of("பல", "பால"),
            List.of("각", "가"),
            List.of("2.75", "275"),
            List.of("0.250", "250"),
            List.of("2019 250", "2019250"),
            List.of("1,2500", "12500"),
            List.of("July 18 252 were freed", "July 18252 were freed"));

    @Example
    void what_readers_take_for_the_same_is_the_same() {
        for (List<String> writings : SAME) {
            for (String writing : writings) {
                assertEquals(writings.get(0), Fold.of(writing), writing);
            }
        }
    }

    @Example
    void what_readers_take_for_different_is_different() {
        for (List<String> writings : DIFFERENT) {
            assertEquals(
                    writings.size(), writings.stream().map(Fold::of).distinct().count(), writings.toString());
        }
    }

    /** Readers write `2 750`, and dates before numbers. */
    @Example
    void a_blank_behind_a_date_a_time_or_a_fraction_parts_two_numbers() {
        for (String text : List.of(
                "on july 18 252 were freed",
                "sept. 3 100 came",
                "may 1 000",
                "dec 31 250",
                "2025-07-18 252 were freed",
                "18/7 252 were freed",
                "18.7.25 252",
                "at 12:30 252",
                "1.5 252")) {
            assertEquals(text, Fold.of(text));
        }
        assertEquals("on july 18 1200 were freed", Fold.of("On July 18 1,200 were freed"));
        assertEquals("some 2750 tonnes", Fold.of("some 2 750 tonnes"));
        assertEquals("2750-3000 tonnes", Fold.of("2 750–3 000 tonnes"));
        assertEquals("dismay 2750", Fold.of("dismay 2 750"));
    }

    @Property(tries = 10_000)
    void folding_twice_changes_nothing(@ForAll("texts") String text) {
        assertEquals(Fold.of(text), Fold.of(Fold.of(text)));
    }

    @Example
    void every_character_is_folded_once_and_for_all() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (!Character.isDefined(character) || Character.getType(character) == Character.PRIVATE_USE) {
                continue;
            }
            String text = Character.toString(character);
            String folded = Fold.of(text);
            assertEquals(folded, Fold.of(folded), Integer.toHexString(character));
            for (Normalizer.Form form : Normalizer.Form.values()) {
                assertEquals(folded, Fold.of(Normalizer.normalize(text, form)), Integer.toHexString(character));
            }
            assertTrue(folded.length() <= 18, Integer.toHexString(character));
        }
    }

    /** Of Unicode's case mappings, which may make several letters of one, none makes another text. */
    @Example
    void every_character_is_its_upper_and_its_lower_case() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (!Character.isDefined(character) || Character.getType(character) == Character.SURROGATE) {
                continue;
            }
            String text = Character.toString(character);
            String folded = Fold.of(text);
            assertEquals(folded, Fold.of(text.toUpperCase(Locale.ROOT)), Integer.toHexString(character));
            assertEquals(folded, Fold.of(text.toLowerCase(Locale.ROOT)), Integer.toHexString(character));
            assertEquals(folded, Fold.of(Character.toString(Character.toTitleCase(character))), text);
        }
    }

    /** What an older version has folded into a store is not searched as if this one had. */
    @Example
    void another_folding_has_another_version() {
        StringBuilder folds = new StringBuilder();
        for (int character = 0; character < 0x2100; character++) {
            // Scripts whose letters Unicode has not changed for long.
            if (character < 0x0530 || character >= 0x1C80 && character < 0x1C89 || character >= 0x1F00) {
                folds.append(Fold.of(Character.toString(character))).append('\n');
            }
        }
        assertEquals(
                "6: -1186380230",
                Fold.VERSION + ": " + folds.toString().hashCode(),
                "Where a text folds into another, Fold.VERSION is another, too.");
    }

    @Example
    void what_is_not_seen_parts_no_mark_from_its_letter() {
        for (String unseen : List.of("\u0001", "\u007F", "\u00AD", "\u200D")) {
            assertEquals("'", Fold.of(" " + unseen + "\u0301"));
            assertEquals("e", Fold.of("e" + unseen + "\u0301"));
        }
    }

    @Example
    void an_iota_below_a_letter_is_read_and_not_read() {
        assertEquals(List.of("ωιδη", "ωδη"), Fold.readings("ᾠδή"));
        assertEquals(List.of("τωι λογωι", "τω λογω"), Fold.readings("τῷ λόγω\u0345"));
        for (String text : List.of("ᾶ", "ωδή", "ΩΙΔΗ", "Ukraine", "")) {
            assertEquals(List.of(Fold.of(text)), Fold.readings(text));
        }
    }

    @Example
    void parts_of_a_persian_word_are_spelt_together_and_apart() {
        assertEquals(List.of("كتابها", "كتاب ها"), Fold.spellings("کتاب\u200Cها"));
        assertEquals(List.of("نميخواهم", "نمي خواهم"), Fold.spellings("نمی\u200Cخواهم"));
        assertEquals(List.of("خانهاي"), Fold.spellings("خانه ای".replace(" ", "")));
        assertEquals(List.of("خانهاي", "خانه اي"), Fold.spellings("خانهٔ\u200Cای"));
        for (String text : List.of(
                "کتاب ها",
                "Vene\u200Czuela",
                "क्\u200Cष",
                "کتاب\u200C ها",
                "\u200Cکتاب\u200C",
                "کتاب\u200Ca",
                "",
                "\u200C")) {
            assertEquals(List.of(Fold.of(text)), Fold.spellings(text), text);
        }
    }

    @Property(tries = 5000)
    void every_normal_form_folds_alike(@ForAll("texts") String text, @ForAll Normalizer.Form form) {
        assertEquals(Fold.of(text), Fold.of(Normalizer.normalize(text, form)));
    }

    @Property
    void the_fold_of_a_text_contains_those_of_its_words(
            @ForAll("texts") String before, @ForAll("texts") String word, @ForAll("texts") String after) {
        String text = before + "; " + word + "; " + after;
        assertTrue(Fold.of(text).contains(Fold.of(word).strip()), text);
    }

    @Property(tries = 5000)
    void plain_text_folds_the_same_with_places_and_without(
            @ForAll @Chars({' ', '\t', '\u0001', '\u007F', '`', '\'', ',', '.', '1', '2', '0', 'a', 'A'}) String text) {
        assertEquals(Fold.located(text).text(), Fold.of(text));
    }

    @Property
    void no_locale_matters(@ForAll("texts") String text) {
        String folded = Fold.of(text);
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr", "lt", "th", "ar", "hi")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertEquals(folded, Fold.of(text));
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Property
    void each_character_comes_from_a_place_in_the_text_and_the_places_are_in_order(@ForAll("texts") String text) {
        FoldedText folded = Fold.located(text);
        int start = 0;
        for (int i = 0; i < folded.text().length(); i++) {
            assertTrue(folded.start(i) >= start);
            assertTrue(folded.end(i) > folded.start(i));
            assertTrue(folded.end(i) <= text.length());
            assertFalse(cutsPair(text, folded.start(i)));
            assertFalse(cutsPair(text, folded.end(i)));
            start = folded.start(i);
        }
    }

    @Example
    void marks_are_put_into_order_a_few_at_a_time() {
        FoldedText folded = Fold.located("a" + "\u0301\u0323".repeat(250_000));
        assertEquals("a", folded.text());
        assertEquals(64, folded.end(0));
    }

    @Example
    void marks_blanks_and_punctuation_are_no_word() {
        for (String text : List.of(
                "", " ", "\n", "\u0301", "\u0E34", "\u093F", "\u0651", "\u200B", "\uFEFF", "\u00AD", "…", "%_*", "—",
                "«»", "\u0000", "\uD800", "\uFE0F", "\u3099", "\u3164")) {
            assertFalse(Fold.hasWord(Fold.of(text)), text);
        }
        for (String text :
                List.of("a", "1", "字", "ก", "ि क", "€", "👍🏽", "½", "Ⅻ", "?1", "=", "x=y", "±", "∞", "→", "^")) {
            assertTrue(Fold.hasWord(Fold.of(text)), text);
        }
    }

    /** The general categories of Unicode: L, N and S. */
    @Example
    void letters_digits_and_symbols_of_every_kind_are_looked_for() {
        Pattern word = Pattern.compile("[\\p{L}\\p{N}\\p{S}]");
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            String text = Character.toString(character);
            assertEquals(word.matcher(text).matches(), Fold.hasWord(text), Integer.toHexString(character));
        }
    }

    @Example
    void a_letter_and_its_marks_are_one_place() {
        FoldedText folded = Fold.located("Stra\u00DFe e\u0301te\u0301");
        assertEquals("strasse ete", folded.text());
        assertEquals(4, folded.start(4));
        assertEquals(5, folded.end(4));
        assertEquals(4, folded.start(5));
        assertEquals(7, folded.start(8));
        assertEquals(9, folded.end(8));
        assertNotEquals(folded.start(8), folded.start(9));
    }

    private static boolean cutsPair(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
    }

    /** Any characters, and more often those that are folded with what stands beside them. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.strings().ofMaxLength(3)),
                Tuple.of(2, Arbitraries.of(SAME.stream().flatMap(List::stream).toList())),
                Tuple.of(2, Arbitraries.strings().numeric().ofMaxLength(4)),
                Tuple.of(
                        3,
                        Arbitraries.of(
                                ",", ".", " ", "'", "’", "\u00A0", "\u0301", "\u3099", "\u200D", "\u200B", "\u00AD",
                                "\u0001", "´", "か", "ｶ", "ㄱ", "ㅏ", "\u1100", "\u1161", "\u11A8", "가", "ﾡ", "ﾞ", "👩",
                                "🏽", "\uFE0F", "ﷺ", "Σ", "İ", "\u0345", "ำ", "क\u093C", "\u0958", "\uD83D",
                                "\u3164")));
        return pieces.list().ofMaxSize(6).map(list -> String.join("", list));
    }
}
