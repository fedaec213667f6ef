package dev.onrecord.graphql.plan;

import static java.util.Objects.requireNonNull;

import dev.onrecord.time.CalendarDate;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.InputType;
import io.smallrye.graphql.schema.model.Reference;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.schema.model.Schema;
import io.smallrye.graphql.spi.ClassloadingService;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Makes objects of an input type of what clients give. The framework writes that as JSON for each request, and has JSON-B
 * read it; public fields with scalars, enums and lists of them can be set at once.
 */
final class InputObject {

    private static final String ID = "ID";

    private final Constructor<?> constructor;
    private final List<Property> properties = new ArrayList<>();

    /**
     * A field of the type.
     *
     * @param name its name in the schema
     * @param field where its value is kept
     * @param conversion makes a value of the field's class of what GraphQL has for it
     */
    private record Property(String name, java.lang.reflect.Field field, UnaryOperator<Object> conversion) {

        void set(Object object, Object given) throws IllegalAccessException {
            field.set(object, given == null ? null : conversion.apply(given));
        }
    }

    private InputObject(Constructor<?> constructor) {
        this.constructor = constructor;
    }

    /**
     * @param name that of its type
     * @param schema the framework's model, which describes the types of its fields
     * @return none where the type has anything but such fields, and objects of such types
     */
    static Optional<InputObject> of(String name, Schema schema) {
        return of(name, schema, new HashMap<>());
    }

    /** @param begun types that are being made: a filter may be put together of filters */
    private static Optional<InputObject> of(String name, Schema schema, Map<String, InputObject> begun) {
        InputObject before = begun.get(name);
        if (before != null) {
            return Optional.of(before);
        }
        InputType type = requireNonNull(schema.getInputs().get(name), "the model has each type that it refers to");
        Class<?> java = ClassloadingService.get().loadClass(type.getClassName());
        try {
            InputObject made = new InputObject(java.getConstructor());
            begun.put(name, made);
            for (Field field : type.getFields().values()) {
                Optional<UnaryOperator<Object>> conversion = conversion(field, schema, begun);
                if (conversion.isEmpty()) {
                    return Optional.empty();
                }
                made.properties.add(
                        new Property(field.getName(), java.getField(field.getPropertyName()), conversion.get()));
            }
            return Optional.of(made);
        } catch (NoSuchMethodException | NoSuchFieldException e) {
            return Optional.empty();
        }
    }

    private static Optional<UnaryOperator<Object>> conversion(
            Field field, Schema schema, Map<String, InputObject> begun) {
        Optional<UnaryOperator<Object>> ofOne = conversion(field.getReference(), schema, begun);
        if (!field.hasWrapper()) {
            return ofOne;
        }
        return field.getWrapper().isCollection() && field.getWrapper().getWrapper() == null
                ? ofOne.map(InputObject::ofEach)
                : Optional.empty();
    }

    private static UnaryOperator<Object> ofEach(UnaryOperator<Object> ofOne) {
        return given -> {
            Collection<?> values = (Collection<?>) given;
            List<Object> made = new ArrayList<>(values.size());
            for (Object value : values) {
                made.add(ofOne.apply(value));
            }
            return made;
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // Which enum it is, only the schema says.
    private static Optional<UnaryOperator<Object>> conversion(
            Reference reference, Schema schema, Map<String, InputObject> begun) {
        if (reference.getType() == ReferenceType.INPUT) {
            return of(reference.getName(), schema, begun).map(type -> type::makeOfValue);
        }
        Class<?> java = ClassloadingService.get().loadClass(reference.getClassName());
        if (reference.getType() == ReferenceType.ENUM) {
            return Optional.of(given -> Enum.valueOf((Class<? extends Enum>) java, given.toString()));
        }
        // The framework takes the elements of a list of ids for lists, by the look of their class.
        if (java == String.class || reference.getName().equals(ID)) {
            return Optional.of(Object::toString);
        }
        if (java == Boolean.class) {
            return Optional.of(given -> given);
        }
        return java == LocalDate.class ? Optional.of(given -> CalendarDate.parse(given.toString())) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // What was coerced to an input type is a map.
    private Object makeOfValue(Object given) {
        try {
            return make((Map<String, ?>) given);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param given the values of its fields by their names in the schema; those that are left out stay as they are made
     * @throws ReflectiveOperationException if the class does not let itself be made
     */
    Object make(Map<String, ?> given) throws ReflectiveOperationException {
        Object object = constructor.newInstance();
        for (Property property : properties) {
            if (given.containsKey(property.name())) {
                property.set(object, given.get(property.name()));
            }
        }
        return object;
    }
}
