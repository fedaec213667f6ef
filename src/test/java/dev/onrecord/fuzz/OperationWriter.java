package dev.onrecord.fuzz;

import dev.onrecord.fuzz.Literals.Reference;
import dev.onrecord.fuzz.Values.Place;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a valid operation from its root to its leaves. Whatever a field's neighbours are, their names do not conflict. */
final class OperationWriter {

    private static final int DEEPEST = 7;

    /** More records are not asked for together, so that most operations are within the limit of the cost. */
    private static final int MOST_RECORDS = 60;

    private static final int USUAL_PAGE = 20;
    private static final int UNPAGED = 10;

    private final Schema schema;
    private final Values values;
    private final Chance chance;
    private final String prefix;

    private final Map<String, String> variables = new LinkedHashMap<>();
    private final Map<String, Object> given = new LinkedHashMap<>();
    private final List<String> fragments = new ArrayList<>();
    private final Map<String, List<String>> fragmentsOfType = new TreeMap<>();
    private int named;
    private int room;

    /** @param prefix of all its names */
    OperationWriter(Schema schema, Values values, Chance chance, String prefix) {
        this.schema = schema;
        this.values = values;
        this.chance = chance;
        this.prefix = prefix;
        this.room = chance.between(3, 25);
    }

    Operation write() {
        GraphQLCompositeType root = schema.graph().getQueryType();
        List<String> selections = new ArrayList<>(selections(root, 1, 1));
        if (chance.onceIn(20)) {
            selections.add(field(chance.oneOf(schema.introspection()), 1, 1));
        }
        return new Operation(selections, variables, given, fragments);
    }

    private List<String> selections(GraphQLCompositeType type, int depth, int records) {
        List<String> selections = new ArrayList<>();
        for (int i = chance.between(1, 4); i > 0; i--) {
            selections.add(chance.onceIn(6) ? fragment(type, depth, records) : anyField(type, depth, records));
        }
        return selections;
    }

    private String set(GraphQLCompositeType type, int depth, int records) {
        return "{" + gap() + String.join(gap(), selections(type, depth, records)) + gap() + "}";
    }

    private String anyField(GraphQLCompositeType type, int depth, int records) {
        boolean mayDescend = depth < DEEPEST && room > 0 && records <= MOST_RECORDS;
        List<GraphQLFieldDefinition> fields = schema.fields(type).stream()
                .filter(field -> mayDescend || !(unwrapped(field) instanceof GraphQLCompositeType))
                .toList();
        // Those that have more below them are what is interesting, and at the leaves only those that have not are left.
        List<GraphQLFieldDefinition> deep = fields.stream()
                .filter(field -> unwrapped(field) instanceof GraphQLCompositeType)
                .toList();
        return field(chance.oneOf(deep.isEmpty() || chance.onceIn(2) ? fields : deep), depth, records);
    }

    private String field(GraphQLFieldDefinition field, int depth, int records) {
        room--;
        String arguments = arguments(field);
        boolean keepsName = arguments.isEmpty() && schema.hasOneType(field) && !chance.onceIn(4);
        String head = (keepsName ? "" : name() + ":" + gap()) + field.getName() + arguments + directives();
        if (!(unwrapped(field) instanceof GraphQLCompositeType type)) {
            return head;
        }
        int below = records * size(field, arguments);
        String whole = head + gap() + set(type, depth + 1, below);
        // The same field again, with other fields below it, is one with the first.
        return chance.onceIn(12) ? whole + gap() + head + set(type, depth + 1, below) : whole;
    }

    private static int size(GraphQLFieldDefinition field, String arguments) {
        if (field.getArgument("first") != null) {
            // Where sizes are given, most of them are small.
            return arguments.contains("first") || arguments.contains("last") ? 4 : USUAL_PAGE;
        }
        boolean isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
        // The records of a page were counted with the page.
        return isList && !List.of("nodes", "edges").contains(field.getName()) ? UNPAGED : 1;
    }

