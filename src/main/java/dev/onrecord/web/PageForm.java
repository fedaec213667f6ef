package dev.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.http.Representation;
import dev.onrecord.http.RequestError;
import java.util.Map;

/** The forms of a page. */
enum PageForm implements Representation {
    /** The default: for people, and for clients that take any type. */
    HTML("text/html") {
        @Override
        public String contentTypeOf(RequestError error) {
            return contentType();
        }

        @Override
        public byte[] bytesOf(RequestError error) {
            return Templates.render(
                            "error",
                            Map.of(
                                    "status", error.status(),
                                    "title", title(error.status()),
                                    "lines", error.getMessage().lines().toList(),
                                    "style", WebFile.STYLES.address()))
                    .getBytes(UTF_8);
        }
    },
    /** The answer that the page is made of, as GraphQL gives it. */
    JSON("application/json");

    private final String type;

    PageForm(String type) {
        this.type = type;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String contentType() {
        return type + "; charset=utf-8";
    }

    private static String title(int status) {
        return switch (status) {
            case 404 -> "There is no such page";
            case 410 -> "This was withdrawn";
            default -> "This is not answered";
        };
    }
}
