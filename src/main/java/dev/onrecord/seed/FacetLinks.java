package dev.onrecord.seed;

import static java.util.stream.Collectors.groupingBy;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorFacet;
import dev.onrecord.actor.ActorName;
import dev.onrecord.claim.Account;
import dev.onrecord.claim.Claim;
import dev.onrecord.claim.ClaimFacet;
import dev.onrecord.claim.SourceStanding;
import dev.onrecord.comparison.Between;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Kind;
import dev.onrecord.event.Event;
import dev.onrecord.event.EventFacet;
import dev.onrecord.event.Participation;
import dev.onrecord.graph.GraphBuilder;
import dev.onrecord.graph.RecordGraph;
import dev.onrecord.search.SearchFacet;
import dev.onrecord.source.Citation;
import dev.onrecord.source.Source;
import dev.onrecord.source.SourceFacet;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.Statement;
import dev.onrecord.statement.StatementFacet;
import dev.onrecord.time.PartialDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which values the records of a draft have that lists can be counted by, so that it is known how long a facet will be.
 * A test compares it with what facets give.
 */
final class FacetLinks {

    private static final int YEAR = "2025".length();
    private static final int MONTH = "2025-07".length();
    private static final int DAY = "2025-07-18".length();

    private final Draft draft;
    private final GraphBuilder graph;
    /** The graph tells objects apart by identity. */
    private final Map<Object, Object> values = new HashMap<>();

    FacetLinks(Draft draft, GraphBuilder graph) {
        this.draft = draft;
        this.graph = graph;
    }

    void add() {
        ofSources();
        ofActors();
        ofEvents();
        ofStatements();
        ofClaims();
        ofSearch();
    }

    private void ofSources() {
        counted(Source.class, SourceFacet.PUBLISHER, source -> one(source.publisher));
        counted(Source.class, SourceFacet.LANGUAGE, source -> one(source.language));
        counted(Source.class, SourceFacet.YEAR, source -> period(source.published, YEAR));
        counted(Source.class, SourceFacet.MONTH, source -> period(source.published, MONTH));
        counted(Source.class, SourceFacet.DAY, source -> period(source.published, DAY));
    }

    private void ofActors() {
        Map<Actor, List<ActorName>> names = draft.parts(ActorName.class).collect(groupingBy(name -> name.actor));
        counted(Actor.class, ActorFacet.KIND, actor -> one(actor.kind));
        counted(Actor.class, ActorFacet.KIND_DETAIL, actor -> withBroader(actor.kindDetail));
        counted(Actor.class, ActorFacet.SOURCE, actor -> all(names, actor).flatMap(name -> sources(name.citations)));
    }

    private void ofEvents() {
        Map<Event, List<Participation>> participants =
                draft.parts(Participation.class).collect(groupingBy(part -> part.event));
        counted(Event.class, EventFacet.KIND, event -> one(event.kind));
        counted(Event.class, EventFacet.KIND_DETAIL, event -> withBroader(event.kindDetail));
        counted(Event.class, EventFacet.STATUS, event -> one(event.status));
        counted(Event.class, EventFacet.SOURCE, event -> sources(event.citations));
        counted(
                Event.class,
                EventFacet.PARTICIPANT,
                event -> all(participants, event).map(part -> part.actor));
        counted(Event.class, EventFacet.COUNTRY, event -> event.places.stream().map(place -> place.country()));
        counted(Event.class, EventFacet.YEAR, event -> period(event.date, YEAR));
        counted(Event.class, EventFacet.MONTH, event -> period(event.date, MONTH));
        counted(Event.class, EventFacet.DAY, event -> period(event.date, DAY));
    }

