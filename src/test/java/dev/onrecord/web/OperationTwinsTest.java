package dev.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of a list takes the filters that its page takes: both operations stand in files of their own. */
class OperationTwinsTest {

    private static final Set<String> OF_PAGES = Set.of("$first:", "$last:", "$before:", "$undatedAfter:");

    @ParameterizedTest
    @ValueSource(strings = {"actors", "claims", "sources", "statements", "timeline"})
    void an_export_has_the_variables_and_the_filter_of_its_page(String list) throws IOException {
        OperationDefinition page = operation(list, null);
        OperationDefinition export = operation(list + "-export", "List");
        assertEquals(variables(page), variables(export));
        assertFalse(filters(page).isEmpty());
        assertEquals(filters(page), filters(export));
    }

    private static OperationDefinition operation(String file, String name) throws IOException {
        String text = Files.readString(Path.of("src/main/resources/operations/" + file + ".graphql"));
        Document document = Parser.parse(text);
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> name == null || Objects.equals(operation.getName(), name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> variables(OperationDefinition operation) {
        return operation.getVariableDefinitions().stream()
                .map(AstPrinter::printAst)
                .filter(variable -> OF_PAGES.stream().noneMatch(variable::startsWith))
                .toList();
    }

    /** @return what the lists of the operation are filtered by; whether a record has a date parts the timeline's */
    private static Set<String> filters(OperationDefinition operation) {
        return operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                .flatMap(field -> field.getArguments().stream())
                .filter(argument -> argument.getName().equals("filter"))
                .map(Argument::getValue)
                .map(ObjectValue.class::cast)
                .map(filter -> filter.getObjectFields().stream()
                        .filter(field -> !field.getName().equals("dated"))
                        .map(AstPrinter::printAst)
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
