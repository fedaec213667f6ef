package dev.onrecord.error;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/** A request that cannot be answered as it was asked. The message says what is wrong and how to mend it. */
public class ClientError extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ErrorCode code;

    /**
     * @param code what is wrong, for programs
     * @param message what is wrong and how to mend it, for people
     */
    public ClientError(ErrorCode code, String message) {
        // No stack trace: the fault is not in this code, and filling one in is most of the cost of a refused request.
        super(message, null, false, false);
        this.code = code;
    }

    /** @return the mistake of a client that it comes of, which may be wrapped; null where it comes of none */
    public static @Nullable ClientError causeOf(Throwable failure) {
        for (Throwable t = failure; t != null; t = t.getCause()) {
            if (t instanceof ClientError mistake) {
                return mistake;
            }
        }
        return null;
    }

    @Override
    public String getMessage() {
        return requireNonNull(super.getMessage());
    }

    /** @return what is wrong, for programs */
    public ErrorCode code() {
        return code;
    }
}
