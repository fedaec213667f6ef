package dev.onrecord.http;

import java.util.List;

/** The media types of answers to GraphQL (GraphQL over HTTP, §6). */
enum ResponseType implements Representation {
    /** What clients older than the specification take; well-formed requests are answered with 200. */
    JSON("application/json"),
    /** Says by its status whether the request was one. */
    GRAPHQL("application/graphql-response+json");

    /** As a client reads them that takes none of them. */
    static final String ALL = GRAPHQL.type + " and " + JSON.type;

    /** The default, for clients that take any type. */
    static final List<ResponseType> BY_PREFERENCE = List.of(JSON, GRAPHQL);

    private final String type;
    private final String contentType;

    ResponseType(String type) {
        this.type = type;
        this.contentType = type + "; charset=utf-8";
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public String contentType() {
        return contentType;
    }

    @Override
    public String contentTypeOf(RequestError error) {
        return contentType;
    }

    @Override
    public int statusOf(RequestError error) {
        return this == JSON && error.isOfDocument() ? 200 : error.status();
    }
}
