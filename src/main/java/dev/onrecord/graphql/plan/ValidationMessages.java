package dev.onrecord.graphql.plan;

import dev.onrecord.error.ErrorCode;
import dev.onrecord.graphql.plan.DocumentPlaces.ArgumentPlace;
import dev.onrecord.graphql.plan.InputFaults.Fault;
import graphql.GraphQLError;
import graphql.execution.TypeFromAST;
import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.SourceLocation;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLUnionType;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Says what is wrong with a document in the client's words, each error in a sentence. The engine's own messages print
 * its classes, and guess no names.
 */
@Singleton
class ValidationMessages {

    private static final Pattern PREFIX = Pattern.compile("^Validation [Ee]rror \\([^)]*\\) ?: ?");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    private static final String REST = "More is wrong with the document than is told; mend this first.";

    private final GraphQLSchema schema;
    private final Hints hints;
    private final InputFaults faults;

    ValidationMessages(GraphQLSchema schema, Hints hints, InputFaults faults) {
        this.schema = schema;
        this.hints = hints;
        this.faults = faults;
    }

    /**
     * @param errors what the engine finds wrong with the document, in English
     * @return what is wrong with it; empty where nothing is
     */
    List<GraphQLError> of(Document document, List<ValidationError> errors) {
        DocumentPlaces places = DocumentPlaces.of(document, schema);
        List<GraphQLError> told = new ArrayList<>();
        Set<String> ofValues = new HashSet<>();
        for (ValidationError error : errors) {
            fault(error, places).map(Fault::message).ifPresent(ofValues::add);
        }
        errors.stream()
                .filter(error -> !isToldOfItsValue(error, document, places, ofValues))
                .filter(error -> !isOfUnsupportedDirective(error))
                .filter(error -> !isOfTheRest(error))
                .forEach(error -> told.add(told(error, document, places)));
        if (errors.stream().anyMatch(ValidationMessages::isOfTheRest)) {
            told.add(GraphQLErrors.of(ErrorCode.VALIDATION_ERROR, REST, List.of()));
        }
        return told;
    }

    /** The engine begins with it; a client looks at the first, and wants to know its mistake. */
    private static boolean isOfTheRest(ValidationError error) {
        return error.getValidationErrorType() == ValidationErrorType.MaxValidationErrorsReached;
    }

    /** Of a null for what must not be one two rules tell: of the value, which has a place of its own, and of the field. */
    private boolean isToldOfItsValue(
            ValidationError error, Document document, DocumentPlaces places, Set<String> ofValues) {
        return error.getValidationErrorType() == ValidationErrorType.NullValueForNonNullArgument
                && ofValues.contains(message(error, document, places));
    }

    /** The engine knows where such a directive could stand; here it is told of as unknown, wherever it stands. */
    private static boolean isOfUnsupportedDirective(ValidationError error) {
        return error.getValidationErrorType() == ValidationErrorType.MisplacedDirective
                && UnsupportedDirectives.NAMES.contains(quoted(error).get(0));
    }

    private GraphQLError told(ValidationError error, Document document, DocumentPlaces places) {
        Optional<Fault> fault = fault(error, places);
        return GraphQLErrors.of(
                ErrorCode.VALIDATION_ERROR,
                fault.map(Fault::message).orElseGet(() -> message(error, document, places)),
                fault.map(Fault::location).map(List::of).orElseGet(() -> locations(error, document)));
    }

    /** The parser gives the type that a fragment is on no place of its own; the fragment has one. */
    private static List<SourceLocation> locations(ValidationError error, Document document) {
        if (location(error) != null || error.getValidationErrorType() != ValidationErrorType.UnknownType) {
            return error.getLocations() == null ? List.of() : error.getLocations();
        }
        String type = quoted(error).get(0);
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .filter(fragment -> fragment.getTypeCondition().getName().equals(type))
                .map(FragmentDefinition::getSourceLocation)
                .toList();
    }

