package dev.onrecord.event;

import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.KindScheme;
import dev.onrecord.list.CompoundFilter;
import dev.onrecord.list.DayRange;
import dev.onrecord.list.Selection;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

@Input("EventFilter")
@Description("Which events are wanted. Lists are alternatives (any of); fields combine (all of).")
public class EventFilter implements CompoundFilter<EventFilter> {

    @Description("Of any of these kinds.")
    public @Nullable List<@NonNull EventKind> kinds;

    @Description("Of any of these kinds that the dataset adds, or of a narrower one: slugs. `kinds` lists them.")
    public @Nullable List<@NonNull String> kindDetails;

    @Description("Of any of these statuses: occurred, proposed, disputed.")
    public @Nullable List<@NonNull EventStatus> statuses;

    @Description("True for those that are part of no other event, false for those that are.")
    public @Nullable Boolean topLevel;

    @Description("On this day or later, as far as is known.")
    public @Nullable LocalDate from;

    @Description("On this day or earlier, as far as is known.")
    public @Nullable LocalDate to;

    @Description(
            "With a date that lies in one of these years, months or days as a whole: `2025`, `2025-07`, `2025-07-18`."
                    + " Facets by them count the same.")
    public @Nullable List<@NonNull String> periods;

    @Description("True for those with a date, false for those without one.")
    public @Nullable Boolean dated;

    @Description("With any of these actors taking part: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> participants;

    @Description("Having happened in any of these countries: ISO 3166-1 alpha-2, as `Place.country` has them.")
    public @Nullable List<@NonNull String> countries;

    @Description("Reported by any of these sources: slugs or ids.")
    @Id
    public @Nullable List<@NonNull String> sources;

    @Description("Reported by this source and by no other: a slug or an id.")
    @Id
    public @Nullable String onlySource;

    @Description("Parts of this event: a slug or an id.")
    @Id
    public @Nullable String partOf;

    @Description(
            "With this text in the title, the summary, the name of a place or a note; case, accents and the separators of thousands do not"
                    + " matter, nor whether it stands within a word or a number. A text without a letter, digit or symbol is in none.")
    public @Nullable String text;

    @Description("Meeting any of these filters, too.")
    public @Nullable List<@NonNull EventFilter> any;

    @Description("Meeting all of these filters, too.")
    public @Nullable List<@NonNull EventFilter> all;

    @Description("Not meeting this filter.")
    public @Nullable EventFilter not;

    @Override
    public Composition<EventFilter> composition() {
        return new Composition<>(any, all, not);
    }

    /**
     * @param filter null where all are wanted
     * @param own the facet that is counted, of which the filter is not asked; null where none is
     */
    static Selection<Event> select(@Nullable EventFilter filter, @Nullable EventFacet own) {
        Selection<Event> all = Selection.of(Event.class);
        if (filter == null) {
            return all;
        }
        filter.checkSize();
        DayRange.check("from", filter.from, "to", filter.to);
        return filter.narrow(all, own).combined(filter, own, EventFilter::select);
    }

    private Selection<Event> narrow(Selection<Event> events, @Nullable EventFacet own) {
        boolean ofDates = own != null && own.isOfDates();
        boolean ofSources = own == EventFacet.SOURCE;
        return events.among("kind", event -> event.kind, own == EventFacet.KIND ? null : kinds)
                .ofKind(
                        KindScheme.EVENT,
                        "kindDetail",
                        event -> event.kindDetail,
                        own == EventFacet.KIND_DETAIL ? null : kindDetails)
                .among("status", event -> event.status, own == EventFacet.STATUS ? null : statuses)
                .without("partOf", event -> event.partOf, topLevel)
                .from("date", event -> event.date, ofDates ? null : from)
                .until("date", event -> event.date, ofDates ? null : to)
                .within("date", event -> event.date, ofDates ? null : periods)
                .dated("date", event -> event.date, ofDates ? null : dated)
                .having(EventApi.OF_ACTOR, own == EventFacet.PARTICIPANT ? null : participants)
                .havingValue(EventApi.IN_COUNTRY, own == EventFacet.COUNTRY ? null : countries)
                .having(EventApi.OF_SOURCE, ofSources ? null : sources)
                .referring(EntryKind.SOURCE, "onlySource", event -> event.onlySource, ofSources ? null : onlySource)
                .having(EventApi.OF_EVENT, partOf == null ? null : List.of(partOf))
                .containing(text);
    }
}
