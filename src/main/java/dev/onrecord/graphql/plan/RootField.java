package dev.onrecord.graphql.plan;

import dev.onrecord.error.ClientError;
import graphql.GraphQLError;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import java.util.List;

/**
 * A field of the query itself, where most of what clients do wrong shows: a filter by a record that does not exist, a page
 * that is too large. Such a mistake is an error of the answer (GraphQL, §6.4.4), and the plan goes on. In a field further
 * down a mistake ends the plan: there each parent would need an error with a path of its own.
 */
final class RootField extends Field {

    private final ValueField field;
    private final MergedField written;

    /** @param written the field as the document has it */
    RootField(ValueField field, MergedField written) {
        super(written.getResultKey());
        this.field = field;
        this.written = written;
    }

    @Override
    int size() {
        return field.size();
    }

    @Override
    boolean isConstant() {
        return field.isConstant();
    }

    @Override
    List<ResponseValue> values(Level query, Run run) {
        try {
            return field.values(query, run);
        } catch (Unplanned e) {
            // Where the request was stopped, that is no mistake in the field.
            run.budget().check();
            run.fail(error(e), field.isRequired());
            return List.of(ResponseValue.NULL);
        }
    }

    private GraphQLError error(Unplanned end) {
        ClientError mistake = ClientError.causeOf(end);
        if (mistake == null) {
            throw end;
        }
        return GraphQLErrors.ofField(
                mistake,
                written.getSingleField().getSourceLocation(),
                ResultPath.rootPath().segment(written.getResultKey()));
    }
}
