package dev.onrecord.graphql.smallrye;

import dev.onrecord.graphql.plan.DateArguments;
import dev.onrecord.graphql.plan.GraphQLErrors;
import dev.onrecord.page.PartialList;
import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.List;

/** Mistakes of a client in one field, reported with the path of the field. */
final class FieldFaults {

    private FieldFaults() {}

    /** @return the same, which looks at its arguments first, and gives lists with nulls where elements have errors */
    static DataFetcher<?> told(DataFetcher<?> fetcher) {
        return environment -> {
            DateArguments.check(environment);
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
        SourceLocation location = environment.getField().getSourceLocation();
        ResultPath list = environment.getExecutionStepInfo().getPath();
        List<GraphQLError> errors = new ArrayList<>();
        found.errors()
                .forEach((place, mistake) -> errors.add(GraphQLErrors.ofField(mistake, location, list.segment(place))));
        return errors;
    }
}
