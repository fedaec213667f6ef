package dev.onrecord.http;

import java.util.Map;

/** A request that never reaches GraphQL, or is no GraphQL. The message says how to mend it. */
class RequestError extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The methods of {@code /graphql}. */
    static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final int status;
    private final String code;
    private final transient Map<String, String> headers;

    /**
     * @param status the HTTP status
     * @param code what is wrong, for programs
     * @param message what is wrong and how to mend it, for people
     */
    RequestError(int status, String code, String message) {
        this(status, code, message, usualHeaders(status));
    }

    /** @param headers what the answer says of it to programs that know no codes of ours */
    RequestError(int status, String code, String message, Map<String, String> headers) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.headers = headers;
    }

    private static Map<String, String> usualHeaders(int status) {
        return switch (status) {
            case 405 -> Map.of("Allow", METHODS);
            case 503 -> Map.of("Retry-After", "1");
            default -> Map.of();
        };
    }

    static RequestError bad(String message) {
        return new RequestError(400, "BAD_REQUEST", message);
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    Map<String, String> headers() {
        return headers;
    }
}
