package dev.onrecord.graphql.plan;

import org.jspecify.annotations.Nullable;

/** A plan ends here: the document, or what comes of it, is for the framework's own execution, which knows every case. */
final class Unplanned extends RuntimeException {

    private static final long serialVersionUID = 1;

    Unplanned(String reason) {
        this(reason, null);
    }

    Unplanned(String reason, @Nullable Throwable cause) {
        // Thrown to be caught: where from is of no interest.
        super(reason, cause, false, false);
    }
}
