package dev.onrecord;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and sentences in many scripts, looked for as their readers type. */
@QuarkusTest
@TestProfile(ScriptsTest.Scripts.class)
public class ScriptsTest {

    private static final String IDS = "data.search.edges.node.id";

    /** A dataset of invented records in many scripts. */
    public static class Scripts implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.seeds", "src/test/resources/scripts/seeds");
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "Walesa, walesa",
                "WAŁĘSA, walesa",
                "Dokovic, dokovic",
                "Ost, ost",
                "Aesir, aesir",
                "Thor, thor",
                "STRASSE, strasse",
                "straße, strasse",
                "strasse des friedens, strasse",
                "ΠΑΠΑΣ, papastavrou",
                "ΠΑΠΑΣΤΑΥΡΟΥ, papastavrou",
                "παπας, papas",
                "Venezuela, soft-hyphen",
                "Maracaibo, joiner",
                "O'Brien, brien",
                "O’Brien, brien",
                "ONEILL, neill",
                "O'Neill, neill",
                "O`Neill, neill",
                "coeur, coeur",
                "sacre, coeur",
                "efficient office, ligature",
                "istanbul, istanbul",
                "ISTANBUL ISIK, istanbul",
                "hamrun, hamrun",
                "ilham aliyev, aliyev",
                "duong thu huong, huong",
                "DƯƠNG, huong",
                "елкин, yolkin",
                "Е\u0308лкин, yolkin",
                "Галаган, halahan",
                "ГАЛАГАН, halahan",
                "Токаев, tokayev",
                "Касым-Жомарт, tokayev",
                "احمدی\u200Cنژاد, joined",
                "احمدینژاد, joined",
                "احمدی نژاد, joined",
                "نژاد, joined",
                "حمدی, none",
                "محمد احمد, muhammad",
                "محـمد, muhammad",
                "علي كريمي, persian",
                "علی کریمی, persian",
                "שלום, shalom",
                "ガス, katakana",
                "カス, none",
                "ｶﾞｽ株式, katakana",
                "株式会社, katakana",
                "abc12, fullwidth",
                "ａｂｃ, fullwidth",
                "人民, han",
                "委内瑞拉, han",
                "委拉, none",
                "都, japanese",
                "知事, japanese",
                "記者会見, japanese",
                "者の会, none",
                "헌법, korean",
                "대한민국, korean",
                "하, none",
                "ตำรวจ, thai",
                "แห่งชาติ, thai",
                "กินข้าว, thai-vowel",
                "ข้าว, thai-vowel",
                "กนขาว, none",
                "दिल्ली, hindi",
                "दल, none",
                "पुलिस, hindi",
                "தமிழ், tamil",
                "កម្ពុជា, khmer",
                "👩, family",
                "mayordomo senor, steward",
                "archipelago, steward",
                "US Navy, us-navy",
                "u.s. navy, us-navy",
                "U.S. Army, us-army",
                "U. S. Army, us-army",
                "\"U. S. Army\", us-army",
                "US Marines, us-marines",
                "U.S. Marines, us-marines",
                "U. S. Marines, us-marines",
                "u s marines, us-marines",
                "\"US Marines\", us-marines",
                "J.R.R. Hartley, hartley",
                "hartley, hartley",
                "Steward's, steward",
                "Dokovic’s, dokovic",
                "O'Neill's, neill",
                "envoy, handle",
                "us_envoy_now, handle",
                "US Envoy Now, handle",
                "AKP, akp",
                "A.K.P. Youth, akp-youth",
                "Ukraine, ukraine-war",
                "Ukraine, ukraine-group",
                "l'Ukraine, ukraine-war",
                "l'Ukraine, ukraine-group",
                "“Ukraine en guerre”, ukraine-war",
                "Intérieur, interior",
                "artagnan, artagnan",
                "D’Artagnan, artagnan-institute",
                "Unione, union",
                "Ivoire, ivory",
                "cote d'ivoire, ivory",
                "Neill, neill",
                "oneill, neill",
                "Sanaa, sanaa",
                "muller, doctor",
                "צה״ל, tsahal",
                "צה\"ל, tsahal",
                "צה”ל, tsahal",
                "צהל, tsahal",
                "צה״ל צה״ל, tsahal",
                "\"צה״ל\", tsahal",
                "צה״ל וארה״ב, tsahal-abroad",
                "צה\"ל וארה\"ב, tsahal-abroad",
                "\"צה״ל וארה״ב\", tsahal-abroad",
                "דו״ח, typed-acronym",
                "הארץ, haaretz",
                "\"הארץ\", haaretz",
                "ב\"הארץ\", haaretz",
                "ב״הארץ״, haaretz",
                "וב”הארץ” היומי, haaretz",
                "ב\"הארץ\" על צה\"ל, none",
                "ᾠδή, ode",
                "ὨΙΔΉ, ode",
                "ΩΙΔΗ, ode",
                "ωδή, ode",
                "ᾠδή, modern-ode",
                "ΤΩΙ ΛΟΓΩΙ, words",
                "τω λογω, words",
            })
    void a_name_is_found_as_its_readers_type_it_and_not_as_another(String text, String actor) {
        if (actor.equals("none")) {
            search(text).body("data.search.totalCount", is(0));
            return;
        }
        search(text).body(IDS, hasItem("actor:" + actor));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            value = {
                "Walesa, walesa",
                "dokovic, dokovic",
                "OST, ost",
                "aesir, aesir",
                "thor, thor",
                "STRASSE, strasse",
                "ΠΑΠΑΣ, papastavrou",
                "Venezuela, soft-hyphen",
                "Maracaibo, joiner",
                "Галаган, halahan",
                "Тоқаев, tokayev",
                "Токаев, tokayev",
                "O'Brien, brien",
                "O´Neill, neill",
                "sacre-coeur, coeur",
                "ISTANBUL ISIK, istanbul",
                "  lech   walesa , walesa",
                "محمد, muhammad",
                "علي كريمي, persian",
                "שלום, shalom",
                "ガス, katakana",
                "12, fullwidth",
                "人民, han",
                "헌법, korean",
                "ข้าว, thai-vowel",
                "दिल्ली, hindi",
                "archipelago, steward",
                "ὨΙΔΉ, ode",
                "ᾠδή, ode",
                "ωδή, ode",
                "ᾠδή, modern-ode",
                "τω λογω, words",
                "=, equation",
                "צה\"ל, tsahal",
                "احمدی\u200Cنژاد, joined",
                "احمدینژاد, joined",
                "احمدی نژاد, joined",
                "محمود احمدی نژاد, joined",
                "محمود احمدینژاد, joined",
            })
    void a_name_is_found_by_the_text_filter(String text, String actor) {
        filtered("actors", text).body("data.actors.nodes.slug", hasItem(actor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"カス", "คาว", "दल", "하", "ONEILL"})
    void other_letters_are_other_letters_to_the_text_filter(String text) {
        filtered("actors", text).body("data.actors.nodes", empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0E34",
                "\u0301",
                "\u093F",
                "\u0651",
                "\u3099",
                "\u200B",
                "\u200D\u200D",
                "\uFEFF",
                "\u00AD",
                "…",
                "?",
                "—",
                "%_*",
                "\u0000",
                "\uFE0F",
                "\u3164",
                "«»",
                "\n\n",
                "\u0E34 \u0301"
            })
    void what_holds_no_word_finds_nothing(String text) {
        for (String noun : new String[] {"sources", "actors", "events", "statements", "claims"}) {
            String query = "query($text: String!) { " + noun + "(filter: { text: $text }) { totalCount nodes { slug } }"
                    + " search(text: $text) { totalCount nodes { __typename } } }";
            ask(query, text)
                    .body("data." + noun + ".totalCount", is(0))
                    .body("data." + noun + ".nodes", empty())
                    .body("data.search.totalCount", is(0))
                    .body("data.search.nodes", empty());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "more than 250 | claim:how-many",
                "around 2750 | claim:how-many",
                "2,750 | claim:how-many",
                "2.750 | claim:how-many",
                "2’750 | claim:how-many",
                "2 750 | claim:how-many",
                "٢٧٥٠ | claim:how-many",
                "２７５０ | event:flood",
                "lighthouse | claim:how-many",
                "harbour master | claim:who",
                "kapitan muller | claim:who",
                "chancellery | claim:who",
                "ferryman | claim:who",
                "humanitarian concerns | statement:spoken",
                "weary bystander | statement:spoken",
                "quartermaster | statement:spoken",
                "all is well | statement:spoken",
                "lantern | event:flood",
                "lomza | event:flood",
                "strassburg | event:flood",
                "加拉加斯 | event:flood",
                "lodzki | source:gazette",
                "soren duric | source:gazette",
            })
    void every_text_of_a_record_finds_it(String text, String id) {
        search(text).body(IDS, hasItem(id));
        String noun = id.substring(0, id.indexOf(':')) + "s";
        filtered(noun, text).body("data." + noun + ".nodes.slug", hasItem(id.substring(id.indexOf(':') + 1)));
    }

    @ParameterizedTest
    @CsvSource({"US Army, U.S. Army", "AKP, A.K.P.", "U.S., US", "oneill, O'Neill"})
    void both_writings_of_a_name_find_the_same(String text, String other) {
        List<String> found = search(text).extract().path(IDS);
        search(other).body(IDS, is(found));
    }

    @Test
    void who_looks_for_a_name_finds_it_before_its_parts() {
        search("O'Neill").body(IDS, is(List.of("actor:neill")));
        search("d'Artagnan").body(IDS + "[0]", is("actor:artagnan"));
        search("\"ב\"").body(IDS, empty());
    }

    @Test
    void no_text_filter_finds_what_stands_in_two_texts() {
        filtered("claims", "people left? more than").body("data.claims.nodes", empty());
    }

    /** The end of one text and the beginning of the next are nobody's words. */
    @ParameterizedTest
    @ValueSource(strings = {"\"250 around\"", "\"than 250 around\"", "\"Dziennik Søren\"", "“hands Łódzki”"})
    void no_phrase_is_found_in_two_texts(String text) {
        search(text).body(IDS, empty());
        ask("query($text: String!) { suggest(text: $text) { text } }", text).body("data.suggest", empty());
    }

    /** A letter more is a slip, a digit more is another number. */
    @ParameterizedTest
    @ValueSource(strings = {"12750", "12,750", "27500", "٢٧٥٠٠", "abc121"})
    void no_number_is_taken_for_another(String text) {
        search(text).body(IDS, empty());
        ask("query($text: String!) { suggest(text: $text) { text } }", text).body("data.suggest", empty());
    }

    @Test
    void what_a_record_is_called_comes_before_what_is_noted_beside_it() {
        search("steward").body(IDS + "[0]", is("actor:steward"));
        search("flood").body(IDS + "[0]", is("event:flood"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '~',
            delimiter = '|',
            value = {
                "walesa | Lech <mark>Wałęsa</mark>",
                "strasse | <mark>Straße</mark> des Friedens",
                "aesir | <mark>Æsir</mark>",
                "maracaibo | <mark>Mara\u200Dcaibo</mark>",
                "venezuela | <mark>Vene\u00ADzuela</mark>",
                "office | Eﬃcient <mark>Oﬃce</mark>",
                "o'brien | <mark>O‘Brien</mark>",
                "知事 | 東京都<mark>知事</mark>の記者会見",
                "ガ | <mark>ｶﾞ</mark>ｽ株式会社",
                "헌법 | 대한민국<mark>헌법</mark>재판소",
                "ตำรวจ | สำนักงาน<mark>ตำรวจ</mark>แห่งชาติ",
                "👩 | Team <mark>👨\u200D👩\u200D👧</mark> 𝕏",
                "x | Team 👨\u200D👩\u200D👧 <mark>𝕏</mark>",
                "keys locks | Keeps the &lt;<mark>keys</mark>&gt; &amp; &quot;<mark>locks</mark>&quot;",
                "2750 | around <mark>2,750</mark>",
                "ukraine | l’<mark>Ukraine</mark> en guerre",
                "\"ukraine en\" | l’<mark>Ukraine</mark> <mark>en</mark> guerre",
                "oneill | <mark>OʼNeill</mark>",
                "us navy | <mark>U.S</mark>. <mark>Navy</mark>",
                "צה״ל | <mark>צה״ל</mark> וארה״ב",
                "ΩΙΔΗ | <mark>ᾠδή</mark>",
                "250 | <mark>more</mark> <mark>than</mark> <mark>250</mark>",
            })
    void the_highlight_is_the_text_as_it_was_and_marks_whole_letters(String text, String highlight) {
        search(text.equals("250") ? "more than 250" : text).body("data.search.edges.highlight", hasItem(highlight));
    }

    @Test
    void a_text_that_grows_as_it_is_folded_is_looked_for_or_in_none() {
        for (int length : new int[] {10, 1_000, 10_000}) {
            ask("query($text: String!) { actors(filter: { text: $text }) { totalCount } }", "ﷺ".repeat(length))
                    .body("data.actors.totalCount", is(0));
        }
    }

    private static ValidatableResponse search(String text) {
        return Asking.ask("search.graphql", Map.of("text", text));
    }

    private static ValidatableResponse filtered(String noun, String text) {
        return ask("query($text: String!) { " + noun + "(filter: { text: $text }) { nodes { slug } } }", text);
    }

    private static ValidatableResponse ask(String query, String text) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", query, "variables", Map.of("text", text)))
                .post("/graphql")
                .then()
                .statusCode(200)
                .body("errors", nullValue());
    }
}
