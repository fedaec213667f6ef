package dev.onrecord.engine;

import dev.onrecord.page.ClientError;
import dev.onrecord.page.ClientError.Code;
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
import java.util.stream.Collectors;

/**
 * What one operation asks for, held against the limits in one walk over its fields, merged as they are answered.
 *
 * <p>The cost is how many fields the answer has at most: each counts as many times as there can be records around it.
 * A connection has as many records as its page holds, another list {@value #UNPAGED}. What comes of fragments on types
 * that exclude each other, or with {@code @skip} and {@code @include}, is counted in full. Every field that is walked
 * costs something, so that the limit of the cost ends the walk, too, whatever fragments are made of.
 *
 * <p>The document need not be valid: what the schema does not know counts as one plain field.
 */
final class Estimate {

    /** How many records a list without pages is taken to have. */
    static final int UNPAGED = 10;

    private static final String INTROSPECTION = "__";

    private final GraphQLSchema schema;
    private final Limits limits;
    private final boolean introspected;
    private final Map<String, FragmentDefinition> fragments;
    private final OperationDefinition operation;
    private final Level root = new Level();

    private int directives;
    private int size;

    /** @throws ClientError if what is asked of the query itself is beyond the limits already */
    Estimate(
            GraphQLSchema schema,
            Limits limits,
            boolean introspected,
            Document document,
            OperationDefinition operation) {
        this.schema = schema;
        this.limits = limits;
        this.introspected = introspected;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (one, other) -> one));
        this.operation = operation;
        countDirectives(operation);
        operation.getVariableDefinitions().forEach((VariableDefinition variable) -> countDirectives(variable));
        root.collect(operation.getSelectionSet(), root(), true);
        if (root.asked.size() > limits.rootFields()) {
            throw new ClientError(
                    Code.TOO_MANY_ROOT_FIELDS,
                    "The query itself has " + root.asked.size() + " fields; at most " + limits.rootFields()
                            + " are answered at once. Ask in several requests.");
        }
    }

    private GraphQLType root() {
        return operation.getOperation() == Operation.QUERY ? schema.getQueryType() : schema.getMutationType();
    }

    /** @return how many places the operation has in an answer, as far as they were walked */
    int size() {
        return size;
    }

    /**
     * The first walk finds out what stands where, and must be over before another begins.
     *
     * @return the cost of the operation with these values
     * @throws ClientError if it asks for more than the limits allow
     */
    long cost(CoercedVariables variables) {
        Walk walk = new Walk(new Arguments(variables));
        walk.through(root, 1, 1, OptionalInt.empty());
        return walk.cost;
    }

    static ClientError tooDeep(Limits limits) {
        return new ClientError(
                Code.QUERY_TOO_DEEP,
                "The query has more than " + limits.depth()
                        + " fields one within the other; start from the inner records, and ask in several requests.");
    }

    private void countDirectives(DirectivesContainer<?> container) {
        directives += container.getDirectives().size();
        if (directives > limits.directives()) {
            throw new ClientError(
                    Code.TOO_MANY_DIRECTIVES,
                    "The query has more than " + limits.directives() + " directives; ask in several requests.");
        }
    }

    /** A walk over all that is asked, with the values of one request. */
    private final class Walk {

        private final Arguments arguments;
        private long cost;
        /** How many fields are asked of no record at all, which cost something without being asked of one. */
        private int empty;

        Walk(Arguments arguments) {
            this.arguments = arguments;
        }

        /**
         * @param parents how many records the level's fields are answered for
         * @param page how many records the page holds that the level belongs to; empty where it belongs to none
         */
        void through(Level level, int depth, long parents, OptionalInt page) {
            if (depth > limits.depth()) {
                throw tooDeep(limits);
            }
            if (!page.isEmpty() || parents == 0) {
                all(level, depth, parents, page);
            } else if (level.unit > 0) {
                spend(parents * level.unit);
            } else {
                learn(level, depth, parents);
            }
        }

        /** What depends on no variable costs as much of each record in the next request. */
        private void learn(Level level, int depth, long parents) {
            long before = cost;
            int looked = arguments.looked() + empty;
            all(level, depth, parents, OptionalInt.empty());
            if (arguments.looked() + empty == looked) {
                level.unit = (cost - before) / parents;
            }
        }

        private void all(Level level, int depth, long parents, OptionalInt page) {
            for (Place place : level.asked.values()) {
                if (parents == 0) {
                    empty++;
                }
                spend(Math.max(1, parents));
                checkArguments(place);
                if (place.slot.isIntrospection()) {
                    checkIntrospection(place.slot);
                } else {
                    below(place, depth, parents, page);
                }
            }
        }

        private void below(Place place, int depth, long parents, OptionalInt page) {
            Level level = place.below();
            if (!level.asked.isEmpty()) {
                Field field = place.fields.get(0);
                through(
                        level,
                        depth + 1,
                        parents * records(place.slot, field, page),
                        arguments.page(place.slot.definition, field));
            }
        }

        private int records(Slot slot, Field field, OptionalInt page) {
            if (!slot.isList()) {
                return 1;
            }
            return page.orElseGet(() -> arguments.ids(slot.definition, field).orElse(UNPAGED));
        }

        private void spend(long fields) {
            cost += fields;
            if (cost > limits.cost()) {
                throw new ClientError(
                        Code.QUERY_TOO_COSTLY,
                        "The answer could have more than " + limits.cost()
                                + " fields; ask for fewer fields or, with `first`, for fewer records.");
            }
        }

        private void checkArguments(Place place) {
            for (Field field : place.fields) {
                if (!field.getArguments().isEmpty()) {
                    checkLists(field);
                }
            }
        }

        private void checkLists(Field field) {
            if (arguments.values(field) > limits.listValues()) {
                throw new ClientError(
                        Code.LIST_TOO_LONG,
                        "The lists in the arguments of `" + field.getName() + "` have more than " + limits.listValues()
                                + " values; ask in several requests.");
            }
        }
    }

    // What lies below is not walked: the engine answers introspection from memory, refuses it where it runs in circles,
    // and the tools that ask it ask it their way.
    private void checkIntrospection(Slot slot) {
        if (!introspected && !slot.name.equals("__typename")) {
            throw new ClientError(Code.INTROSPECTION_OFF, "This service does not answer introspection.");
        }
    }

    /** What is asked in one place of an answer. */
    private final class Place {

        private final Slot slot;
        private final List<Field> fields = new ArrayList<>(1);
        private Level below;

        Place(Slot slot) {
            this.slot = slot;
            size++;
        }

        /** @return what is asked of the records there */
        Level below() {
            if (below == null) {
                below = new Level();
                for (Field field : fields) {
                    if (field.getSelectionSet() != null) {
                        below.collect(field.getSelectionSet(), slot.type(), true);
                    }
                }
            }
            return below;
        }
    }

    /**
     * A place in the answer.
     *
     * @param key its name in the answer
     * @param name the field's name
     * @param definition the field in the schema; null where the schema has none
     */
    private record Slot(String key, String name, GraphQLFieldDefinition definition) {

        boolean isIntrospection() {
            return name.startsWith(INTROSPECTION);
        }

        boolean isList() {
            return definition != null && GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        }

        GraphQLType type() {
            return definition == null ? null : GraphQLTypeUtil.unwrapAll(definition.getType());
        }
    }

    /** The fields that are asked of one record, through whatever fragments. */
    private final class Level {

        private final Map<Slot, Place> asked = new LinkedHashMap<>();
        /** What it costs of one record, where that was found to depend on no variable; 0 where not. */
        private volatile long unit;

        private final Map<Object, Integer> times = new HashMap<>();
        private final Set<String> spread = new HashSet<>();

        /**
         * @param type what the selections are of; null where the schema does not know
         * @param written whether they stand there and do not come of a fragment: clients that are made of parts ask
         *     the same field in many fragments, but nobody writes it down many times
         */
        void collect(SelectionSet selections, GraphQLType type, boolean written) {
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

        private void collect(FragmentDefinition fragment, GraphQLType type) {
            if (fragment != null) {
                countDirectives(fragment);
                collect(fragment.getSelectionSet(), type(fragment.getTypeCondition(), type), false);
            }
        }

        private void add(Field field, GraphQLType type, boolean written) {
            Slot slot = new Slot(field.getResultKey(), field.getName(), definition(field.getName(), type));
            Place place = asked.computeIfAbsent(slot, Place::new);
            if (written || place.fields.isEmpty()) {
                count(slot);
            }
            place.fields.add(field);
        }

        private void count(Slot slot) {
            Object field = slot.definition == null ? slot.name : slot.definition;
            if (times.merge(field, 1, Integer::sum) > limits.aliases()) {
                throw new ClientError(
                        Code.TOO_MANY_ALIASES,
                        "`" + slot.name + "` is asked more than " + limits.aliases()
                                + " times of one parent; ask in several requests.");
            }
        }

        private GraphQLFieldDefinition definition(String name, GraphQLType type) {
            return !name.startsWith(INTROSPECTION) && type instanceof GraphQLFieldsContainer container
                    ? container.getFieldDefinition(name)
                    : null;
        }

        private GraphQLType type(TypeName condition, GraphQLType surrounding) {
            return condition == null ? surrounding : schema.getType(condition.getName());
        }
    }
}
