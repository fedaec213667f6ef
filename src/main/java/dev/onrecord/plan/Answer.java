package dev.onrecord.plan;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;

/** What a plan found: the {@code data} of an answer without errors. */
public final class Answer {

    private static final int USUAL_LENGTH = 8192;

    private final Cell data;

    Answer(Cell data) {
        this.data = data;
    }

    /** @return the data as JSON in UTF-8; can be asked once */
    public byte[] json() {
        ByteArrayBuilder out = new ByteArrayBuilder(USUAL_LENGTH);
        data.write(out);
        return out.toByteArray();
    }
}
