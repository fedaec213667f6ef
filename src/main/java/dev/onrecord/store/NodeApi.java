package dev.onrecord.store;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Node;
import dev.onrecord.error.ClientError;
import dev.onrecord.page.PartialList;
import java.util.ArrayList;
import java.util.EnumMap;
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

/** Records by their global ids (Relay, Global Object Identification). */
@GraphQLApi
public class NodeApi {

    @Query
    @Description("The record or part with this id; null when there is none.")
    public Node node(@NonNull @Id @Description("Its id: `event:prisoner-exchange`.") String id) {
        check(id);
        return find(List.of(id)).get(id);
    }

    @Query
    @NonNull
    @Description("The records and parts with these ids, in their order; null where there is none.")
    public List<Node> nodes(@NonNull @Id @Description("Their ids.") List<@NonNull String> ids) {
        Set<String> wanted = new LinkedHashSet<>();
        Map<Integer, ClientError> errors = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            try {
                check(ids.get(i));
                wanted.add(ids.get(i));
            } catch (ClientError e) {
                errors.put(i, e);
            }
        }
        Map<String, Node> found = find(List.copyOf(wanted));
        List<Node> nodes = ids.stream().map(found::get).toList();
        if (!errors.isEmpty()) {
            throw new PartialList(nodes, errors);
        }
        return nodes;
    }

    private static void check(String id) {
        PartKind.ofId(id).ifPresentOrElse(kind -> kind.check(id), () -> EntryKind.ofId(id));
    }

    /** All of one kind are read together. */
    private static Map<String, Node> find(List<String> ids) {
        Map<EntryKind, List<String>> records = new EnumMap<>(EntryKind.class);
        Map<PartKind, List<String>> parts = new EnumMap<>(PartKind.class);
        for (String id : ids) {
            PartKind.ofId(id)
                    .ifPresentOrElse(
                            kind -> parts.computeIfAbsent(kind, none -> new ArrayList<>())
                                    .add(id),
                            () -> records.computeIfAbsent(EntryKind.ofId(id), none -> new ArrayList<>())
                                    .add(id));
        }
        Map<String, Node> found = new HashMap<>();
        records.forEach((kind, ofKind) -> found.putAll(records(kind, ofKind)));
        parts.forEach((kind, ofKind) -> found.putAll(kind.find(ofKind)));
        return found;
    }

    /** Each under the id that was asked for: a record that was renamed has another one now. */
    private static Map<String, Node> records(EntryKind kind, List<String> ids) {
        List<Entry> entries =
                BatchLoader.bySlugs(kind, ids.stream().map(kind::slug).toList());
        Map<String, Node> found = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            found.put(ids.get(i), (Node) entries.get(i));
        }
        return found;
    }
}
