package dev.onrecord.claim;

import static java.util.Objects.requireNonNullElse;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorKind;
import dev.onrecord.comparison.Agreement;
import dev.onrecord.comparison.SameAs;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.event.Event;
import dev.onrecord.list.CompoundFilter;
import dev.onrecord.list.ListQuery;
import dev.onrecord.list.Relation;
import dev.onrecord.page.Facet;
import dev.onrecord.page.Window;
import dev.onrecord.statement.Statement;
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

/** What can be asked about claims, and the ways to them from the events and sources they are about. */
@GraphQLApi
public class ClaimApi {

    private static final OneToMany<Claim, ClaimNote> NOTES = OneToMany.parts(ClaimNote.class, "claim");

    static final Relation ABOUT = new Relation(EntryKind.EVENT, "x.about.slug", "x.slug", "Claim x");
    static final Relation ASKED_ABOUT = new Relation(EntryKind.ACTOR, "x.subject.slug", "x.slug", "Claim x");
    static final Relation IN_SOURCE =
            new Relation(EntryKind.SOURCE, "a.citation.source.slug", "a.claim.slug", "Account a");
    static final Relation SILENT =
            new Relation(EntryKind.SOURCE, "p.source.slug", "p.claim.slug", "SourceStanding p", "p.standing = SILENT");

    private static ListQuery<Claim, ClaimFacet, ClaimConnection> lists(@Nullable ClaimFilter filter) {
        return new ListQuery<>(own -> ClaimFilter.select(filter, own), ClaimFacet::key, ClaimConnection::new);
    }

    @Query
    @Description("One claim by its slug; null when there is none.")
    public Claim claim(@NonNull @Description("Its slug.") String slug) {
        return BatchLoader.bySlug(Claim.class, slug);
    }

    @Query
    @NonNull
    @Description("All claims, by slug unless ordered otherwise.")
    public ClaimConnection claims(
            @Description(CompoundFilter.WANTED) @Nullable ClaimFilter filter,
            @DefaultValue("SLUG_ASC") @Description("Their order.") ClaimOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return lists(filter)
                .all(requireNonNullElse(orderBy, ClaimOrder.SLUG_ASC), Window.of(first, after, last, before));
    }

    @NonNull
    @Description("The claims that this source gives an account of, by slug.")
    public List<@NonNull ClaimConnection> claims(
            @Source List<dev.onrecord.source.Source> sources,
            @Description("Only with accounts that stand to each other in any of these ways.") @Nullable
                    List<@NonNull Agreement> agreements,
            @Description(CompoundFilter.WANTED) @Nullable ClaimFilter filter,
            @DefaultValue("SLUG_ASC") @Description("Their order.") ClaimOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return new ListQuery<>(
                        own -> ClaimFilter.select(filter, own)
                                .among(
                                        "agreement",
                                        claim -> claim.agreement,
                                        own == ClaimFacet.AGREEMENT ? null : agreements),
                        ClaimFacet::key,
                        ClaimConnection::new)
                .ofEach(
                        IN_SOURCE,
                        sources,
                        requireNonNullElse(orderBy, ClaimOrder.SLUG_ASC),
                        Window.of(first, after, last, before));
    }

    @NonNull
    @Description("The claims on which this source is silent: it covers the matter and gives no answer. By slug.")
    public List<@NonNull ClaimConnection> silentOn(
            @Source List<dev.onrecord.source.Source> sources,
            @Description("Only of any of these weights.") @Nullable List<@NonNull Weight> weights,
            @Description(CompoundFilter.WANTED) @Nullable ClaimFilter filter,
            @DefaultValue("SLUG_ASC") @Description("Their order.") ClaimOrder orderBy,
            @Description(Window.FIRST) @Nullable Integer first,
            @Description(Window.AFTER) @Nullable String after,
            @Description(Window.LAST) @Nullable Integer last,
            @Description(Window.BEFORE) @Nullable String before) {
        return new ListQuery<>(
                        own -> ClaimFilter.select(filter, own)
                                .among("weight", claim -> claim.weight, own == ClaimFacet.WEIGHT ? null : weights),
                        ClaimFacet::key,
                        ClaimConnection::new)
                .ofEach(
                        SILENT,
                        sources,
                        requireNonNullElse(orderBy, ClaimOrder.SLUG_ASC),
                        Window.of(first, after, last, before));
    }

