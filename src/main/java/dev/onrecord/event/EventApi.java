package dev.onrecord.event;

import static java.util.Objects.requireNonNullElse;

import dev.onrecord.actor.Actor;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Kind;
import dev.onrecord.list.CompoundFilter;
import dev.onrecord.list.ListQuery;
import dev.onrecord.list.Relation;
import dev.onrecord.page.Facet;
import dev.onrecord.page.Window;
import dev.onrecord.source.Citation;
import dev.onrecord.source.Citations;
import dev.onrecord.store.BatchLoader;
import dev.onrecord.store.Condition;
import dev.onrecord.store.OneToMany;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What can be asked about events, and the ways to them from their actors and sources. */
@GraphQLApi
public class EventApi {

    private static final OneToMany<Event, Participation> PARTICIPANTS = OneToMany.parts(Participation.class, "event");
    private static final OneToMany<Actor, Participation> PARTICIPATIONS =
            OneToMany.parts(Participation.class, "actor", "c.event.sortDate, c.event.slug, c.serial");
    private static final OneToMany<Event, Place> PLACES = OneToMany.elements(Event.class, "places");
    private static final OneToMany<Event, EventRelation> RELATIONS = OneToMany.parts(EventRelation.class, "from");
    private static final OneToMany<Event, dev.onrecord.source.Source> SOURCES = OneToMany.of(
            "select distinct x.slug, s from Event x join x.citations c join c.source s where x.slug in (:parents)",
            "x.slug, s.slug");
    private static final OneToMany<Event, Citation> CITATIONS = OneToMany.elements(Event.class, "citations");

    static final Relation OF_ACTOR = new Relation(EntryKind.ACTOR, "p.actor.slug", "p.event.slug", "Participation p");
    static final Relation OF_SOURCE =
            new Relation(EntryKind.SOURCE, "c.source.slug", "x.slug", "Event x join x.citations c");
    static final Relation IN_COUNTRY = Relation.ofValue("l.country", "x.slug", "Event x join x.places l");
    static final Relation OF_EVENT = new Relation(EntryKind.EVENT, "x.partOf.slug", "x.slug", "Event x");

    // Roles as arguments of fields on both sides of a participation.
    private static Condition inRoles(@Nullable List<ParticipantRole> roles) {
        return Condition.given(roles, "roles", "c.role in (:roles)");
    }

    private static ListQuery<Event, EventFacet, EventConnection> lists(@Nullable EventFilter filter) {
        return new ListQuery<>(own -> EventFilter.select(filter, own), EventFacet::key, EventConnection::new);
    }

    @Query
    @Description("One event by its slug; null when there is none.")
    public Event event(@NonNull @Description("Its slug.") String slug) {
        return BatchLoader.bySlug(Event.class, slug);
    }

    @Query
    @NonNull
    @Description("All events, oldest first unless ordered otherwise: ordered by date, the timeline of the record.")
    public EventConnection events(
            @Description(CompoundFilter.WANTED) @Nullable EventFilter filter,
            @DefaultValue("DATE_ASC") @Description("Their order.") EventOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return lists(filter)
                .all(requireNonNullElse(orderBy, EventOrder.DATE_ASC), Window.of(first, after, last, before));
    }

    @NonNull
    @Description("The events that this actor takes part in, oldest first.")
    public List<@NonNull EventConnection> events(
            @Source List<Actor> actors,
            @Description(CompoundFilter.WANTED) @Nullable EventFilter filter,
            @DefaultValue("DATE_ASC") @Description("Their order.") EventOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return lists(filter)
                .ofEach(
                        OF_ACTOR,
                        actors,
                        requireNonNullElse(orderBy, EventOrder.DATE_ASC),
                        Window.of(first, after, last, before));
    }

    @Name("events")
    @NonNull
    @Description("The events that this source reports, oldest first.")
    public List<@NonNull EventConnection> eventsOfSource(
            @Source List<dev.onrecord.source.Source> sources,
            @Description(CompoundFilter.WANTED) @Nullable EventFilter filter,
            @DefaultValue("DATE_ASC") @Description("Their order.") EventOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return lists(filter)
                .ofEach(
                        OF_SOURCE,
                        sources,
                        requireNonNullElse(orderBy, EventOrder.DATE_ASC),
                        Window.of(first, after, last, before));
    }

