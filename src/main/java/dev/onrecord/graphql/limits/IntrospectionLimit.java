package dev.onrecord.graphql.limits;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import graphql.introspection.GoodFaithIntrospection;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLUnionType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * How much introspection one operation may ask for. The types of a schema lead to each other in circles, so that a short
 * document can ask for any number of fields. They are estimated from how many types, fields and arguments there are.
 *
 * <p>The engine's own check goes by the document alone, and refuses what common tools ask first: several types by name.
 */
final class IntrospectionLimit {

    /** In an answer. The usual introspection of the whole schema has about a fifth of it. */
    private static final double MOST_FIELDS = 100_000;

    /** One within the other: tools unpack up to nine lists and non-nulls around a type. */
    private static final int DEEPEST = 20;

    private static final String INTROSPECTION = "__";
    private static final String TYPES = "types";

    /** How many there are of each list of a type: at most, and on average over all types. */
    private final Map<String, Integer> most = new HashMap<>();

    private final Map<String, Double> average = new HashMap<>();
    private final int types;
    private final int directives;

    IntrospectionLimit(GraphQLSchema schema) {
        GoodFaithIntrospection.enabledJvmWide(false);
        List<GraphQLNamedType> all = schema.getAllTypesAsList();
        types = all.size();
        directives = schema.getDirectives().size();
        learn("fields", all, IntrospectionLimit::fields);
        learn(
                "inputFields",
                all,
                type -> type instanceof GraphQLInputObjectType t ? t.getFields().size() : 0);
        learn(
                "enumValues",
                all,
                type -> type instanceof GraphQLEnumType t ? t.getValues().size() : 0);
        learn(
                "interfaces",
                all,
                type -> type instanceof GraphQLObjectType t ? t.getInterfaces().size() : 0);
        learn("possibleTypes", all, type -> possibleTypes(type, schema));
        List<GraphQLFieldDefinition> fields = all.stream()
                .filter(GraphQLObjectType.class::isInstance)
                .flatMap(type -> ((GraphQLObjectType) type).getFieldDefinitions().stream())
                .toList();
        learn("args", fields, field -> field.getArguments().size());
    }

    private <T> void learn(String list, List<T> owners, ToIntFunction<T> size) {
        most.put(list, owners.stream().mapToInt(size).max().orElse(0));
        average.put(list, owners.stream().mapToInt(size).average().orElse(0));
    }

    private static int fields(GraphQLNamedType type) {
        if (type instanceof GraphQLObjectType object) {
            return object.getFieldDefinitions().size();
        }
        return type instanceof GraphQLInterfaceType contract
                ? contract.getFieldDefinitions().size()
                : 0;
    }

    private static int possibleTypes(GraphQLNamedType type, GraphQLSchema schema) {
        if (type instanceof GraphQLInterfaceType contract) {
            return schema.getImplementations(contract).size();
        }
        return type instanceof GraphQLUnionType union ? union.getTypes().size() : 0;
    }

    /**
     * @param document one that need not be valid
     * @throws ClientError if the operation asks for more introspection than is answered
     */
    void check(Document document, OperationDefinition operation) {
        new Walk(document).through(operation.getSelectionSet());
    }

    private final class Walk {

        private final Map<String, FragmentDefinition> fragments;
        private double fields;

        Walk(Document document) {
            this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                    .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (one, other) -> one));
        }

        void through(SelectionSet query) {
            through(query, 1, false, 0, new HashSet<>());
        }

        /**
         * @param parents how many there are of what the selections are of
         * @param each whether those are all types, or all of their fields, each once
         * @param depth how many fields of introspection are around; 0 for the query itself
         * @param spread the fragments that were seen here
         */
        private void through(SelectionSet selections, double parents, boolean each, int depth, Set<String> spread) {
            for (Selection<?> selection : selections.getSelections()) {
                if (selection instanceof Field field) {
                    through(field, parents, each, depth);
                } else if (selection instanceof InlineFragment fragment) {
                    through(fragment.getSelectionSet(), parents, each, depth, spread);
                } else if (selection instanceof FragmentSpread fragment
                        && fragments.containsKey(fragment.getName())
                        && spread.add(fragment.getName())) {
                    through(fragments.get(fragment.getName()).getSelectionSet(), parents, each, depth, spread);
                }
            }
        }

        private void through(Field field, double parents, boolean each, int depth) {
            if (depth == 0 && !field.getName().startsWith(INTROSPECTION)) {
                return;
            }
            fields += Math.max(1, parents);
            if (fields > MOST_FIELDS || depth > DEEPEST) {
                throw new ClientError(
                        ErrorCode.INTROSPECTION_TOO_LARGE,
                        "This asks for more introspection than is answered at once; ask for fewer fields within"
                                + " fields, or for `__type` of fewer types.");
            }
            if (field.getSelectionSet() != null) {
                boolean eachOfThem = field.getName().equals(TYPES) || each && average.containsKey(field.getName());
                double among = parents * size(field.getName(), each);
                through(field.getSelectionSet(), among, eachOfThem, depth + 1, new HashSet<>());
            }
        }

        private double size(String field, boolean each) {
            return switch (field) {
                case TYPES -> types;
                case "directives" -> directives;
                default -> each ? average.getOrDefault(field, 1.0) : most.getOrDefault(field, 1);
            };
        }
    }
}