    /** @return what is wrong with the value that the error is about, if it is about one */
    private Optional<Fault> fault(ValidationError error, DocumentPlaces places) {
        SourceLocation location = location(error);
        if (error.getValidationErrorType() == ValidationErrorType.WrongType) {
            ArgumentPlace place = places.argument(location);
            return place == null || place.definition() == null
                    ? Optional.empty()
                    : faults.ofLiteral(
                            place.argument().getValue(), place.definition().getType(), name(place));
        }
        if (error.getValidationErrorType() == ValidationErrorType.BadValueForDefaultArg) {
            VariableDefinition variable = places.variable(location);
            GraphQLType type = variable == null ? null : TypeFromAST.getTypeFromAST(schema, variable.getType());
            return variable == null || type == null
                    ? Optional.empty()
                    : faults.ofLiteral(variable.getDefaultValue(), type, "`$" + variable.getName() + "`");
        }
        return Optional.empty();
    }

    private static String name(ArgumentPlace place) {
        return "`" + place.argument().getName() + "` of `" + place.owner() + "`";
    }

    private static @Nullable SourceLocation location(ValidationError error) {
        return error.getLocations() == null || error.getLocations().isEmpty()
                ? null
                : error.getLocations().get(0);
    }

    private static String engines(ValidationError error) {
        return PREFIX.matcher(error.getDescription()).replaceFirst("");
    }

    private static List<String> quoted(ValidationError error) {
        return QUOTED.matcher(engines(error))
                .results()
                .map(quoted -> quoted.group(1))
                .toList();
    }

    private String message(ValidationError error, Document document, DocumentPlaces places) {
        return error.getValidationErrorType() instanceof ValidationErrorType type
                ? message(type, error, document, places)
                : engines(error);
    }

    private String message(ValidationErrorType type, ValidationError error, Document document, DocumentPlaces places) {
        List<String> names = quoted(error);
        String first = names.isEmpty() ? "" : names.get(0);
        String second = names.size() < 2 ? "" : names.get(1);
        return switch (type) {
            case FieldUndefined -> unknownField(first, second);
            case UnknownArgument -> unknownArgument(first, places.argument(location(error)));
            // The engine has the same type for directives and for their arguments.
            case UnknownDirective -> {
                ArgumentPlace argument = places.argument(location(error));
                yield argument == null ? unknownDirective(first) : unknownArgument(first, argument);
            }
            case UnknownType -> "There is no type `" + first + "`." + hints.nearest(first, typeNames());
            case UndefinedFragment ->
                "There is no fragment `" + first + "` in the document." + hints.nearest(first, fragments(document));
            case UnknownOperation -> unknownOperation(first);
            case MisplacedDirective -> "`@" + first + "` cannot stand here.";
            case LoneAnonymousOperationViolation ->
                "An operation without a name must be the only one; give each of them a name.";
            case FragmentCycle -> "A fragment contains itself, directly or through others.";
            case UndefinedVariable -> "`$" + first + "` is used, and the operation does not define it.";
            case UnusedFragment -> "The fragment `" + first + "` is not used; leave it out.";
            case UnusedVariable -> "The variable `$" + first + "` is not used; leave it out.";
            case FieldsConflict -> conflict(first, engines(error));
            case InvalidFragmentType -> "This fragment can never apply here: nothing is of both types.";
            case InlineFragmentTypeConditionInvalid, FragmentTypeConditionInvalid ->
                "A fragment is on a type that has fields, or on a union of such.";
            case MissingFieldArgument, MissingDirectiveArgument -> missing(first, places.owner(location(error)));
            case NullValueForNonNullArgument ->
                "`" + first + "` of `" + places.owner(location(error)) + "` must not be null.";
            case SubselectionNotAllowed -> "`" + second + "` has no fields; leave out what is in its braces.";
            case SubselectionRequired -> "`" + second + "` has fields; say in braces which are wanted.";
            case NonInputTypeOnVariable ->
                "`$" + first + "` cannot be of the type `" + second + "`, which is for answers.";
            case VariableTypeMismatch -> mismatch(names);
            case NonExecutableDefinition -> "A document has operations and fragments here, and defines no types.";
            default -> repeated(type, first).orElseGet(() -> engines(error));
        };
    }

    /** The engine writes the kind as the machine's language does: {@code Subscrıptıon} in Turkish. */
    private static String unknownOperation(String kind) {
        return kind.startsWith("Sub")
                ? "There are no subscriptions here; ask with a query."
                : "Nothing can be changed here; there are no mutations, ask with a query.";
    }

