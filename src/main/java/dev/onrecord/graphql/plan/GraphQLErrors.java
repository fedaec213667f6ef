package dev.onrecord.graphql.plan;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the errors of answers (GraphQL, §7.1.2): each has a code for programs. */
public final class GraphQLErrors {

    private GraphQLErrors() {}

    /** @param location where the document is wrong; null where that is not known */
    static GraphQLError of(ErrorCode code, String message, @Nullable SourceLocation location) {
        return of(code, message, places(location));
    }

    /** @param locations where the document is wrong; none where the mistake has no place, and the error then tells none */
    static GraphQLError of(ErrorCode code, String message, List<SourceLocation> locations) {
        return coded(code, message, locations).build();
    }

    /**
     * @param mistake what the client did wrong in a field
     * @param location where the document asks for it; null where that is not known
     * @param path where the answer has null for it
     */
    public static GraphQLError ofField(ClientError mistake, @Nullable SourceLocation location, ResultPath path) {
        return coded(mistake.code(), mistake.getMessage(), places(location))
                .path(path)
                .build();
    }

    /** @return how an answer has them (GraphQL, §7.1.2) */
    static List<Map<String, Object>> specified(List<GraphQLError> errors) {
        return errors.stream().map(GraphQLError::toSpecification).toList();
    }

    private static List<SourceLocation> places(@Nullable SourceLocation location) {
        return location == null ? List.of() : List.of(location);
    }

    private static GraphqlErrorBuilder<?> coded(ErrorCode code, String message, List<SourceLocation> locations) {
        return GraphqlErrorBuilder.newError()
                .message("%s", message)
                .locations(locations.isEmpty() ? null : locations)
                .extensions(Map.of("code", code.name()));
    }
}
