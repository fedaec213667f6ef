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
    private boolean anchors;

    LeanComposer(String text, LoaderOptions options) {
        this(text, 0, options);
    }

    /** @param line the one in the file on which the text begins, counted from 0 */
    LeanComposer(String text, int line, LoaderOptions options) {
        super(new ParserImpl(new LineReader(text, line), options), new Resolver(), options);
    }

    /** @return whether nodes that were composed have anchors, by which others may refer to them */
    boolean hasAnchors() {
        return anchors;
    }

    /** Gives one mark to all that begins or ends in a line; SnakeYAML's hold the text around them, too. */
    private static final class LineReader extends StreamReader {

        private final int first;
        private @Nullable Mark line;

        LineReader(String text, int first) {
            super(text);
            this.first = first;
        }

        @Override
        public Mark getMark() {
            if (line == null || line.getLine() != first + getLine()) {
                line = new Mark("", getIndex(), first + getLine(), getColumn(), NO_EXCERPT, 0);
            }
            return line;
        }
    }

    @Override
    protected Node composeScalarNode(@Nullable String anchor, List<CommentLine> blockComments) {
        noteAnchor(anchor);
        return withoutComments(super.composeScalarNode(anchor, blockComments));
    }

    @Override
    protected Node composeSequenceNode(@Nullable String anchor) {
        noteAnchor(anchor);
        return withoutComments(super.composeSequenceNode(anchor));
    }

    @Override
    protected Node composeMappingNode(@Nullable String anchor) {
        noteAnchor(anchor);
        return withoutComments(super.composeMappingNode(anchor));
    }

    private void noteAnchor(@Nullable String anchor) {
        anchors |= anchor != null;
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
