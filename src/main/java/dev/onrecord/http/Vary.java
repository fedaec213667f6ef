package dev.onrecord.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;

/** Which headers of a request its answer depends on, beside its address: caches keep the answers to others apart. */
final class Vary {

    private static final CharSequence NEGOTIATED = HttpHeaders.createOptimized("Accept, Accept-Encoding");
    private static final CharSequence CODING = HttpHeaders.createOptimized("Accept-Encoding");

    private Vary() {}

    /** The type and the coding of an answer are negotiated. */
    static void byNegotiation(HttpServerResponse response) {
        add(response, NEGOTIATED);
    }

    /** The coding is. */
    static void byCoding(HttpServerResponse response) {
        add(response, CODING);
    }

    /** @param names one header, or several with commas between them; those that were added before stay as they are */
    static void add(HttpServerResponse response, CharSequence names) {
        String others = response.headers().get(HttpHeaders.VARY);
        if (others == null) {
            response.putHeader(HttpHeaders.VARY, names);
        } else if (!(", " + others + ",").contains(", " + names + ",")) {
            response.putHeader(HttpHeaders.VARY, names + ", " + others);
        }
    }
}
