package dev.onrecord.graphql.plan;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import graphql.GraphQLContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one answer may take: fields, bytes, and the time until it is stopped. It is looked at where an answer grows,
 * in every loop that a request can make long, so that what is too large or too late ends there. Once it has refused, it
 * refuses for good: what was stopped is not begun again another way.
 *
 * <p>One thread counts at a time; any thread may stop it.
 */
public class Budget {

    private static final String KEY = Budget.class.getName();

    private final long fields;
    private final long bytes;
    private long counted;
    private volatile @Nullable ClientError refusal;

    /**
     * @param fields how many fields the answer may have
     * @param bytes how many bytes the answer may have, before it is compressed
     */
    public Budget(long fields, long bytes) {
        this.fields = fields;
        this.bytes = bytes;
    }

    /** @return one for what no client asked */
    public static Budget unlimited() {
        return new Budget(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /** @return the one of the execution that has this context */
    public static Budget of(GraphQLContext context) {
        return context.getOrDefault(KEY, unlimited());
    }

    /** Gives it to the execution that has this context. */
    void limit(GraphQLContext context) {
        context.put(KEY, this);
    }

    /** Gives it to an execution that gets a context of these. */
    void limit(Map<String, Object> surroundings) {
        surroundings.put(KEY, this);
    }

    /** Ends the work at its next look. */
    public void stop() {
        refusal = new ClientError(ErrorCode.TIMEOUT, "The time for the answer was up.");
    }

    /** @return why it was refused or stopped; null where it was not */
    public @Nullable ClientError refusal() {
        return refusal;
    }

    /** @throws ClientError if it was stopped, or has refused before */
    public void check() {
        ClientError known = refusal;
        if (known != null) {
            throw known;
        }
    }

    /**
     * Counts fields that the answer has.
     *
     * @throws ClientError if those are too many, or it was stopped
     */
    public void spend(long more) {
        counted += more;
        if (counted > fields) {
            refuse(
                    ErrorCode.QUERY_TOO_COSTLY,
                    "The answer has more than " + fields
                            + " fields; ask for fewer fields or, with `first`, for fewer records.");
        }
        check();
    }

    /**
     * Looks at what is written so far.
     *
     * @param written in bytes
     * @throws ClientError if that is too much, or it was stopped
     */
    public void write(long written) {
        if (written > bytes) {
            refuse(
                    ErrorCode.ANSWER_TOO_LARGE,
                    "The answer has more than " + bytes + " bytes; ask for fewer fields, or for fewer records.");
        }
        check();
    }

    // What was stopped stays stopped: the client was told that the time is up.
    private void refuse(ErrorCode code, String message) {
        if (refusal == null) {
            refusal = new ClientError(code, message);
        }
    }

    /** @return how many fields were counted */
    long counted() {
        return counted;
    }

    /**
     * Forgets fields of an answer that came to nothing, and is found from the beginning another way.
     *
     * @param before how many were counted when it was begun
     */
    void forget(long before) {
        counted = before;
    }
}
