package dev.onrecord.graphql.limits;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import graphql.language.SourceLocation;

/** A document that is refused as invalid before it is validated, since validation would never end. */
public final class InvalidDocument extends ClientError {

    private static final long serialVersionUID = 1;

    private final transient SourceLocation location;

    /**
     * @param message what is wrong and how to mend it
     * @param location where that stands in the document
     */
    InvalidDocument(String message, SourceLocation location) {
        super(ErrorCode.VALIDATION_ERROR, message);
        this.location = location;
    }

    /** @return where in the document it stands */
    public SourceLocation location() {
        return location;
    }
}
