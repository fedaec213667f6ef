package dev.onrecord.http;

import dev.onrecord.error.ErrorCode;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.function.Predicate;

/**
 * What conditions of a request (RFC 9110, §13) say of an answer that has a tag. Answers have no date of their own, so
 * conditions with dates have nothing to be held against.
 */
enum Preconditions {
    /** The answer is to be sent. */
    HOLD,
    /** The client has it: 304. */
    NOT_MODIFIED,
    /** The client wants another one, which is not there any more: 412. */
    FAILED;

    private static final String ANY = "*";

    /**
     * @param tag a strong one, with its quotation marks
     * @return what comes of the request, in the order of §13.2.2
     */
    static Preconditions of(HttpServerRequest request, String tag) {
        List<String> wanted = request.headers().getAll(HttpHeaders.IF_MATCH);
        if (!wanted.isEmpty() && !names(wanted, named -> named.equals(ANY) || named.equals(tag))) {
            return FAILED;
        }
        List<String> known = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        return !known.isEmpty() && names(known, named -> named.equals(ANY) || isSame(named, tag)) ? NOT_MODIFIED : HOLD;
    }

    static RequestError failed() {
        return new RequestError(
                ErrorCode.PRECONDITION_FAILED,
                "The answer has none of the tags of `If-Match` any more; ask without it.");
    }

    /** @return whether the client says by name that it has the answer with that tag: no need to find it */
    static boolean know(HttpServerRequest request, String tag) {
        List<String> known = request.headers().getAll(HttpHeaders.IF_NONE_MATCH);
        return !known.isEmpty()
                && !request.headers().contains(HttpHeaders.IF_MATCH)
                && names(known, named -> isSame(named, tag));
    }

    /** Weak comparison (§8.8.3.2). */
    private static boolean isSame(String named, String tag) {
        return named.equals(tag) || named.length() == tag.length() + 2 && named.startsWith("W/") && named.endsWith(tag);
    }

    /** @return whether one of the tags in the lines is one that was looked for; what is no tag is passed over */
    private static boolean names(List<String> lines, Predicate<String> isOne) {
        return lines.stream().anyMatch(line -> isOne.test(line.strip()) || names(line, isOne));
    }

    private static boolean names(String line, Predicate<String> isOne) {
        // A tag may have commas in it, so that a list cannot be split at them.
        int open = line.indexOf('"');
        while (open >= 0) {
            int close = line.indexOf('"', open + 1);
            if (close < 0) {
                return false;
            }
            boolean isWeak = line.startsWith("W/", open - 2);
            if (isOne.test(line.substring(isWeak ? open - 2 : open, close + 1))) {
                return true;
            }
            open = line.indexOf('"', close + 1);
        }
        return false;
    }
}
