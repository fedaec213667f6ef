package dev.onrecord.plan;

import graphql.GraphQLException;
import graphql.execution.ExecutionContext;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the values of one field what they are in the answer, and gathers the objects among them into levels. */
final class Gathering {

    private static final byte COMMA = ',';

    private final Run run;
    private final GraphQLOutputType type;
    private final Map<GraphQLObjectType, Selection> selections;
    private final boolean withinPart;
    private final Map<GraphQLObjectType, Level> levels = new HashMap<>();

    /** @param withinPart whether the values become a part of something that is kept as a whole */
    Gathering(Run run, GraphQLOutputType type, Map<GraphQLObjectType, Selection> selections, boolean withinPart) {
        this.run = run;
        this.type = type;
        this.selections = selections;
        this.withinPart = withinPart;
    }

    Run run() {
        return run;
    }

    /** @throws Unplanned if it is no value of the field's type */
    Cell cell(Object value) {
        return cell(value, type);
    }

    private Cell cell(Object value, GraphQLType type) {
        if (type instanceof GraphQLNonNull nonNull) {
            if (value == null) {
                throw new Unplanned("null where there must be a value");
            }
            return cell(value, nonNull.getWrappedType());
        }
        if (value == null) {
            return Cell.NULL;
        }
        if (type instanceof GraphQLList list) {
            return list(value, list.getWrappedType());
        }
        return selections.isEmpty() ? scalar(value, type) : object(value, (GraphQLOutputType) type);
    }

    private Cell list(Object value, GraphQLType type) {
        if (!(value instanceof Collection<?> values)) {
            throw new Unplanned("a list of another class");
        }
        List<Cell> cells = new ArrayList<>(values.size());
        for (Object each : values) {
            run.budget().check();
            cells.add(cell(each, type));
        }
        return out -> {
            out.append('[');
            for (int i = 0; i < cells.size(); i++) {
                if (i > 0) {
                    out.append(COMMA);
                }
                cells.get(i).write(out);
            }
            out.append(']');
        };
    }

    private Cell scalar(Object value, GraphQLType type) {
        Object serialized = serialized(value, type);
        if (serialized instanceof Collection || serialized instanceof Map) {
            throw new Unplanned("a scalar that is made of others");
        }
        return out -> Json.write(serialized, out);
    }

    private Object serialized(Object value, GraphQLType type) {
        ExecutionContext context = run.context();
        try {
            return type instanceof GraphQLEnumType enumeration
                    ? enumeration.serialize(value, context.getGraphQLContext(), context.getLocale())
                    : ((GraphQLScalarType) type)
                            .getCoercing()
                            .serialize(value, context.getGraphQLContext(), context.getLocale());
        } catch (GraphQLException e) {
            throw new Unplanned("no value of the scalar", e);
        }
    }

    private Cell object(Object value, GraphQLOutputType declared) {
        GraphQLObjectType type = run.typeOf(value, declared);
        Selection selection = selections.get(type);
        boolean part = !withinPart && selection.isConstant() && value instanceof Lasting;
        Parts.Key key = part ? new Parts.Key(selection, ((Lasting) value).key()) : null;
        Cell kept = part ? run.parts().find(key) : null;
        if (kept != null) {
            return kept;
        }
        Level level = levels.computeIfAbsent(type, t -> run.level(selection, withinPart || part));
        level.add(value);
        return part ? run.parts().keeping(key, level) : level;
    }
}
