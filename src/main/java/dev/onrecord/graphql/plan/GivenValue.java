package dev.onrecord.graphql.plan;

import dev.onrecord.text.Excerpt;
import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.SourceLocation;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLScalarType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value that a client gives, in the document or beside it. */
sealed interface GivenValue {

    /** How many characters of a value are told. */
    int LONGEST = 60;

    /** @return a value in a document */
    static GivenValue of(Value<?> value) {
        return new Literal(value);
    }

    /**
     * @param value what the engine has for one that comes beside the document
     * @param location where the document speaks of it
     */
    static GivenValue of(@Nullable Object value, SourceLocation location) {
        return new Outer(value, location);
    }

    /** @return whether it is a variable, whose value is looked at by itself */
    boolean isVariable();

    boolean isNull();

    /** @return its elements; null where it is no list */
    @Nullable
    List<GivenValue> elements();

    /** @return its fields; null where it is no object */
    @Nullable
    Map<String, GivenValue> fields();

    /** @return the name of an enum's value that it is, as it is given; null where it cannot be one */
    @Nullable
    String enumValue();

    /** @throws GraphQLException if it is no value of the scalar */
    void check(GraphQLScalarType scalar);

    SourceLocation location();

    /** @return it as the client wrote it, or its beginning */
    String text();

    /** @return a text of which the client knows its own by the beginning */
    static String brief(String text) {
        return Excerpt.of(text, LONGEST);
    }

    /** A value in a document. */
    record Literal(Value<?> value) implements GivenValue {

        @Override
        public boolean isVariable() {
            return value instanceof VariableReference;
        }

        @Override
        public boolean isNull() {
            return value instanceof NullValue;
        }

        @Override
        public @Nullable List<GivenValue> elements() {
            return value instanceof ArrayValue list
                    ? list.getValues().stream().<GivenValue>map(Literal::new).toList()
                    : null;
        }

        @Override
        public @Nullable Map<String, GivenValue> fields() {
            if (!(value instanceof ObjectValue object)) {
                return null;
            }
            Map<String, GivenValue> fields = new LinkedHashMap<>();
            for (ObjectField field : object.getObjectFields()) {
                fields.put(field.getName(), new Literal(field.getValue()));
            }
            return fields;
        }

        @Override
        public @Nullable String enumValue() {
            return value instanceof EnumValue symbol ? symbol.getName() : null;
        }

        @Override
        public void check(GraphQLScalarType scalar) {
            scalar.getCoercing()
                    .parseLiteral(value, CoercedVariables.emptyVariables(), GraphQLContext.getDefault(), Locale.ROOT);
        }

        @Override
        public SourceLocation location() {
            return value.getSourceLocation();
        }

        @Override
        public String text() {
            if (value instanceof ArrayValue) {
                return "a list";
            }
            return value instanceof ObjectValue ? "an object" : brief(AstPrinter.printAstCompact(value));
        }
    }

    /**
     * A value that comes beside the document, as JSON.
     *
     * @param value what the engine has for it
     * @param location where the document speaks of it
     */
    record Outer(@Nullable Object value, SourceLocation location) implements GivenValue {

        @Override
        public boolean isVariable() {
            return false;
        }

        @Override
        public boolean isNull() {
            return value == null;
        }

        @Override
        public @Nullable List<GivenValue> elements() {
            return value instanceof Collection<?> list
                    ? list.stream()
                            .<GivenValue>map(each -> new Outer(each, location))
                            .toList()
                    : null;
        }

        @Override
        public @Nullable Map<String, GivenValue> fields() {
            if (!(value instanceof Map<?, ?> object)) {
                return null;
            }
            Map<String, GivenValue> fields = new LinkedHashMap<>();
            object.forEach((name, field) -> fields.put(name.toString(), new Outer(field, location)));
            return fields;
        }

        @Override
        public @Nullable String enumValue() {
            return value instanceof String text ? text : null;
        }

        @Override
        public void check(GraphQLScalarType scalar) {
            scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ROOT);
        }

        @Override
        public String text() {
            if (value instanceof Collection) {
                return "a list";
            }
            if (value instanceof Map) {
                return "an object";
            }
            return value instanceof String text ? '"' + brief(text) + '"' : brief(String.valueOf(value));
        }
    }
}
