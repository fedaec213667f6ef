package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorName;
import dev.onrecord.actor.ActorOrder;
import dev.onrecord.actor.ActorRole;
import dev.onrecord.actor.RoleKind;
import dev.onrecord.claim.Account;
import dev.onrecord.claim.Claim;
import dev.onrecord.claim.ClaimOrder;
import dev.onrecord.claim.ComparedClaim;
import dev.onrecord.claim.SourceStanding;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.FormerSlug;
import dev.onrecord.entry.Kind;
import dev.onrecord.entry.Node;
import dev.onrecord.entry.Part;
import dev.onrecord.event.Event;
import dev.onrecord.event.EventOrder;
import dev.onrecord.event.EventRelation;
import dev.onrecord.event.Participation;
import dev.onrecord.graph.GraphBuilder;
import dev.onrecord.graph.RecordGraph;
import dev.onrecord.list.SortOrder;
import dev.onrecord.source.Citation;
import dev.onrecord.source.Citations;
import dev.onrecord.source.Omission;
import dev.onrecord.source.Source;
import dev.onrecord.source.SourceOrder;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.Statement;
import dev.onrecord.statement.StatementOrder;
import dev.onrecord.time.PartialDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the records of a draft hang together, as the fields of the schema lead from one to another. A test compares it
 * with what the fields give, so that none is forgotten.
 */
final class RecordLinks {

    private static final Comparator<Event> BY_DATE =
            Comparator.comparing((Event event) -> event.sortDate).thenComparing(event -> event.slug);
    private static final Comparator<Statement> BY_DAY =
            Comparator.comparing((Statement said) -> said.sortDate).thenComparing(said -> said.slug);
    private static final Comparator<Actor> BY_NAME =
            Comparator.comparing((Actor actor) -> actor.sortName).thenComparing(actor -> actor.slug);

    private final Draft draft;
    private final List<Source> sources;
    private final List<Actor> actors;
    private final List<Event> events;
    private final List<Statement> statements;
    private final List<Claim> claims;
    private final GraphBuilder graph = new GraphBuilder();

    private RecordLinks(Draft draft) {
        this.draft = draft;
        this.sources = draft.catalogue().all(EntryKind.SOURCE, Source.class);
        this.actors = draft.catalogue().all(EntryKind.ACTOR, Actor.class);
        this.events = draft.catalogue().all(EntryKind.EVENT, Event.class);
        this.statements = draft.catalogue().all(EntryKind.STATEMENT, Statement.class);
        this.claims = draft.catalogue().all(EntryKind.CLAIM, Claim.class);
    }

    /**
     * @param draft one without problems, with what follows from it
     * @param compared its claims with what they come to
     */
    static RecordGraph of(Draft draft, Map<Claim, ComparedClaim> compared) {
        RecordLinks links = new RecordLinks(draft);
        links.objects();
        links.ofQuery();
        links.ofSources();
        links.ofActors();
        links.ofRoles();
        links.ofEvents();
        links.ofStatements();
        new ClaimLinks(draft, links.graph).add(compared);
        links.ofCitations();
        links.ofKinds();
        new FacetLinks(draft, links.graph).add();
        return links.graph.build();
    }

    private void objects() {
        Map<String, Entry> byId = new LinkedHashMap<>();
        for (EntryKind kind : EntryKind.values()) {
            draft.catalogue().all(kind, Entry.class).forEach(entry -> byId.put(kind.id(entry.slug), entry));
        }
        byId.forEach(graph::named);
        draft.parts(FormerSlug.class)
                .forEach(renamed -> graph.named(
                        renamed.kind.id(renamed.former), requireNonNull(byId.get(renamed.kind.id(renamed.present)))));
        draft.parts().forEach(part -> {
            if (part instanceof Node node) {
                graph.named(node.getId(), part);
            } else {
                graph.object(part);
            }
        });
    }

    private void ofQuery() {
        root("sources", sources, SourceOrder.PUBLISHED_ASC, SourceOrder.values());
        root("actors", actors, ActorOrder.NAME_ASC, ActorOrder.values());
        root("events", events, EventOrder.DATE_ASC, EventOrder.values());
        root("statements", statements, StatementOrder.DATE_ASC, StatementOrder.values());
        root("claims", claims, ClaimOrder.SLUG_ASC, ClaimOrder.values());
        graph.root(
                "kinds",
                draft.parts(Kind.class)
                        .sorted(Comparator.comparing(kind -> kind.scheme))
                        .toList());
        // What a search finds is in the order of its ranks: any record may be on the page.
        graph.root(
                "search",
                Stream.of(sources, actors, events, statements, claims)
                        .flatMap(List::stream)
                        .toList());
    }

