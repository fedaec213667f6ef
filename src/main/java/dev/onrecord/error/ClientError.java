package dev.onrecord.error;

/** A request that cannot be answered as it was asked. The message says what is wrong and how to mend it. */
public class ClientError extends RuntimeException {

    /** What is wrong, for programs; clients find it in {@code extensions.code}. */
    public enum Code {
        /** More records asked for than a page can hold. */
        PAGE_TOO_LARGE,
        /** A page that cannot be: a negative size, or sizes from both ends. */
        BAD_PAGE,
        /** A cursor that was not given out for this list in this order. */
        BAD_CURSOR,
        /** A date that is no day of the calendar. */
        BAD_DATE,
        /** An id that names no kind of record. */
        BAD_ID,
        /** A filter names a record that does not exist. */
        UNKNOWN_RECORD,
        /** A search for more words than one search can look for. */
        TOO_MANY_WORDS,
        /** A text to look for that is longer than any there is. */
        TEXT_TOO_LONG,
        /** A document with more characters than are read. */
        QUERY_TOO_LONG,
        /** A document with more tokens than are read. */
        TOO_MANY_TOKENS,
        /** Variables that are larger than is read. */
        VARIABLES_TOO_LARGE,
        /** Longer lists in the arguments of a field than are looked up. */
        LIST_TOO_LONG,
        /** More fields within fields than are followed. */
        QUERY_TOO_DEEP,
        /** More fields of the query itself than are answered at once. */
        TOO_MANY_ROOT_FIELDS,
        /** One field asked of one parent more often than is answered. */
        TOO_MANY_ALIASES,
        /** More directives than are read. */
        TOO_MANY_DIRECTIVES,
        /** A query whose answer could have more fields than are given at once. */
        QUERY_TOO_COSTLY,
        /** More introspection than is answered at once. */
        INTROSPECTION_TOO_LARGE,
        /** An answer with more bytes than are given at once. */
        ANSWER_TOO_LARGE,
        /** Introspection of a service that keeps its schema to itself. */
        INTROSPECTION_OFF,
        /** An answer that took longer than anybody is given. */
        TIMEOUT
    }

    private final Code code;

    /**
     * @param code what is wrong, for programs
     * @param message what is wrong and how to mend it, for people
     */
    public ClientError(Code code, String message) {
        // No stack trace: the fault is not in this code, and filling one in is most of the cost of a refused request.
        super(message, null, false, false);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
