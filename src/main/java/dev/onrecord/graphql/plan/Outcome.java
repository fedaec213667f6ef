package dev.onrecord.graphql.plan;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.onrecord.json.Json;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How a request ended: a plan found the answer, the framework executed it, or it was refused. */
public sealed interface Outcome permits PlannedAnswer, Outcome.Executed, Outcome.Refused {

    /** @return what went wrong; empty where nothing did */
    List<GraphQLError> errors();

    /** @return whether it was executed: there are data, if only null */
    boolean isExecuted();

    /** @return the same with other errors in place of its own, where it has any */
    Outcome withErrors(UnaryOperator<List<GraphQLError>> changed);

    /**
     * Writes it as JSON in UTF-8, once: an object with errors, if there are any, and data, if there are any.
     *
     * @param budget that of the request
     * @throws dev.onrecord.error.ClientError if the budget is used up
     */
    void write(ByteArrayBuilder out, Budget budget);

    /** The framework executed it. */
    record Executed(ExecutionResult result) implements Outcome {

        @Override
        public List<GraphQLError> errors() {
            return result.getErrors();
        }

        @Override
        public boolean isExecuted() {
            return result.isDataPresent();
        }

        @Override
        public Outcome withErrors(UnaryOperator<List<GraphQLError>> changed) {
            return errors().isEmpty()
                    ? this
                    : new Executed(result.transform(builder -> builder.errors(changed.apply(errors()))));
        }

        @Override
        public void write(ByteArrayBuilder out, Budget budget) {
            Json.write(result.toSpecification(), out, budget::write);
        }
    }

    /** It cannot be executed. */
    record Refused(List<GraphQLError> errors) implements Outcome {

        @Override
        public boolean isExecuted() {
            return false;
        }

        @Override
        public Outcome withErrors(UnaryOperator<List<GraphQLError>> changed) {
            return new Refused(changed.apply(errors));
        }

        @Override
        public void write(ByteArrayBuilder out, Budget budget) {
            Json.write(Map.of("errors", GraphQLErrors.specified(errors)), out, budget::write);
        }
    }
}
