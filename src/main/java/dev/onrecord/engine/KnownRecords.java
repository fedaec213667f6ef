package dev.onrecord.engine;

import jakarta.inject.Singleton;

/** How the records hang together that are served; whoever loads them says so. */
@Singleton
public class KnownRecords {

    private volatile RecordGraph graph = RecordGraph.NONE;

    /** Says how they hang together, before the first request. */
    public void learn(RecordGraph loaded) {
        graph = loaded;
    }

    RecordGraph graph() {
        return graph;
    }
}
