package dev.onrecord.fuzz;

import dev.onrecord.fuzz.Literals.Symbol;
import dev.onrecord.page.Cursor;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Values of every type that arguments have: all of them valid, and some of them of nothing that there is. */
final class Values {

    private final GraphQLSchema schema;
    private final KnownRecord record;

    Values(GraphQLSchema schema, KnownRecord record) {
        this.schema = schema;
        this.record = record;
    }

    /**
     * What a value is for.
     *
     * @param name of the argument or the field of an input object
     * @param noun that the field gives which the argument is of: {@code Event}
     * @param inDocument whether the value is written in the document, which takes no halves of characters
     */
    record Place(String name, String noun, boolean inDocument) {

        private Place within(String field) {
            return new Place(field, noun, inDocument);
        }
    }

    Object of(GraphQLType type, Place place, Chance chance) {
        if (type instanceof GraphQLNonNull required) {
            return given(required.getWrappedType(), place, chance);
        }
        return chance.onceIn(12) ? null : given(type, place, chance);
    }

    private Object given(GraphQLType type, Place place, Chance chance) {
        if (type instanceof GraphQLList list) {
            // One value stands for a list of it (GraphQL, §3.11).
            return chance.onceIn(10)
                    ? given(unpacked(list), place, chance)
                    : several(list.getWrappedType(), place, chance);
        }
        if (type instanceof GraphQLEnumType choice) {
            return symbol(choice, chance);
        }
        if (type instanceof GraphQLInputObjectType object) {
            return object(object, place, chance);
        }
        return scalar((GraphQLScalarType) type, place, chance);
    }

    private static GraphQLType unpacked(GraphQLList list) {
        return list.getWrappedType() instanceof GraphQLNonNull required
                ? required.getWrappedType()
                : list.getWrappedType();
    }

    private List<Object> several(GraphQLType type, Place place, Chance chance) {
        List<Object> values = new ArrayList<>();
        for (int i = chance.onceIn(100) ? 30 : chance.below(4); i > 0; i--) {
            values.add(of(type, place, chance));
        }
        return values;
    }

    private static Symbol symbol(GraphQLEnumType type, Chance chance) {
        return new Symbol(chance.oneOf(type.getValues()).getName());
    }

    private Map<String, Object> object(GraphQLInputObjectType type, Place place, Chance chance) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (GraphQLInputObjectField field : type.getFields()) {
            // A filter that is put together of filters must come to an end.
            if (chance.onceIn(isCompound(field) ? 12 : 4)) {
                fields.put(field.getName(), of(field.getType(), place.within(field.getName()), chance));
            }
        }
        return fields;
    }

    private static boolean isCompound(GraphQLInputObjectField field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLInputObjectType;
    }

    private Object scalar(GraphQLScalarType type, Place place, Chance chance) {
        return switch (type.getName()) {
            case "Boolean" -> chance.onceIn(2);
            case "Int" -> number(chance);
            case "ID" -> id(place, chance);
            case "Date" -> date(chance);
            case "String" -> place.name().equals("periods") ? period(chance) : string(place, chance);
            default -> throw new IllegalStateException("The schema has a new kind of value: " + type.getName());
        };
    }

    private static int number(Chance chance) {
        return chance.onceIn(8)
                ? chance.oneOf(0, -1, 100, 101, Integer.MAX_VALUE, Integer.MIN_VALUE)
                : chance.between(1, 5);
    }

    private Object id(Place place, Chance chance) {
        return switch (chance.below(10)) {
            // An Int is an ID, too (GraphQL, §3.5.5).
            case 0 -> chance.below(100);
            case 1 -> Texts.wellFormed(chance, record.id(chance));
            case 2 -> record.slug(chance);
            case 3 -> record.slug(chance).replace('-', 'x');
            case 4 -> record.noun(chance) + ":";
            default ->
                place.name().equals("id") || place.name().equals("ids")
                        ? record.id(chance)
                        : chance.oneOf(record.slugs().get(nounOf(place.name())));
        };
    }

    /** @return the noun that a field of a filter refers to: {@code sources} are sources, {@code speakers} actors */
    private String nounOf(String name) {
        String singular = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
        return singular.equals("partOf") ? "event" : record.slugs().containsKey(singular) ? singular : "actor";
    }

    private static String date(Chance chance) {
        return chance.onceIn(10)
                ? Dates.day(chance).toString()
                : LocalDate.of(2025, 1, 1).plusDays(chance.below(365)).toString();
    }

    /** @return a year, a month or a day: what the filters named {@code periods} take, and nothing else */
    private static String period(Chance chance) {
        return date(chance).substring(0, chance.oneOf(4, 7, 10));
    }

    private String string(Place place, Chance chance) {
        String ordinary = switch (place.name()) {
            case "slug" -> chance.oneOf(record.slugs().get(nounOf(place.noun().toLowerCase(Locale.ROOT))));
            case "after", "before" -> cursor(place, chance);
            case "name" -> chance.oneOf(schema.getAllTypesAsList()).getName();
            default -> chance.onceIn(3) ? record.word(chance) + " " + record.word(chance) : record.word(chance);
        };
        return chance.onceIn(5) ? Texts.wellFormed(chance, ordinary) : ordinary;
    }

    private String cursor(Place place, Chance chance) {
        String noun = chance.onceIn(10) ? "Actor" : place.noun();
        String order = schema.getType(noun + "Order") instanceof GraphQLEnumType orders
                ? chance.oneOf(orders.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .toList())
                : "SCORE_DESC";
        String key = chance.oneOf(date(chance), "undated", record.word(chance), "1.5", "2");
        String slug = noun.equals("Search") ? record.id(chance) : record.slug(chance);
        return new Cursor(noun + "." + order, slug, chance.onceIn(8) ? Texts.wellFormed(chance, key) : key).encode();
    }
}
