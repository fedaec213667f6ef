package dev.onrecord.graphql.plan;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;

/** What a plan found: the {@code data} of an answer without errors. */
public final class PlannedAnswer {

    private final ResponseValue data;

    PlannedAnswer(ResponseValue data) {
        this.data = data;
    }

    /** Writes the data as JSON in UTF-8; can be asked once. */
    public void write(ByteArrayBuilder out) {
        data.write(out);
    }
}
