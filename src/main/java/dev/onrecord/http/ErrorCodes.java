package dev.onrecord.http;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.execution.UnknownOperationException;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.schema.CoercingParseValueException;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives every error of an answer a code for programs. Those that resolvers report have one; what a document or its
 * variables have wrong is found before any resolver is asked.
 */
final class ErrorCodes {

    private static final String CODE = "code";

    private ErrorCodes() {}

    /** @return the result, each of whose errors has {@code extensions.code} */
    static ExecutionResult complete(ExecutionResult result) {
        return result.getErrors().isEmpty()
                ? result
                : result.transform(changed -> changed.errors(
                        result.getErrors().stream().map(ErrorCodes::coded).toList()));
    }

    private static GraphQLError coded(GraphQLError error) {
        Map<String, Object> extensions = new HashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        if (extensions.putIfAbsent(CODE, code(error)) != null) {
            return error;
        }
        return GraphqlErrorBuilder.newError()
                .message("%s", error.getMessage())
                .locations(error.getLocations())
                .path(error.getPath())
                .errorType(error.getErrorType())
                .extensions(extensions)
                .build();
    }

    private static String code(GraphQLError error) {
        if (error instanceof UnknownOperationException) {
            return "UNKNOWN_OPERATION";
        }
        if (error instanceof BadFaithIntrospectionError) {
            return "INTROSPECTION_TOO_LARGE";
        }
        return error instanceof CoercingParseValueException || error instanceof NonNullableValueCoercedAsNullException
                ? "BAD_VARIABLE"
                : "VALIDATION_ERROR";
    }
}
