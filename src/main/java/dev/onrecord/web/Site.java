package dev.onrecord.web;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLSchema;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
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

    private final GraphQLSchema schema;
    private final GraphQLEnumType agreement;
    private final boolean hasGraphiQL;

    /** @param hasGraphiQL whether it is served, so that pages may lead to it */
    Site(
            GraphQLSchema schema,
            @ConfigProperty(name = "onrecord.graphiql.enabled", defaultValue = "true") boolean hasGraphiQL) {
        this.schema = schema;
        this.agreement = (GraphQLEnumType) schema.getType("Agreement");
        this.hasGraphiQL = hasGraphiQL;
    }

    boolean hasGraphiQL() {
        return hasGraphiQL;
    }

    /** @return the address of the service as this client knows it, without a slash at its end */
    static String base(RoutingContext context) {
        HttpServerRequest request = context.request();
        // A client of HTTP/1.0 need not say whom it asks.
        String host =
                request.authority() == null ? "localhost" : request.authority().toString();
        return request.scheme() + "://" + host;
    }

    /** @return the names of the values of an enum; none where it is no enum */
    List<String> valuesOf(String type) {
        return schema.getType(type) instanceof GraphQLEnumType known
                ? known.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .toList()
                : List.of();
    }

    /** @return the sentence that says what the verdict means */
    String meaning(String verdict) {
        return agreement.getValue(verdict).getDescription();
    }
}