    private <T extends Entry> void root(String field, List<T> all, SortOrder<T> usual, SortOrder<T>[] orders) {
        for (SortOrder<T> order : orders) {
            List<T> ordered = all.stream().sorted(comparator(order)).toList();
            graph.root(field + "(" + order.name() + ")", ordered);
            if (order.equals(usual)) {
                graph.root(field, ordered);
            }
        }
    }

    @SuppressWarnings("unchecked") // Keys of one order are comparable with each other.
    private static <T extends Entry> Comparator<T> comparator(SortOrder<T> order) {
        Comparator<T> ascending = Comparator.comparing(
                        (T entry) -> (Comparable<Object>) order.key().read().apply(entry))
                .thenComparing(entry -> entry.slug);
        return order.descending() ? ascending.reversed() : ascending;
    }

    private static <T> List<T> sorted(Stream<T> some, Comparator<T> order) {
        return some.distinct().sorted(order).toList();
    }

    private void ofSources() {
        Map<Source, List<ActorName>> names = byEach(
                draft.parts(ActorName.class), name -> name.citations.stream().map(citation -> citation.source));
        Map<Source, List<Event>> reported =
                byEach(events.stream(), event -> event.citations.stream().map(citation -> citation.source));
        Map<Source, List<Quotation>> quotations = by(Quotation.class, quotation -> quotation.citation.source);
        Map<Source, List<Account>> accounts = by(Account.class, account -> account.citation.source);
        Map<Source, List<Omission>> omissions = by(Omission.class, omission -> omission.citation.source);
        Map<Source, List<SourceStanding>> silent = draft.parts(SourceStanding.class)
                .filter(ClaimLinks::isSilent)
                .collect(groupingBy(standing -> standing.source));
        graph.list(Source.class, "actors", source -> sorted(all(names, source).map(name -> name.actor), BY_NAME))
                .list(Source.class, "events", source -> sorted(all(reported, source), BY_DATE))
                .list(
                        Source.class,
                        "statements",
                        source -> sorted(all(quotations, source).map(quotation -> quotation.statement), BY_DAY))
                .list(
                        Source.class,
                        "claims",
                        source -> sorted(all(accounts, source).map(account -> account.claim), bySlug()))
                .list(
                        Source.class,
                        "silentOn",
                        source -> sorted(all(silent, source).map(standing -> standing.claim), bySlug()))
                .list(Source.class, "omissions", source -> omissions.get(source))
                .one(Omission.class, "citation", omission -> omission.citation)
                .one(Source.class, "published", source -> source.published)
                .one(Source.class, "document", source -> source.document);
    }

    private void ofActors() {
        Map<Actor, List<ActorName>> names = by(ActorName.class, name -> name.actor);
        Map<Actor, List<Participation>> participations = by(Participation.class, part -> part.actor);
        Map<Actor, List<Statement>> said = byEach(statements.stream(), statement -> Stream.of(statement.speaker));
        Map<Actor, List<Statement>> heard = byEach(statements.stream(), statement -> statement.addressees.stream());
        Map<Actor, List<Statement>> mentioning = byEach(statements.stream(), statement -> statement.mentions.stream());
        graph.list(Actor.class, "names", actor -> names.get(actor))
                .list(Actor.class, "participations", actor -> participations.get(actor))
                .list(
                        Actor.class,
                        "sources",
                        actor -> sorted(
                                all(names, actor)
                                        .flatMap(name -> name.citations.stream())
                                        .map(citation -> citation.source),
                                bySlug()))
                .list(
                        Actor.class,
                        "events",
                        actor -> sorted(all(participations, actor).map(part -> part.event), BY_DATE))
                .list(Actor.class, "statements", actor -> sorted(all(said, actor), BY_DAY))
                .list(Actor.class, "addressed", actor -> sorted(all(heard, actor), BY_DAY))
                .list(
                        Actor.class,
                        "mentioned",
                        actor -> sorted(all(mentioning, actor).filter(statement -> statement.speaker != actor), BY_DAY))
                .list(ActorName.class, "citations", name -> name.citations);
    }

    private void ofRoles() {
        Map<Actor, List<ActorRole>> roles = by(ActorRole.class, role -> role.actor);
        Map<Actor, List<ActorRole>> others = byEach(draft.parts(ActorRole.class), role -> Stream.ofNullable(role.of));
        graph.list(Actor.class, "roles", actor -> roles.get(actor))
                .list(
                        Actor.class,
                        "members",
                        actor -> all(others, actor)
                                .filter(role -> RoleKind.BELONGING.contains(role.kind))
                                .toList())
                .list(Actor.class, "rolesOfOthers", actor -> others.get(actor))
                .list(ActorRole.class, "citations", role -> role.citations)
                .one(ActorRole.class, "actor", role -> role.actor)
                .one(ActorRole.class, "of", role -> role.of)
                .one(ActorRole.class, "by", role -> role.by)
                .one(ActorRole.class, "from", role -> role.from)
                .one(ActorRole.class, "until", role -> role.until);
    }

