package dev.onrecord.graphql.smallrye;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.Comparator;
import java.util.List;

/**
 * What tools show first: what the query is, which the framework calls {@code Query root}, and in what order introspection
 * tells its fields. The framework holds them in a hash set, so that one start has them in another order than the next. We
 * found no report of it. The order may go when the framework keeps that of its APIs.
 */
final class RootFields {

    private static final List<String> ORDER = List.of(
            "dataset",
            "claims",
            "claim",
            "statements",
            "statement",
            "events",
            "event",
            "actors",
            "actor",
            "sources",
            "source",
            "search",
            "suggest",
            "kinds",
            "node",
            "nodes");

    private static final String DESCRIPTION =
            "Where questions begin: at what is served as a whole, at lists, at one record by its slug, or at a search.";

    private RootFields() {}

    /** @return the same type, described; what the order does not name stands behind, by its name */
    static GraphQLObjectType ordered(GraphQLObjectType query) {
        List<GraphQLFieldDefinition> fields = query.getFields().stream()
                .sorted(Comparator.<GraphQLFieldDefinition>comparingInt(field -> place(field.getName()))
                        .thenComparing(GraphQLFieldDefinition::getName))
                .toList();
        return query.transform(changed -> changed.description(DESCRIPTION).replaceFields(fields));
    }

    private static int place(String name) {
        int place = ORDER.indexOf(name);
        return place < 0 ? ORDER.size() : place;
    }
}
