package dev.onrecord.graphql.plan;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.onrecord.json.Json;
import graphql.GraphQLError;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a plan found. Its data become JSON when they are written. */
public final class PlannedAnswer implements Outcome {

    private static final byte[] ERRORS = Json.name("errors");
    private static final byte[] DATA = Json.name("data");

    private final ResponseValue data;
    private final List<GraphQLError> errors;

    /** @param errors what clients did wrong in its fields */
    PlannedAnswer(ResponseValue data, List<GraphQLError> errors) {
        this.data = data;
        this.errors = errors;
    }

    @Override
    public List<GraphQLError> errors() {
        return errors;
    }

    @Override
    public boolean isExecuted() {
        return true;
    }

    @Override
    public Outcome withErrors(UnaryOperator<List<GraphQLError>> changed) {
        return errors.isEmpty() ? this : new PlannedAnswer(data, changed.apply(errors));
    }

    /** @param budget which the plan's levels have, too, and count against as they are written */
    @Override
    public void write(ByteArrayBuilder out, Budget budget) {
        out.append('{');
        if (!errors.isEmpty()) {
            out.write(ERRORS);
            Json.write(GraphQLErrors.specified(errors), out, budget::write);
            out.append(',');
        }
        out.write(DATA);
        data.write(out);
        out.append('}');
    }
}
