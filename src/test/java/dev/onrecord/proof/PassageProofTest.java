package dev.onrecord.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.file.NotUtf8Exception;
import dev.onrecord.proof.Passage.Offsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a direct quotation needs around it, and what is said of words that do not stand where they are cited. */
class PassageProofTest {

    private static Report report(String language, String text, int paragraph, List<String> words, boolean spoken)
            throws NotUtf8Exception {
        return report(language, text, paragraph, words, null, spoken);
    }

    private static Report report(
            String language, String text, int paragraph, List<String> words, @Nullable Offsets offsets, boolean spoken)
            throws NotUtf8Exception {
        Document document = new Document(text.replace("⏎", "\n").getBytes(UTF_8), Locale.forLanguageTag(language));
        Document other = new Document("Nothing.\nShe left at nine.".getBytes(UTF_8), Locale.ENGLISH);
        Report report = new Report();
        new PassageProof(Map.of("post", document, "weekly", other), report)
                .check(new Passage(
                        null,
                        "quotation of x",
                        words,
                        List.of(new CitedParagraph("post", paragraph)),
                        offsets,
                        spoken,
                        Passage.Meaning.NONE));
        return report;
    }

    private static Offsets offsets(String text, String span) {
        int start = text.codePointCount(0, text.indexOf(span));
        return new Offsets(start, start + span.codePointCount(0, span.length()));
    }

