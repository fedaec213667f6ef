package dev.onrecord.graphql.smallrye;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.FloatValue;
import graphql.language.IntValue;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Takes for a scalar what the specification names as its input, and nothing else (GraphQL, §3.5). The framework also
 * takes texts for numbers, and cuts numbers to size; GraphQL Java's own scalars were as lenient for long (graphql-java
 * issue 865). It may go when {@code InputTest} passes with the framework's scalars.
 *
 * @param input what is taken
 * @param framework what makes values of an answer ready
 */
record StrictCoercing(ScalarInput input, Coercing<?, ?> framework) implements Coercing<Object, Object> {

    private static final int BITS_OF_INT = 31;

    /** Longer whole numbers are no ids of anything. */
    private static final int LONGEST_ID = 100;

    private static final Map<String, ScalarInput> INPUTS = Map.of(
            "Int", ScalarInput.INT,
            "Float", ScalarInput.FLOAT,
            "ID", ScalarInput.ID,
            // Whether it is a day, or a time, is found out where it is used, which knows the place in the answer.
            "Date", ScalarInput.STRING,
            "DateTime", ScalarInput.STRING);

    /** What is taken for a scalar: of a document, and of JSON. Each gives null for what it does not take. */
    enum ScalarInput {
        INT {
            @Override
            @Nullable
            Object literal(Value<?> value) {
                return value instanceof IntValue number && number.getValue().bitLength() <= BITS_OF_INT
                        ? number.getValue().intValue()
                        : null;
            }

            // JSON has one kind of number: 100.0 is 100 (§3.5.1 speaks of integer values).
            @Override
            @Nullable
            Object value(Object value) {
                BigInteger number = integer(value);
                return number != null && number.bitLength() <= BITS_OF_INT ? number.intValue() : null;
            }
        },
        FLOAT {
            @Override
            @Nullable
            Object literal(Value<?> value) {
                if (value instanceof IntValue number) {
                    return finite(number.getValue());
                }
                return value instanceof FloatValue number ? finite(number.getValue()) : null;
            }

            @Override
            @Nullable
            Object value(Object value) {
                return value instanceof Number number ? finite(number) : null;
            }

            private static @Nullable Object finite(Number number) {
                double value = number.doubleValue();
                return Double.isFinite(value) ? value : null;
            }
        },
        STRING {
            @Override
            @Nullable
            Object literal(Value<?> value) {
                return value instanceof StringValue text ? text.getValue() : null;
            }

            @Override
            @Nullable
            Object value(Object value) {
                return value instanceof String ? value : null;
            }
        },
        ID {
            @Override
            @Nullable
            Object literal(Value<?> value) {
                return value instanceof IntValue number ? number.getValue().toString() : STRING.literal(value);
            }

            @Override
            @Nullable
            Object value(Object value) {
                BigInteger number = integer(value);
                return number == null ? STRING.value(value) : number.toString();
            }
        };

        abstract @Nullable Object literal(Value<?> value);

        abstract @Nullable Object value(Object value);

        /** @return the whole number that it is; null where it is none, or one that is written with an endless exponent */
        private static @Nullable BigInteger integer(Object value) {
            if (!(value instanceof Number)) {
                return null;
            }
            BigDecimal number = value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
            long digits = (long) number.precision() - number.scale();
            if (digits > LONGEST_ID || number.stripTrailingZeros().scale() > 0) {
                return null;
            }
            return number.toBigIntegerExact();
        }
    }

    /** @return the strict coercing of that scalar; none where the engine's own is strict, as it is for String and Boolean */
    static Optional<Coercing<?, ?>> of(String scalar, Coercing<?, ?> framework) {
        return Optional.ofNullable(INPUTS.get(scalar)).map(input -> new StrictCoercing(input, framework));
    }

    @Override
    public Object serialize(Object result, GraphQLContext context, Locale locale) {
        return framework.serialize(result, context, locale);
    }

    @Override
    public Object parseValue(Object given, GraphQLContext context, Locale locale) {
        Object value = input.value(given);
        if (value == null) {
            throw new CoercingParseValueException("It is no value of this scalar.");
        }
        return value;
    }

    @Override
    public Object parseLiteral(Value<?> given, CoercedVariables variables, GraphQLContext context, Locale locale) {
        Object value = input.literal(given);
        if (value == null) {
            throw new CoercingParseLiteralException("It is no value of this scalar.");
        }
        return value;
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return framework.valueToLiteral(input, context, locale);
    }
}
