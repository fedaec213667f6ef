package dev.onrecord.graphql.limits;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.plan.CostFormula;
import dev.onrecord.store.RecordGraph;
import dev.onrecord.store.RecordSearch;
import graphql.execution.CoercedVariables;
import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one operation asks for, held against the limits in one walk over its fields, merged as they are answered.
 *
 * <p>The cost is how many fields the answer has at most. What records there are and how they hang together is known, so
 * that it is the very number where the arguments say which records are asked for, and the number for those with the most
 * where they leave that to a filter, a cursor or an order. What comes with {@code @skip} and {@code @include} is counted
 * in full.
 *
 * <p>The document need not be valid: what the schema does not know counts as one plain field. It has few fields where
 * fragments are spread ({@link SelectionCount}), so that walks through them end.
 */
final class Estimate implements CostFormula {

    private static final String INTROSPECTION = "__";

    /** Fields of introspection one within the other: tools unpack up to nine lists and non-nulls around a type. */
    private static final int DEEPEST_INTROSPECTION = 20;

    /** Lists of introspection one within the other: tools ask for the arguments of the fields of all types. */
    private static final int NESTED_LISTS = 3;

    private final GraphQLSchema schema;
    private final RecordGraph graph;
    private final RecordSearch search;
    private final Supplier<RecordGraph> introspection;
    private final Limits limits;
    private final KnownCosts known;
    private final boolean introspected;
    private final Map<String, FragmentDefinition> fragments;
    private final OperationDefinition operation;
    private final Level root;

    private int directives;
    /** The cost, where that was found to depend on no variable; negative where not. */
    private volatile long fixed = -1;
    /** Whether all places were walked once, so that it is known which of them depend on no variable. */
    private volatile boolean walked;

