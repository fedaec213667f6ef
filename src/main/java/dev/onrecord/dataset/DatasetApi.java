package dev.onrecord.dataset;

import dev.onrecord.store.BatchLoader;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** What can be asked about the dataset as a whole. */
@GraphQLApi
public class DatasetApi {

    @Query
    @NonNull
    @Description("What is being served.")
    public Dataset dataset() {
        return BatchLoader.only(Dataset.class);
    }
}
