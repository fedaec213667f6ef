package dev.onrecord.peers;

import dev.onrecord.peers.PartialDate.Basis;
import dev.onrecord.peers.Quantity.Qualifier;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills records that are entered with what their seeds say. */
final class Filling {


    private static final Map<String, Qualifier> QUALIFIERS = Map.of(
            "exactly", Qualifier.EXACTLY,
            "about", Qualifier.ABOUT,
            "nearly", Qualifier.NEARLY,
            "moreThan", Qualifier.MORE_THAN,
            "atLeast", Qualifier.AT_LEAST,
            "lessThan", Qualifier.LESS_THAN,
            "atMost", Qualifier.AT_MOST);

    private final Records records;

    Filling(Records records) {
        this.records = records;
    }

    void fill(SeedFolder seeds) {
        seeds.section("sources").forEach(seed -> fill(records.source(seed.text("slug")), seed));
        seeds.section("actors").forEach(seed -> fill(records.actor(seed.text("slug")), seed));
        seeds.section("events").forEach(seed -> fill(records.event(seed.text("slug")), seed));
        seeds.section("statements").forEach(seed -> fill(records.statement(seed.text("slug")), seed));
        seeds.section("claims").forEach(seed -> fill(records.claim(seed.text("slug")), seed));
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

    private void fill(Claim claim, Seed seed) {
        claim.question = seed.text("question");
        claim.about = records.event(seed.text("about"));
        seed.children("accounts").forEach(account -> claim.accounts.add(account(account, claim, seed.text("unit"))));
    }

    private Account account(Seed seed, Claim claim, String unit) {
        Account account = new Account();
        account.claim = claim;
        account.asWritten = seed.text("asWritten");
        account.value = seed.isText("value")
                ? value(seed.text("value"), unit)
                : value(seed.child("value"), account.asWritten, unit);
        account.attributedTo = records.statement(seed.text("attributedTo"));
        account.citation = citation(seed.text("in"), seed.number("start"), seed.number("end"));
        return account;
    }

    private static ClaimValue value(String word, String unit) {
        return word.equals("undisclosed")
                ? new Undisclosed(null)
                : Quantity.uncounted(Seed.constantOf(Qualifier.class, word), unit);
    }

    private ClaimValue value(Seed seed, String asWritten, String unit) {
        Entry<String, Object> first = seed.fields().entrySet().iterator().next();
        return switch (first.getKey()) {
            case "undisclosed" -> new Undisclosed(seed.text("undisclosed"));
            case "text" -> new TextValue(seed.text("text"));
            case "sameAs" -> new SameAs(records.claim(seed.text("sameAs")));
            case "date", "basis" -> new DateValue(date(seed, asWritten));
            case "between" -> between(seed.texts("between"), unit);
            default -> Quantity.of(QUALIFIERS.get(first.getKey()), Double.parseDouble(seed.text(first.getKey())), unit);
        };
    }

    private static Quantity between(List<String> bounds, String unit) {
        return Quantity.between(Double.parseDouble(bounds.get(0)), Double.parseDouble(bounds.get(1)), unit);
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
