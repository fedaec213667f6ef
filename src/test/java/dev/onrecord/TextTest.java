package dev.onrecord;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Text filters take whatever they are given for text. */
@QuarkusTest
class TextTest {

    private static final String FILTERS = """
            query Filters($text: String!) {
              sources(filter: { text: $text }) { totalCount }
              actors(filter: { text: $text }) { totalCount }
              events(filter: { text: $text }) { totalCount }
              statements(filter: { text: $text }) { totalCount }
              claims(filter: { text: $text }) { totalCount }
            }
            """;

    @ParameterizedTest
    @EnumSource(Normalizer.Form.class)
    void a_name_is_found_in_every_normal_form(Normalizer.Form form) throws JsonProcessingException {
        int actors = filtered("nicolas maduro").extract().path("data.actors.totalCount");
        assertTrue(actors > 0);
        filtered(Normalizer.normalize("Nicolás Maduro", form)).body("data.actors.totalCount", is(actors));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "_",
                "m_duro",
                "%maduro%",
                "\\",
                "\\_",
                "' or 1 = 1 --",
                "\"; drop table Event; --",
                "$1 ?1 :text",
                "*",
                ".*",
                "\u0000",
                "\u001b[0m",
                "\uffff"
            })
    void nothing_is_a_pattern(String text) throws JsonProcessingException {
        for (String noun : new String[] {"sources", "actors", "events", "statements", "claims"}) {
            filtered(text).body("data." + noun + ".totalCount", is(0));
        }
    }

    @Test
    void a_percent_sign_is_a_percent_sign() throws JsonProcessingException {
        filtered("100%").body("data.statements.totalCount", is(1));
        filtered("1%0").body("data.statements.totalCount", is(0));
    }

    @Test
    void a_text_may_be_longer_than_any_paragraph() throws JsonProcessingException {
        filtered("x".repeat(10_000)).body("data.events.totalCount", is(0));
    }

    @Test
    void a_text_that_is_longer_is_refused_at_each_filter() throws JsonProcessingException {
        asked("x".repeat(990_000))
                .body("errors", hasSize(5))
                .body("errors.extensions.code", everyItem(is("TEXT_TOO_LONG")))
                .body("errors[0].message", is("`text` has 990000 characters; at most 10000 are looked for."));
    }

    private static ValidatableResponse filtered(String text) throws JsonProcessingException {
        return asked(text).body("errors", nullValue());
    }

    private static ValidatableResponse asked(String text) throws JsonProcessingException {
        // Escaped, so that halves of characters arrive.
        String request = new ObjectMapper()
                .writer()
                .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                .writeValueAsString(Map.of("query", FILTERS, "variables", Map.of("text", text)));
        return given().contentType(ContentType.JSON)
                .body(request)
                .post("/graphql")
                .then()
                .statusCode(200);
    }
}
