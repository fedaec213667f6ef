package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

class LeanComposerTest {

    private static Stream<Path> seeds() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.walk(Path.of("seeds")), Files.walk(Path.of("src/test/resources/example")))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void seeds_are_the_same_nodes_on_the_same_lines(Path file) throws IOException {
        assertSameNodes(Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# before\n- a: 1 # beside\n  # between\n  b: |\n    two\n    lines\n  # behind\n",
                "- &one { a: [x, y], b: { c: ~ } }\n- *one\n- { <<: *one, d: 'it''s' }\n",
                "? [a, b]\n: c\n? &key d\n: *key\n",
                "- !!str 010\n- \"\\U0001F600 \\\n   folded\"\n- >-\n  a\n\n  b\n",
                "- \u00fcber: x\r- \ud83d\ude00: y\r\n- z\n"
            })
    void so_is_whatever_else_yaml_has(String text) {
        assertSameNodes(text);
    }

    /** Where a line that begins like a record is none, or records know of each other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# before\n---\n- a: 1\n- b: |+\n    two\n\n# between\n- c\n\n",
                "- a: \"one\n- two\"\n- b\n",
                "- [a,\n  -1]\n- b\n",
                "--- |\n - a\n - b\n",
                "list:\n- a\n- b\nother: c\n",
                "- &one [a]\n- *one\n",
                "- &one a\n- &one b\n- *one\n",
                "- a\r- b\u2028- c\r\n- d\u0085- e",
                "  - a\n  - b\n",
                "- - a\n  - b\n-\n  - c\n- \n- d\n",
                "- a\n...\n"
            })
    void lists_are_the_same_in_pieces(String text) {
        assertSameNodes(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n- b: [c\n- d\n",
                "- a\n...\n- b\n",
                "- [a,\n- 1]\n- b\n",
                "--- |\n- a\n- b\n",
                "- a\n---\n- b\n",
                "- a\nb: c\n",
                "- a\n- *none\n",
                "- a\n- \"\\UFFFFFFFF\"\n"
            })
    void what_is_no_list_is_refused_in_the_same_words(String text) {
        assertEquals(
                assertThrows(RuntimeException.class, () -> lean(text)).getMessage(),
                assertThrows(RuntimeException.class, () -> inPieces(text, new AtomicInteger()))
                        .getMessage());
    }

    @Test
    void a_large_list_is_composed_in_pieces_and_all_else_as_a_whole() {
        AtomicInteger composed = new AtomicInteger();
        inPieces("- a\n- b: c\n- d\n", composed);
        assertEquals(3, composed.get());
        inPieces("- &a a\n- b\n- *a\n", composed);
        assertEquals(3 + 3 + 1, composed.get());
        inPieces("a: b\nc: d\n", composed);
        assertEquals(3 + 3 + 1 + 1, composed.get());
    }

    @Test
    void a_key_is_kept_once_and_neither_text_nor_comments_beside_the_nodes() {
        SequenceNode list = (SequenceNode) lean("- slug: a # comment\n- slug: b\n");
        ScalarNode first = key(list, 0);
        ScalarNode second = key(list, 1);
        assertSame(first.getValue(), second.getValue());
        assertSame(first.getStartMark(), first.getEndMark());
        assertNotSame(first.getStartMark(), second.getStartMark());
        for (Node node : List.of(list, list.getValue().get(0), first, second)) {
            assertEquals(0, node.getStartMark().getBuffer().length);
            assertNull(node.getBlockComments());
            assertNull(node.getInLineComments());
            assertNull(node.getEndComments());
        }
    }

    private static ScalarNode key(SequenceNode list, int record) {
        return (ScalarNode)
                ((MappingNode) list.getValue().get(record)).getValue().get(0).getKeyNode();
    }

    private static void assertSameNodes(String text) {
        List<String> expected = shown(new Yaml(new LoaderOptions()).compose(new StringReader(text)));
        assertEquals(expected, shown(lean(text)));
        assertEquals(expected, shown(inPieces(text, new AtomicInteger())));
    }

    /** @param composed is told of each text that is composed */
    private static Node inPieces(String text, AtomicInteger composed) {
        return RecordsComposer.compose(
                text,
                () -> {
                    composed.incrementAndGet();
                    return new LoaderOptions();
                },
                1);
    }

    private static Node lean(String text) {
        return new LeanComposer(text, new LoaderOptions()).getSingleNode();
    }

    private static List<String> shown(Node root) {
        List<String> lines = new ArrayList<>();
        show(root, new ArrayList<>(), lines);
        return lines;
    }

    /** @param seen those that stand somewhere before: an alias is the same node, and not one like it */
    private static void show(Node node, List<Node> seen, List<String> lines) {
        int place = seen.indexOf(node);
        if (place >= 0) {
            lines.add("node " + place);
            return;
        }
        seen.add(node);
        lines.add(String.join(
                " ",
                Arrays.asList(
                        node.getNodeId().toString(),
                        node.getTag().toString(),
                        String.valueOf(node.getAnchor()),
                        node.getStartMark().getLine() + "-" + node.getEndMark().getLine(),
                        node instanceof ScalarNode scalar ? scalar.getScalarStyle() + scalar.getValue() : "")));
        if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(item -> show(item, seen, lines));
        } else if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(tuple -> {
                show(tuple.getKeyNode(), seen, lines);
                show(tuple.getValueNode(), seen, lines);
            });
        }
    }
}
