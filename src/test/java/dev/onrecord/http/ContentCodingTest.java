package dev.onrecord.http;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.KeptAnswers;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each client gets an answer in a coding that it takes, at first and when the answer is kept. */
@QuarkusTest
@TestProfile(KeptAnswers.class)
class ContentCodingTest {

    private static final String QUERY = "{ dataset { title licence } }";

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "GZIP", "gzip, deflate, br", "br;q=1.0, gzip;q=0.5, *;q=0.1"})
    void who_takes_gzip_gets_gzip(String accepted) throws IOException {
        String plain = asked("identity").asString();
        for (int i = 0; i < 2; i++) {
            Response zipped = asked(accepted);
            assertEquals("gzip", zipped.header("Content-Encoding"));
            assertEquals(String.valueOf(zipped.asByteArray().length), zipped.header("Content-Length"));
            assertEquals(plain, text(new GZIPInputStream(new ByteArrayInputStream(zipped.asByteArray()))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br"})
    void who_does_not_gets_the_answer_as_it_is(String accepted) {
        for (int i = 0; i < 2; i++) {
            Response plain = asked(accepted);
            assertNull(plain.header("Content-Encoding"));
            assertTrue(plain.asString().startsWith("{\"data\":{\"dataset\":{\"title\":"));
        }
    }

    @Test
    void who_takes_another_coding_gets_that() throws IOException {
        String plain = asked("identity").asString();
        Response coded = asked("deflate");
        assertEquals("deflate", coded.header("Content-Encoding"));
        assertEquals(plain, text(new InflaterInputStream(new ByteArrayInputStream(coded.asByteArray()))));
    }

    @Test
    void what_is_coded_has_a_tag_of_its_own() {
        assertNotEquals(asked("identity").header("ETag"), asked("gzip").header("ETag"));
        assertEquals(asked("gzip").header("ETag"), asked("gzip").header("ETag"));
    }

    private static Response asked(String accepted) {
        return given().config(config().decoderConfig(decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", accepted)
                .queryParam("query", QUERY)
                .get("/graphql")
                .then()
                .statusCode(200)
                .header("Vary", "Accept, Accept-Encoding")
                .extract()
                .response();
    }

    private static String text(InputStream bytes) throws IOException {
        return new String(bytes.readAllBytes(), UTF_8);
    }
}
