package dev.onrecord.extraction;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files in any encoding, and saved pages, give the text that a reader sees. */
class ExtractedTextTest {

    private static ExtractedText extracted(byte[] bytes, String name, String language) throws IOException {
        return ExtractedText.of(bytes, name, null, language);
    }

    private static String paragraphs(String page) throws IOException {
        return extracted(page.getBytes(UTF_8), "a.html", null)
                .text()
                .lines()
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("/"));
    }

    private static final String LONG =
            "The social club of Lenna, which has four hundred members and a boat of its own, said on Friday that it would go on"
                    + " with its evenings until the lamp of the lighthouse burns again, whatever the council may say.";

    private static final String RUSSIAN = "Паром затонул. Мэр сказал: «Все в безопасности, слава богу».";
    private static final String GREEK = "Το πλοίο βυθίστηκε. Ο υπουργός είπε ότι όλοι είναι ασφαλείς.";

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "windows-1251||" + RUSSIAN,
                "KOI8-R||Паром затонул. Мэр сказал, что все в безопасности, слава богу.",
                "IBM866||Паром затонул. Мэр сказал, что все живы, слава богу.",
                "windows-1251|uk|Пором затонув. Мер сказав, що всі живі.",
                "windows-1253||" + GREEK,
                "ISO-8859-7|el|" + GREEK,
                "windows-1255||המעבורת טבעה. ראש העיר אמר: כולם בטוחים ושלמים.",
                "windows-1256|ar|غرقت العبارة. قال رئيس البلدية إن الجميع بخير.",
                "windows-1256|fa|شهردار گفت که همه در امان هستند، چون گذشت.",
                "TIS-620|th|เรือข้ามฟากล่ม นายกเทศมนตรีกล่าวว่าทุกคนปลอดภัย",
                "x-windows-874|th|นายกเทศมนตรีกล่าวว่า “ทุกคนปลอดภัย” แล้ว – จริง",
                "x-windows-874||นายกเทศมนตรีกล่าวว่า “ทุกคนปลอดภัย” แล้วเรือก็จมลงในแม่น้ำ",
                "windows-1254|tr|Feribot battı. Başkan İsmail Yıldız, herkes güvende dedi.",
                "windows-1254||Feribot battı ve başkan bu sabah bir açıklama yaptı, ama çok az şey dedi.",
                "windows-1250|pl|Prom zatonął. Burmistrz Łukasz Żak powiedział, że są bezpieczni.",
                "windows-1250||Prom zatonął, a burmistrz powiedział, że to nie jest koniec i że się go nie boi.",
                "Shift_JIS||フェリーが沈没した。市長は「全員無事だ」と述べた。",
                "EUC-JP||フェリーが沈没した。市長は「全員無事だ」と述べた。",
                "GB18030||渡轮沉没。市长表示：“所有人都安全。”船上有乘客。",
                "Big5||渡輪沉沒。市長表示：「所有人都安全。」船上有乘客。",
                "EUC-KR||여객선이 침몰했다. 시장은 모두 안전하다고 말했다.",
                "ISO-8859-2|pl|Prom zatonął, Łukasz Żak, Ścibor, źle.",
                "KOI8-U|uk|Пором затонув. Мер сказав, що всі живі і їхні рідні.",
                "ISO-2022-JP|ja|市長は「全員無事だ」と述べた。",
                "windows-1252||Le cœur de la ville est sauf, a dit la maire – enfin. Le dégât est de 5 €.",
                "ISO-8859-15||Le dégât est de 12 500 € et la fête est finie.",
                "ISO-8859-15||Le cœur de la fête est un œuvre.",
                "x-MacRoman||El capitán señaló que «todos están a salvo» y que los médicos y los técnicos volverán mañana.",
                "x-MacRoman||« Nous étions à l’hôpital », a déclaré le maire ; la fête a réuni les élèves de l’école.",
                "x-MacRoman||Der Bürgermeister erklärte: „Über fünfzig Männer sind zurück.“ Größere Schäden gab es nicht.",
                "IBM850||Der Bürgermeister erklärte, über fünfzig Männer seien zurück. Größere Schäden gab es nicht.",
                "IBM850||El capitán señaló que la niña de Peñón está en el hospital y que volverá mañana.",
                "IBM850||Le maire a déclaré que la fête a réuni les élèves de l'école, où il était.",
                "IBM852|pl|Burmistrz Żak powiedział, że są bezpieczni; wydobyto już pięć osób, wrócą później, a łódź poszła na dno.",
                "windows-1252||O capitão disse que a situação não é má — e já não há ninguém à espera.",
                "windows-1252||She said it—the café’s owner—was “naïve…and rude”, §5 or not.",
                "UTF-16LE||Паром затонул. 12 человек живы.",
                "UTF-16BE||渡轮沉没。 12 人 安全。",
            })
    void an_encoding_is_found_out_by_the_bytes_or_the_language(String encoding, String language, String text)
            throws IOException {
        ExtractedText found = extracted(text.getBytes(Charset.forName(encoding)), "a.txt", language);
        assertEquals(text + "\n", found.text(), found.format());
        String page = "<html><body><p>" + text + "</p></body></html>";
        assertEquals(
                text + "\n",
                extracted(
                                page.getBytes(Charset.forName(encoding)),
                                "a.html",
                                language == null ? ExtractedText.language(text) : language)
                        .text());
    }

    /** Each sign stands where it seldom does, and once or again and again: the text is what it was taken for before. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "“We won’t go— not now,” he said.",
                "The fee was “far too high”, said Smith† and Jones‡ on Monday.",
                "Señor DeÁvila came.",
                "It costs AU£5m, and “more” later.",
                "d’Ivoire™s and iPhone®X",
                "Mr McÉvoy",
                "team— he said— is not here",
            })
    void odd_signs_of_a_western_text_make_it_no_text_of_an_old_machine(String text) throws IOException {
        for (int times : new int[] {1, 20}) {
            String whole = (text + "\n").repeat(times);
            assertEquals(
                    whole,
                    extracted(whole.getBytes(Charset.forName("windows-1252")), "a.txt", "en")
                            .text());
        }
    }

    @Test
    void letters_that_are_whole_in_no_encoding_are_not_taken_in() {
        byte[] broken = "Der B\u0081rgermeister erkl\u00A9rte, f\u00B5nfzig M\u00B6nner".getBytes(ISO_8859_1);
        IOException refused = assertThrows(IOException.class, () -> extracted(broken, "a.txt", "de"));
        assertTrue(refused.getMessage().contains("`--encoding` says"), refused.getMessage());
    }

    @Test
    void xml_is_no_text() {
        byte[] feed = "<?xml version='1.0'?><rss><item>Ferry sinks</item></rss>".getBytes(UTF_8);
        IOException refused = assertThrows(IOException.class, () -> extracted(feed, "a.txt", "en"));
        assertEquals("is XML, and no page; save it as text or HTML and add that.", refused.getMessage());
    }

    @Test
    void a_document_of_libreoffice_in_one_file_is_read() throws IOException {
        byte[] document = ("<?xml version='1.0'?><office:document xmlns:office='o'><office:body><office:text>"
                        + "<text:tracked-changes><text:p>Gone</text:p></text:tracked-changes><text:h>Head</text:h>"
                        + "<text:p>One<draw:frame><draw:text-box><text:p>A box</text:p></draw:text-box></draw:frame>"
                        + " goes on.</text:p></office:text></office:body></office:document>")
                .getBytes(UTF_8);
        assertEquals(
                "Head\nOne goes on.\nA box\n",
                extracted(document, "a.fodt", "en").text());
    }

    @Test
    void what_nothing_tells_is_asked_for() {
        byte[] arabic = "غرقت العبارة. قال رئيس البلدية إن الجميع بخير.".getBytes(Charset.forName("windows-1256"));
        IOException refused = assertThrows(IOException.class, () -> extracted(arabic, "a.txt", null));
        assertTrue(refused.getMessage().contains("`--encoding` says which"), refused.getMessage());
        IOException unknown =
                assertThrows(IOException.class, () -> ExtractedText.of(arabic, "a.txt", "windows-1299", null));
        assertEquals("cannot be read: there is no encoding 'windows-1299'.", unknown.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fa|شهردار گفت همه در امان هستند و چیزی نگفت",
                "ur|میئر نے کہا کہ سب ٹھیک ہیں",
                "ar|قال رئيس البلدية إن الجميع بخير",
                "uk|Мер сказав, що всі живі",
                "sr|Градоначелник је рекао да су сви живи, љубазно",
                "ru|Мэр сказал, что все живы",
                "tr|Başkan bu sabah bir açıklama yaptı ve çok az şey dedi",
                "pl|Burmistrz powiedział, że to nie jest koniec i się nie boi",
                "sv|Borgmästaren sade att det inte är slut och att alla har kommit",
                "fi|Pormestari sanoi että kaikki ovat turvassa ja hän on iloinen",
                "vi|Thị trưởng nói rằng không có ai bị thương trong vụ chìm phà và mọi người đã an toàn",
                "ja|全員無事だ",
                "zh|所有人都安全",
                "en|The mayor said that it was over",
            })
    void a_language_is_guessed_by_script_letters_and_small_words(String language, String text) {
        assertEquals(language, ExtractedText.language(text));
    }

    @Test
    void a_language_is_guessed_by_its_letters_however_they_are_composed() {
        String text = "Thứ Ba, cầu Lộc Bình bị đóng và việc sửa chữa tốn một số tiền, ông Nam cho biết";
        assertEquals("vi", ExtractedText.language(Normalizer.normalize(text, Normalizer.Form.NFD)));
    }

    /** Of few words several languages have as many. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\": 1}",
                "Meya alisema kwamba watu wote walikuwa salama baada ya kivuko kuzama ziwani karibu na bandari, wala hakuna aliyefariki",
                "not a word",
                "Report",
                "12",
                "Åbo ja Hämeenlinna och Tavastehus"
            })
    void a_language_that_nothing_tells_is_nobodys_guess(String text) {
        assertNull(ExtractedText.language(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-8859-1", "windows-1251", "utf-8", "ascii"})
    void a_page_in_utf_8_is_read_whatever_it_says_of_itself(String said) throws IOException {
        String page =
                "<html><head><meta charset='" + said + "'></head><body><p>Die „Größe“ zählt – ß</p></body></html>";
        assertEquals(
                "Die „Größe“ zählt – ß\n",
                extracted(page.getBytes(UTF_8), "a.html", "de").text());
    }

    /** Encoding Standard, §4.2: what pages call by a name is more than its standard has. */
    @ParameterizedTest
    @CsvSource({
        "iso-8859-1, windows-1252, He said “no” – it’s €5…",
        "us-ascii, windows-1252, He said “no” – it’s so",
        "latin1, windows-1252, “é”",
        "iso-8859-9, windows-1254, Başkan “İyi” dedi",
        "tis-620, x-windows-874, นายกกล่าวว่า “ปลอดภัย”",
        "gb2312, GB18030, 市长朱镕基说：“安全”",
        "gbk, GB18030, 市长朱镕基说：“安全”",
        "shift_jis, windows-31j, 市長は①、㈱髙島屋と述べた",
        "euc-kr, x-windows-949, 시장은 똠방각하 “안전”",
        "ks_c_5601-1987, x-windows-949, 똠방각하",
        "big5, Big5-HKSCS, 市長說：「安全」，嘅",
    })
    void a_page_is_read_as_browsers_read_what_it_says(String said, String encoding, String text) throws IOException {
        String page = "<html><head><meta charset='" + said + "'></head><body><p>" + text + "</p></body></html>";
        byte[] bytes = page.getBytes(Charset.forName(encoding));
        assertEquals(text + "\n", extracted(bytes, "a.html", "en").text());
        assertEquals(text + "\n", ExtractedText.of(bytes, "a.html", said, "en").text());
    }

    @Test
    void a_page_that_no_browser_shows_is_refused_in_a_sentence() {
        byte[] page = ("<div>".repeat(3_000) + "x").getBytes(UTF_8);
        IOException refused = assertThrows(IOException.class, () -> extracted(page, "a.html", "en"));
        assertTrue(refused.getMessage().startsWith("has elements in one another"), refused.getMessage());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<p>A <ruby>base<rp>(</rp><rt>note</rt><rp>)</rp></ruby> word</p>|A basenote word",
                "<p>A</p><dialog><p>Cookies?</p></dialog><video>No video</video><canvas>No canvas</canvas><p>B|A/B",
                "<p>A<span class='visually-hidden'> (opens a window)</span></p><p class=sr-only>Skip</p>|A",
                "<p>The <math><mi>x</mi><mo>=</mo><mn>5</mn></math> rule</p>|The x=5 rule",
                "<p>A <b>bold</b>&nbsp;word&shy;s &ldquo;x&rdquo; &#8220;y&#8221; &hellip; Q&#38;A</p>|A bold\u00A0word\u00ADs “x” “y” … Q&A",
                "<p>One<br>two</p><p>Three</p>|One/two/Three",
                "<div>Text<p>para</p>after</div>|Text/para/after",
                "<blockquote><p>A</p><blockquote>B</blockquote>C</blockquote>|A/B/C",
                "<table><tr><th>Day</th><td>25</td></tr></table>|Day/25",
                "<ul><li>One<ul><li>Sub</li></ul></li><li>Two</li></ul>|One/Sub/Two",
                "<figure><img alt=boat><figcaption>The boat</figcaption></figure>|The boat",
                "<figure><img><figcaption>The boat <span class=photo-credit>Bo Lind</span></figcaption></figure><p>A|The boat/A",
                "<figure><img><figcaption>Foto: Bo Lind / Reuters</figcaption></figure><p>A|A",
                "<p>A</p><div class='post-share'><a>Facebook</a> <a>X</a></div><ul class='social-links'><li>Mail</ul><p>B|A/B",
                "<p>A</p><div>Share on Facebook</div><ul><li>Tweet<li>Copy link</ul><p>Compartir</p><div>Поділитися в Telegram</div><p>B|A/B",
                "<p>A 5 percent <a>share</a> of it.</p><p>Share prices fell.</p>|A 5 percent share of it./Share prices fell.",
                "<p>A</p><div class=related-articles><a href=b>Another</a></div><div class='newsletter box'>Join us <form>x</form></div><p>B|A/B",
                "<article class='post category-social tag-related'><p>A</p></article>|A",
                "<div class='page social'><p>" + LONG + "</p></div>|" + LONG,
                "<div class='lead related'>Nobody links here.</div>|Nobody links here.",
                "<details><summary>More</summary>Inside</details>|More/Inside",
                "<p>She said <q>All <q>are</q> safe</q>.</p>|She said “All ‘are’ safe”.",
                "<p>It <del>was</del> <ins>is</ins> over.</p>|It was is over.",
                "<p>A</p><!-- 99 --><script>1</script><style>2</style><noscript>3</noscript><template>4</template>|A",
                "<p>A</p><p hidden>B</p><p style='color:red; DISPLAY : none'>C</p><p style='visibility:hidden'>D</p>|A",
                "<p>250<sup>1</sup> and 10<sup><a>2</a></sup>, CO<sub>2</sub></p>|250¹ and 10², CO2",
                "<pre>first\\nsecond   line</pre>|first/second line",
                "<p>plain fragment &amp; more</p>|plain fragment & more",
                "no tags at all &amp; more|no tags at all & more",
            })
    void a_page_is_what_its_reader_sees(String page, String paragraphs) throws IOException {
        assertEquals(paragraphs, paragraphs(page.replace("\\n", "\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>A &amp; b</p>",
                "\n<h1 class=x>A &amp; b</h1>",
                "<!DOCTYPE html><p>A &amp; b",
                "<div>A &amp; b</div>"
            })
    void a_page_is_told_by_its_beginning_where_its_name_does_not(String page) throws IOException {
        assertEquals("A & b\n", extracted(page.getBytes(UTF_8), "a.txt", null).text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`1⏎00:00:01,000 --> 00:00:04,000⏎<i>It sank</i> at 6:40,⏎she said.⏎⏎2⏎00:00:05,000 --> 00:00:06,000⏎{\\an8}Nobody⏎⏎3⏎00:00:07,000 --> 00:00:08,000⏎died.⏎- Who?⏎`|It sank at 6:40, she said./Nobody died./- Who?",
                "`WEBVTT - Talk⏎⏎NOTE not shown⏎⏎intro⏎00:01.000 --> 00:04.000 align:start⏎<v Ann Bell>It <b>sank</b> &amp; burnt.</v>⏎⏎00:05.000 --> 00:06.000⏎<v Tom Reed>12 left.`|Ann Bell: It sank & burnt./Tom Reed: 12 left.",
            })
    void of_subtitles_the_words_are_read(String file, String paragraphs) throws IOException {
        ExtractedText text = extracted(file.replace('⏎', '\n').getBytes(UTF_8), "a.srt", "en");
        assertEquals(
                paragraphs, text.text().lines().filter(line -> !line.isEmpty()).collect(Collectors.joining("/")));
        assertEquals("UTF-8, subtitles", text.format());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a.json|[1]|UTF-8, JSON with its keys and marks as they are written",
                "a.txt|{ \"title\": \"It sank\" }|UTF-8, JSON with its keys and marks as they are written",
                "a.tex|It sank.|UTF-8, TeX with its commands as they are written",
                "a.txt|\\documentclass{article} It sank.|UTF-8, TeX with its commands as they are written",
                "a.txt|They left --> at 10:05.|UTF-8",
                "a.txt|{It sank.}|UTF-8",
            })
    void what_is_no_prose_is_taken_in_and_told(String name, String text, String format) throws IOException {
        ExtractedText extracted = extracted(text.getBytes(UTF_8), name, "en");
        assertEquals(text + "\n", extracted.text());
        assertEquals(format, extracted.format());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 < 2 and 3 > 2", "He wrote <b>in bold</b>, they say.", "The <p> begins a paragraph."})
    void a_text_with_signs_of_markup_is_a_text(String text) throws IOException {
        assertEquals(text + "\n", extracted(text.getBytes(UTF_8), "a.txt", null).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-874", "x-windows-874", "TIS-620", "tis620", "iso-8859-11", "MS874"})
    void thai_is_read_by_any_name_of_its_code_page(String encoding) throws IOException {
        String text = "นายกกล่าวว่า “ปลอดภัย”";
        byte[] bytes = text.getBytes(Charset.forName("x-windows-874"));
        assertEquals(
                text + "\n", ExtractedText.of(bytes, "a.txt", encoding, "th").text());
    }

    @ParameterizedTest
    @CsvSource({
        "macintosh, x-MacRoman, Émile",
        "x-mac-cyrillic, x-MacCyrillic, Мэр",
        "x-sjis, Shift_JIS, 市長",
        "cp1252, windows-1252, “é”",
        "utf8, UTF-8, é市",
        "latin1, ISO-8859-1, é",
        "cp936, GBK, 市长"
    })
    void an_encoding_has_the_names_that_others_give_it(String name, String charset, String text) throws IOException {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        assertEquals(text + "\n", ExtractedText.of(bytes, "a.txt", name, "en").text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<title>Halts – Lorne Echo</title><h1>Ferry halts</h1>|Ferry halts",
                "<title>Halts – Lorne Echo</title><h1>Echo</h1><main><h1>Ferry halts</h1></main>|Ferry halts",
                "<title>Halts – Lorne Echo</title><meta property=og:title content='Ferry halts'><h1>A</h1><h1>B</h1>|Ferry halts",
                "<title>Halts – Lorne Echo</title><meta property=og:site_name content='Lorne Echo'><p>x|Halts",
                "<title>Halts – for good</title><meta property=og:site_name content='Lorne Echo'><p>x|Halts – for good",
                "<title>Halts – Lorne Echo</title><p>x|Halts – Lorne Echo",
            })
    void a_page_is_called_what_its_heading_says(String page, String title) throws IOException {
        assertEquals(
                title,
                extracted((page + "<p>x").getBytes(UTF_8), "a.html", "en")
                        .head()
                        .title());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.eml|Ferry halts",
                "a.mht|Ferry halts",
                "a.txt|Return-Path: <a@b.example>⏎Received: from x⏎ by y⏎Subject: Ferry⏎⏎Text",
                "a.txt|From: A⏎Subject: Ferry⏎MIME-Version: 1.0⏎⏎Text=20",
            })
    void a_saved_mail_is_refused_with_what_to_do(String name, String text) {
        byte[] bytes = text.replace('⏎', '\n').getBytes(UTF_8);
        IOException refused = assertThrows(IOException.class, () -> extracted(bytes, name, "en"));
        assertEquals("is a saved mail or web archive; save its text, or the page, and add that.", refused.getMessage());
    }

    @Test
    void a_letter_with_a_head_is_a_text() throws IOException {
        String letter = "From: Ann Bell\nTo: all\n\nThe ferry halts.\n";
        assertEquals(letter, extracted(letter.getBytes(UTF_8), "a.txt", "en").text());
    }
}
