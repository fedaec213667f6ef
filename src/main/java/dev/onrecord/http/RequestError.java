package dev.onrecord.http;

import static java.util.Objects.requireNonNull;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.limits.InvalidDocument;
import dev.onrecord.text.Excerpt;
import graphql.language.SourceLocation;
import graphql.parser.InvalidSyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Why a request is not answered: a code with its status, and a sentence that says how to mend it. */
public class RequestError extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The methods of addresses that can only be read. */
    static final String READING = "GET, HEAD, OPTIONS";

    /** The methods of {@code /graphql}. */
    static final String ASKING = "GET, HEAD, POST, OPTIONS";

    /** How the parser tells of characters that begin nothing. */
    private static final Pattern UNREAD = Pattern.compile("token recognition error at: '(.*)''", Pattern.DOTALL);

    /** How many characters of a document a message quotes. */
    private static final int LONGEST_QUOTE = 40;

    private final ErrorCode code;
    private final int status;
    private final boolean ofDocument;
    private final transient Map<String, String> headers;
    private final transient List<SourceLocation> locations;

    private RequestError(
            ErrorCode code,
            int status,
            @Nullable String message,
            boolean ofDocument,
            Map<String, String> headers,
            List<SourceLocation> locations) {
        // No stack trace: the fault is not in this code.
        super(message, null, false, false);
        this.code = code;
        this.status = status;
        this.ofDocument = ofDocument;
        this.headers = headers;
        this.locations = locations;
    }

    /**
     * @param code what is wrong, for programs
     * @param message what is wrong and how to mend it, for people
     */
    public RequestError(ErrorCode code, String message) {
        this(code, code.status(), message);
    }

    /** @param status one that says more than the code's */
    public RequestError(ErrorCode code, int status, String message) {
        this(code, status, message, code == ErrorCode.OVERLOADED ? Map.of("Retry-After", "1") : Map.of());
    }

    /** @param headers what the answer says of it to programs that know no codes of ours */
    RequestError(ErrorCode code, String message, Map<String, String> headers) {
        this(code, code.status(), message, headers);
    }

    private RequestError(ErrorCode code, int status, String message, Map<String, String> headers) {
        this(code, status, message, false, headers, List.of());
    }

    static RequestError bad(String message) {
        return new RequestError(ErrorCode.BAD_REQUEST, message);
    }

    /** @param allowed the methods that the address knows */
    static RequestError badMethod(String message, String allowed) {
        return new RequestError(ErrorCode.METHOD_NOT_ALLOWED, message, Map.of("Allow", allowed));
    }

    /** @return the refusal of a request that did not arrive in time; a late answer has another status */
    static RequestError late(long milliseconds) {
        return new RequestError(ErrorCode.TIMEOUT, 408, "The request did not arrive within " + milliseconds + " ms.");
    }

    /** @return the refusal of what only the database could answer, while that does not */
    static RequestError noStore() {
        return new RequestError(
                ErrorCode.STORE_UNAVAILABLE,
                "The database with the records does not answer; ask again in some seconds.",
                Map.of("Retry-After", "5"));
    }

    /**
     * @param message what was withdrawn, and why
     * @param caching the value of the Cache-Control header: it stays so as long as the version of the dataset does
     * @return the refusal of a request for what there was (RFC 9110, §15.5.11)
     */
    public static RequestError gone(String message, CharSequence caching) {
        return new RequestError(ErrorCode.GONE, message, Map.of("Cache-Control", caching.toString()));
    }

    /** @return the refusal of what a well-formed request asks for */
    static RequestError of(ClientError error) {
        List<SourceLocation> locations =
                error instanceof InvalidDocument invalid ? List.of(invalid.location()) : List.of();
        return new RequestError(error.code(), error.code().status(), error.getMessage(), true, Map.of(), locations);
    }

    /** @return the refusal of a document that is no GraphQL */
    static RequestError of(InvalidSyntaxException error) {
        ErrorCode code = ErrorCode.SYNTAX_ERROR;
        SourceLocation location = error.getLocation();
        return new RequestError(
                code, code.status(), said(error), true, Map.of(), location == null ? List.of() : List.of(location));
    }

    /** In the client's own characters, and without the name of the library that reads them. */
    private static String said(InvalidSyntaxException error) {
        String message = requireNonNull(error.getMessage(), "the library says what is wrong");
        Matcher unread = UNREAD.matcher(message);
        String found = unread.find() ? unread.group(1) : error.getOffendingToken();
        boolean isHalf = message.startsWith("Invalid unicode");
        if (found == null || error.getLocation() == null || !(isHalf || message.startsWith("Invalid syntax"))) {
            return message;
        }
        String where = " at line " + error.getLocation().getLine() + ", column "
                + error.getLocation().getColumn() + ".";
        return found.equals("<EOF>")
                ? "The document ends too early," + where
                : "The document is no GraphQL: `" + Excerpt.of(found, LONGEST_QUOTE) + "` "
                        + (isHalf ? "stands for no character" : "cannot stand") + where;
    }

    public int status() {
        return status;
    }

    /** @return what is wrong, for programs */
    public ErrorCode code() {
        return code;
    }

    /** @return whether the request was well-formed, and what it asks for is refused */
    boolean isOfDocument() {
        return ofDocument;
    }

    Map<String, String> headers() {
        return headers;
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    /** @return the answer as GraphQL has errors (GraphQL, §7.1.2) */
    Map<String, Object> toSpecification() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", ErrorCodes.brief(getMessage()));
        if (code == ErrorCode.SYNTAX_ERROR || !locations.isEmpty()) {
            error.put("locations", locations.stream().map(RequestError::place).toList());
        }
        error.put("extensions", Map.of(ErrorCodes.CODE, code.name()));
        return Map.of("errors", List.of(error));
    }

    private static Map<String, Object> place(SourceLocation location) {
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("line", location.getLine());
        place.put("column", location.getColumn());
        return place;
    }
}
