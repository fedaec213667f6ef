package dev.onrecord.graphql.plan;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.onrecord.error.ClientError;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * In place of a value that cannot be given because of what a client asked: null, and an error of the answer.
 *
 * @param location where the document asks for it; null where that is not known
 */
record FailedValue(ClientError mistake, @Nullable SourceLocation location) implements ResponseValue {

    @Override
    public boolean propagate(ResultPath path, List<GraphQLError> errors) {
        errors.add(GraphQLErrors.ofField(mistake, location, path));
        return true;
    }

    @Override
    public void write(ByteArrayBuilder out) {
        NULL.write(out);
    }
}
