package dev.onrecord.web;

import static dev.onrecord.web.PageTest.reader;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A licence in words, which no list explains; and a document whose language is not known, and that nothing cites. */
@QuarkusTest
@TestProfile(OwnLicenceTest.OwnLicence.class)
class OwnLicenceTest {

    private static final String LICENCE = "All rights reserved, see \"imprint\"";

    /** One document. */
    public static class OwnLicence implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                Path folder = Files.createDirectories(Path.of("target/own-licence-seeds"));
                Files.writeString(folder.resolve("dataset.yaml"), "title: Ours\nlicence: '" + LICENCE + "'\n");
                Files.writeString(folder.resolve("sources.yaml"), """
                        - slug: note
                          label: Note
                          language: und
                          document: { file: note.txt, sha256: "%064d", paragraphs: 3, characters: 90 }
                        """.formatted(0));
                return Map.of("onrecord.seeds", folder.toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sources.atom",
                "/sources.feed.json",
                "/sources.jsonld",
                "/sources/note.jsonld",
                "/sources/note/annotations.jsonld",
                "/datapackage.json",
                "/sources",
                "/sources.csv"
            })
    void a_licence_that_no_list_explains_leads_nowhere(String address) {
        Response answer = reader().accept("*/*").get(address);
        assertEquals(200, answer.statusCode());
        assertFalse(answer.asString().contains("spdx.org"), answer.asString());
        assertNull(answer.header("Link") == null || !answer.header("Link").contains("license") ? null : address);
    }

    /** A label is in the words of the record, whatever language the document is in. */
    @ParameterizedTest
    @ValueSource(strings = {"/", "/sources", "/sources/note"})
    void a_label_is_not_said_to_be_in_the_language_of_the_document(String address) {
        String html = reader().get(address).asString();
        assertTrue(html.contains(">Note</"), html);
        assertFalse(html.matches("(?s).*lang=\"und\"[^>]*>Note<.*"), html);
    }

    @Test
    void it_is_named_where_there_is_room_for_a_name() {
        assertTrue(get("/sources.atom").contains("<rights>All rights reserved, see &quot;imprint&quot;</rights>"));
        assertEquals(
                LICENCE,
                new JsonObject(get("/sources.feed.json"))
                        .getJsonObject("_onrecord")
                        .getString("license"));
        assertEquals(
                new JsonObject().put("@type", "CreativeWork").put("name", LICENCE),
                new JsonObject(get("/sources.jsonld"))
                        .getJsonArray("@graph")
                        .getJsonObject(0)
                        .getJsonObject("license"));
        JsonObject licence = new JsonObject(get("/datapackage.json"))
                .getJsonArray("licenses")
                .getJsonObject(0);
        // A name is an identifier there, which this is not.
        assertNull(licence.getString("name"));
        assertEquals(LICENCE, licence.getString("title"));
        assertTrue(licence.getString("path").matches("http://localhost:[0-9]+/"), licence.toString());
    }

    @Test
    void a_language_that_is_not_known_is_called_so() {
        assertEquals(
                "Unknown language",
                Jsoup.parse(get("/sources/note"))
                        .select("dt:contains(Language) + dd")
                        .text());
        JsonObject facets = new JsonObject(
                get("/graphql?query=%7Bsources%7Bfacets(by:LANGUAGE)%7Bvalues%7Bvalue+label%7D%7D%7D%7D"));
        assertEquals(
                "[{\"value\":\"und\",\"label\":\"Unknown language\"}]",
                facets.getJsonObject("data")
                        .getJsonObject("sources")
                        .getJsonArray("facets")
                        .getJsonObject(0)
                        .getJsonArray("values")
                        .encode());
    }

    @Test
    void what_is_not_cited_is_shown_as_such() {
        assertEquals(
                3,
                Jsoup.parse(get("/sources/note"))
                        .select("ol.passages > li > span.bar[role=img][aria-label=nothing is cited]")
                        .size());
    }

    private static String get(String address) {
        return reader().accept("*/*")
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
