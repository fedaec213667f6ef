package dev.onrecord.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the seeds hold, as objects that refer to each other, and what follows from it. */
public final class Records {

    private final Map<String, Source> sources;
    private final Map<String, Actor> actors;
    private final Map<String, Event> events;
    private final Map<String, Statement> statements;
    private final Map<String, Claim> claims;
    private final List<Statement> statementsByDate;

    /**
     * @param folder of the seeds
     * @param verdicts the file with what claims come to: OnRecord's own, since there is nothing to compare in a second way
     * @throws IOException if one of them cannot be read
     */
    public Records(Path folder, Path verdicts) throws IOException {
        SeedFolder seeds = new SeedFolder(folder);
        // All records are entered before the first is filled, so that they can refer to each other freely.
        sources = entered(seeds.section("sources"), Source::new);
        actors = entered(seeds.section("actors"), Actor::new);
        events = entered(seeds.section("events"), Event::new);
        statements = entered(seeds.section("statements"), Statement::new);
        claims = entered(seeds.section("claims"), Claim::new);
        new Filling(this).fill(seeds, SeedFolder.read(verdicts));
        statementsByDate =
                statements.values().stream().sorted(StatementConnection.ORDER).toList();
        conclude();
    }

    public Source source(String slug) {
        return sources.get(slug);
    }

    public Actor actor(String slug) {
        return actors.get(slug);
    }

    public Event event(String slug) {
        return events.get(slug);
    }

    public Statement statement(String slug) {
        return statements.get(slug);
    }

    public Claim claim(String slug) {
        return claims.get(slug);
    }

    /** @return all statements, the oldest first */
    public List<Statement> statementsByDate() {
        return statementsByDate;
    }

    /** @return all that has a slug, in an order in which it can be stored; what hangs on it is stored with it */
    public Stream<Entry> all() {
        return Stream.of(sources, actors, events, statements, claims)
                .map(Map::values)
                .flatMap(entries -> entries.stream());
    }

    private static <T extends Entry> Map<String, T> entered(List<Seed> seeds, Supplier<T> entry) {
        return seeds.stream()
                .map(seed -> named(entry.get(), seed.text("slug")))
                .collect(Collectors.toMap(Entry::getSlug, Function.identity(), (a, b) -> a, LinkedHashMap::new));
    }

    private static <T extends Entry> T named(T entry, String slug) {
        entry.slug = slug;
        return entry;
    }

    /** Adds the lists that lead back from events. */
    private void conclude() {
        statementsByDate.forEach(statement -> statement.about.forEach(event -> event.statements.add(statement)));
        claims.values().stream()
                .filter(claim -> claim.about != null)
                .sorted(Comparator.comparing(Entry::getSlug))
                .forEach(claim -> claim.about.claims.add(claim));
    }
}
