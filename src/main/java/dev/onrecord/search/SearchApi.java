package dev.onrecord.search;

import dev.onrecord.entry.AnyEntry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Node;
import dev.onrecord.page.Page;
import dev.onrecord.page.Window;
import dev.onrecord.store.NodeApi;
import java.util.Iterator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** What can be asked of all records' texts at once. */
@GraphQLApi
public class SearchApi {

    private final Index index;
    private final NodeApi records;

    SearchApi(Index index, NodeApi records) {
        this.index = index;
        this.records = records;
    }

    @Query
    @NonNull
    @Description(
            "Ranked full-text search over every kind of record, the best match first; ignores case, accents and the"
                    + " separators of thousands, and takes a word for the beginning of longer ones (`Maduro`,"
                    + " `nicolas`, `depor`). Scripts without blanks are searched for what stands side by side.")
    public SearchConnection search(
            @NonNull
                    @Description(
                            "The words to look for; nothing in it is an operator, and without a word nothing is found.")
                    String text,
            @Description("The kinds of record wanted; all where it is not given.") List<@NonNull EntryKind> kinds,
            @Description("How many; 20 unless given, at most 100.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        Page<Index.Hit> page = index.find(text, kinds, Window.of(first, after, null, null));
        return new SearchConnection(page, edges(page.items()));
    }

    private List<SearchEdge> edges(List<Index.Hit> hits) {
        Iterator<Node> found =
                records.nodes(hits.stream().map(Index.Hit::id).toList()).iterator();
        return hits.stream()
                .map(hit -> new SearchEdge((AnyEntry) found.next(), hit))
                .toList();
    }
}
