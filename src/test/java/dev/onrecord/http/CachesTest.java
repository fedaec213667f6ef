package dev.onrecord.http;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static io.restassured.config.RestAssuredConfig.config;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.http.CachingProxy.Asked;
import dev.onrecord.http.CachingProxy.Got;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Whoever asks through a cache, in whatever order and with whomever, gets what they would get without it. */
@QuarkusTest
class CachesTest {

    static final List<String> ADDRESSES = List.of(
            "/graphql?query=%7Bdataset%7Btitle%7D%7D",
            "/graphql?query=%7Bdataset%7Blicence%7D%7D",
            "/graphql?query=%7Bno%7D",
            "/graphql?query=%7B",
            "/graphql?query=%7Bevents(first:500)%7BtotalCount%7D%7D",
            "/graphql",
            "/graphql/schema.graphql",
            "/graphiql/",
            "/graphiql/page.js",
            "/nothing");
    static final List<String> METHODS = List.of("GET", "GET", "GET", "HEAD", "OPTIONS");
    static final List<String> ORIGINS = Arrays.asList(null, "https://one.example", "https://two.example");
    static final List<String> ACCEPTED = Arrays.asList(
            null,
            "*/*",
            "application/json",
            "application/graphql-response+json",
            "application/json;q=0.5, application/graphql-response+json",
            "application/json;q=0",
            "text/html,application/xhtml+xml,*/*;q=0.8",
            "image/png");
    static final List<String> CODINGS = Arrays.asList(
            null, "gzip", "gzip, deflate, br", "deflate", "gzip;q=0, br", "*", "identity;q=0", "identity");

    /** They are of the moment. */
    private static final Set<String> NOT_COMPARED = Set.of("date");

    private final Random chance = new Random(20250718);
    private final CachingProxy cache = new CachingProxy(CachesTest::send);
    private final List<String> tags = new ArrayList<>(List.of("*", "\"none\"", "W/\"none\", \"other\""));

    @Test
    void nobody_gets_another_answer_than_without_the_cache() {
        for (int i = 0; i < 1500; i++) {
            Asked asked = any();
            Got direct = send(asked);
            Got cached = cache.ask(asked);
            String tag = direct.header("etag");
            if (!tag.isEmpty() && tags.size() < 20) {
                tags.add(tag);
                tags.add("\"x\", W/" + tag);
            }
            assertEquals(comparable(direct), comparable(cached), () -> asked.toString());
            assertReadable(asked, cached);
        }
        assertTrue(cache.hits() > 100, cache.hits() + " hits: the cache is of no use.");
    }

    /** All pages may read, whatever is answered. */
    private static void assertReadable(Asked asked, Got got) {
        assertEquals("*", got.header("access-control-allow-origin"), asked::toString);
    }

    private static Map<String, String> comparable(Got got) {
        Map<String, String> all = new TreeMap<>(got.headers());
        all.keySet().removeAll(NOT_COMPARED);
        if (got.status() == 304) {
            // A cache says of what it has what the service says of what it would send.
            all.keySet().removeAll(Set.of("content-length", "content-type", "content-encoding"));
        }
        all.put("", got.status() + " " + got.body().hashCode());
        return all;
    }

    private Asked any() {
        Map<String, String> headers = new TreeMap<>();
        put(headers, "origin", ORIGINS);
        put(headers, "accept", ACCEPTED);
        put(headers, "accept-encoding", CODINGS);
        if (chance.nextInt(3) == 0) {
            put(headers, "if-none-match", tags);
        }
        return new Asked(one(METHODS), one(ADDRESSES), headers);
    }

    private void put(Map<String, String> headers, String name, List<String> values) {
        String value = one(values);
        if (value != null) {
            headers.put(name, value);
        }
    }

    private <T> T one(List<T> all) {
        return all.get(chance.nextInt(all.size()));
    }

    private static Got send(Asked asked) {
        RequestSpecification request = given().config(
                        config().decoderConfig(decoderConfig().noContentDecoders()))
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false);
        // The client would send its own, which says the same.
        asked.headers().forEach(request::header);
        if (!asked.headers().containsKey("accept")) {
            request.header("accept", "*/*");
        }
        return Got.of(request.request(asked.method(), asked.address()));
    }
}
