package dev.onrecord.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** Records by their global ids (Relay, Global Object Identification). */
@GraphQLApi
public class NodeApi {

    @Query
    @Description("The record with this id; null when there is none.")
    public Node node(@NonNull @Id @Description("Its id: `event:prisoner-exchange`.") String id) {
        return nodes(List.of(id)).get(0);
    }

    @Query
    @NonNull
    @Description("The records with these ids, in their order; null where there is none.")
    public List<Node> nodes(@NonNull @Id @Description("Their ids.") List<@NonNull String> ids) {
        Map<String, Node> found = new HashMap<>();
        ids.stream()
                .distinct()
                .collect(Collectors.groupingBy(EntryKind::ofId))
                .forEach((kind, ofKind) -> Level.bySlugs(
                                kind, ofKind.stream().map(kind::slug).toList())
                        .stream()
                        .filter(Objects::nonNull)
                        .forEach(entry -> found.put(entry.getId(), (Node) entry)));
        return ids.stream().map(found::get).toList();
    }
}
