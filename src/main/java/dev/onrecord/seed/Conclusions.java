package dev.onrecord.seed;

import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorName;
import dev.onrecord.actor.ActorRole;
import dev.onrecord.claim.Account;
import dev.onrecord.claim.Answer;
import dev.onrecord.claim.Answers;
import dev.onrecord.claim.Claim;
import dev.onrecord.claim.ClaimNote;
import dev.onrecord.claim.ClaimValue;
import dev.onrecord.claim.SameAs;
import dev.onrecord.claim.TextValue;
import dev.onrecord.claim.Undisclosed;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.SortKey;
import dev.onrecord.event.Event;
import dev.onrecord.event.Participation;
import dev.onrecord.event.Place;
import dev.onrecord.source.Citation;
import dev.onrecord.source.Source;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.Statement;
import dev.onrecord.text.Fold;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Adds to a draft without problems what follows from it: keys to order and filter by, counts, and what claims come to. */
final class Conclusions {

    private final Draft draft;
    private final Map<Actor, List<ActorName>> names;
    private final Map<Claim, List<Account>> accounts;
    private final Set<Claim> begun = new HashSet<>();

    private Conclusions(Draft draft) {
        this.draft = draft;
        this.names = draft.parts(ActorName.class).collect(groupingBy(name -> name.actor));
        this.accounts = draft.parts(Account.class).collect(groupingBy(account -> account.claim));
    }

    static void draw(Draft draft) {
        Conclusions conclusions = new Conclusions(draft);
        conclusions.ofSources();
        conclusions.ofActors();
        conclusions.ofEvents();
        conclusions.ofStatements();
        conclusions.ofClaims();
    }

    private void ofSources() {
        for (Source source : draft.catalogue().all(EntryKind.SOURCE, Source.class)) {
            source.sortTitle = Fold.of(source.title);
            source.sortDate = SortKey.dayOldestFirst(source.published);
            source.sortDateNewestFirst = SortKey.dayNewestFirst(source.published);
            source.folded = folded(Stream.of(source.title, source.publisher, source.author));
        }
    }

    private void ofActors() {
        Map<Actor, List<String>> roles = draft.parts(ActorRole.class)
                .collect(groupingBy(role -> role.actor, mapping(role -> role.title, toList())));
        for (Actor actor : draft.catalogue().all(EntryKind.ACTOR, Actor.class)) {
            actor.sortName = Fold.of(actor.name);
            actor.folded = folded(Stream.concat(
                    Stream.of(actor.name, actor.description),
                    Stream.concat(
                            names.get(actor).stream().map(name -> name.name),
                            roles.getOrDefault(actor, List.of()).stream())));
        }
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
                            Stream.of(event.title, event.summary),
                            event.places.stream().map(Place::name),
                            notes.getOrDefault(event, List.of()).stream())
                    .flatMap(texts -> texts));
        }
    }

    private void ofStatements() {
        Map<Statement, List<String>> words = draft.parts(Quotation.class)
                .collect(groupingBy(quotation -> quotation.statement, flatMapping(Conclusions::words, toList())));
        for (Statement statement : draft.catalogue().all(EntryKind.STATEMENT, Statement.class)) {
            statement.speaker.statementsMade++;
            statement.sortDate = SortKey.dayOldestFirst(statement.madeOn);
            statement.sortDateNewestFirst = SortKey.dayNewestFirst(statement.madeOn);
            statement.folded =
                    folded(Stream.concat(Stream.of(statement.gist, statement.capacity), words.get(statement).stream()));
        }
    }

    private void ofClaims() {
        Map<Claim, List<String>> notes = draft.parts(ClaimNote.class)
                .collect(groupingBy(note -> note.claim, mapping(note -> note.text, toList())));
        for (Claim claim : draft.catalogue().all(EntryKind.CLAIM, Claim.class)) {
            claim.accountsGiven = accounts.get(claim).size();
            claim.folded = folded(Stream.of(
                            Stream.of(claim.question),
                            accounts.get(claim).stream().flatMap(Conclusions::words),
                            notes.getOrDefault(claim, List.of()).stream())
                    .flatMap(texts -> texts));
            claim.silent = silent(claim);
            conclude(claim);
        }
    }

    private static Stream<String> words(Quotation quotation) {
        return Stream.of(quotation.getText(), quotation.attributedAs).filter(Objects::nonNull);
    }

    private static Stream<String> words(Account account) {
        ClaimValue value = account.getValue();
        String text = value instanceof TextValue words
                ? words.text()
                : value instanceof Undisclosed undisclosed ? undisclosed.note() : null;
        return Stream.of(account.asWritten, text).filter(Objects::nonNull);
    }

    /** Sources that cover the event or actor, less those that answer. */
    private List<Source> silent(Claim claim) {
        Stream<Citation> event = claim.about == null ? Stream.empty() : claim.about.citations.stream();
        Stream<Citation> actor = claim.subject == null
                ? Stream.empty()
                : names.get(claim.subject).stream().flatMap(name -> name.citations.stream());
        Set<Source> answering = accounts.get(claim).stream()
                .map(account -> account.citation.source)
                .collect(toSet());
        return Stream.concat(event, actor)
                .map(citation -> citation.source)
                .filter(source -> !answering.contains(source))
                .distinct()
                .sorted(Comparator.comparing(source -> source.slug))
                .toList();
    }

    /** A claim that others point at is concluded before them; one that points at itself in a circle learns nothing. */
    private void conclude(Claim claim) {
        if (!begun.add(claim)) {
            return;
        }
        List<Account> given = accounts.get(claim);
        boolean onlyPointers = given.stream()
                .map(Account::getValue)
                .allMatch(value -> value instanceof SameAs || value instanceof Undisclosed);
        List<Answer> answers = given.stream()
                .map(account -> new Answer(
                        account.citation.source.slug,
                        onlyPointers ? account.getValue() : resolved(account),
                        account.attributedTo == null ? null : account.attributedTo.speaker.slug))
                .toList();
        claim.conclude(
                new Answers(answers),
                given.stream()
                        .map(Account::sameAs)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private ClaimValue resolved(Account account) {
        Claim other = account.sameAs();
        if (other == null) {
            return account.getValue();
        }
        conclude(other);
        ClaimValue value = other.getConsensus();
        return value == null ? new Undisclosed(null) : value;
    }

    /** A line for each text: no blank of a folded text is an end of line, and so no filter finds what stands in two. */
    private static String folded(Stream<String> texts) {
        return texts.filter(Objects::nonNull).map(Fold::of).distinct().collect(joining("\n"));
    }
}
