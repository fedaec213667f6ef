package dev.onrecord.peers.spring;

import dev.onrecord.peers.Account;
import dev.onrecord.peers.Batch;
import dev.onrecord.peers.Claim;
import dev.onrecord.peers.Event;
import dev.onrecord.peers.Participation;
import dev.onrecord.peers.SameAs;
import java.util.List;
import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class EventController {

    private final EventRepository events;
    private final ParticipationRepository participations;
    private final ClaimRepository claims;
    private final AccountRepository accounts;

    EventController(
            EventRepository events,
            ParticipationRepository participations,
            ClaimRepository claims,
            AccountRepository accounts) {
        this.events = events;
        this.participations = participations;
        this.claims = claims;
        this.accounts = accounts;
    }

    @QueryMapping
    Optional<Event> event(@Argument String slug) {
        return events.bySlug(slug);
    }

    @BatchMapping
    List<List<Participation>> participants(List<Event> owners) {
        return Batch.perOwner(owners, participations.ofEvents(Batch.slugs(owners)), Participation::getEvent);
    }

    @BatchMapping
    List<List<Claim>> claims(List<Event> owners) {
        return Batch.perOwner(owners, claims.ofEvents(Batch.slugs(owners)), Claim::getAbout);
    }

    @BatchMapping
    List<List<Account>> accounts(List<Claim> owners) {
        return Batch.perOwner(owners, accounts.ofClaims(Batch.slugs(owners)), Account::getClaim);
    }

    @BatchMapping
    List<Claim> claim(List<SameAs> values) {
        List<Claim> pointedAt = values.stream().map(SameAs::getClaim).toList();
        return Batch.inOrder(pointedAt, claims.bySlugs(Batch.slugs(pointedAt)));
    }
}
