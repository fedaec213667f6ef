package dev.onrecord.web;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What all pages know. */
@Singleton
class Site {

    /** The verdicts of the comparison, in the order in which an editor looks at them. */
    static final List<String> VERDICTS = List.of(
            "CONFLICTING",
            "DISPUTED",
            "CHANGED",
            "VARIED",
            "COMPATIBLE",
            "UNANIMOUS",
            "SINGLE_ORIGIN",
            "SINGLE_SOURCE",
            "UNANSWERED");

    private final GraphQLEnumType agreement;
    private final boolean hasGraphiQL;

    /** @param hasGraphiQL whether it is served, so that pages may lead to it */
    Site(
            GraphQLSchema schema,
            @ConfigProperty(name = "onrecord.graphiql.enabled", defaultValue = "true") boolean hasGraphiQL) {
        this.agreement = (GraphQLEnumType) schema.getType("Agreement");
        this.hasGraphiQL = hasGraphiQL;
    }

    boolean hasGraphiQL() {
        return hasGraphiQL;
    }

    /** @return the sentence that says what the verdict means */
    String meaning(String verdict) {
        return agreement.getValue(verdict).getDescription();
    }
}
