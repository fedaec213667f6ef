package dev.onrecord.graphql.plan;

import static java.util.Objects.requireNonNull;

import dev.onrecord.cache.Cacheable;
import dev.onrecord.error.ClientError;
import dev.onrecord.json.Json;
import graphql.GraphQLException;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Completes the values of one field (GraphQL, §6.4.3), and collects the objects among them into levels. */
final class ValueCompletion {

    private final Run run;
    private final MergedField field;
    private final GraphQLOutputType type;
    private final Map<GraphQLObjectType, PlannedSelection> selections;
    private final boolean withinFragment;
    private final Map<GraphQLObjectType, Level> levels = new HashMap<>();

    /**
     * @param field as the document has it
     * @param type of its values
     * @param withinFragment whether the values become part of a fragment that is cached as a whole
     */
    ValueCompletion(
            Run run,
            MergedField field,
            GraphQLOutputType type,
            Map<GraphQLObjectType, PlannedSelection> selections,
            boolean withinFragment) {
        this.run = run;
        this.field = field;
        this.type = type;
        this.selections = selections;
        this.withinFragment = withinFragment;
    }

    Run run() {
        return run;
    }

    /**
     * @param value one of the field's type, or in its place, or in that of an element, a {@link ClientError}
     * @throws Unplanned if it is something else
     */
    ResponseValue complete(Object value) {
        return complete(value, type);
    }

    private ResponseValue complete(Object value, GraphQLType type) {
        if (value instanceof ClientError mistake) {
            return run.fail(mistake, field.getSingleField().getSourceLocation());
        }
        if (type instanceof GraphQLNonNull nonNull) {
            if (value == null) {
                throw new Unplanned("null where there must be a value");
            }
            return complete(value, nonNull.getWrappedType());
        }
        if (value == null) {
            return ResponseValue.NULL;
        }
        if (type instanceof GraphQLList list) {
            return list(value, list.getWrappedType());
        }
        return selections.isEmpty() ? scalar(value, type) : object(value, (GraphQLOutputType) type);
    }

    private ResponseValue list(Object value, GraphQLType type) {
        if (!(value instanceof Collection<?> values)) {
            throw new Unplanned("a list of another class");
        }
        List<ResponseValue> completed = new ArrayList<>(values.size());
        for (Object each : values) {
            run.budget().check();
            completed.add(complete(each, type));
        }
        return new ListValue(completed, GraphQLTypeUtil.isNonNull(type));
    }

    private ResponseValue scalar(Object value, GraphQLType type) {
        Object serialized = serialized(value, type);
        if (serialized instanceof Collection || serialized instanceof Map) {
            throw new Unplanned("a scalar that is made of others");
        }
        return out -> Json.writeScalar(serialized, out);
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

    private ResponseValue object(Object value, GraphQLOutputType declared) {
        GraphQLObjectType type = run.typeOf(value, declared);
        PlannedSelection selection = requireNonNull(selections.get(type), "every type that can be there was planned");
        if (withinFragment || !selection.isConstant() || !(value instanceof Cacheable record)) {
            return completed(value, type, selection, withinFragment);
        }
        FragmentCache.Key key = new FragmentCache.Key(selection.number(), record.cacheKey());
        ResponseValue cached = run.fragments().get(key);
        return cached != null ? cached : run.fragments().caching(key, completed(value, type, selection, true));
    }

    private Level completed(Object value, GraphQLObjectType type, PlannedSelection selection, boolean isWithin) {
        Level level = levels.computeIfAbsent(type, t -> run.level(selection, isWithin));
        level.add(value);
        return level;
    }
}
