package dev.onrecord.graphql.plan;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes the errors of requests that are not executed (GraphQL, §7.1.2). */
final class RequestErrors {

    static final String VALIDATION_ERROR = "VALIDATION_ERROR";
    static final String BAD_VARIABLE = "BAD_VARIABLE";
    static final String UNKNOWN_OPERATION = "UNKNOWN_OPERATION";

    private RequestErrors() {}

    static GraphQLError of(String code, String message, SourceLocation location) {
        return of(code, message, Stream.of(location).filter(Objects::nonNull).toList());
    }

    static GraphQLError of(String code, String message, List<SourceLocation> locations) {
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .locations(locations)
                .extensions(Map.of("code", code))
                .build();
    }
}