    /** @return what is said of a name that is given twice; empty where that is not what is wrong */
    private static Optional<String> repeated(ValidationErrorType type, String name) {
        return Optional.ofNullable(
                switch (type) {
                    case DuplicateArgumentNames -> "The argument `" + name + "` is given twice.";
                    case DuplicateDirectiveName -> "`@" + name + "` stands here twice.";
                    case DuplicateFragmentName -> "Two fragments have the name `" + name + "`.";
                    case DuplicateOperationName -> "Two operations have the name `" + name + "`.";
                    case DuplicateVariableName -> "The variable `$" + name + "` is defined twice.";
                    case UniqueObjectFieldName -> "The field `" + name + "` is given twice.";
                    default -> null;
                });
    }

    private String unknownField(String field, String type) {
        GraphQLType parent = schema.getType(type);
        if (parent instanceof GraphQLUnionType union) {
            return hints.told(
                    "`" + type + "` is a union and has no field `" + field + "`;" + inFragment(field, union.getTypes()),
                    "There is no field `" + field + "` here.");
        }
        if (parent instanceof GraphQLInterfaceType contract && hasField(field, schema.getImplementations(contract))) {
            return hints.told(
                    "`" + type + "` has no field `" + field + "`;"
                            + inFragment(field, schema.getImplementations(contract)),
                    "There is no field `" + field + "` here.");
        }
        List<String> known = parent instanceof GraphQLFieldsContainer container
                ? container.getFieldDefinitions().stream()
                        .map(GraphQLFieldDefinition::getName)
                        .toList()
                : List.of();
        return hints.told("`" + type + "` has no field `" + field + "`.", "There is no field `" + field + "` here.")
                + hints.nearest(field, known);
    }

    private static boolean hasField(String field, Collection<? extends GraphQLNamedType> types) {
        return types.stream().anyMatch(type -> hasField(field, type));
    }

    private static boolean hasField(String field, GraphQLNamedType type) {
        return type instanceof GraphQLObjectType object && object.getFieldDefinition(field) != null;
    }

    private static String inFragment(String field, Collection<? extends GraphQLNamedType> types) {
        GraphQLNamedType type = types.stream()
                .filter(possible -> hasField(field, possible))
                .<GraphQLNamedType>map(possible -> possible)
                .findFirst()
                .orElseGet(() -> types.iterator().next());
        return " ask for fields of its types, as in `... on " + type.getName() + " { "
                + (hasField(field, types) ? field : "__typename") + " }`.";
    }

    private String unknownArgument(String argument, @Nullable ArgumentPlace place) {
        if (place == null) {
            return "There is no argument `" + argument + "`.";
        }
        List<GraphQLArgument> known = place.field() != null
                ? place.field().getArguments()
                : place.directive() != null ? place.directive().getArguments() : List.of();
        return "`" + place.owner() + "` has no argument `" + argument + "`."
                + hints.nearest(
                        argument, known.stream().map(GraphQLArgument::getName).toList());
    }

    private String unknownDirective(String name) {
        List<String> known = schema.getDirectives().stream()
                .map(GraphQLDirective::getName)
                .filter(directive -> !UnsupportedDirectives.NAMES.contains(directive))
                .map(directive -> "@" + directive)
                .toList();
        return "There is no directive `@" + name + "`." + hints.nearest("@" + name, known);
    }

    private List<String> typeNames() {
        return schema.getAllTypesAsList().stream()
                .map(GraphQLNamedType::getName)
                .toList();
    }

    private static List<String> fragments(Document document) {
        return document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .map(FragmentDefinition::getName)
                .toList();
    }

    private static String conflict(String key, String engines) {
        return (engines.contains("different fields") || engines.contains("different arguments")
                        ? "`" + key + "` is asked here in two ways"
                        : "`" + key + "` has different types in the places where it is asked")
                + "; give one of them another alias.";
    }

    private String missing(String argument, @Nullable String owner) {
        return "`" + owner + "`"
                + hints.told(" needs the argument `" + argument + "`.", " lacks an argument that it needs.");
    }

    private String mismatch(List<String> names) {
        String variable = "`$" + names.get(0) + "` is a `" + names.get(1) + "`";
        return variable
                + hints.told(
                        ", and stands where a `" + names.get(2) + "` is wanted.",
                        ", and stands where another type is wanted.");
    }
}