    private void ofEvents() {
        Map<Event, List<Participation>> participants = by(Participation.class, part -> part.event);
        Map<Event, List<EventRelation>> related = by(EventRelation.class, relation -> relation.from);
        Map<Event, List<Event>> parts = byEach(events.stream(), event -> Stream.ofNullable(event.partOf));
        Map<Event, List<Claim>> asked = byEach(claims.stream(), claim -> Stream.ofNullable(claim.about));
        Map<Event, List<Statement>> about = byEach(statements.stream(), statement -> statement.about.stream());
        graph.list(Event.class, "participants", event -> participants.get(event))
                .list(Event.class, "places", event -> event.places)
                .one(Event.class, "partOf", event -> event.partOf)
                .list(Event.class, "parts", event -> parts.get(event))
                .list(Event.class, "related", event -> related.get(event))
                .list(Event.class, "claims", event -> asked.get(event))
                .list(Event.class, "statements", event -> sorted(all(about, event), BY_DAY))
                .list(
                        Event.class,
                        "sources",
                        event -> sorted(event.citations.stream().map(citation -> citation.source), bySlug()))
                .list(Event.class, "citations", event -> event.citations)
                .one(Event.class, "date", event -> event.date)
                .list(Participation.class, "citations", part -> part.citations)
                .one(Participation.class, "event", part -> part.event)
                .one(Participation.class, "actor", part -> part.actor)
                .list(EventRelation.class, "citations", relation -> relation.citations)
                .one(EventRelation.class, "event", relation -> relation.event)
                .one(EventRelation.class, "claimedBy", relation -> relation.claimedBy);
    }

    private void ofStatements() {
        Map<Statement, List<Quotation>> quotations = by(Quotation.class, quotation -> quotation.statement);
        Map<Statement, List<Statement>> replies =
                byEach(statements.stream(), statement -> Stream.ofNullable(statement.inReplyTo));
        graph.one(Statement.class, "speaker", statement -> statement.speaker)
                .list(Statement.class, "addressees", statement -> statement.addressees)
                .list(Statement.class, "mentions", statement -> statement.mentions)
                .list(Statement.class, "about", statement -> statement.about)
                .one(Statement.class, "inReplyTo", statement -> statement.inReplyTo)
                .list(Statement.class, "replies", statement -> replies.get(statement))
                .list(Statement.class, "quotations", statement -> quotations.get(statement))
                .list(
                        Statement.class,
                        "sources",
                        statement -> sorted(
                                all(quotations, statement).map(quotation -> quotation.citation.source), bySlug()))
                .one(Statement.class, "madeOn", statement -> statement.madeOn)
                .one(Quotation.class, "citation", quotation -> quotation.citation)
                .one(Quotation.class, "statement", quotation -> quotation.statement)
                .list(Quotation.class, "mentions", quotation -> quotation.mentions)
                .one(Quotation.class, "reportedBy", quotation -> quotation.reportedBy);
    }

    static <T extends Entry> Map<String, T> bySlug(List<T> entries) {
        return entries.stream().collect(Collectors.toMap(entry -> entry.slug, entry -> entry));
    }

    private void ofKinds() {
        Map<Kind, List<Kind>> narrower = byEach(draft.parts(Kind.class), kind -> Stream.ofNullable(kind.broader));
        graph.one(Kind.class, "broader", kind -> kind.broader)
                .list(Kind.class, "narrower", kind -> narrower.get(kind))
                .one(Actor.class, "kindDetail", actor -> actor.kindDetail)
                .one(Event.class, "kindDetail", event -> event.kindDetail)
                .one(Statement.class, "actDetail", statement -> statement.actDetail)
                .one(Statement.class, "channelDetail", statement -> statement.channelDetail);
    }

    private void ofCitations() {
        Map<String, Source> sourceBySlug = bySlug(sources);
        graph.list(PartialDate.class, "citations", Citations::of)
                // The citations of dates are read of their words, and name their source.
                .one(Citation.class, "source", citation -> sourceBySlug.get(citation.source.slug));
    }

    private static <T extends Entry> Comparator<T> bySlug() {
        return Comparator.comparing(entry -> entry.slug);
    }

    private <P extends Part, K> Map<K, List<P>> by(Class<P> type, Function<P, K> key) {
        return draft.parts(type).collect(groupingBy(key));
    }

    private static <T, K> Map<K, List<T>> byEach(Stream<T> all, Function<T, Stream<K>> keys) {
        return all.flatMap(each -> distinct(keys.apply(each)).stream().map(key -> Map.entry(key, each)))
                .collect(groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, toList())));
    }

    private static <K> Set<K> distinct(Stream<K> keys) {
        return keys.filter(Objects::nonNull).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <K, T> Stream<T> all(Map<K, List<T>> lists, K key) {
        return lists.getOrDefault(key, List.of()).stream();
    }
}
