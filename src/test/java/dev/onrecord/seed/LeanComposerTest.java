package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        assertEquals(shown(new Yaml(new LoaderOptions()).compose(new StringReader(text))), shown(lean(text)));
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
