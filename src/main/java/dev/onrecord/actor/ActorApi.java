package dev.onrecord.actor;

import static java.util.Objects.requireNonNullElse;

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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;

/** What can be asked about actors, and the way to them from the sources that name them. */
@GraphQLApi
public class ActorApi {

    private static final OneToMany<Actor, ActorName> NAMES = OneToMany.parts(ActorName.class, "actor");
    private static final OneToMany<Actor, ActorRole> ROLES = OneToMany.parts(ActorRole.class, "actor");
    private static final OneToMany<Actor, ActorRole> ROLES_IN = OneToMany.parts(ActorRole.class, "of");
    private static final OneToMany<Actor, dev.onrecord.source.Source> SOURCES = OneToMany.of(
            "select distinct n.actor.slug, s from ActorName n join n.citations c join c.source s where n.actor.slug in (:parents)",
            "n.actor.slug, s.slug");

    static final Relation OF_SOURCE =
            new Relation(EntryKind.SOURCE, "c.source.slug", "n.actor.slug", "ActorName n join n.citations c");

    static final Relation ROLE_IN = new Relation(EntryKind.ACTOR, "r.of.slug", "r.actor.slug", "ActorRole r");

    private final Attendance attendance;

    ActorApi(Attendance attendance) {
        this.attendance = attendance;
    }

    private ListQuery<Actor, ActorFacet, ActorConnection> lists(@Nullable ActorFilter filter) {
        return new ListQuery<>(
                own -> ActorFilter.select(filter, own, attendance.actorsOfEvents()),
                ActorFacet::key,
                ActorConnection::new);
    }

    @Query
    @Description("One actor by its slug; null when there is none.")
    public Actor actor(@NonNull @Description("Its slug.") String slug) {
        return BatchLoader.bySlug(Actor.class, slug);
    }

    @Query
    @NonNull
    @Description("All actors, by name unless ordered otherwise.")
    public ActorConnection actors(
            @Description(CompoundFilter.WANTED) @Nullable ActorFilter filter,
            @DefaultValue("NAME_ASC") @Description("Their order.") ActorOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return lists(filter)
                .all(requireNonNullElse(orderBy, ActorOrder.NAME_ASC), Window.of(first, after, last, before));
    }

    @NonNull
    @Description("The actors that this source names, by name.")
    public List<@NonNull ActorConnection> actors(
            @Source List<dev.onrecord.source.Source> sources,
            @Description(CompoundFilter.WANTED) @Nullable ActorFilter filter,
            @DefaultValue("NAME_ASC") @Description("Their order.") ActorOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return lists(filter)
                .ofEach(
                        OF_SOURCE,
                        sources,
                        requireNonNullElse(orderBy, ActorOrder.NAME_ASC),
                        Window.of(first, after, last, before));
    }

    @NonNull
    @Description("Every form in which sources print the name, with where they do.")
    public List<@NonNull List<@NonNull ActorName>> names(@Source List<Actor> actors) {
        return namesOf(actors);
    }

    static List<List<ActorName>> namesOf(List<Actor> actors) {
        return NAMES.of(actors);
    }

    @NonNull
    @Description("Offices, memberships and descriptions over time, each cited.")
    public List<@NonNull List<@NonNull ActorRole>> roles(
            @Source List<Actor> actors,
            @Description("Only those held on this day, as far as is known: an unknown bound excludes no day.") @Nullable
                    LocalDate on,
            @Description("Only of these kinds.") @Nullable List<@NonNull RoleKind> kinds) {
        return ROLES.of(
                actors,
                Condition.given(
                                on,
                                "on",
                                "(c.from is null or c.from.earliest <= :on) and (c.until is null or c.until.latest >= :on)")
                        .and(ofKinds(kinds)));
    }

    @NonNull
    @Description("The roles that actors hold in this one and by which they belong to it: a government's ministers and"
            + " ministries, a gang's members. Who is only accused of it, or designated by it, does not;"
            + " `rolesOfOthers` has them.")
    public List<@NonNull List<@NonNull ActorRole>> members(@Source List<Actor> actors) {
        return rolesIn(actors, RoleKind.BELONGING);
    }

    @NonNull
    @Description(
            "All roles of other actors that refer to this one: members, and those accused of membership, designated"
                    + " by it, acting for it.")
    public List<@NonNull List<@NonNull ActorRole>> rolesOfOthers(
            @Source List<Actor> actors, @Description("Only of these kinds.") @Nullable List<@NonNull RoleKind> kinds) {
        return rolesIn(actors, kinds);
    }

    private static List<List<ActorRole>> rolesIn(List<Actor> actors, @Nullable List<RoleKind> kinds) {
        return ROLES_IN.of(actors, ofKinds(kinds));
    }

    private static Condition ofKinds(@Nullable List<RoleKind> kinds) {
        return Condition.given(kinds, "kinds", "c.kind in (:kinds)");
    }

    @NonNull
    @Description("The sources that name this actor.")
    public List<@NonNull List<dev.onrecord.source.@NonNull Source>> sources(@Source List<Actor> actors) {
        return SOURCES.of(actors);
    }

    @Name("citations")
    @NonNull
    @Description("Where the form is printed.")
    public List<@NonNull List<@NonNull Citation>> nameCitations(@Source List<ActorName> names) {
        return Citations.of(ActorName.class, names);
    }

    @NonNull
    @Description("Who holds the role.")
    public List<@NonNull Actor> actor(@Source List<ActorRole> roles) {
        return BatchLoader.one(Actor.class, roles, r -> r.actor);
    }

    @Description("The organisation, state or group in which the role is held.")
    public List<Actor> of(@Source List<ActorRole> roles) {
        return BatchLoader.one(Actor.class, roles, r -> r.of);
    }

    @Description("Who accuses, designates or describes; null where it is the source itself, or nobody that it names.")
    public List<Actor> by(@Source List<ActorRole> roles) {
        return BatchLoader.one(Actor.class, roles, r -> r.by);
    }

    @Name("citations")
    @NonNull
    @Description("What shows that the role is held.")
    public List<@NonNull List<@NonNull Citation>> roleCitations(@Source List<ActorRole> roles) {
        return Citations.of(ActorRole.class, roles);
    }

    @Description("The narrower kind that the dataset adds; null where `kind` says all.")
    public List<Kind> kindDetail(@Source List<Actor> actors) {
        return BatchLoader.onePart(Kind.class, actors, actor -> actor.kindDetail);
    }

    @Name("facets")
    @NonNull
    @Description(Facet.OF_LIST)
    public List<@NonNull List<@NonNull Facet>> facetsOfActors(
            @Source List<ActorConnection> connections,
            @NonNull @Description("What to count by.") List<@NonNull ActorFacet> by,
            @Description("How many values of each, those with most records first; 100 unless given, at most 1000.")
                    @Nullable
                    Integer first) {
        return Facet.of(connections, connection -> connection.counter, by, first);
    }
}
