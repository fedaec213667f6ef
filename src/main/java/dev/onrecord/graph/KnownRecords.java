package dev.onrecord.graph;

import jakarta.inject.Singleton;

/** Holds the graph of the records that are served; the loader sets it. */
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
