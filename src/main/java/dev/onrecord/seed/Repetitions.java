package dev.onrecord.seed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** What is written twice in one list of a seed file. */
final class Repetitions {

    /** Parts of a record have no more; aliases may make one stand within itself. */
    private static final int LEVELS = 4;

    private Repetitions() {}

    /** @return the single values that stand in the list before, by their index */
    static Map<Integer, ScalarNode> in(List<Node> nodes) {
        Set<String> before = new HashSet<>();
        Map<Integer, ScalarNode> repeated = new LinkedHashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) instanceof ScalarNode scalar
                    && !before.add(scalar.getValue().strip())) {
                repeated.put(i, scalar);
            }
        }
        return repeated;
    }

    /**
     * @param apart the keys that make no difference
     * @return what a mapping says: the same for another that says the same in another order of the keys
     */
    static Object content(MappingNode mapping, Set<String> apart) {
        return content(mapping, apart, LEVELS);
    }

    private static Object content(Node node, Set<String> apart, int levels) {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        if (levels == 0) {
            return node;
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> content(item, Set.of(), levels - 1))
                    .toList();
        }
        Map<String, Object> content = new HashMap<>();
        for (NodeTuple tuple : ((MappingNode) node).getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key && !apart.contains(key.getValue())) {
                content.put(key.getValue(), content(tuple.getValueNode(), Set.of(), levels - 1));
            }
        }
        return content;
    }
}
