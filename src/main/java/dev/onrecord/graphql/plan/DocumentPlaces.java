package dev.onrecord.graphql.plan;

import graphql.i18n.I18n;
import graphql.i18n.I18n.BundleType;
import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLSchema;
import graphql.validation.AbstractRule;
import graphql.validation.LanguageTraversal;
import graphql.validation.RulesVisitor;
import graphql.validation.ValidationContext;
import graphql.validation.ValidationErrorCollector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the schema has at each place of a document: fields, arguments and directives, by their locations. */
final class DocumentPlaces {

    private final Map<SourceLocation, ArgumentPlace> arguments = new HashMap<>();
    private final Map<SourceLocation, String> owners = new HashMap<>();
    private final Map<SourceLocation, VariableDefinition> variables = new HashMap<>();
    private final IdentityHashMap<OperationDefinition, List<RequiredUse>> required = new IdentityHashMap<>();

    private DocumentPlaces() {}

    /** @param document any, valid or not */
    static DocumentPlaces of(Document document, GraphQLSchema schema) {
        DocumentPlaces places = new DocumentPlaces();
        ValidationContext context =
                new ValidationContext(schema, document, I18n.i18n(BundleType.Validation, Locale.ROOT));
        ValidationErrorCollector noErrors = new ValidationErrorCollector(1);
        RulesVisitor visitor = new RulesVisitor(
                context, List.of(places.new Collector(context, noErrors), places.new Uses(context, noErrors)));
        new LanguageTraversal().traverse(document, visitor);
        return places;
    }

    /**
     * An argument in the document.
     *
     * @param owner what it is given to, as the client writes it: {@code events} or {@code @include}
     * @param field the field's definition; null where it is no field, or an unknown one
     * @param directive the directive's definition; null where it is none, or an unknown one
     * @param definition the argument's own; null where it is unknown
     */
    record ArgumentPlace(
            Argument argument,
            String owner,
            @Nullable GraphQLFieldDefinition field,
            GraphQLDirective directive,
            GraphQLArgument definition) {}

    /**
     * A variable that can be null, for what cannot (GraphQL, §5.8.5).
     *
     * @param owner what it is given to, as the client writes it
     * @param argument the name of the argument that it is or is a part of
     */
    record RequiredUse(VariableReference variable, String owner, String argument) {}

    /** @return the argument that stands there; null where none does */
    @Nullable
    ArgumentPlace argument(@Nullable SourceLocation location) {
        return arguments.get(location);
    }

    /** @return the field or directive that stands there, as the client writes it; null where none does */
    @Nullable
    String owner(@Nullable SourceLocation location) {
        return owners.get(location);
    }

    /** @return the variable that is defined there; null where none is */
    @Nullable
    VariableDefinition variable(@Nullable SourceLocation location) {
        return variables.get(location);
    }

    List<RequiredUse> required(OperationDefinition operation) {
        return required.getOrDefault(operation, List.of());
    }

    /** Looks at every place once. */
    private final class Collector extends AbstractRule {

        private String owner = "";

        Collector(ValidationContext context, ValidationErrorCollector errors) {
            super(context, errors);
        }

        @Override
        public void checkField(Field field) {
            owner = field.getName();
            owners.put(field.getSourceLocation(), owner);
        }

        @Override
        @SuppressWarnings("rawtypes") // The library's signature.
        public void checkDirective(Directive directive, List<Node> ancestors) {
            owner = "@" + directive.getName();
            owners.put(directive.getSourceLocation(), owner);
        }

        @Override
        public void checkArgument(Argument argument) {
            ValidationContext context = getValidationContext();
            arguments.put(
                    argument.getSourceLocation(),
                    new ArgumentPlace(
                            argument,
                            owner,
                            owner.startsWith("@") ? null : context.getFieldDef(),
                            context.getDirective(),
                            context.getArgument()));
        }

        @Override
        public void checkVariableDefinition(VariableDefinition variable) {
            variables.put(variable.getSourceLocation(), variable);
        }
    }

    /** Looks at what each operation uses, through its fragments. */
    private final class Uses extends AbstractRule {

        private List<RequiredUse> uses = new ArrayList<>();
        private final Map<String, VariableDefinition> defined = new HashMap<>();
        private String owner = "";
        private String argument = "";

        Uses(ValidationContext context, ValidationErrorCollector errors) {
            super(context, errors);
            setVisitFragmentSpreads(true);
        }

        @Override
        public void checkOperationDefinition(OperationDefinition operation) {
            uses = new ArrayList<>();
            required.put(operation, uses);
            defined.clear();
            operation.getVariableDefinitions().forEach(variable -> defined.put(variable.getName(), variable));
        }

        @Override
        public void checkField(Field field) {
            owner = field.getName();
        }

        @Override
        @SuppressWarnings("rawtypes") // The library's signature.
        public void checkDirective(Directive directive, List<Node> ancestors) {
            owner = "@" + directive.getName();
        }

        @Override
        public void checkArgument(Argument given) {
            argument = given.getName();
        }

        @Override
        public void checkVariable(VariableReference variable) {
            VariableDefinition definition = defined.get(variable.getName());
            if (definition != null
                    && definition.getDefaultValue() != null
                    && getValidationContext().getInputType() instanceof GraphQLNonNull) {
                uses.add(new RequiredUse(variable, owner, argument));
            }
        }
    }
}
