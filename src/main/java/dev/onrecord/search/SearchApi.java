package dev.onrecord.search;

import dev.onrecord.entry.AnyEntry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Node;
import dev.onrecord.page.Page;
import dev.onrecord.page.Window;
import dev.onrecord.store.NodeApi;
import java.util.Iterator;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;

/** What can be asked of all records' texts at once. */
@GraphQLApi
public class SearchApi {

    private static final int USUAL_SUGGESTIONS = 10;

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
                    + " `nicolas`, `depor`). What stands between quotation marks must stand so in a text"
                    + " (`\"more than 250\"`). For a word that stands nowhere those that differ in a letter or two are"
                    + " taken, and ranked last. Scripts without blanks are searched for what stands side by side.")
    public SearchConnection search(
            @NonNull
                    @Description(
                            "The words to look for; but for quotation marks nothing in it is an operator, and without a word"
                                    + " nothing is found.")
                    String text,
            @Description("The kinds of record wanted; all where it is not given.") List<@NonNull EntryKind> kinds,
            @Description("How many; 20 unless given, at most 100.") Integer first,
            @Description("The cursor to begin behind.") String after) {
        Page<Index.Hit> page = index.find(text, kinds, Window.of(first, after, null, null));
        return new SearchConnection(page, edges(page.items()));
    }

    @Query
    @NonNull
    @Description("Names and titles that have all words of the text, each as a word or as the beginning of one: to"
            + " complete what somebody types.")
    public List<@NonNull Suggestion> suggest(
            @NonNull @Description("What was typed until now; without a word nothing is found.") String text,
            @Description("The kinds of record wanted; all where it is not given.") List<@NonNull EntryKind> kinds,
            @DefaultValue("10") @Description("How many; at most 100.") Integer first) {
        int most = Window.of(first == null ? USUAL_SUGGESTIONS : first, null, null, null)
                .size();
        List<Index.Hit> hits = index.suggest(text, kinds, most);
        Iterator<Node> found =
                records.nodes(hits.stream().map(Index.Hit::id).toList()).iterator();
        return hits.stream()
                .map(hit -> new Suggestion(
                        hit.highlight().match().text(), hit.highlight().match().ranges(), (AnyEntry) found.next()))
                .toList();
    }

    private List<SearchEdge> edges(List<Index.Hit> hits) {
        Iterator<Node> found =
                records.nodes(hits.stream().map(Index.Hit::id).toList()).iterator();
        return hits.stream()
                .map(hit -> new SearchEdge((AnyEntry) found.next(), hit))
                .toList();
    }
}
