package dev.onrecord.http;

import dev.onrecord.json.Json;

/** A media type that an endpoint answers in, and what clients that take it get where there is no answer. */
public interface Representation {

    /** @return the media type without parameters, in lower case: {@code text/csv} */
    String type();

    /** @return the value of the Content-Type header */
    String contentType();

    /** @return the value of the Content-Type header of a refusal */
    default String contentTypeOf(RequestError error) {
        return ResponseType.JSON.contentType();
    }

    /** @return the status of a refusal */
    default int statusOf(RequestError error) {
        return error.status();
    }

    /** @return the body of a refusal: JSON as the API has all errors, unless the media type has a form of its own */
    default byte[] bytesOf(RequestError error) {
        return Json.bytes(error.toSpecification());
    }
}
