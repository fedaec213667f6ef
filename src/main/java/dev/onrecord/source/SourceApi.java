package dev.onrecord.source;

import static java.util.Objects.requireNonNullElse;

import dev.onrecord.list.CompoundFilter;
import dev.onrecord.list.ListQuery;
import dev.onrecord.page.Facet;
import dev.onrecord.page.Window;
import dev.onrecord.store.BatchLoader;
import dev.onrecord.store.OneToMany;
import dev.onrecord.time.PartialDate;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;

/** What can be asked about sources. */
@GraphQLApi
public class SourceApi {

    private static final OneToMany<Source, Omission> OMISSIONS = OneToMany.parts(Omission.class, "citation.source");

    private static ListQuery<Source, SourceFacet, SourceConnection> lists(@Nullable SourceFilter filter) {
        return new ListQuery<>(own -> SourceFilter.select(filter, own), SourceFacet::key, SourceConnection::new);
    }

    @Query
    @Description("One source by its slug; null when there is none.")
    public Source source(@NonNull @Description("Its slug.") String slug) {
        return BatchLoader.bySlug(Source.class, slug);
    }

    @Query
    @NonNull
    @Description("All sources, oldest first unless ordered otherwise.")
    public SourceConnection sources(
            @Description(CompoundFilter.WANTED) @Nullable SourceFilter filter,
            @DefaultValue("PUBLISHED_ASC") @Description("Their order.") SourceOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return lists(filter)
                .all(requireNonNullElse(orderBy, SourceOrder.PUBLISHED_ASC), Window.of(first, after, last, before));
    }

    @NonNull
    @Description("What the document prints and the record leaves out on purpose, and why.")
    public List<@NonNull List<@NonNull Omission>> omissions(
            @org.eclipse.microprofile.graphql.Source List<Source> sources) {
        return OMISSIONS.of(sources);
    }

    @Name("citations")
    @NonNull
    @Description("Where the words in `asWritten` are printed; none where nothing is printed, or that is not said.")
    public List<@NonNull List<@NonNull Citation>> dateCitations(
            @org.eclipse.microprofile.graphql.Source List<PartialDate> dates) {
        return dates.stream().map(Citations::of).toList();
    }

    @NonNull
    @Description("The document.")
    public List<Source> source(@org.eclipse.microprofile.graphql.Source List<Citation> citations) {
        return BatchLoader.one(Source.class, citations, citation -> citation.source);
    }

    @Name("facets")
    @NonNull
    @Description(Facet.OF_LIST)
    public List<@NonNull List<@NonNull Facet>> facetsOfSources(
            @org.eclipse.microprofile.graphql.Source List<SourceConnection> connections,
            @NonNull @Description("What to count by.") List<@NonNull SourceFacet> by,
            @Description("How many values of each, those with most records first; 100 unless given, at most 1000.")
                    @Nullable
                    Integer first) {
        return Facet.of(connections, connection -> connection.counter, by, first);
    }
}
