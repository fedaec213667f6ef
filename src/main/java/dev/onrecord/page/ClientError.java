package dev.onrecord.page;

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
        /** An id that names no kind of record. */
        BAD_ID,
        /** A filter names a record that does not exist. */
        UNKNOWN_RECORD,
        /** A search for more words than one search can look for. */
        TOO_MANY_WORDS
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
