package dev.onrecord.store;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Node;
import dev.onrecord.error.ClientError;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Records and parts by their global ids. */
public final class Nodes {

    private Nodes() {}

    /** @throws ClientError if it is written like no id of a record or part */
    public static void check(String id) {
        PartKind.ofId(id).ifPresentOrElse(kind -> kind.check(id), () -> EntryKind.ofId(id));
    }

    /**
     * All of one kind are read together.
     *
     * @param ids ids that have been {@linkplain #check checked}, each once
     * @return what they name, each under the id that was asked for; nothing for those that name nothing
     */
    public static Map<String, Node> byIds(List<String> ids) {
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

    /** A record that was renamed has another id now. */
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