    @NonNull
    @Description("Who takes part, in the order of the seeds.")
    public List<@NonNull List<@NonNull Participation>> participants(
            @Source List<Event> events,
            @Description("Only in these roles.") @Nullable List<@NonNull ParticipantRole> roles) {
        return PARTICIPANTS.of(events, inRoles(roles));
    }

    @NonNull
    @Description("What this actor takes part in, oldest event first.")
    public List<@NonNull List<@NonNull Participation>> participations(
            @Source List<Actor> actors,
            @Description("Only in these roles.") @Nullable List<@NonNull ParticipantRole> roles) {
        return PARTICIPATIONS.of(actors, inRoles(roles));
    }

    @NonNull
    @Description("The event.")
    public List<@NonNull Event> event(@Source List<Participation> participations) {
        return BatchLoader.one(Event.class, participations, p -> p.event);
    }

    @NonNull
    @Description("Who takes part.")
    public List<@NonNull Actor> actor(@Source List<Participation> participations) {
        return BatchLoader.one(Actor.class, participations, p -> p.actor);
    }

    @Name("citations")
    @NonNull
    @Description("What shows that the actor took part.")
    public List<@NonNull List<@NonNull Citation>> participationCitations(@Source List<Participation> participations) {
        return Citations.of(Participation.class, participations);
    }

    @NonNull
    @Description("Where it happened.")
    public List<@NonNull List<@NonNull Place>> places(@Source List<Event> events) {
        return PLACES.of(events);
    }

    @Description("The event that this one is part of.")
    public List<Event> partOf(@Source List<Event> events) {
        return BatchLoader.one(Event.class, events, e -> e.partOf);
    }

    @NonNull
    @Description("The events that are part of this one, oldest first unless ordered otherwise.")
    public List<@NonNull List<@NonNull Event>> parts(
            @Source List<Event> events,
            @Description(CompoundFilter.WANTED) @Nullable EventFilter filter,
            @DefaultValue("DATE_ASC") @Description("Their order.") EventOrder orderBy) {
        return EventFilter.select(filter, null)
                .wholeLists(OF_EVENT, events, requireNonNullElse(orderBy, EventOrder.DATE_ASC));
    }

    @NonNull
    @Description(
            "Relations in both directions, each read from this event: `PROMPTED` on one side is `PROMPTED_BY` on the other.")
    public List<@NonNull List<@NonNull EventRelation>> related(
            @Source List<Event> events,
            @Description("Only these relations.") @Nullable List<@NonNull EventRelationKind> relations) {
        return RELATIONS.of(events, Condition.given(relations, "relations", "c.kind in (:relations)"));
    }

    @Name("event")
    @NonNull
    @Description("The other event.")
    public List<@NonNull Event> relatedEvent(@Source List<EventRelation> relations) {
        return BatchLoader.one(Event.class, relations, r -> r.event);
    }

    @Description("Who says so, where the relation is what somebody says and not what a source reports as fact.")
    public List<Actor> claimedBy(@Source List<EventRelation> relations) {
        return BatchLoader.one(Actor.class, relations, r -> r.claimedBy);
    }

    @Name("citations")
    @NonNull
    @Description("What shows the relation.")
    public List<@NonNull List<@NonNull Citation>> relationCitations(@Source List<EventRelation> relations) {
        return Citations.of(EventRelation.class, relations);
    }

    @NonNull
    @Description("The sources that report it.")
    public List<@NonNull List<dev.onrecord.source.@NonNull Source>> sources(@Source List<Event> events) {
        return SOURCES.of(events);
    }

    @NonNull
    @Description("Where sources report it.")
    public List<@NonNull List<@NonNull Citation>> citations(@Source List<Event> events) {
        return CITATIONS.of(events);
    }

    @Description("The narrower kind that the dataset adds; null where `kind` says all.")
    public List<Kind> kindDetail(@Source List<Event> events) {
        return BatchLoader.onePart(Kind.class, events, event -> event.kindDetail);
    }

    @Name("facets")
    @NonNull
    @Description(Facet.OF_LIST)
    public List<@NonNull List<@NonNull Facet>> facetsOfEvents(
            @Source List<EventConnection> connections,
            @NonNull @Description("What to count by.") List<@NonNull EventFacet> by,
            @Description("How many values of each, those with most records first; 100 unless given, at most 1000.")
                    @Nullable
                    Integer first) {
        return Facet.of(connections, connection -> connection.counter, by, first);
    }
}
