package dev.onrecord.http;

/** A request that never reaches GraphQL, or is no GraphQL. The message says how to mend it. */
class RequestError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String code;

    /**
     * @param status the HTTP status
     * @param code what is wrong, for programs
     * @param message what is wrong and how to mend it, for people
     */
    RequestError(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
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
}
