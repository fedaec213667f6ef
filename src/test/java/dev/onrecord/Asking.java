package dev.onrecord;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Asks the running application, with the query documents that the README and the tests share. */
public final class Asking {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Asking() {}

    /** @return the answer to a document, which must hold no error */
    public static ValidatableResponse ask(String document, Map<String, ?> variables) {
        return send(document, variables).body("errors", nullValue());
    }

    /** @return the answer to a document that fails */
    public static ValidatableResponse askInVain(String document, Map<String, ?> variables) {
        return send(document, variables).body("errors", hasSize(1));
    }

    /** @return what was sent in answer to a document, to the byte; on a connection that is kept, as there are many */
    public static String answer(String document, Map<String, ?> variables) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/graphql"))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(
                            JSON.writeValueAsBytes(Map.of("query", read(document), "variables", variables))))
                    .build();
            return CLIENT.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ValidatableResponse send(String document, Map<String, ?> variables) {
        return post(document, variables).then().statusCode(200);
    }

    private static Response post(String document, Map<String, ?> variables) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("query", read(document), "variables", variables))
                .post("/graphql");
    }

    /** @return a query document */
    public static String read(String document) {
        try (InputStream file = Asking.class.getResourceAsStream("/queries/" + document)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
