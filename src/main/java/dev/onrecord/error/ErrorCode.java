package dev.onrecord.error;

/**
 * What is wrong with a request, for programs: clients find it in {@code extensions.code} of an error. These are all codes,
 * with the HTTP status of the answer where one of them is the reason why there is no data.
 */
public enum ErrorCode {
    /** A request that is not well-formed. */
    BAD_REQUEST(400),
    /** An address at which there is nothing. */
    NOT_FOUND(404),
    /** A method that the address does not know, or that may not do what is asked. */
    METHOD_NOT_ALLOWED(405),
    /** A client that takes no media type, or no coding, that there is. */
    NOT_ACCEPTABLE(406),
    /** An address of a record that was withdrawn. */
    GONE(410),
    /** A condition on an answer that is not the present one. */
    PRECONDITION_FAILED(412),
    /** A body with more bytes than are read. */
    BODY_TOO_LARGE(413),
    /** A longer address than is read. */
    URI_TOO_LONG(414),
    /** A body of a type, a charset or a coding that is not read. */
    UNSUPPORTED_MEDIA_TYPE(415),
    /** More headers than are read. */
    HEADERS_TOO_LARGE(431),
    /** A fault of the service. */
    INTERNAL_ERROR(500),
    /** More requests at once than are answered. */
    OVERLOADED(503),
    /** The database with the records does not answer. */
    STORE_UNAVAILABLE(503),
    /** An answer that took longer than the time limit. */
    TIMEOUT(503),
    /** A hash of a document that is not known; clients send the document next, and look for this status. */
    PERSISTED_QUERY_NOT_FOUND(200),
    /** A {@code documentId} of a document that is not known. */
    UNKNOWN_DOCUMENT(400),
    /** A document that is none of those that the operator of the service has listed, where only these are answered. */
    DOCUMENT_NOT_LISTED(403),
    /** A document that is no GraphQL. */
    SYNTAX_ERROR(400),
    /** A document that the schema does not know how to answer. */
    VALIDATION_ERROR(400),
    /** A variable whose value is not of its type. */
    BAD_VARIABLE(400),
    /** An operation that the document does not have, or several of which none is named. */
    UNKNOWN_OPERATION(400),
    /** More records asked for than a page can hold. */
    PAGE_TOO_LARGE(400),
    /** A page that cannot be: a negative size, or sizes from both ends. */
    BAD_PAGE(400),
    /** A cursor that was not given out for this list in this order. */
    BAD_CURSOR(400),
    /** A date that is no day of the calendar, or a last day before the first one. */
    BAD_DATE(400),
    /** An id that names no kind of record. */
    BAD_ID(400),
    /** A representation of a record, as gateways send it, that names none. */
    BAD_REPRESENTATION(400),
    /** A filter names a record that does not exist. */
    UNKNOWN_RECORD(400),
    /** More filters within filters than are looked at. */
    FILTER_TOO_LARGE(400),
    /** A search for more words than one search can look for. */
    TOO_MANY_WORDS(400),
    /** A text to look for that is longer than any there is. */
    TEXT_TOO_LONG(400),
    /** A document with more characters than are read. */
    QUERY_TOO_LONG(400),
    /** A document with more tokens than are read. */
    TOO_MANY_TOKENS(400),
    /** Variables that are larger than is read. */
    VARIABLES_TOO_LARGE(400),
    /** Longer lists in the arguments of a field than are looked up. */
    LIST_TOO_LONG(400),
    /** More fields within fields than are followed. */
    QUERY_TOO_DEEP(400),
    /** More fields of the query itself than are answered at once. */
    TOO_MANY_ROOT_FIELDS(400),
    /** One field asked of one parent more often than is answered. */
    TOO_MANY_ALIASES(400),
    /** More directives than are read. */
    TOO_MANY_DIRECTIVES(400),
    /** A query whose answer could have more fields than are given at once. */
    QUERY_TOO_COSTLY(400),
    /** More introspection than is answered at once. */
    INTROSPECTION_TOO_LARGE(400),
    /** Introspection of a service that keeps its schema to itself. */
    INTROSPECTION_OFF(400),
    /** An answer with more bytes than are given at once. */
    ANSWER_TOO_LARGE(400);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /** @return the HTTP status of an answer that consists of such an error */
    public int status() {
        return status;
    }
}
