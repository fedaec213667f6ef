package dev.onrecord.graphql.plan;

import dev.onrecord.json.Json;
import java.util.Collections;
import java.util.List;

/** The field {@code __typename}. */
final class TypeName extends Field {

    private final ResponseValue type;

    TypeName(String name, String type) {
        super(name);
        this.type = out -> Json.writeScalar(type, out);
    }

    @Override
    int size() {
        return 1;
    }

    @Override
    boolean isRequired() {
        return true;
    }

    @Override
    boolean isConstant() {
        return true;
    }

    @Override
    List<ResponseValue> values(Level objects, Run run) {
        return Collections.nCopies(objects.size(), type);
    }
}
