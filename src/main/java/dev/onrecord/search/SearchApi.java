package dev.onrecord.search;

import static java.util.Objects.requireNonNull;

import dev.onrecord.entry.AnyEntry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Node;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.list.FacetKey;
import dev.onrecord.page.Facet;
import dev.onrecord.page.FacetValue;
import dev.onrecord.page.Page;
import dev.onrecord.page.Window;
import dev.onrecord.store.Nodes;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What can be asked of all records' texts at once. */
@GraphQLApi
public class SearchApi {

    private static final int USUAL_SUGGESTIONS = 10;

    private final Index index;

    SearchApi(Index index) {
        this.index = index;
    }

    @Query
    @NonNull
    @Description(
            "Ranked full-text search over every kind of record, the best match first; ignores case, accents, the"
                    + " points of initials and the separators of thousands, and takes a word for the beginning of longer ones (`Maduro`,"
                    + " `nicolas`, `depor`). What stands between quotation marks must stand so in a text"
                    + " (`\"more than 250\"`). What is written with the same signs comes first (`C++`, `.NET`)."
                    + " For a word that stands nowhere those that differ in a letter or two are taken, and ranked last. Scripts without blanks are searched for what stands side by side.")
    public SearchConnection search(
            @NonNull
                    @Description(
                            "The words to look for; but for quotation marks nothing in it is an operator, and without a word"
                                    + " nothing is found.")
                    String text,
            @Description("The kinds of record wanted; all where it is not given.") @Nullable
                    List<@NonNull EntryKind> kinds,
            @Description("How many; 20 unless given, at most 100.") @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after) {
        Page<Hit> page = index.find(text, kinds, Window.of(first, after, null, null));
        return new SearchConnection(page, edges(page.items()), (facet, most) -> kinds(text, most));
    }

    private List<FacetValue> kinds(String text, int most) {
        return index.countByKind(text).entrySet().stream()
                .filter(counted -> counted.getValue() > 0)
                .map(counted ->
                        new FacetValue(counted.getKey().name(), FacetKey.words(counted.getKey()), counted.getValue()))
                .sorted(Comparator.comparingInt(FacetValue::count).reversed())
                .limit(most)
                .toList();
    }

    @Name("facets")
    @NonNull
    @Description("All that was found counted by what it is, less what `kinds` says of that: so a page shows what else"
            + " could be chosen.")
    public List<@NonNull List<@NonNull Facet>> facetsOfSearch(
            @Source List<SearchConnection> connections,
            @NonNull @Description("What to count by.") List<@NonNull SearchFacet> by,
            @Description("How many values of each, those with most records first; 100 unless given, at most 1000.")
                    @Nullable
                    Integer first) {
        return Facet.of(connections, connection -> connection.counter, by, first);
    }

    @Query
    @NonNull
    @Description("Names and titles that have all words of the text, each as a word or as the beginning of one: to"
            + " complete what somebody types.")
    public List<@NonNull Suggestion> suggest(
            @NonNull @Description("What was typed until now; without a word nothing is found.") String text,
            @Description("The kinds of record wanted; all where it is not given.") @Nullable
                    List<@NonNull EntryKind> kinds,
            @DefaultValue("10") @Description("How many; at most 100.") @Nullable Integer first) {
        List<Hit> hits = index.suggest(text, kinds, first == null ? USUAL_SUGGESTIONS : checked(first));
        Map<String, Node> found = records(hits);
        return hits.stream().map(hit -> suggestion(hit, record(hit, found))).toList();
    }

    /** There are no pages of suggestions: who wants others types more. */
    private static int checked(int first) {
        if (first < 0) {
            throw new ClientError(
                    ErrorCode.BAD_PAGE, "`first` is " + first + "; ask for 0 to " + Window.LARGEST + " suggestions.");
        }
        if (first > Window.LARGEST) {
            throw new ClientError(
                    ErrorCode.PAGE_TOO_LARGE,
                    "`first` is " + first + "; at most " + Window.LARGEST
                            + " suggestions can be asked for. A longer `text` brings others.");
        }
        return first;
    }

    private static Suggestion suggestion(Hit hit, AnyEntry found) {
        SearchMatch match = requireNonNull(hit.highlight(), "it was found by words of these texts")
                .match();
        return new Suggestion(match.text(), match.ranges(), found);
    }

    private List<SearchEdge> edges(List<Hit> hits) {
        Map<String, Node> found = records(hits);
        return hits.stream().map(hit -> new SearchEdge(record(hit, found), hit)).toList();
    }

    private static AnyEntry record(Hit hit, Map<String, Node> found) {
        return (AnyEntry) requireNonNull(found.get(hit.id()), "the index has the records that are served");
    }

    private static Map<String, Node> records(List<Hit> hits) {
        return Nodes.byIds(hits.stream().map(Hit::id).distinct().toList());
    }
}