    private String arguments(GraphQLFieldDefinition field) {
        List<String> arguments = new ArrayList<>();
        for (GraphQLArgument argument : field.getArguments()) {
            if (isWanted(argument)) {
                Place place = new Place(argument.getName(), noun(field), true);
                arguments.add(argument.getName() + ":" + gap() + argument(argument.getType(), place));
            }
        }
        return arguments.isEmpty() ? "" : "(" + String.join(gap(), arguments) + ")";
    }

    private boolean isWanted(GraphQLArgument argument) {
        return argument.getType() instanceof GraphQLNonNull
                || (argument.getName().equals("first") ? !chance.onceIn(4) : chance.onceIn(6));
    }

    private static String noun(GraphQLFieldDefinition field) {
        return unwrapped(field).getName().replace("Connection", "");
    }

    private String argument(GraphQLType type, Place place) {
        if (chance.onceIn(3)) {
            return Literals.literal(variable(type, place));
        }
        Object value = values.of(type, place, chance);
        if (type instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> fields) {
            return Literals.literal(withVariables(object, fields, place));
        }
        return Literals.literal(value);
    }

    private Map<String, Object> withVariables(GraphQLInputObjectType type, Map<?, ?> fields, Place place) {
        Map<String, Object> written = new LinkedHashMap<>();
        fields.forEach((key, value) -> {
            String name = key.toString();
            Place inner = new Place(name, place.noun(), true);
            written.put(name, chance.onceIn(3) ? variable(type.getField(name).getType(), inner) : value);
        });
        return written;
    }

    private Reference variable(GraphQLType type, Place place) {
        String name = name();
        boolean strict = !(type instanceof GraphQLNonNull) && chance.onceIn(4);
        GraphQLType own = strict ? GraphQLNonNull.nonNull(type) : type;
        boolean hasDefault = chance.onceIn(4);
        String usual = hasDefault ? " = " + Literals.literal(values.of(own, place, chance)) : "";
        variables.put(name, GraphQLTypeUtil.simplePrint(own) + usual);
        boolean mayBeMissing = hasDefault || !(own instanceof GraphQLNonNull);
        if (!mayBeMissing || !chance.onceIn(4)) {
            given.put(name, values.of(own, new Place(place.name(), place.noun(), false), chance));
        }
        return new Reference(name);
    }

    private String directives() {
        if (!chance.onceIn(12)) {
            return "";
        }
        String condition = chance.onceIn(2) ? String.valueOf(chance.onceIn(2)) : "$" + flag();
        return " @" + chance.oneOf("skip", "include") + "(if: " + condition + ")";
    }

    private String flag() {
        String name = name();
        boolean hasDefault = chance.onceIn(3);
        variables.put(name, hasDefault ? "Boolean = " + chance.onceIn(2) : "Boolean!");
        if (!hasDefault || chance.onceIn(2)) {
            given.put(name, chance.onceIn(2));
        }
        return name;
    }

    private String fragment(GraphQLCompositeType type, int depth, int records) {
        GraphQLCompositeType condition = chance.onceIn(3) ? type : chance.oneOf(schema.conditions(type));
        return switch (chance.below(4)) {
            case 0 -> "..." + directives() + gap() + set(type, depth, records);
            case 1 -> "... on " + condition.getName() + directives() + gap() + set(condition, depth, records);
            default -> "..." + named(condition, depth, records) + directives();
        };
    }

    /** @return the name of a fragment on that type: one that is there already, or a new one */
    private String named(GraphQLCompositeType type, int depth, int records) {
        List<String> known = fragmentsOfType.computeIfAbsent(type.getName(), name -> new ArrayList<>());
        if (!known.isEmpty() && chance.onceIn(2)) {
            return chance.oneOf(known);
        }
        String name = name();
        String selections = set(type, depth, records);
        fragments.add("fragment " + name + " on " + type.getName() + " " + selections);
        // Only now that it is complete: what stands in it cannot lead back to it.
        known.add(name);
        return name;
    }

    private String name() {
        return prefix + named++;
    }

    private String gap() {
        return chance.onceIn(30) ? chance.oneOf("\n", ",", "\t\r\n", "\ufeff ", " # } \" {\n") : " ";
    }

    private static GraphQLNamedType unwrapped(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType());
    }
}
