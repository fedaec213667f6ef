package dev.onrecord;

import static dev.onrecord.Asking.ask;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;
import graphql.language.ObjectTypeDefinition;
import graphql.language.TypeName;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code docs/clients.md} shows stands in the programs that {@link ClientsIT} runs, and its pages have answers. */
@QuarkusTest
class ClientsPageTest {

    private static final Path PAGE = Path.of("docs/clients.md");

    /** A block of code, with the file that was named last before it. */
    private static final Pattern SHOWN = Pattern.compile(
            "\\[[^\\]]+]\\(\\.\\./(src/test/[^)]+)\\)(?:(?!\\(\\.\\./src/)(?!```).)*```\\w*\n(.*?)```", Pattern.DOTALL);

    private static final Pattern BLOCK = Pattern.compile("^```\\w+$", Pattern.MULTILINE);

    @Test
    void every_block_stands_in_the_file_that_it_is_from() throws IOException {
        String page = Files.readString(PAGE);
        List<MatchResult> blocks = SHOWN.matcher(page).results().toList();
        assertEquals(BLOCK.matcher(page).results().count(), blocks.size(), "blocks that name their file");
        for (MatchResult block : blocks) {
            Iterator<String> file = Files.readAllLines(Path.of(block.group(1))).iterator();
            block.group(2)
                    .lines()
                    .forEach(line ->
                            assertTrue(isAhead(line, file), () -> block.group(1) + " has no, or not here:\n" + line));
        }
    }

    /** Goes on in the file to that line. */
    private static boolean isAhead(String line, Iterator<String> file) {
        while (file.hasNext()) {
            if (file.next().strip().equals(line.strip())) {
                return true;
            }
        }
        return false;
    }

    @Test
    void the_page_of_disagreements_needs_no_code_to_group_count_or_label() {
        ask("page-of-disagreements.graphql", Map.of())
                .body("data.claims.totalCount", greaterThan(0))
                .body("data.claims.facets.by", hasSize(3))
                .body("data.claims.edges.node.every { it.positions.size() > 0 }", is(true))
                .body("data.claims.edges.node.positions.flatten().every { it.display && it.sources }", is(true));
        ask("page-of-disagreements.graphql", Map.of("filter", Map.of("between", List.of("SPEAKERS"))))
                .body("data.claims.totalCount", greaterThan(0));
    }

    @Test
    void the_timeline_has_all_that_it_draws() {
        ask("page-of-a-timeline.graphql", Map.of())
                .body("data.events.edges", hasSize(greaterThan(5)))
                .body("data.events.edges.node.every { it.date.earliest <= it.date.latest && it.title }", is(true))
                .body("data.events.facets[0].values", hasSize(greaterThan(1)));
    }

    @Test
    void what_all_have_needs_no_alias_in_a_search() {
        ask("records-of-any-kind.graphql", Map.of("text", "venezuela"))
                .body("data.search.nodes.__typename.unique()", hasSize(5))
                .body("data.search.nodes.every { it.id && it.slug && it.label }", is(true))
                .body(
                        "data.search.nodes.findAll { it.__typename in ['Actor', 'Event'] }.every { it.kindLabel }",
                        is(true));
    }

    /** Where what has ids of several types stands in one list, a field cannot be of two types. */
    @Test
    void the_names_that_need_an_alias_are_named() throws IOException {
        TypeDefinitionRegistry schema =
                new SchemaParser().parse(Path.of("schema.graphql").toFile());
        Map<String, Set<String>> types = new TreeMap<>();
        for (ObjectTypeDefinition noun : schema.getTypes(ObjectTypeDefinition.class)) {
            List<FieldDefinition> fields = hasId(noun) ? noun.getFieldDefinitions() : List.of();
            fields.forEach(field -> types.computeIfAbsent(field.getName(), name -> new TreeSet<>())
                    .add(AstPrinter.printAst(field.getType())));
        }
        Set<String> named = Pattern.compile("`(\\w+)`")
                .matcher(Files.readString(PAGE)
                        .replaceFirst("(?s).*\\*\\*One name, several types\\.\\*\\*(.*?) are of.*", "$1"))
                .results()
                .map(name -> name.group(1))
                .collect(Collectors.toSet());
        types.values().removeIf(several -> several.size() == 1);
        assertEquals(types.keySet(), named);
    }

    private static boolean hasId(ObjectTypeDefinition type) {
        return type.getImplements().stream()
                .anyMatch(each -> ((TypeName) each).getName().equals("Node"));
    }
}
