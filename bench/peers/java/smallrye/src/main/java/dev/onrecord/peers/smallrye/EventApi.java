package dev.onrecord.peers.smallrye;

import dev.onrecord.peers.Account;
import dev.onrecord.peers.Batch;
import dev.onrecord.peers.Claim;
import dev.onrecord.peers.Event;
import dev.onrecord.peers.Participation;
import dev.onrecord.peers.SameAs;
import java.util.List;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

@GraphQLApi
public class EventApi {

    private final EventRepository events;
    private final ParticipationRepository participations;
    private final ClaimRepository claims;
    private final AccountRepository accounts;

    EventApi(
            EventRepository events,
            ParticipationRepository participations,
            ClaimRepository claims,
            AccountRepository accounts) {
        this.events = events;
        this.participations = participations;
        this.claims = claims;
        this.accounts = accounts;
    }

    @Query
    public Event event(@NonNull String slug) {
        return events.bySlug(slug);
    }

    public List<List<Participation>> participants(@Source List<Event> owners) {
        return Batch.perOwner(owners, participations.ofEvents(Batch.slugs(owners)), Participation::getEvent);
    }

    public List<List<Claim>> claims(@Source List<Event> owners) {
        return Batch.perOwner(owners, claims.ofEvents(Batch.slugs(owners)), Claim::getAbout);
    }

    public List<List<Account>> accounts(@Source List<Claim> owners) {
        return Batch.perOwner(owners, accounts.ofClaims(Batch.slugs(owners)), Account::getClaim);
    }

    public List<Claim> claim(@Source List<SameAs> values) {
        List<Claim> pointedAt = values.stream().map(SameAs::getClaim).toList();
        return Batch.inOrder(pointedAt, claims.bySlugs(Batch.slugs(pointedAt)));
    }
}
