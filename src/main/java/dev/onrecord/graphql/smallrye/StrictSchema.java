package dev.onrecord.graphql.smallrye;

import dev.onrecord.graphql.plan.UnsupportedDirectives;
import graphql.Directives;
import graphql.language.StringValue;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.GraphQLUnionType;
import graphql.schema.SchemaTransformer;
import graphql.schema.TypeResolver;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the schema take what the specification says, and announce what works. The framework takes more for its scalars,
 * and announces directives that have no effect here, its own and those of the engine. We found no report of it. It may go
 * when introspection and SDL list no directive that does nothing, and {@code InputTest} passes without it.
 */
class StrictSchema {

    /** Before the beans that look at the fields of the schema. */
    private static final int FIRST = 1;

    private static final FieldCoordinates ANNOUNCED = FieldCoordinates.coordinates("__Schema", "directives");

    private static final String RFC_3339 = "https://www.rfc-editor.org/rfc/rfc3339#section-5.6";

    private static final Map<String, String> SPECIFICATIONS = Map.of("Date", RFC_3339, "DateTime", RFC_3339);

    private static final Map<String, String> DESCRIPTIONS = Map.of(
            "Date", "A day of the calendar as in `2025-07-18`: `full-date` of RFC 3339.",
            "DateTime", "A moment as in `2025-07-18T12:30:00Z`: `date-time` of RFC 3339.");

    void amend(@Observes @Priority(FIRST) GraphQLSchema.Builder schema) {
        GraphQLSchema strict = SchemaTransformer.transformSchema(
                schema.clearDirectives().additionalDirectives(supported()).build(), new Scalars());
        schema.query(RootFields.ordered(strict.getQueryType()))
                .clearAdditionalTypes()
                .additionalTypes(strict.getAdditionalTypes())
                .codeRegistry(strict.getCodeRegistry().transform(registry -> {
                    announce(registry);
                    IntrospectionNulls.amend(strict, registry);
                    resolveTypes(strict, registry);
                }));
    }

    /** The framework remembers the types that it made, which are not those of this schema. */
    private static void resolveTypes(GraphQLSchema strict, GraphQLCodeRegistry.Builder registry) {
        strict.getAllTypesAsList().forEach(type -> {
            if (type instanceof GraphQLInterfaceType contract) {
                registry.typeResolver(contract, byName(registry.getTypeResolver(contract)));
            } else if (type instanceof GraphQLUnionType union) {
                registry.typeResolver(union, byName(registry.getTypeResolver(union)));
            }
        });
    }

    private static TypeResolver byName(TypeResolver framework) {
        return asked -> asked.getSchema().getObjectType(framework.getType(asked).getName());
    }

    /** The engine adds those of type systems. */
    private static Set<GraphQLDirective> supported() {
        // In one order at every start: what introspection says has a strong tag.
        return new LinkedHashSet<>(List.of(Directives.IncludeDirective, Directives.SkipDirective));
    }

    private static void announce(GraphQLCodeRegistry.Builder registry) {
        DataFetcher<List<GraphQLDirective>> supported =
                environment -> environment.getGraphQLSchema().getDirectives().stream()
                        .filter(directive -> !UnsupportedDirectives.NAMES.contains(directive.getName()))
                        .toList();
        registry.dataFetcher(ANNOUNCED, supported);
    }

    /** Gives scalars their strict coercing, and says what they are. */
    private static final class Scalars extends GraphQLTypeVisitorStub {

        @Override
        public TraversalControl visitGraphQLScalarType(
                GraphQLScalarType scalar, TraverserContext<GraphQLSchemaElement> context) {
            return StrictCoercing.of(scalar.getName(), scalar.getCoercing())
                    .map(coercing -> changeNode(context, strict(scalar, coercing)))
                    .orElse(TraversalControl.CONTINUE);
        }

        private static GraphQLScalarType strict(GraphQLScalarType scalar, Coercing<?, ?> coercing) {
            String name = scalar.getName();
            return scalar.transform(changed -> {
                changed.coercing(coercing).description(DESCRIPTIONS.getOrDefault(name, scalar.getDescription()));
                if (SPECIFICATIONS.containsKey(name)) {
                    specify(changed, SPECIFICATIONS.get(name));
                }
            });
        }

        /** Twice: introspection reads the one, and what prints the schema the other. */
        private static void specify(GraphQLScalarType.Builder scalar, String url) {
            scalar.specifiedByUrl(url)
                    .withAppliedDirective(GraphQLAppliedDirective.newDirective()
                            .name(Directives.SpecifiedByDirective.getName())
                            .argument(GraphQLAppliedDirectiveArgument.newArgument()
                                    .name("url")
                                    .type(GraphQLNonNull.nonNull(graphql.Scalars.GraphQLString))
                                    .valueLiteral(StringValue.of(url))));
        }
    }
}
