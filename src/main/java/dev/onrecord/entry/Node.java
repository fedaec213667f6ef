package dev.onrecord.entry;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.NonNull;

/** Relay, Global Object Identification. */
@Interface
@Description("Anything with a global identity.")
public interface Node {

    @Id
    @NonNull
    @Description("Stable across restarts, and readable: `event:prisoner-exchange`.")
    String getId();
}
