package dev.onrecord.graphql.plan;

import graphql.execution.ExecutionContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.introspection.Introspection;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import graphql.schema.LightDataFetcher;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes a plan of an operation: fragments, conditions and fields that are asked twice are dealt with here, once. */
final class Compiler {

    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final ExecutionContext context;
    private final Resolvers resolvers;
    private final Budget budget;

    /** @param context an execution of the operation, with the variables that its conditions depend on */
    Compiler(ExecutionContext context, Resolvers resolvers) {
        this.context = context;
        this.resolvers = resolvers;
        this.budget = Budget.of(context.getGraphQLContext());
    }

    /**
     * @param query the type that the operation itself asks
     * @throws Unplanned if the framework alone knows how to find one of its fields
     */
    PlannedSelection compile(GraphQLObjectType query) {
        MergedSelectionSet fields = COLLECTOR.collectFields(
                parameters(query), context.getOperationDefinition().getSelectionSet());
        return compile(fields, field -> compile(query, field));
    }

    private PlannedSelection compile(MergedSelectionSet fields, Function<MergedField, Field> compile) {
        List<Field> compiled = new ArrayList<>();
        for (MergedField field : fields.getSubFieldsList()) {
            budget.check();
            compiled.add(compile.apply(field));
        }
        return new PlannedSelection(compiled);
    }

    private Field compile(GraphQLObjectType type, MergedField field) {
        if (field.getName().equals(Introspection.TypeNameMetaFieldDef.getName())) {
            return new TypeName(field.getResultKey(), type.getName());
        }
        GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
        if (definition == null) {
            throw new Unplanned("introspection");
        }
        return new ValueField(
                field,
                source(type, definition, field),
                definition.getType(),
                selections(GraphQLTypeUtil.unwrapAll(definition.getType()), field));
    }

    private ValueSource source(GraphQLObjectType type, GraphQLFieldDefinition definition, MergedField field) {
        Resolver resolver = resolvers.of(type.getName(), definition.getName());
        if (resolver != null) {
            return new ResolvedField(definition, resolver, field.getArguments());
        }
        DataFetcher<?> fetcher = context.getGraphQLSchema()
                .getCodeRegistry()
                .getDataFetcher(FieldCoordinates.coordinates(type, definition), definition);
        if (fetcher instanceof LightDataFetcher<?> reader) {
            return new ReadField(definition, reader);
        }
        throw new Unplanned("no plan for " + type.getName() + "." + definition.getName());
    }

    private Map<GraphQLObjectType, PlannedSelection> selections(GraphQLType type, MergedField field) {
        Map<GraphQLObjectType, PlannedSelection> selections = new HashMap<>();
        if (type instanceof GraphQLCompositeType composite) {
            for (GraphQLObjectType possible : possibleTypes(composite)) {
                selections.put(possible, compile(fields(possible, field), each -> compile(possible, each)));
            }
        }
        return selections;
    }

    private List<GraphQLObjectType> possibleTypes(GraphQLCompositeType type) {
        if (type instanceof GraphQLInterfaceType contract) {
            return context.getGraphQLSchema().getImplementations(contract);
        }
        if (type instanceof GraphQLUnionType union) {
            return union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
        }
        return List.of((GraphQLObjectType) type);
    }

    private MergedSelectionSet fields(GraphQLObjectType type, MergedField field) {
        return COLLECTOR.collectFields(parameters(type), field);
    }

    private FieldCollectorParameters parameters(GraphQLObjectType type) {
        return FieldCollectorParameters.newParameters()
                .schema(context.getGraphQLSchema())
                .objectType(type)
                .fragments(context.getFragmentsByName())
                .variables(context.getCoercedVariables().toMap())
                .graphQLContext(context.getGraphQLContext())
                .build();
    }
}
