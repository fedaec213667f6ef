package dev.onrecord.graphql.plan;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.time.CalendarDate;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.time.DateTimeException;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Dates in the arguments of a field: a text of the right form may still be no day of the calendar. */
public final class DateArguments {

    private static final String DATE = "Date";

    private DateArguments() {}

    /** @throws ClientError if an argument of the field has a date that is none, for the first of them */
    public static void check(DataFetchingEnvironment environment) {
        for (GraphQLArgument argument : environment.getFieldDefinition().getArguments()) {
            check(argument.getType(), environment.getArgument(argument.getName()));
        }
    }

    private static void check(GraphQLType wrapped, @Nullable Object value) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(wrapped);
        if (type instanceof GraphQLScalarType scalar && scalar.getName().equals(DATE) && value instanceof String text) {
            check(text);
        } else if (type instanceof GraphQLList list && value instanceof Collection<?> values) {
            values.forEach(each -> check(list.getWrappedType(), each));
        } else if (type instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> fields) {
            for (GraphQLInputObjectField field : object.getFields()) {
                check(field.getType(), fields.get(field.getName()));
            }
        }
    }

    private static void check(String text) {
        try {
            CalendarDate.parse(text);
        } catch (DateTimeException e) {
            throw new ClientError(
                    ErrorCode.BAD_DATE,
                    "'" + text + "' is not a day from 0000-01-01 to 9999-12-31; write it as in 2025-07-18.");
        }
    }
}
