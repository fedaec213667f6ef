package dev.onrecord.graphql.smallrye;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.page.PartialList;
import dev.onrecord.time.CalendarDate;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Mistakes of a client in one field, reported with the path of the field. */
final class FieldFaults {

    private static final String DATE = "Date";

    private FieldFaults() {}

    /** @return the same, which looks at its arguments first, and gives lists with nulls where elements have errors */
    static DataFetcher<?> told(DataFetcher<?> fetcher) {
        return environment -> {
            checkDates(environment);
            try {
                return fetcher.get(environment);
            } catch (PartialList found) {
                return DataFetcherResult.newResult()
                        .data(found.elements())
                        .errors(errors(found, environment))
                        .build();
            }
        };
    }

    private static List<GraphQLError> errors(PartialList found, DataFetchingEnvironment environment) {
        ResultPath list = environment.getExecutionStepInfo().getPath();
        List<GraphQLError> errors = new ArrayList<>();
        found.errors().forEach((place, error) -> errors.add(of(error, environment, list.segment(place))));
        return errors;
    }

    static GraphQLError of(ClientError error, DataFetchingEnvironment environment, ResultPath path) {
        return GraphqlErrorBuilder.newError(environment)
                .message("%s", error.getMessage())
                .path(path)
                .extensions(Map.of("code", error.code().name()))
                .build();
    }

    /** @throws ClientError if an argument has a date that is none */
    private static void checkDates(DataFetchingEnvironment environment) {
        for (GraphQLArgument argument : environment.getFieldDefinition().getArguments()) {
            checkDates(argument.getType(), environment.getArgument(argument.getName()));
        }
    }

    private static void checkDates(GraphQLType wrapped, @Nullable Object value) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(wrapped);
        if (type instanceof GraphQLScalarType scalar && scalar.getName().equals(DATE) && value instanceof String text) {
            checkDate(text);
        } else if (type instanceof GraphQLList list && value instanceof Collection<?> values) {
            values.forEach(each -> checkDates(list.getWrappedType(), each));
        } else if (type instanceof GraphQLInputObjectType object && value instanceof Map<?, ?> fields) {
            for (GraphQLInputObjectField field : object.getFields()) {
                checkDates(field.getType(), fields.get(field.getName()));
            }
        }
    }

    private static void checkDate(String text) {
        try {
            CalendarDate.parse(text);
        } catch (DateTimeException e) {
            throw new ClientError(
                    ErrorCode.BAD_DATE,
                    "'" + text + "' is not a day from 0000-01-01 to 9999-12-31; write it as in 2025-07-18.");
        }
    }
}
