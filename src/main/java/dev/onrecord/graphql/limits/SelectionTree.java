package dev.onrecord.graphql.limits;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.plan.FieldArguments;
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
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of an operation, merged as they are answered, level by level. A level is collected when it is first
 * looked at; what is written too often there is refused then.
 *
 * <p>The document need not be valid: what the schema does not know is one plain field. It has few fields where fragments
 * are spread ({@link SelectionCount}), so that walks through them end.
 */
final class SelectionTree {

    private static final String INTROSPECTION = "__";

    private final GraphQLSchema schema;
    private final Limits limits;
    private final LongSupplier numbers;
    private final Map<String, FragmentDefinition> fragments;
    private final SelectionLevel root;

    private int directives;

    /**
     * @param numbers gives each level a number that no other level of any operation has
     * @throws ClientError if the query itself has more directives or aliases than are answered
     */
    SelectionTree(
            GraphQLSchema schema,
            Limits limits,
            LongSupplier numbers,
            Document document,
            OperationDefinition operation) {
        this.schema = schema;
        this.limits = limits;
        this.numbers = numbers;
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toMap(FragmentDefinition::getName, fragment -> fragment, (one, other) -> one));
        this.root = new SelectionLevel(numbers.getAsLong());
        countDirectives(operation);
        operation.getVariableDefinitions().forEach((VariableDefinition variable) -> countDirectives(variable));
        new Collector(root).collect(operation.getSelectionSet(), type(operation), true);
    }

    private GraphQLType type(OperationDefinition operation) {
        return operation.getOperation() == Operation.QUERY ? schema.getQueryType() : schema.getMutationType();
    }

    /** @return what is asked of the query itself */
    SelectionLevel root() {
        return root;
    }

    private void countDirectives(DirectivesContainer<?> container) {
        directives += container.getDirectives().size();
        if (directives > limits.directives()) {
            throw new ClientError(
                    ErrorCode.TOO_MANY_DIRECTIVES,
                    "The query has more than " + limits.directives() + " directives; ask in several requests.");
        }
    }

    /** What is asked in one place of an answer. */
    final class Place {

        private final Slot slot;
        private final SelectionLevel level;
        private final List<Field> fields = new ArrayList<>(1);
        private @Nullable SelectionLevel below;
        private @Nullable Boolean fixed;
        private @Nullable OptionalInt page;

        private Place(Slot slot, SelectionLevel level) {
            this.slot = slot;
            this.level = level;
        }

        /** @return what is asked of the objects there; nothing where they are scalars */
        SelectionLevel below() {
            if (below == null) {
                below = new SelectionLevel(numbers.getAsLong());
                Collector collector = new Collector(below);
                for (Field field : fields) {
                    if (field.getSelectionSet() != null) {
                        collector.collect(field.getSelectionSet(), slot.type(), true);
                    }
                }
            }
            return below;
        }

        /** @return the fields that are merged here */
        List<Field> fields() {
            return fields;
        }

        /** @return the field, or one of those that are merged here: they have the same arguments */
        Field field() {
            return fields.get(0);
        }

        /** @return how many records the page holds at most that the field gives; empty where it gives none */
        OptionalInt page(ArgumentSizes sizes) {
            if (!isFixed()) {
                return sizes.page(slot.definition, field());
            }
            if (page == null) {
                page = sizes.page(slot.definition, field());
            }
            return page;
        }

        /** @return whether no argument of the field has a variable in it */
        boolean isFixed() {
            if (fixed == null) {
                fixed = fields.stream().noneMatch(field -> FieldArguments.haveVariable(field.getArguments()));
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

        /** @return whether the field gives a list */
        boolean isList() {
            return slot.isList();
        }

        /** @return whether the field is one of introspection, or {@code __typename} */
        boolean isIntrospection() {
            return slot.isIntrospection();
        }

        /** @return whether the field takes the argument in the schema */
        boolean takes(String argument) {
            return slot.definition != null && slot.definition.getArgument(argument) != null;
        }

        /**
         * @return whether a list of a connection is that of the records on the page, and not one of what is counted, as
         *     facets are
         */
        boolean isOfRecords() {
            return isList() && (isEdges() || slot.name.equals("nodes"));
        }

        /** @return whether the values are edges of a connection (Relay) */
        boolean isEdges() {
            return type() instanceof GraphQLObjectType type
                    && type.getFieldDefinition("node") != null
                    && type.getFieldDefinition("cursor") != null;
        }

        /** @return whether the field of an edge gives its record (Relay) */
        boolean isNode() {
            return slot.name.equals("node");
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
    record Slot(
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

    /** Collects the fields of a level; forgotten when that is complete. */
    private final class Collector {

        private final SelectionLevel level;
        private final Map<Object, Integer> times = new HashMap<>();
        private final Set<String> spread = new HashSet<>();

        Collector(SelectionLevel level) {
            this.level = level;
        }

        /**
         * @param type what the selections are of; null where the schema does not know
         * @param written whether they stand there and do not come of a fragment: clients that are made of parts ask
         *     the same field in many fragments, but no client writes it down many times
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
            Place place = level.place(slot, unknown -> new Place(unknown, level));
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
