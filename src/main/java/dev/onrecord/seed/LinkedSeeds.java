package dev.onrecord.seed;

import dev.onrecord.dataset.Dataset;
import dev.onrecord.store.RecordGraph;

/**
 * Seeds that were read and checked, with how their records hang together.
 *
 * @param graph made once: it takes what all claims come to
 */
record LinkedSeeds(Dataset dataset, Draft draft, RecordGraph graph) {

    static LinkedSeeds of(Seeds.Read read) {
        return new LinkedSeeds(read.dataset(), read.draft(), RecordLinks.of(read.draft(), read.compared()));
    }
}