    private void ofStatements() {
        Map<Statement, List<Quotation>> quotations =
                draft.parts(Quotation.class).collect(groupingBy(quotation -> quotation.statement));
        counted(Statement.class, StatementFacet.SPEAKER, statement -> one(statement.speaker));
        counted(Statement.class, StatementFacet.SPEAKER_KIND, statement -> one(statement.speakerKind));
        counted(Statement.class, StatementFacet.ADDRESSEE, statement -> statement.addressees.stream());
        counted(Statement.class, StatementFacet.EVENT, statement -> statement.about.stream());
        counted(Statement.class, StatementFacet.ACT, statement -> one(statement.act));
        counted(Statement.class, StatementFacet.ACT_DETAIL, statement -> withBroader(statement.actDetail));
        counted(Statement.class, StatementFacet.CHANNEL, statement -> one(statement.channel));
        counted(Statement.class, StatementFacet.CHANNEL_DETAIL, statement -> withBroader(statement.channelDetail));
        counted(
                Statement.class,
                StatementFacet.SOURCE,
                statement -> all(quotations, statement).map(quotation -> quotation.citation.source));
        counted(
                Statement.class,
                StatementFacet.MENTION,
                statement -> all(quotations, statement).flatMap(quotation -> quotation.mentions.stream()));
        counted(
                Statement.class,
                StatementFacet.MODE,
                statement -> all(quotations, statement).map(quotation -> quotation.mode));
        counted(
                Statement.class,
                StatementFacet.ATTRIBUTION,
                statement -> all(quotations, statement).map(quotation -> quotation.attribution));
        counted(Statement.class, StatementFacet.YEAR, statement -> period(statement.madeOn, YEAR));
        counted(Statement.class, StatementFacet.MONTH, statement -> period(statement.madeOn, MONTH));
        counted(Statement.class, StatementFacet.DAY, statement -> period(statement.madeOn, DAY));
    }

    private void ofClaims() {
        Map<Claim, List<Account>> accounts = draft.parts(Account.class).collect(groupingBy(account -> account.claim));
        Map<Claim, List<SourceStanding>> standings =
                draft.parts(SourceStanding.class).collect(groupingBy(standing -> standing.claim));
        counted(Claim.class, ClaimFacet.AGREEMENT, claim -> one(claim.agreement));
        counted(Claim.class, ClaimFacet.WEIGHT, claim -> one(claim.weight));
        counted(Claim.class, ClaimFacet.EVENT, claim -> one(claim.about));
        counted(Claim.class, ClaimFacet.SUBJECT, claim -> one(claim.subject));
        counted(Claim.class, ClaimFacet.SOURCE, claim -> all(accounts, claim).map(account -> account.citation.source));
        counted(
                Claim.class,
                ClaimFacet.SPEAKER_KIND,
                claim -> all(accounts, claim).map(account -> account.speakerKind));
        counted(Claim.class, ClaimFacet.MODALITY, claim -> all(accounts, claim).map(account -> account.modality));
        counted(Claim.class, ClaimFacet.SPEAKER, claim -> all(accounts, claim).map(account -> account.speaker));
        counted(Claim.class, ClaimFacet.STANDING, claim -> all(standings, claim).map(standing -> standing.standing));
        counted(Claim.class, ClaimFacet.OUTLIER, claim -> all(accounts, claim).map(account -> account.outlierSource));
        counted(
                Claim.class,
                ClaimFacet.BETWEEN,
                claim -> Stream.of(Between.values())
                        .filter(between -> (claim.conflictBits >> between.ordinal() & 1) == 1));
    }

    /** A search finds records of all kinds. */
    private void ofSearch() {
        counted(Source.class, SearchFacet.KIND, source -> one(EntryKind.SOURCE));
        counted(Actor.class, SearchFacet.KIND, actor -> one(EntryKind.ACTOR));
        counted(Event.class, SearchFacet.KIND, event -> one(EntryKind.EVENT));
        counted(Statement.class, SearchFacet.KIND, statement -> one(EntryKind.STATEMENT));
        counted(Claim.class, SearchFacet.KIND, claim -> one(EntryKind.CLAIM));
    }

    private <T extends Entry> void counted(Class<T> type, Enum<?> facet, Function<T, Stream<?>> read) {
        String name = RecordGraph.facet(facet.getDeclaringClass().getSimpleName(), facet.name());
        graph.list(
                type,
                name,
                record -> read.apply(record)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(value -> values.computeIfAbsent(value, first -> first))
                        .toList());
    }

    private static Stream<?> one(@Nullable Object value) {
        return Stream.ofNullable(value);
    }

    /** What is of a kind that the dataset adds is counted with the broader ones, too. */
    private static Stream<?> withBroader(@Nullable Kind kind) {
        return Stream.iterate(kind, Objects::nonNull, each -> each.broader);
    }

    /** What may have been in one period or the next is counted in neither. */
    private static Stream<?> period(@Nullable PartialDate date, int characters) {
        if (date == null || date.earliest() == null || date.latest() == null) {
            return Stream.empty();
        }
        String first = date.earliest().toString().substring(0, characters);
        return date.latest().toString().startsWith(first) ? Stream.of(first) : Stream.empty();
    }

    private static Stream<Source> sources(Collection<Citation> citations) {
        return citations.stream().map(citation -> citation.source);
    }

    private static <K, T> Stream<T> all(Map<K, List<T>> lists, K key) {
        return lists.getOrDefault(key, List.of()).stream();
    }
}