    /** @throws ClientError if what is asked of the query itself is beyond the limits already */
    Estimate(
            GraphQLSchema schema,
            RecordGraph graph,
            RecordSearch search,
            Supplier<RecordGraph> introspection,
            Limits limits,
            KnownCosts known,
            boolean introspected,
            Document document,
            OperationDefinition operation) {
        this.schema = schema;
        this.graph = graph;
        this.search = search;
        this.introspection = introspection;
        this.limits = limits;
        this.known = known;
        this.introspected = introspected;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (one, other) -> one));
        this.operation = operation;
        this.root = new Level(known.number());
        countDirectives(operation);
        operation.getVariableDefinitions().forEach((VariableDefinition variable) -> countDirectives(variable));
        new Collecting(root).collect(operation.getSelectionSet(), root(), true);
        if (root.asked.size() > limits.rootFields()) {
            throw new ClientError(
                    ErrorCode.TOO_MANY_ROOT_FIELDS,
                    "The query itself has " + root.asked.size() + " fields; at most " + limits.rootFields()
                            + " are answered at once. Ask in several requests.");
        }
    }

    private GraphQLType root() {
        return operation.getOperation() == Operation.QUERY ? schema.getQueryType() : schema.getMutationType();
    }

    /**
     * {@inheritDoc}
     *
     * <p>The first walk finds out what stands where, and must be over before another begins.
     */
    @Override
    public long cost(CoercedVariables variables) {
        return fixed >= 0 ? fixed : walked(variables);
    }

    private long walked(CoercedVariables variables) {
        Arguments arguments = new Arguments(variables);
        check(root, 1, arguments);
        walked = true;
        long cost = new RecordCost(graph, search, introspection, limits, known, arguments, new GivenTexts(variables))
                .of(root);
        if (operation.getVariableDefinitions().isEmpty()) {
            fixed = cost;
        }
        return cost;
    }

    static ClientError tooCostly(Limits limits) {
        return new ClientError(
                ErrorCode.QUERY_TOO_COSTLY,
                "The answer could have more than " + limits.cost()
                        + " fields; ask for fewer fields or, with `first`, for fewer records.");
    }

    static ClientError tooDeep(Limits limits) {
        return new ClientError(
                ErrorCode.QUERY_TOO_DEEP,
                "The query has more than " + limits.depth()
                        + " fields one within the other; start from the inner records, and ask in several requests.");
    }

    static ClientError tooMuchIntrospection() {
        return new ClientError(
                ErrorCode.INTROSPECTION_TOO_LARGE,
                "This asks for more introspection than is answered at once; ask for fewer fields within"
                        + " fields, or for `__type` of fewer types.");
    }

    private void countDirectives(DirectivesContainer<?> container) {
        directives += container.getDirectives().size();
        if (directives > limits.directives()) {
            throw new ClientError(
                    ErrorCode.TOO_MANY_DIRECTIVES,
                    "The query has more than " + limits.directives() + " directives; ask in several requests.");
        }
    }

    /** Looks at what is asked everywhere, answered or not; at what depends on no variable once. */
    private void check(Level level, int depth, Arguments arguments) {
        if (depth > limits.depth()) {
            throw tooDeep(limits);
        }
        if (walked && level.isFixed()) {
            return;
        }
        for (Place place : level.asked.values()) {
            checkArguments(place, arguments);
            if (place.slot.isIntrospection()) {
                checkIntrospection(place);
            } else if (!place.below().isEmpty()) {
                check(place.below(), depth + 1, arguments);
            }
        }
    }

    private void checkArguments(Place place, Arguments arguments) {
        for (Field field : place.fields) {
            if (!field.getArguments().isEmpty()) {
                checkLists(field, arguments);
            }
        }
    }

    private void checkLists(Field field, Arguments arguments) {
        if (arguments.values(field) > limits.listValues()) {
            throw new ClientError(
                    ErrorCode.LIST_TOO_LONG,
                    "The lists in the arguments of `" + field.getName() + "` have more than " + limits.listValues()
                            + " values; ask in several requests.");
        }
    }

    private void checkIntrospection(Place place) {
        if (!introspected && !place.slot.name.equals("__typename")) {
            throw new ClientError(ErrorCode.INTROSPECTION_OFF, "This service does not answer introspection.");
        }
        checkDepthOfIntrospection(place, 0, 0);
    }

    /** The types of a schema lead to each other in circles. Its answer is estimated as that to any other question. */
    private void checkDepthOfIntrospection(Place place, int depth, int listsAround) {
        int lists = place.isList() ? listsAround + 1 : listsAround;
        if (depth > DEEPEST_INTROSPECTION || lists > NESTED_LISTS) {
            throw tooMuchIntrospection();
        }
        place.below().places().forEach(within -> checkDepthOfIntrospection(within, depth + 1, lists));
    }

    /** What is asked in one place of an answer. */
    final class Place {

        private final Slot slot;
        private final Level level;
        private final List<Field> fields = new ArrayList<>(1);
        private @Nullable Level below;
        private @Nullable Boolean fixed;
        private @Nullable OptionalInt page;

        private Place(Slot slot, Level level) {
            this.slot = slot;
            this.level = level;
        }

        /** @return what is asked of the objects there; nothing where they are scalars */
        Level below() {
            if (below == null) {
                below = new Level(known.number());
                Collecting collecting = new Collecting(below);
                for (Field field : fields) {
                    if (field.getSelectionSet() != null) {
                        collecting.collect(field.getSelectionSet(), slot.type(), true);
                    }
                }
            }
            return below;
        }

        /** @return the field, or one of those that are merged here: they have the same arguments */
        Field field() {
            return fields.get(0);
        }

        /** @return how many records the page holds at most that the field gives; empty where it gives none */
        OptionalInt page(Arguments arguments) {
            if (!isFixed()) {
                return arguments.page(slot.definition, field());
            }
            if (page == null) {
                page = arguments.page(slot.definition, field());
            }
            return page;
        }

        /** @return whether no argument of the field has a variable in it */
        boolean isFixed() {
            if (fixed == null) {
                fixed = fields.stream().noneMatch(Arguments::haveVariables);
            }
            return fixed;
        }

        /** @return whether what is asked within costs the same for any values of variables, and what stands here does not */
        boolean leadsToFixed() {
            return !level.isFixed() && below().isFixed();
        }

        /** @return the field in the schema; null where that has none */
        @Nullable
        GraphQLFieldDefinition definition() {
            return slot.definition;
        }

        /** @return the type that has the field; null where the schema does not know */
        @Nullable
        GraphQLNamedType owner() {
            return slot.owner;
        }

        /** @return the type of its values, out of their lists; null where the schema does not know */
        @Nullable
        GraphQLType type() {
            return slot.type();
        }

        boolean isList() {
            return slot.isList();
        }

        boolean isIntrospection() {
            return slot.isIntrospection();
        }

        /** @return whether objects of that type have the field, as far as is known */
        boolean isOf(String type) {
            return !(slot.owner instanceof GraphQLObjectType)
                    || slot.owner.getName().equals(type);
        }
    }

    /**
     * A place in the answer.
     *
     * @param key its name in the answer
     * @param name the field's name
     * @param owner the type that has the field; null where the schema does not know
     * @param definition the field in the schema; null where the schema has none
     */
    private record Slot(
            String key,
            String name,
            @Nullable GraphQLNamedType owner,
            @Nullable GraphQLFieldDefinition definition) {

        boolean isIntrospection() {
            return name.startsWith(INTROSPECTION);
        }

        boolean isList() {
            return definition != null && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        }

        @Nullable
        GraphQLType type() {
            return definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType());
        }
    }

    /** The fields that are asked of one object, through whatever fragments. */
    static final class Level {

        private final long number;
        private final Map<Slot, Place> asked = new LinkedHashMap<>();
        private @Nullable Boolean fixed;

        /** @param number no other level of any estimate has it */
        Level(long number) {
            this.number = number;
        }

        long number() {
            return number;
        }

        /** @return whether what is asked here, and within, costs the same for any values of variables */
        boolean isFixed() {
            if (fixed == null) {
                fixed = asked.values().stream()
                        .allMatch(place -> place.isFixed() && place.below().isFixed());
            }
            return fixed;
        }

        Iterable<Place> places() {
            return asked.values();
        }

        boolean isEmpty() {
            return asked.isEmpty();
        }

        int count() {
            return asked.size();
        }
    }

    /** Collects the fields of a level; forgotten when that is complete. */
    private final class Collecting {

        private final Level level;
        private final Map<Object, Integer> times = new HashMap<>();
        private final Set<String> spread = new HashSet<>();

        Collecting(Level level) {
            this.level = level;
        }

        /**
         * @param type what the selections are of; null where the schema does not know
         * @param written whether they stand there and do not come of a fragment: clients that are made of parts ask
         *     the same field in many fragments, but nobody writes it down many times
         */
        void collect(SelectionSet selections, @Nullable GraphQLType type, boolean written) {
            for (Selection<?> selection : selections.getSelections()) {
                countDirectives((DirectivesContainer<?>) selection);
                if (selection instanceof Field field) {
                    add(field, type, written);
                } else if (selection instanceof InlineFragment fragment) {
                    collect(fragment.getSelectionSet(), type(fragment.getTypeCondition(), type), false);
                } else if (selection instanceof FragmentSpread fragment && spread.add(fragment.getName())) {
                    collect(fragments.get(fragment.getName()), type);
                }
            }
        }

        private void collect(@Nullable FragmentDefinition fragment, @Nullable GraphQLType type) {
            if (fragment != null) {
                countDirectives(fragment);
                collect(fragment.getSelectionSet(), type(fragment.getTypeCondition(), type), false);
            }
        }

        private void add(Field field, @Nullable GraphQLType type, boolean written) {
            Slot slot = slot(field, type);
            Place place = level.asked.computeIfAbsent(slot, unknown -> new Place(unknown, level));
            if (written || place.fields.isEmpty()) {
                count(slot);
            }
            place.fields.add(field);
        }

        private void count(Slot slot) {
            Object field = slot.definition == null ? slot.name : slot.definition;
            if (times.merge(field, 1, Integer::sum) > limits.aliases()) {
                throw new ClientError(
                        ErrorCode.TOO_MANY_ALIASES,
                        "`" + slot.name + "` is asked more than " + limits.aliases()
                                + " times of one parent; ask in several requests.");
            }
        }

        private Slot slot(Field field, @Nullable GraphQLType type) {
            GraphQLFieldDefinition definition = definition(field.getName(), type);
            GraphQLNamedType owner = definition == null ? null : (GraphQLNamedType) type;
            return new Slot(field.getResultKey(), field.getName(), owner, definition);
        }

        private @Nullable GraphQLFieldDefinition definition(String name, @Nullable GraphQLType type) {
            if (type == schema.getQueryType() && name.equals("__schema")) {
                return schema.getIntrospectionSchemaFieldDefinition();
            }
            if (type == schema.getQueryType() && name.equals("__type")) {
                return schema.getIntrospectionTypeFieldDefinition();
            }
            return type instanceof GraphQLFieldsContainer container ? container.getFieldDefinition(name) : null;
        }

        private @Nullable GraphQLType type(TypeName condition, @Nullable GraphQLType surrounding) {
            return condition == null ? surrounding : schema.getType(condition.getName());
        }
    }
}
