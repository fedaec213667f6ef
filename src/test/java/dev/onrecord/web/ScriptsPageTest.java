package dev.onrecord.web;

import static dev.onrecord.web.PageTest.page;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.ScriptsTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another dataset: many scripts, and markup in texts, which stays text. */
@QuarkusTest
@TestProfile(ScriptsTest.Scripts.class)
class ScriptsPageTest extends PageTest {

    @Test
    void markup_in_the_record_is_text() {
        page("/actors").body(containsString("&lt;keys&gt; &amp; ")).body(not(containsString("<keys>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actors.atom", "/timeline.timelinejs.json"})
    void markup_in_the_record_is_text_where_programs_show_html(String file) {
        given().get(file).then().statusCode(200).body(not(containsString("<keys>")));
    }

    /** Who speaks, and who tells it of him: a page and a table that leave him out lend his word to the speaker. */
    @Test
    void an_answer_at_second_hand_names_who_tells_it() {
        page("/claims/when-they-left")
                .body(containsString("<bdi>Steward</bdi>, as told by <bdi>Côte d’Ivoire</bdi>, in <bdi>"));
        given().get("/claims.csv")
                .then()
                .statusCode(200)
                .body(containsString(",steward,Steward,ivory,Côte d’Ivoire,gazette,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/claims", "/sources", "/sources/gazette", "/statements/spoken"})
    void a_title_as_printed_is_in_the_language_of_the_document(String address) {
        page(address).body(matchesRegex("(?s).*<[^>]+ lang=\"mul\"[^>]*>Gazette of many hands</.*"));
    }

    /** As fragments: a browser marks them there. */
    @ParameterizedTest
    @ValueSource(strings = {"/sources/gazette", "/claims/how-many"})
    void words_lead_to_where_they_are_printed(String address) {
        page(address).body(containsString("href=\"https://gazette.example/many-hands#:~:text="));
    }

    @Test
    void linked_data_and_calendars_keep_the_letters_of_all_scripts() {
        given().get("/actors.jsonld").then().statusCode(200).body(containsString("東京都知事の記者会見"));
        String calendar =
                given().get("/timeline.ics").then().statusCode(200).extract().asString();
        assertTrue(calendar.endsWith("END:VCALENDAR\r\n"), calendar);
    }
}
