package dev.onrecord.graphql.plan;

import graphql.language.Node;

/** What a part of a document takes in memory. */
final class NodeWeight {

    /** What a node takes with its lists and its place, in bytes: about. */
    private static final int NODE = 250;

    private NodeWeight() {}

    /** @return in bytes: about */
    static int of(Node<?> node) {
        int weight = NODE;
        for (Node<?> child : node.getChildren()) {
            weight += of(child);
        }
        return weight;
    }
}
