package dev.onrecord.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.comments.CommentLine;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Composes the same nodes as SnakeYAML in a third of the memory: records of a whole section wait for each other as nodes,
 * and are what a load needs most memory for. Of places only lines are kept, keys are written once, and comments not at all.
 */
final class LeanComposer extends Composer {

    private static final int[] NO_EXCERPT = {};

    private final Map<String, String> keys = new HashMap<>();

    LeanComposer(String text, LoaderOptions options) {
        super(new ParserImpl(new LineReader(text), options), new Resolver(), options);
    }

    /** Gives one mark to all that begins or ends in a line; SnakeYAML's hold the text around them, too. */
    private static final class LineReader extends StreamReader {

        private @Nullable Mark line;

        LineReader(String text) {
            super(text);
        }

        @Override
        public Mark getMark() {
            if (line == null || line.getLine() != getLine()) {
                line = new Mark("", getIndex(), getLine(), getColumn(), NO_EXCERPT, 0);
            }
            return line;
        }
    }

    @Override
    protected Node composeScalarNode(@Nullable String anchor, List<CommentLine> blockComments) {
        return withoutComments(super.composeScalarNode(anchor, blockComments));
    }

    @Override
    protected Node composeSequenceNode(@Nullable String anchor) {
        return withoutComments(super.composeSequenceNode(anchor));
    }

    @Override
    protected Node composeMappingNode(@Nullable String anchor) {
        return withoutComments(super.composeMappingNode(anchor));
    }

    @Override
    protected Node composeKeyNode(MappingNode mapping) {
        Node key = super.composeKeyNode(mapping);
        return key instanceof ScalarNode scalar && key.getAnchor() == null
                ? withoutComments(new ScalarNode(
                        scalar.getTag(),
                        true,
                        keys.computeIfAbsent(scalar.getValue(), first -> first),
                        scalar.getStartMark(),
                        scalar.getEndMark(),
                        scalar.getScalarStyle()))
                : key;
    }

    /** Even where comments are not read, each node is given lists for them. */
    private static Node withoutComments(Node node) {
        node.setBlockComments(null);
        node.setInLineComments(null);
        node.setEndComments(null);
        return node;
    }
}
