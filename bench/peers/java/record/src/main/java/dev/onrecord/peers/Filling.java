package dev.onrecord.peers;

import dev.onrecord.peers.PartialDate.Basis;
import dev.onrecord.peers.Quantity.Qualifier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills records that are entered with what their seeds say. */
final class Filling {

    private final Records records;

    Filling(Records records) {
        this.records = records;
    }

    /** @param verdicts a list of claims with what they come to, and the values of their accounts */
    void fill(SeedFolder seeds, List<Seed> verdicts) {
        seeds.section("sources").forEach(seed -> fill(records.source(seed.text("slug")), seed));
        seeds.section("actors").forEach(seed -> fill(records.actor(seed.text("slug")), seed));
        seeds.section("events").forEach(seed -> fill(records.event(seed.text("slug")), seed));
        seeds.section("statements").forEach(seed -> fill(records.statement(seed.text("slug")), seed));
        Map<String, Seed> computed =
                verdicts.stream().collect(Collectors.toMap(seed -> seed.text("slug"), seed -> seed));
        seeds.section("claims")
                .forEach(seed -> fill(records.claim(seed.text("slug")), seed, computed.get(seed.text("slug"))));
    }

    private void fill(Source source, Seed seed) {
        source.title = seed.text("title");
        source.publisher = seed.text("publisher");
    }

    private void fill(Actor actor, Seed seed) {
        actor.name = seed.text("name");
        actor.kind = seed.constant(Actor.Kind.class, "kind");
        actor.description = seed.text("description");
    }

    private void fill(Event event, Seed seed) {
        event.title = seed.text("title");
        event.summary = seed.text("summary");
        event.kind = seed.constant(Event.Kind.class, "kind");
        event.status = seed.constant(Event.Status.class, "status");
        event.date = date(seed.child("date"));
        event.partOf = records.event(seed.text("partOf"));
        event.participants.addAll(seed.children("participants").stream()
                .map(participant -> participation(participant, event))
                .toList());
    }

    private Participation participation(Seed seed, Event event) {
        Participation participation = new Participation();
        participation.event = event;
        participation.actor = records.actor(seed.text("actor"));
        participation.role = seed.constant(Participation.Role.class, "role");
        participation.note = seed.text("note");
        participation.citations.addAll(seed.texts("cites").stream()
                .map(place -> citation(place, null, null))
                .toList());
        return participation;
    }

    private void fill(Statement statement, Seed seed) {
        statement.act = seed.constant(Statement.Act.class, "act");
        statement.gist = seed.text("gist");
        statement.channel = seed.constant(Statement.Channel.class, "channel");
        statement.capacity = seed.text("capacity");
        statement.madeOn = date(seed.child("madeOn"));
        statement.sortDate = statement.madeOn == null ? Cursor.UNDATED : statement.madeOn.earliest();
        statement.speaker = records.actor(seed.text("speaker"));
        seed.texts("addressees").forEach(slug -> statement.addressees.add(records.actor(slug)));
        seed.children("quotations").stream()
                .flatMap(quotation -> quotation.texts("mentions").stream())
                .distinct()
                .forEach(slug -> statement.mentions.add(records.actor(slug)));
        seed.texts("about").forEach(slug -> statement.about.add(records.event(slug)));
        seed.children("quotations").forEach(quotation -> statement.quotations.add(quotation(quotation, statement)));
        statement.quotations.stream()
                .map(quotation -> quotation.citation.source())
                .distinct()
                .sorted(Comparator.comparing(Source::getSlug))
                .forEach(statement.sources::add);
        statement.folded = Fold.fold(Stream.of(
                        Stream.of(statement.gist),
                        seed.children("quotations").stream().map(quotation -> quotation.text("gist")),
                        statement.quotations.stream().map(Quotation::getText))
                .flatMap(texts -> texts)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n")));
    }

    private Quotation quotation(Seed seed, Statement statement) {
        Quotation quotation = new Quotation();
        quotation.statement = statement;
        quotation.mode = seed.constant(Quotation.Mode.class, "mode");
        quotation.text = seed.has("segments") ? String.join(" … ", seed.texts("segments")) : seed.text("text");
        quotation.attributedAs = seed.text("attributedAs");
        quotation.attribution = seed.constant(Quotation.Attribution.class, "attribution");
        quotation.citation = citation(seed.text("in"), seed.number("start"), seed.number("end"));
        return quotation;
    }

    private void fill(Claim claim, Seed seed, Seed computed) {
        claim.question = seed.text("question");
        claim.about = records.event(seed.text("about"));
        claim.agreement = computed.constant(Claim.Agreement.class, "agreement");
        claim.consensus = computed.has("consensus") ? value(computed.child("consensus")) : null;
        List<Seed> accounts = seed.children("accounts");
        List<Seed> values = computed.children("accounts");
        for (int i = 0; i < accounts.size(); i++) {
            claim.accounts.add(account(accounts.get(i), claim, values.get(i).child("value")));
        }
    }

    private Account account(Seed seed, Claim claim, Seed value) {
        Account account = new Account();
        account.claim = claim;
        account.asWritten = seed.text("asWritten");
        account.value = value(value);
        account.attributedTo = records.statement(seed.text("attributedTo"));
        account.citation = citation(seed.text("in"), seed.number("start"), seed.number("end"));
        return account;
    }

    private ClaimValue value(Seed value) {
        return switch (value.text("__typename")) {
            case "Quantity" ->
                new Quantity(
                        value.constant(Qualifier.class, "qualifier"),
                        value.decimal("number"),
                        value.decimal("min"),
                        value.decimal("max"),
                        value.text("unit"));
            case "Share" -> new Share(value.constant(Share.Strength.class, "strength"), value.isTrue("negated"));
            case "DateValue" -> {
                Seed date = value.child("date");
                yield new DateValue(
                        PartialDate.of(date.text("edtf"), date.text("asWritten"), date.constant(Basis.class, "basis")));
            }
            case "YesNo" -> new YesNo(value.isTrue("yes"));
            case "NameValue" -> new NameValue(value.text("name"), value.isTrue("misprint"));
            case "TextValue" -> new TextValue(value.text("text"));
            case "TextSet" -> new TextSet(value.texts("items"));
            case "SameAs" -> new SameAs(records.claim(value.child("claim").text("slug")));
            case "Withheld" -> new Withheld(value.text("note"));
            default -> throw new IllegalArgumentException("A value of an unknown kind: " + value);
        };
    }

    private static PartialDate date(Seed seed) {
        return seed == null ? null : date(seed, seed.text("asWritten"));
    }

    private static PartialDate date(Seed seed, String asWritten) {
        return PartialDate.of(seed.text("date"), asWritten, seed.constant(Basis.class, "basis"));
    }

    /** @param place a source and a paragraph of it, as in {@code telegraph:3} */
    private Citation citation(String place, Integer start, Integer end) {
        String[] parts = place.split(":");
        return new Citation(records.source(parts[0]), Integer.valueOf(parts[1]), start, end);
    }
}
