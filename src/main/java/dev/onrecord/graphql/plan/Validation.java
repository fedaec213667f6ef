package dev.onrecord.graphql.plan;

import graphql.language.Argument;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLSchema;
import graphql.validation.AbstractRule;
import graphql.validation.ValidationContext;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorCollector;
import graphql.validation.ValidationErrorType;
import graphql.validation.Validator;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Validates documents (GraphQL, §5). A document that was found valid stays so: neither a later request nor the framework
 * validates it again. Validation stops with its request.
 */
@Singleton
public class Validation {

    /** English wherever the service runs; to look for another language takes long at the first document. */
    private static final Locale LANGUAGE = Locale.ROOT;

    private final GraphQLSchema schema;

    Validation(GraphQLSchema schema) {
        this.schema = schema;
    }

    /**
     * @param budget of the request that it is for
     * @return what is wrong with the query; none where it is valid
     * @throws dev.onrecord.error.ClientError if the budget is used up meanwhile
     */
    public List<ValidationError> errors(PreparedQuery query, Budget budget) {
        if (query.isValid()) {
            return List.of();
        }
        List<ValidationError> errors = errors(query.document(), budget);
        if (errors.stream().anyMatch(Validation::isConflict)) {
            errors = errors(InputFieldOrder.sorted(query.document()), budget);
        }
        if (errors.isEmpty()) {
            query.valid();
        }
        return errors;
    }

    private List<ValidationError> errors(Document document, Budget budget) {
        return new StoppableValidator(budget).validateDocument(schema, document, LANGUAGE);
    }

    /** The engine takes arguments for different that differ in the order of an input object's fields alone. */
    private static boolean isConflict(ValidationError error) {
        return error.getValidationErrorType() == ValidationErrorType.FieldsConflict;
    }

    /** The framework's, with a look at the budget at every step. */
    private static final class StoppableValidator extends Validator {

        private final Budget budget;

        StoppableValidator(Budget budget) {
            this.budget = budget;
        }

        @Override
        public List<AbstractRule> createRules(ValidationContext context, ValidationErrorCollector errors) {
            List<AbstractRule> rules = new ArrayList<>();
            rules.add(new Stop(context, errors, budget));
            rules.add(new SupportedDirectives(context, errors));
            rules.addAll(super.createRules(context, errors));
            return rules;
        }
    }

    /** A rule that no document breaks: it ends validation where the request was stopped. */
    private static final class Stop extends AbstractRule {

        private final Budget budget;

        Stop(ValidationContext context, ValidationErrorCollector errors, Budget budget) {
            super(context, errors);
            this.budget = budget;
            setVisitFragmentSpreads(true);
        }

        @Override
        public void checkField(Field field) {
            budget.check();
        }

        @Override
        public void checkArgument(Argument argument) {
            budget.check();
        }

        @Override
        public void checkFragmentSpread(FragmentSpread fragment) {
            budget.check();
        }

        @Override
        public void checkSelectionSet(SelectionSet selections) {
            budget.check();
        }
    }

    /** Refuses the directives that the engine adds, as unknown ones. */
    private static final class SupportedDirectives extends AbstractRule {

        SupportedDirectives(ValidationContext context, ValidationErrorCollector errors) {
            super(context, errors);
        }

        @Override
        @SuppressWarnings("rawtypes") // The library's signature.
        public void checkDirective(Directive directive, List<Node> ancestors) {
            if (UnsupportedDirectives.NAMES.contains(directive.getName())) {
                // In the quotation marks of the engine's messages.
                addError(
                        ValidationErrorType.UnknownDirective,
                        directive.getSourceLocation(),
                        "'" + directive.getName() + "'");
            }
        }
    }
}
