package dev.onrecord.graphql.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import graphql.GraphQLError;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a plan found: an answer without errors, whose data become JSON when they are written. */
public final class PlannedAnswer implements Outcome {

    private static final byte[] DATA = "{\"data\":".getBytes(UTF_8);

    private final ResponseValue data;

    PlannedAnswer(ResponseValue data) {
        this.data = data;
    }

    @Override
    public List<GraphQLError> errors() {
        return List.of();
    }

    @Override
    public boolean isExecuted() {
        return true;
    }

    @Override
    public Outcome withErrors(UnaryOperator<List<GraphQLError>> changed) {
        return this;
    }

    /** @param budget which the plan's levels have, too, and count against as they are written */
    @Override
    public void write(ByteArrayBuilder out, Budget budget) {
        out.write(DATA);
        data.write(out);
        out.append('}');
    }
}
