package dev.onrecord.store;

import jakarta.inject.Singleton;

/** How the records hang together that are served; whoever loads them says so. */
@Singleton
public class KnownRecords {

    private volatile RecordGraph graph = RecordGraph.NONE;

    /** Says how they hang together, before the first request. */
    public void learn(RecordGraph loaded) {
        graph = loaded;
    }

    /** @return how they hang together; knows nothing before the dataset is loaded */
    public RecordGraph graph() {
        return graph;
    }
}
