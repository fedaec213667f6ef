package dev.onrecord.seed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorName;
import dev.onrecord.actor.ActorRole;
import dev.onrecord.claim.Account;
import dev.onrecord.claim.Claim;
import dev.onrecord.claim.ClaimNote;
import dev.onrecord.comparison.ClaimValue;
import dev.onrecord.comparison.NameValue;
import dev.onrecord.comparison.TextSet;
import dev.onrecord.comparison.TextValue;
import dev.onrecord.comparison.Withheld;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Kind;
import dev.onrecord.entry.Part;
import dev.onrecord.event.Event;
import dev.onrecord.event.EventRelation;
import dev.onrecord.event.Participation;
import dev.onrecord.event.Place;
import dev.onrecord.list.SortKey;
import dev.onrecord.source.Citation;
import dev.onrecord.source.Source;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.Statement;
import dev.onrecord.text.Fold;
import dev.onrecord.time.PartialDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a draft without problems what follows from each of its records: keys to order and filter by, counts, and texts as
 * filters compare them. Records of one kind are worked on side by side: each is written to alone.
 */
final class DerivedValues {

    private final Draft draft;
    private final Map<Actor, List<ActorName>> names;
    private final Map<Claim, List<Account>> accounts;

    private DerivedValues(Draft draft) {
        this.draft = draft;
        this.names = draft.parts(ActorName.class).collect(groupingBy(name -> name.actor));
        this.accounts = draft.parts(Account.class).collect(groupingBy(account -> account.claim));
    }

    static void add(Draft draft) {
        DerivedValues values = new DerivedValues(draft);
        values.ofParts();
        values.each(EntryKind.SOURCE, Source.class, DerivedValues::ofSource);
        values.ofActors();
        values.ofEvents();
        values.ofStatements();
        values.ofClaims();
    }

    private void ofParts() {
        number(Account.class, account -> account.claim);
        number(Participation.class, participation -> participation.event);
        number(Quotation.class, quotation -> quotation.statement);
        number(EventRelation.class, relation -> relation.from);
    }

    /** Counts the parts of each record, in the order of the seeds. */
    private <P extends Part> void number(Class<P> type, Function<P, Entry> owner) {
        IdentityHashMap<Entry, Integer> numbers = new IdentityHashMap<>();
        draft.parts(type).forEach(part -> part.ordinal = numbers.merge(owner.apply(part), 1, Integer::sum));
    }

    private <T extends Entry> void each(EntryKind kind, Class<T> type, Consumer<T> derive) {
        draft.catalogue().all(kind, type).parallelStream().forEach(derive);
    }

    private static void ofSource(Source source) {
        source.sortTitle = Fold.of(source.label);
        source.sortDate = SortKey.dayOldestFirst(source.published);
        source.sortDateNewestFirst = SortKey.dayNewestFirst(source.published);
        source.folded = folded(Stream.of(source.label, source.title, source.publisher, source.author));
    }

    private void ofActors() {
        Map<Actor, List<String>> roles = draft.parts(ActorRole.class)
                .collect(groupingBy(role -> role.actor, mapping(role -> role.title, toList())));
        each(EntryKind.ACTOR, Actor.class, actor -> {
            actor.sortName = Fold.of(actor.name);
            for (ActorName name : namesOf(actor)) {
                name.folded = folded(Stream.of(name.name));
                name.printedIn = name.citations.stream()
                        .map(citation -> citation.source.slug)
                        .distinct()
                        .toList();
            }
            actor.folded = folded(Stream.concat(
                    Stream.of(actor.name, actor.description, name(actor.kindDetail)),
                    Stream.concat(
                            namesOf(actor).stream().map(name -> name.name),
                            roles.getOrDefault(actor, List.of()).stream())));
        });
    }

    private List<ActorName> namesOf(@Nullable Actor actor) {
        return names.getOrDefault(actor, List.of());
    }

    private List<Account> given(Claim claim) {
        return accounts.getOrDefault(claim, List.of());
    }

    private static @Nullable String name(@Nullable Kind kind) {
        return kind == null ? null : kind.name;
    }

