package dev.onrecord.event;

import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.KindScheme;
import dev.onrecord.store.Selection;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Which events are wanted. */
@Input("EventFilter")
@Description("Which events are wanted. Lists are alternatives (any of); fields combine (all of).")
public class EventFilter {

    @Description("Of any of these kinds.")
    public List<@NonNull EventKind> kinds;

    @Description("Of any of these kinds that the dataset adds, or of a narrower one: slugs. `kinds` lists them.")
    public List<@NonNull String> kindDetails;

    @Description("On this day or later, as far as is known.")
    public LocalDate from;

    @Description("On this day or earlier, as far as is known.")
    public LocalDate to;

    @Description("True for those with a date, false for those without one.")
    public Boolean dated;

    @Description("With any of these actors taking part: slugs or ids.")
    @Id
    public List<@NonNull String> participants;

    @Description("Reported by any of these sources: slugs or ids.")
    @Id
    public List<@NonNull String> sources;

    @Description("Reported by this source and by no other: a slug or an id.")
    @Id
    public String onlySource;

    @Description("Parts of this event: a slug or an id.")
    @Id
    public String partOf;

    @Description(
            "With this text in the title, the summary, the name of a place or a note; case, accents and the separators of thousands do not"
                    + " matter. A text without a letter, digit or symbol is in none.")
    public String text;

    static Selection<Event> select(EventFilter filter) {
        Selection<Event> all = Selection.of(Event.class);
        return filter == null ? all : filter.narrow(all);
    }

    private Selection<Event> narrow(Selection<Event> events) {
        return events.among("kind", event -> event.kind, kinds)
                .ofKind(KindScheme.EVENT, "kindDetail", event -> event.kindDetail, kindDetails)
                .from("date", event -> event.date, from)
                .until("date", event -> event.date, to)
                .dated("date", event -> event.date, dated)
                .having(EventApi.OF_ACTOR, participants)
                .having(EventApi.OF_SOURCE, sources)
                .referring(EntryKind.SOURCE, "onlySource", event -> event.onlySource, onlySource)
                .having(EventApi.OF_EVENT, partOf == null ? null : List.of(partOf))
                .containing(text);
    }
}
