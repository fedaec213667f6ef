package dev.onrecord.http;

import dev.onrecord.error.ErrorCode;
import dev.onrecord.text.Excerpt;
import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives every error of an answer a code for programs, and a message that is no longer than people read. Errors that
 * resolvers report have a code; what a document or its variables have wrong is found before any resolver is asked.
 */
final class ErrorCodes {

    static final String CODE = "code";

    /** Messages quote what the client sent, which may be anything and of any length. */
    private static final int LONGEST_MESSAGE = 500;

    private ErrorCodes() {}

    /** An error without a type: types are named for what the engine throws, and the code says more. */
    private record CodedError(
            String message, List<SourceLocation> locations, List<Object> path, Map<String, Object> extensions)
            implements GraphQLError {

        private static final long serialVersionUID = 1;

        @Override
        public String getMessage() {
            return message;
        }

        @Override
        public List<SourceLocation> getLocations() {
            return locations;
        }

        @Override
        public @Nullable ErrorClassification getErrorType() {
            return null;
        }

        @Override
        public List<Object> getPath() {
            return path;
        }

        @Override
        public Map<String, Object> getExtensions() {
            return extensions;
        }
    }

    /**
     * The fields of a level fail in no certain order: their errors are told in that of the document, and of the lists in
     * the answer.
     */
    private static final Comparator<GraphQLError> ORDER = Comparator.comparingInt(
                    (GraphQLError error) -> location(error).getLine())
            .thenComparingInt(error -> location(error).getColumn())
            .thenComparing(ErrorCodes::comparablePath);

    /** Behind what has a place: it is of the whole. */
    private static final SourceLocation NOWHERE = new SourceLocation(Integer.MAX_VALUE, 0);

    /** More digits than the places of any list have. */
    private static final String PLACE = "%09d";

    private static SourceLocation location(GraphQLError error) {
        return error.getLocations() == null || error.getLocations().isEmpty()
                ? NOWHERE
                : error.getLocations().get(0);
    }

    private static String comparablePath(GraphQLError error) {
        return error.getPath() == null
                ? ""
                : error.getPath().stream()
                        .map(step -> step instanceof Integer place ? PLACE.formatted(place) : step.toString())
                        .collect(Collectors.joining("/"));
    }

    /** @return the errors in their order, each with {@code extensions.code} */
    static List<GraphQLError> complete(List<GraphQLError> errors) {
        return errors.stream().sorted(ORDER).map(ErrorCodes::coded).toList();
    }

    private static GraphQLError coded(GraphQLError error) {
        Map<String, Object> extensions = new HashMap<>();
        if (error.getExtensions() != null) {
            extensions.putAll(error.getExtensions());
        }
        // Whatever else the engine itself refuses.
        extensions.putIfAbsent(CODE, ErrorCode.VALIDATION_ERROR.name());
        return new CodedError(brief(error.getMessage()), error.getLocations(), error.getPath(), extensions);
    }

    /** @return the code of an error that is {@link #complete} */
    static String of(GraphQLError error) {
        return String.valueOf(error.getExtensions().get(CODE));
    }

    /** @return the message, or its beginning */
    static String brief(String message) {
        return brief(message, LONGEST_MESSAGE);
    }

    /** @return the text, or as many of its first characters */
    static String brief(String text, int longest) {
        return Excerpt.of(text, longest);
    }
}
