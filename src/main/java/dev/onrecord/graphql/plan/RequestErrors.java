package dev.onrecord.graphql.plan;

import dev.onrecord.error.ErrorCode;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Makes the errors of requests that are not executed (GraphQL, §7.1.2). */
final class RequestErrors {

    private RequestErrors() {}

    static GraphQLError of(ErrorCode code, String message, SourceLocation location) {
        return of(code, message, Stream.of(location).filter(Objects::nonNull).toList());
    }

    /** @param locations where the document is wrong; none where the mistake has no place, and the error then tells none */
    static GraphQLError of(ErrorCode code, String message, List<SourceLocation> locations) {
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .locations(locations.isEmpty() ? null : locations)
                .extensions(Map.of("code", code.name()))
                .build();
    }
}
