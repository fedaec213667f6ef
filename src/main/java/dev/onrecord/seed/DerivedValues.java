package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorKind;
import dev.onrecord.actor.ActorName;
import dev.onrecord.actor.ActorRole;
import dev.onrecord.claim.Account;
import dev.onrecord.claim.Claim;
import dev.onrecord.claim.ClaimNote;
import dev.onrecord.claim.ComparedClaim;
import dev.onrecord.comparison.ClaimValue;
import dev.onrecord.comparison.NameValue;
import dev.onrecord.comparison.SameAs;
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
import dev.onrecord.source.Citation;
import dev.onrecord.source.Source;
import dev.onrecord.statement.Attribution;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.QuotationMode;
import dev.onrecord.statement.Statement;
import dev.onrecord.store.SortKey;
import dev.onrecord.text.Fold;
import dev.onrecord.time.PartialDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Adds to a draft without problems what follows from it: keys to order and filter by, and counts; and what claims come to,
 * which only those who serve the records need.
 */
final class DerivedValues {

    private final Draft draft;
    private final Map<Actor, List<ActorName>> names;
    private final Map<Claim, List<Account>> accounts;
    private final Spokesmen spokesmen;
    private final Set<Claim> begun = new HashSet<>();

    /** The statements that a paragraph repeats without crediting them. */
    private final Map<String, List<Statement>> repeated;

    private DerivedValues(Draft draft) {
        this.draft = draft;
        this.names = draft.parts(ActorName.class).collect(groupingBy(name -> name.actor));
        this.spokesmen = new Spokesmen(draft.parts(ActorRole.class).toList());
        this.accounts = draft.parts(Account.class).collect(groupingBy(account -> account.claim));
        this.repeated = draft.parts(Quotation.class)
                .filter(quotation ->
                        quotation.mode == QuotationMode.RESTATED && quotation.attribution == Attribution.LOST)
                .collect(groupingBy(
                        quotation -> place(quotation.citation), mapping(quotation -> quotation.statement, toList())));
    }

    /** Adds keys, counts, and texts as filters compare them. */
    static void derive(Draft draft) {
        DerivedValues values = new DerivedValues(draft);
        values.ofParts();
        values.ofSources();
        values.ofActors();
        values.ofEvents();
        values.ofStatements();
        values.ofClaims();
    }

