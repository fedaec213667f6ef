package dev.onrecord.graphql.smallrye;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import java.util.HashSet;
import java.util.Set;

/** A schema in the language of schemas (GraphQL, §3), as programs and people read it. */
public final class SchemaText {

    /** What of the schema's directives says something to a client. */
    private static final Set<String> SAYING = Set.of("deprecated", "specifiedBy");

    private SchemaText() {}

    /** @param more the names of directives that say something to its reader, too */
    public static String of(GraphQLSchema schema, Set<String> more) {
        Set<String> directives = new HashSet<>(SAYING);
        directives.addAll(more);
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .descriptionsAsHashComments(false)
                        // Code generators need to be told of Date and DateTime.
                        .includeScalarTypes(true)
                        .includeSchemaDefinition(false)
                        .includeDirectives(directives::contains)
                        .includeDirectiveDefinitions(false)
                        .useAstDefinitions(false))
                .print(schema);
    }
}
