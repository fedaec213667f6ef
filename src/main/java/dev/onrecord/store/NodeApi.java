package dev.onrecord.store;

import dev.onrecord.entry.Node;
import dev.onrecord.error.ClientError;
import dev.onrecord.page.PartialList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** Records by their global ids (Relay, Global Object Identification). */
@GraphQLApi
public class NodeApi {

    @Query
    @Description("The record or part with this id; null when there is none.")
    public @Nullable Node node(@NonNull @Id @Description("Its id: `event:prisoner-exchange`.") String id) {
        Nodes.check(id);
        return Nodes.byIds(List.of(id)).get(id);
    }

    @Query
    @NonNull
    @Description("The records and parts with these ids, in their order; null where there is none.")
    public List<Node> nodes(@NonNull @Id @Description("Their ids.") List<@NonNull String> ids) {
        Set<String> wanted = new LinkedHashSet<>();
        Map<Integer, ClientError> errors = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            try {
                Nodes.check(ids.get(i));
                wanted.add(ids.get(i));
            } catch (ClientError e) {
                errors.put(i, e);
            }
        }
        Map<String, Node> found = Nodes.byIds(List.copyOf(wanted));
        List<Node> nodes = ids.stream().map(found::get).toList();
        if (!errors.isEmpty()) {
            throw new PartialList(nodes, errors);
        }
        return nodes;
    }
}
