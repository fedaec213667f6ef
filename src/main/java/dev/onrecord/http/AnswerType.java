package dev.onrecord.http;

import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The media types of answers (GraphQL over HTTP, §6). */
enum AnswerType {
    /** Says by its status whether the request was one. */
    GRAPHQL("application/graphql-response+json"),
    /** What clients older than the specification take; well-formed requests are answered with 200. */
    JSON("application/json");

    private final String type;

    AnswerType(String type) {
        this.type = type;
    }

    /** @return the value of the Content-Type header */
    String header() {
        return type + "; charset=utf-8";
    }

    /**
     * @param accepted what the client takes, the most wanted first
     * @return what it gets; JSON where it does not care, none where it takes neither
     */
    static Optional<AnswerType> negotiate(List<MIMEHeader> accepted) {
        return accepted.isEmpty()
                ? Optional.of(JSON)
                : accepted.stream().flatMap(range -> of(range).stream()).findFirst();
    }

    private static Optional<AnswerType> of(MIMEHeader range) {
        return switch (range.value().toLowerCase(Locale.ROOT)) {
            case "application/graphql-response+json" -> Optional.of(GRAPHQL);
            case "application/json", "application/*", "*/*" -> Optional.of(JSON);
            default -> Optional.empty();
        };
    }
}