    private static List<String> words(String written) {
        return Arrays.asList(written.split("/"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|X said “it was a lie” today.|1|it was a lie",
                "en|X said \"it was a lie\" today.|1|a lie",
                "de|X nannte es „eine Lüge“.|1|eine Lüge",
                "de|X nannte es »eine Lüge«.|1|eine Lüge",
                "fr|X l’a dit : « c’est faux ».|1|c’est faux",
                "ja|彼は「うそだ」と言った。|1|うそだ",
                "sv|”Det är fel”, sade X.|1|Det är fel",
                "he|הוא אמר ״זה שקר״ היום|1|זה שקר",
                "en|“It was,” X said, “a lie.”|1|It was,/a lie.",
                "en|“He told me ‘go home’ and left,” X said.|1|go home",
                "en|“It was long ago.⏎“And it was a lie,” X said.|2|And it was a lie,",
                "en|“It was long ago.⏎And it was a lie.⏎Now you know,” X said.|2|And it was a lie.",
                "en|“It was long ago.⏎And it was a lie,” X said to us.|2|it was a lie",
                "es|—No lo sé —dijo Ana.|1|No lo sé",
                "es|—No lo sé —dijo Ana tras un largo silencio—. Nunca.|1|Nunca",
                "es|—La casa —la nuestra— ardió —dijo Ana.|1|La casa —la nuestra— ardió",
                "es|—No lo sé.|1|No lo sé",
                "fr|— Il est venu – avec sa femme – hier soir.|1|Il est venu – avec sa femme – hier soir",
                "sk|– Išli sme – sa mu zdalo – domov.|1|Išli sme – sa mu zdalo – domov",
                "ru|— Не знаю, — сказал Бок. — Никогда.|1|Не знаю/Никогда",
                "ru|«Не знаю, — сказал Бок. — Никогда».|1|Не знаю/Никогда",
                "fr|« C’est faux, a dit Bok, et archifaux. »|1|C’est faux/et archifaux",
                "it|«È falso – ha detto Bok – e lo ripeto».|1|È falso/e lo ripeto",
                "ru|«Мост — это жизнь — и всё», — сказал Бок.|1|Мост — это жизнь — и всё",
                "en|— We left, he said — twice — and — said Ana — came back.|1|came back",
                "en|She wrote:⏎We are all well, and come home.⏎They came.|2|We are all well",
                "en|She was on the radio.⏎We are all well.⏎They came.|2|We are all well.",
                "en|ANA ROLF: We left at nine.⏎TOM BOK: All of you?⏎ANA ROLF: All of us.|3|All of us",
                "pl|- Jesteśmy cali - powiedział burmistrz.|1|Jesteśmy cali",
                "es|—¿Dónde están? —dijo Ana.|1|Dónde están",
                "ja|司会：こんにちは。⏎山田（市長）：全員無事です。⏎司会：はい。|2|全員無事",
                "th|พิธีกร: สวัสดี⏎นายก: ทุกคนปลอดภัย⏎พิธีกร: ครับ|2|ทุกคน",
                "ru|ВЕДУЩИЙ: Привет.⏎БОК: Все мы живы.⏎ВЕДУЩИЙ: Да.|2|мы живы",
                "en|Q. Is it so?⏎A. We are all safe now.⏎Q. Sure?|2|all safe",
                "en|(ANA ROLF: We left.)⏎ANA ROLF: We left at nine.⏎TOM BOK: All of you?⏎ANA ROLF: All of us.⏎And my son.|5|my son",
            })
    void words_are_quoted_where_the_document_quotes_them(String language, String text, int paragraph, String words)
            throws NotUtf8Exception {
        Report report = report(language, text, paragraph, words(words), true);
        assertTrue(report.isProof(), report.toString());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|X said it was a lie today.|1|it was a lie|“it was a lie” stands in no quotation marks; ",
                "en|“Go,” X said at nine, “go.”|1|X said at nine|“X said at nine” stands in no quotation marks; ",
                "en|X said “it was” a lie.|1|it was/a lie|“a lie” stands in no quotation marks; ",
                "en|“It was long ago,” X said.⏎And it was a lie.|2|it was a lie|“it was a lie” stands in no quotation marks; ",
                "en|“It was⏎a lie,” X said, and left for good.|2|left for good|“left for good” stands in no quotation marks; ",
                "en|the 6'2\" man had a 5\" nail|1|man had|“man had” stands in no quotation marks; ",
                "en|- Ferries and other boats⏎- Lenna-based ships|1|other boats|“other boats” stands in no quotation marks; ",
                "zh|市长王伟表示：“安全。”他走了。⏎王伟说：“好。”他走了。⏎他说：“对。”又走了。|1|他走了|“他走了” stands in no quotation marks; ",
                "es|—No lo sé —dijo Ana tras un largo silencio—. Nunca.|1|tras un largo silencio|“tras un largo silencio” stands in no quotation marks; ",
                "pl|– Nie wiem – powiedział Bok.|1|powiedział Bok|“powiedział Bok” stands in no quotation marks; ",
                "ru|— Не знаю, — сказал Бок. — Никогда.|1|сказал Бок|“сказал Бок” stands in no quotation marks; ",
                "ru|«Не знаю, — сказал Бок. — Никогда».|1|Не знаю, — сказал Бок. — Никогда|“Не знаю, — сказал Бок. — Никогда” stands in no quotation marks as a whole, only ",
                "fr|« C’est faux, a dit Bok, et archifaux. »|1|C’est faux, a dit Bok, et archifaux.|“C’est faux, a dit Bok, et archifaux.” stands in no quotation marks as a whole, only ",
                "es|—No lo sé —dijo Bok.|1|No lo sé —dijo Bok|“No lo sé —dijo Bok” stands in no quotation marks as a whole, only ",
                "ru|«Не знаю, — сказал Бок. — Никогда».|1|сказал Бок|“сказал Бок” stands in no quotation marks; ",
                "uk|«Не знаю, — каже Бок. — Ніколи».|1|каже Бок|“каже Бок” stands in no quotation marks; ",
                "fr|« C’est faux, a dit Bok, et archifaux. »|1|a dit Bok|“a dit Bok” stands in no quotation marks; ",
                "it|«È falso – ha detto Bok – e lo ripeto».|1|ha detto Bok|“ha detto Bok” stands in no quotation marks; ",
                "sv|– Jag vet inte – sa Ana – men kanske.|1|sa Ana|“sa Ana” stands in no quotation marks; ",
                "en|— From our reporter, the town was calm today.|1|the town was calm|“the town was calm” stands in no quotation marks; ",
                "en|Ann’s friend and Tom’s friend|1|friend and|“friend and” stands in no quotation marks; ",
            })
    void words_of_the_writer_are_no_quotation(String language, String text, int paragraph, String words, String message)
            throws NotUtf8Exception {
        Report report = report(language, text, paragraph, words(words), true);
        assertTrue(report.toString().contains("quotation of x: " + message), report.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "X said “a thing” and a thing here.|a thing|a thing",
                "X 😀 said “a thing” and a thing here.|a thing|a thing",
                "X said “a thing was good” and good.|a thing/good|a thing was good",
                "X said a thing: “a thing was good”.|a thing/good|a thing was good",
                "X said “good, so good” and good.|good/good|good, so good",
                "X said “go,” and then, “or stay, or go,” and go.|go/stay/go|go,” and then, “or stay, or go",
            })
    void offsets_begin_and_end_with_the_words_that_are_quoted(String text, String words, String span)
            throws NotUtf8Exception {
        Report report = report("en", text, 1, words(words), offsets(text, span), true);
        assertTrue(report.isProof(), report.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "X said “a thing” and a thing here.|a thing|a thing” and a thing|at 8 to 28 stands something else",
                "X saw a thing, a thing.|a thing|a thing, a thing|at 6 to 22 stands something else",
                "X said “a thing was good” and good.|a thing/good|a thing was good” and good|“good” stands in no quotation marks",
                "X said a thing: “a thing was good”.|a thing/good|a thing: “a thing was good|“a thing” stands in no quotation marks",
                "X said “go,” and then, “or stay, or go,” and go.|go/stay/go|go,” and then, “or stay, or go,” and go|“go” stands in no quotation marks",
            })
    void offsets_that_begin_or_end_elsewhere_are_told(String text, String words, String span, String message)
            throws NotUtf8Exception {
        Report report = report("en", text, 1, words(words), offsets(text, span), true);
        assertTrue(report.toString().contains("quotation of x: " + message), report.toString());
    }

