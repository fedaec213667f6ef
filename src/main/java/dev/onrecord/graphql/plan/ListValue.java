package dev.onrecord.graphql.plan;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import java.util.List;

/** A list, ready to be written. */
final class ListValue implements ResponseValue {

    private static final byte COMMA = ',';

    private final List<ResponseValue> elements;
    private final boolean elementsRequired;
    private boolean isNull;

    /** @param elementsRequired whether none of them may be null (Non-Null) */
    ListValue(List<ResponseValue> elements, boolean elementsRequired) {
        this.elements = elements;
        this.elementsRequired = elementsRequired;
    }

    @Override
    public boolean propagate(ResultPath path, List<GraphQLError> errors) {
        for (int i = 0; i < elements.size(); i++) {
            isNull |= elements.get(i).propagate(path.segment(i), errors) && elementsRequired;
        }
        return isNull;
    }

    @Override
    public void write(ByteArrayBuilder out) {
        if (isNull) {
            ResponseValue.writeNull(this::writeElements, out);
        } else {
            writeElements(out);
        }
    }

    private void writeElements(ByteArrayBuilder out) {
        out.append('[');
        for (int i = 0; i < elements.size(); i++) {
            if (i > 0) {
                out.append(COMMA);
            }
            elements.get(i).write(out);
        }
        out.append(']');
    }
}