    @Name("claims")
    @NonNull
    @Description("The questions of fact about this event, by slug unless ordered otherwise.")
    public List<@NonNull List<@NonNull Claim>> claimsAbout(
            @Source List<Event> events,
            @Description("Only with accounts that stand to each other in any of these ways.") @Nullable
                    List<@NonNull Agreement> agreements,
            @Description(CompoundFilter.WANTED) @Nullable ClaimFilter filter,
            @DefaultValue("SLUG_ASC") @Description("Their order.") ClaimOrder orderBy) {
        return ClaimFilter.select(filter, null)
                .among("agreement", claim -> claim.agreement, agreements)
                .wholeLists(ABOUT, events, requireNonNullElse(orderBy, ClaimOrder.SLUG_ASC));
    }

    @Description("The event asked about; null where the question is about an actor alone.")
    public List<Event> about(@Source List<Claim> claims) {
        return BatchLoader.one(Event.class, claims, c -> c.about);
    }

    @Description("The actor asked about; null where the question is about an event alone.")
    public List<Actor> subject(@Source List<Claim> claims) {
        return BatchLoader.one(Actor.class, claims, c -> c.subject);
    }

    @NonNull
    @Description("Every answer that sources give, in the order of the seeds.")
    public List<@NonNull List<@NonNull Account>> accounts(
            @Source List<Claim> claims,
            @Description("Only in the voice of actors of any of these kinds.") @Nullable
                    List<@NonNull ActorKind> speakerKinds) {
        return ComparisonApi.accounts(
                claims, Condition.given(speakerKinds, "speakerKinds", "c.speakerKind in (:speakerKinds)"));
    }

    @NonNull
    @Description(
            "Sources that cover the event, or where none is asked about the actor, and give no answer although they"
                    + " were published late enough to know one.")
    public List<@NonNull List<dev.onrecord.source.@NonNull Source>> silent(@Source List<Claim> claims) {
        return ClaimSources.silentOn(claims);
    }

    @NonNull
    @Description("What is known to be wrong with an account, and why.")
    public List<@NonNull List<@NonNull ClaimNote>> notes(@Source List<Claim> claims) {
        return NOTES.of(claims);
    }

    @NonNull
    @Description("The question.")
    public List<@NonNull Claim> claim(@Source List<Account> accounts) {
        return BatchLoader.one(Claim.class, accounts, a -> a.claim);
    }

    @Description("Whom the source credits, when it is not speaking for itself.")
    public List<Statement> attributedTo(@Source List<Account> accounts) {
        return BatchLoader.one(Statement.class, accounts, a -> a.attributedTo);
    }

    @Description("The account it is about; null where it is about the claim as a whole.")
    public List<Account> account(@Source List<ClaimNote> notes) {
        return BatchLoader.onePart(Account.class, notes, n -> n.account);
    }

    @Name("claim")
    @NonNull
    @Description("The claim that has the same answer.")
    public List<@NonNull Claim> claimMeant(@Source List<SameAs> values) {
        return BatchLoader.bySlugs(
                Claim.class, values.stream().map(SameAs::slug).toList());
    }

    @Name("facets")
    @NonNull
    @Description(Facet.OF_LIST)
    public List<@NonNull List<@NonNull Facet>> facetsOfClaims(
            @Source List<ClaimConnection> connections,
            @NonNull @Description("What to count by.") List<@NonNull ClaimFacet> by,
            @Description("How many values of each, those with most records first; 100 unless given, at most 1000.")
                    @Nullable
                    Integer first) {
        return Facet.of(connections, connection -> connection.counter, by, first);
    }
}