    @ParameterizedTest(name = "{0}: {1}, {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|X said “it was a lie” today.|1|“it was a lie”|it was a lie",
                "en|X said “it was a lie” today.|1|“it was|it was",
                "en|X said “it was a lie” today.|1|a lie”|a lie",
                "en|X said \"it was a lie\" today.|1|\"it was a lie\"|it was a lie",
                "en|“It was,” X said, “a lie.”|1|It was,/“a lie.”|a lie.",
                "en|“It was a lie.”|1|“It was a lie.”|It was a lie.",
                "en|“It was long ago.⏎“And it was a lie,” X said.|2|“And it was a lie,|And it was a lie,",
                "en|‘He said “no” to us,’ X said.|1|‘He said “no” to us,’|He said “no” to us,",
                "de|X nannte es „eine Lüge“.|1|„eine Lüge“|eine Lüge",
                "fr|X l’a dit : « c’est faux ».|1|« c’est faux »|c’est faux",
                "fr|X l’a dit : « c’est faux ».|1|« c’est faux »|c’est faux",
                "ja|彼は「うそだ」と言った。|1|「うそだ」|うそだ",
                "sv|”Det är fel”, sade X.|1|”Det är fel”|Det är fel",
                "de|X schrieb ,,es war gelogen'' heute.|1|,,es war gelogen''|es war gelogen",
                "es|—No lo sé.|1|—No lo sé.|No lo sé.",
                "en|ANA ROLF: We left at nine.⏎TOM BOK: All of you?⏎ANA ROLF: All of us.|3|ANA ROLF: All of us.|All of us.",
            })
    void what_the_document_puts_around_the_words_is_no_part_of_them(
            String language, String text, int paragraph, String words, String bare) throws NotUtf8Exception {
        Report report = report(language, text, paragraph, words(words), true);
        assertTrue(report.toString().contains("cite the words alone: " + bare + "\n"), report.toString());
    }

    @ParameterizedTest(name = "{0}: {1}, {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|“‘Go home,’ he told me,” X said.|1|‘Go home,’ he told me,",
                "en|“He told me ‘go home’,” X said.|1|He told me ‘go home’",
                "en|“‘Go home’,” X said.|1|‘Go home’",
                "en|X said ‘it was “a lie”’ today.|1|“a lie”",
                "fr|« Il a dit “non” », dit X.|1|“non”",
                "en|“A lie” was the word that X had for it then.|1|“A lie” was the word that X had for it then.",
                "en|ANA ROLF: “Go,” he said.⏎TOM BOK: All of you?⏎ANA ROLF: All of us.⏎TOM BOK: Yes.|1|“Go,” he said.",
                "es|—La llaman «la nuestra» —dijo Ana.|1|La llaman «la nuestra»",
            })
    void marks_within_what_is_said_are_a_part_of_it(String language, String text, int paragraph, String words)
            throws NotUtf8Exception {
        Report report = report(language, text, paragraph, words(words), true);
        assertTrue(report.isProof(), report.toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "it’s so|it's so|The document has ‹’› (U+2019) where the record has ‹'› (U+0027), behind “it”: “it’s so”.",
                "she\u00A0left|she left|The document has U+00A0 (a blank that does not break) where the record has U+0020 (a blank), behind “she”",
                "in the ca\u00ADbin|cabin|The document has U+00AD (a soft hyphen) where the record has ‹b› (U+0062), behind “ca”",
                "a cafe\u0301 there|café there|The document has ‹e\u0301› (U+0065 U+0301) where the record has ‹é› (U+00E9), behind “caf”",
                "they left.And then|left. And|The document has ‹A› (U+0041) where the record has U+0020 (a blank), behind “left.”",
                "she was safe|she was safe,|The document has nothing more where the record has ‹,› (U+002C)",
                "she was safe then|She was|The document has ‹s› (U+0073) where the record has ‹S› (U+0053)",
                "he saw 1,250 men|250|The document has them only as a part of “1,250”.",
                "it is illegal now|legal|The document has them only as a part of “illegal”.",
                "all of the passengers were found|all of the passengers left|The document has ‹w› (U+0077) where the record has ‹l› (U+006C), behind “all of the passengers ”",
                "Two hundred and six left|six|The document has them only as a part of “Two hundred and six”.",
                "some 3.4 million left|million|The document has them only as a part of “3.4 million”.",
                "a ““café” there|caf|The document has them only as a part of “café”.",
                "And so it is|\u0410nd so|The document has ‹A› (U+0041) where the record has ‹\u0410› (U+0410), behind “”",
                "we left|we l\u0435ft|The document has ‹e› (U+0065) where the record has ‹\u0435› (U+0435), behind “we l”",
                "we never left and went home|we […] went home|give what stands in front of them and behind as `segments`.",
                "He said […] they went home then|said […] they/went home now|The document has ‹t› (U+0074) where the record has ‹n› (U+006E), behind “went home ”",
                "He said […] they went|said […] them|The document has ‹y› (U+0079) where the record has ‹m› (U+006D), behind “said […] the”",
                "some 15 to 20 million left|15|The document has them only as a part of “some 15 to 20 million”.",
                "it was minus seven degrees|seven|The document has them only as a part of “it was minus seven degrees”.",
                "Nothing at all.|She left at nine|It stands in weekly:2.",
                "then this and that|that/this|The pieces stand there in another order.",
            })
    void what_stands_there_instead_is_named(String text, String words, String message) throws NotUtf8Exception {
        Report report = report("en", text, 1, words(words), false);
        assertTrue(report.toString().contains(message), report.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'a⏎b⏎c', 3",
        "'a⏎ ⏎b', 2",
        "'a\u2028b', 2",
        "'a\rb\r\nc', 3",
        "'a⏎\u3000⏎b', 2",
        "'a⏎\u200B\uFEFF⏎b', 2"
    })
    void a_line_with_something_to_see_is_a_paragraph_whatever_ends_it(String text, int paragraphs)
            throws NotUtf8Exception {
        Document document = new Document(text.replace("⏎", "\n").getBytes(UTF_8), Locale.ROOT);
        assertEquals(paragraphs, document.paragraphs().size());
        document.paragraphs().forEach(each -> assertEquals(each.text(), document.between(each.start(), each.end())));
    }
}