    private void ofEvents() {
        Map<Event, List<String>> notes = draft.parts(Participation.class)
                .filter(participation -> participation.note != null)
                .collect(groupingBy(part -> part.event, mapping(part -> part.note, toList())));
        each(EntryKind.EVENT, Event.class, event -> {
            event.sortTitle = Fold.of(event.title);
            event.sortDate = SortKey.dayOldestFirst(event.date);
            event.sortDateNewestFirst = SortKey.dayNewestFirst(event.date);
            event.folded = folded(Stream.of(
                            Stream.of(event.title, event.summary, name(event.kindDetail)),
                            event.places.stream().map(Place::name),
                            notes.getOrDefault(event, List.of()).stream())
                    .flatMap(texts -> texts));
            event.onlySource = onlyOne(event.citations.stream());
        });
    }

    private void ofStatements() {
        Map<Statement, List<Quotation>> carried =
                draft.parts(Quotation.class).collect(groupingBy(quotation -> quotation.statement));
        draft.catalogue()
                .all(EntryKind.STATEMENT, Statement.class)
                .forEach(statement -> statement.speaker.statementsMade++);
        each(EntryKind.STATEMENT, Statement.class, statement -> {
            List<Quotation> quotations = carried.getOrDefault(statement, List.of());
            statement.speakerKind = statement.speaker.kind;
            statement.sortDate = SortKey.dayOldestFirst(statement.madeOn);
            statement.sortDateNewestFirst = SortKey.dayNewestFirst(statement.madeOn);
            statement.onlySource = onlyOne(quotations.stream().map(quotation -> quotation.citation));
            quotations.forEach(quotation -> ofQuotation(quotation, statement));
            statement.folded = folded(Stream.concat(
                    Stream.of(
                            statement.gist,
                            statement.capacity,
                            name(statement.actDetail),
                            name(statement.channelDetail)),
                    quotations.stream().flatMap(DerivedValues::words)));
        });
    }

    /** What a quotation carries is its own words, and all of the statement only where nothing else is carried. */
    private static void ofQuotation(Quotation quotation, Statement statement) {
        if (quotation.gist == null && (quotation.segments.isEmpty() || statement.onlySource != null)) {
            quotation.gist = statement.gist;
        }
        quotation.folded = folded(words(quotation));
    }

    /** @return the slug of the one source that is cited; null where several are */
    private static @Nullable String onlyOne(Stream<Citation> citations) {
        List<String> sources =
                citations.map(citation -> citation.source.slug).distinct().toList();
        return sources.size() == 1 ? sources.get(0) : null;
    }

    private void ofClaims() {
        Map<Claim, List<String>> notes = draft.parts(ClaimNote.class)
                .collect(groupingBy(note -> note.claim, mapping(note -> note.text, toList())));
        each(EntryKind.CLAIM, Claim.class, claim -> {
            @Nullable PartialDate asked = claim.about == null ? null : claim.about.date;
            claim.eventDate = SortKey.dayOldestFirst(asked);
            claim.eventDateNewestFirst = SortKey.dayNewestFirst(asked);
            claim.accountsGiven = given(claim).size();
            claim.folded = folded(Stream.of(
                            Stream.of(claim.question),
                            given(claim).stream().flatMap(DerivedValues::words),
                            notes.getOrDefault(claim, List.of()).stream())
                    .flatMap(texts -> texts));
            claim.onlySource = onlySource(given(claim));
        });
    }

    private static Stream<String> words(Quotation quotation) {
        return Stream.of(quotation.gist, quotation.getText(), quotation.attributedAs)
                .filter(Objects::nonNull);
    }

    private static Stream<String> words(Account account) {
        return Stream.concat(Stream.of(account.asWritten), words(account.getValue()))
                .filter(Objects::nonNull);
    }

    private static Stream<String> words(ClaimValue value) {
        if (value instanceof TextValue text) {
            return Stream.of(text.text());
        } else if (value instanceof TextSet set) {
            return set.items().stream();
        } else if (value instanceof NameValue name) {
            return Stream.of(name.name());
        }
        return value instanceof Withheld withheld ? Stream.of(withheld).map(Withheld::note) : Stream.empty();
    }

    private static @Nullable String onlySource(List<Account> given) {
        List<String> sources = given.stream()
                .map(account -> account.citation.source.slug)
                .distinct()
                .toList();
        return sources.size() == 1 ? sources.get(0) : null;
    }

    /** A line for each text: no blank of a folded text is an end of line, and so no filter finds what stands in two. */
    private static String folded(Stream<String> texts) {
        return texts.filter(Objects::nonNull)
                .flatMap(text -> Fold.spellings(text).stream())
                .distinct()
                .collect(joining("\n"));
    }
}