    /** Adds what claims come to, and their accounts' voices. */
    static void conclude(Draft draft) {
        DerivedValues values = new DerivedValues(draft);
        for (Claim claim : draft.catalogue().all(EntryKind.CLAIM, Claim.class)) {
            values.conclude(claim);
            claim.onlySpeakerKind = onlySpeakerKind(values.given(claim));
        }
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

    private void ofSources() {
        for (Source source : draft.catalogue().all(EntryKind.SOURCE, Source.class)) {
            source.sortTitle = Fold.of(source.label);
            source.sortDate = SortKey.dayOldestFirst(source.published);
            source.sortDateNewestFirst = SortKey.dayNewestFirst(source.published);
            source.folded = folded(Stream.of(source.label, source.title, source.publisher, source.author));
        }
    }

    private void ofActors() {
        Map<Actor, List<String>> roles = draft.parts(ActorRole.class)
                .collect(groupingBy(role -> role.actor, mapping(role -> role.title, toList())));
        for (Actor actor : draft.catalogue().all(EntryKind.ACTOR, Actor.class)) {
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
        }
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
        for (Event event : draft.catalogue().all(EntryKind.EVENT, Event.class)) {
            event.sortTitle = Fold.of(event.title);
            event.sortDate = SortKey.dayOldestFirst(event.date);
            event.sortDateNewestFirst = SortKey.dayNewestFirst(event.date);
            event.folded = folded(Stream.of(
                            Stream.of(event.title, event.summary, name(event.kindDetail)),
                            event.places.stream().map(Place::name),
                            notes.getOrDefault(event, List.of()).stream())
                    .flatMap(texts -> texts));
            event.onlySource = onlyOne(event.citations.stream());
        }
    }

    private void ofStatements() {
        Map<Statement, List<Quotation>> carried =
                draft.parts(Quotation.class).collect(groupingBy(quotation -> quotation.statement));
        for (Statement statement : draft.catalogue().all(EntryKind.STATEMENT, Statement.class)) {
            List<Quotation> quotations = carried.getOrDefault(statement, List.of());
            statement.speaker.statementsMade++;
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
        }
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
        for (Claim claim : draft.catalogue().all(EntryKind.CLAIM, Claim.class)) {
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
        }
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

    /** Sources that cover the event, or where none is asked about the actor, less those that answer. */
    private List<Source> withoutAnswer(Claim claim) {
        Stream<Citation> matter = claim.about != null
                ? claim.about.citations.stream()
                : namesOf(claim.subject).stream().flatMap(name -> name.citations.stream());
        Set<Source> answering =
                given(claim).stream().map(account -> account.citation.source).collect(toSet());
        return matter.map(citation -> citation.source)
                .filter(source -> !answering.contains(source))
                .distinct()
                .sorted(Comparator.comparing(source -> source.slug))
                .toList();
    }

    /** A document that is older than what is asked about could not tell of it, and is not silent. */
    private static boolean couldKnow(Source source, Claim claim) {
        return source.published == null
                || claim.about == null
                || claim.about.date == null
                || !source.published.latest().isBefore(claim.about.date.earliest());
    }

    private static @Nullable ActorKind onlySpeakerKind(List<Account> given) {
        Set<ActorKind> kinds = new HashSet<>();
        given.forEach(account -> kinds.add(account.speakerKind));
        return kinds.size() == 1 ? kinds.iterator().next() : null;
    }

    private static @Nullable String onlySource(List<Account> given) {
        List<String> sources = given.stream()
                .map(account -> account.citation.source.slug)
                .distinct()
                .toList();
        return sources.size() == 1 ? sources.get(0) : null;
    }

    /** A claim that others point at is concluded before them; the check of the seeds has seen that none goes in a circle. */
    private void conclude(Claim claim) {
        if (!begun.add(claim)) {
            return;
        }
        List<Account> given = given(claim);
        List<Claim> pointedAt = given.stream()
                .map(Account::sameAs)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        boolean onlyPointers = pointedAt.size() == 1
                && given.stream().allMatch(account -> account.sameAs() != null || excludesNothing(account.getValue()));
        given.forEach(this::giveVoice);
        Set<Actor> answering = given.stream()
                .filter(account -> !(account.getValue() instanceof Withheld))
                .map(account -> account.speaker)
                .filter(Objects::nonNull)
                .collect(toSet());
        for (Account account : given) {
            account.principal = principal(account, answering);
            account.asOf = asOf(account);
            if (account.sameAs() != null && !onlyPointers) {
                ClaimValue value = valueOf(account.sameAs());
                account.resolves(value == null ? pointingAtNothing(account) : value);
            }
        }
        ComparedClaim compared = ComparedClaim.of(claim, given);
        claim.conclude(compared, pointedAt.stream().findFirst().orElse(null));
        addStandings(compared);
    }

    private static boolean excludesNothing(ClaimValue value) {
        return value instanceof Withheld || value instanceof TextValue text && text.loose();
    }

    private void addStandings(ComparedClaim compared) {
        Map<Boolean, List<Source>> others = withoutAnswer(compared.claim()).stream()
                .collect(partitioningBy(source -> couldKnow(source, compared.claim())));
        compared.standings(requireNonNull(others.get(true)), requireNonNull(others.get(false)))
                .forEach(draft::add);
    }

    private @Nullable ClaimValue valueOf(Claim other) {
        conclude(other);
        ClaimValue value = other.getConsensus();
        if (value instanceof SameAs) {
            return valueOf(given(other).stream()
                    .map(Account::sameAs)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseThrow());
        }
        return value;
    }

    /** The source answers, though what it points at has come to nothing: it says less than is asked, and excludes none. */
    private static ClaimValue pointingAtNothing(Account account) {
        return new TextValue(account.getValue().getDisplay(), true);
    }

    /**
     * An account is given in the voice of the speaker whom the source credits. Where the source repeats a statement and
     * credits nobody, it is that of the statement's speaker all the same, as far as the statement is about what is asked.
     */
    private void giveVoice(Account account) {
        account.goesBackTo = account.attributedTo != null
                ? account.attributedTo
                : repeated.getOrDefault(place(account.citation), List.of()).stream()
                        .filter(statement -> speaksOf(statement, account.claim))
                        .findFirst()
                        .orElse(null);
        account.speaker = account.goesBackTo == null ? null : account.goesBackTo.speaker;
        account.speakerKind = account.speaker == null ? null : account.speaker.kind;
    }

    private @Nullable String principal(Account account, Set<Actor> answering) {
        Statement statement = account.goesBackTo;
        return statement == null ? null : spokesmen.principal(statement.speaker, answering, statement.madeOn);
    }

    private static boolean speaksOf(Statement statement, Claim claim) {
        return claim.about != null && statement.about.contains(claim.about)
                || claim.subject != null
                        && (statement.mentions.contains(claim.subject) || statement.speaker == claim.subject);
    }

    /** The day that the seed gives; of a state that changes, else that of the statement, or of a source's own words. */
    private static @Nullable PartialDate asOf(Account account) {
        if (account.asOf != null || !account.claim.changes) {
            return account.asOf;
        }
        return account.goesBackTo == null ? account.citation.source.published : account.goesBackTo.madeOn;
    }

    private static String place(Citation citation) {
        return citation.source.slug + ":" + citation.paragraph;
    }

    /** A line for each text: no blank of a folded text is an end of line, and so no filter finds what stands in two. */
    private static String folded(Stream<String> texts) {
        return texts.filter(Objects::nonNull)
                .flatMap(text -> Fold.readings(text).stream())
                .distinct()
                .collect(joining("\n"));
    }
}
