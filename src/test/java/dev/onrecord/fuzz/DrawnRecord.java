package dev.onrecord.fuzz;

import dev.onrecord.text.Fold;
import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A record of any size, with every date, and with many records that an order does not tell apart. */
final class DrawnRecord {

    private static final LocalDate READ_ON = LocalDate.of(2025, 12, 31);

    /** How many of each noun have long lists; the others have short ones. */
    static final int LONG_LISTS = 3;

    /** The nouns, in the order in which they refer to each other. */
    static final List<String> NOUNS = List.of("source", "actor", "event", "statement", "claim");

    private static final List<String> WORDS = List.of("Ångström", "Zebra", "Élan", "élan", "iron", "İzmir", "10", "9");
    private static final Map<String, List<String>> KINDS = Map.of(
            "source",
            List.of(""),
            "actor",
            List.of("PERSON", "STATE", "COMPANY"),
            "event",
            List.of("VISIT", "RELEASE", "PRISONER_EXCHANGE"),
            "statement",
            List.of("ASSERTS", "DENIES", "DECLINES_TO_COMMENT"),
            "claim",
            List.of(""));

    private final Map<String, List<Item>> items = new LinkedHashMap<>();

    /**
     * One of its records, as far as lists know it.
     *
     * @param kind the name of its kind or act in the schema
     * @param title what it is called
     * @param date null where it has none
     * @param of the slugs of those whose lists it is in, by the name of the filter
     * @param answers of a claim the number that each source gives, as of its date
     * @param standings of a claim where each source stands to it
     */
    record Item(
            String noun,
            String slug,
            String kind,
            String title,
            PartialDate date,
            Map<String, Set<String>> of,
            Map<String, Integer> answers,
            Map<String, String> standings) {

        boolean isAnsweredAlike() {
            return Set.copyOf(answers.values()).size() == 1;
        }

        String folded() {
            return Fold.of(title);
        }

        private String named(String key) {
            return kind.isEmpty()
                    ? ""
                    : "  " + key + ": "
                            + kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "\n";
        }

        private String dated(String key) {
            return date == null ? "" : "  " + key + ": { date: \"" + date.edtf() + "\", basis: stated }\n";
        }

        private String list(String key, String filter) {
            return "  " + key + ": [" + String.join(", ", of.get(filter)) + "]\n";
        }

        private String cites() {
            return of.get("sources").stream().map(source -> source + ":1").collect(Collectors.joining(", ", "[", "]"));
        }
    }

    /** @param size how many records of each noun */
    DrawnRecord(int size, Chance chance) {
        for (String noun : NOUNS) {
            List<Item> drawn = new ArrayList<>();
            items.put(noun, drawn);
            for (int i = 0; i < size; i++) {
                drawn.add(drawn(noun, i, chance));
            }
        }
        // An actor takes part in events that are drawn behind it.
        for (Item event : items.get("event")) {
            event.of
                    .get("participants")
                    .forEach(actor -> item("actor", actor).of.get("events").add(event.slug));
        }
    }

    private Item item(String noun, String slug) {
        return items.get(noun).get(Integer.parseInt(slug.substring(slug.lastIndexOf('-') + 1)));
    }

    /** A document that was read has been published. */
    private static PartialDate date(String noun, Chance chance) {
        PartialDate date;
        do {
            date = PartialDate.of(Dates.edtf(chance), null, Basis.STATED, Basis.STATED, null);
        } while (noun.equals("source") && date.latest().isAfter(READ_ON));
        return date;
    }

    private Item drawn(String noun, int number, Chance chance) {
        // Slugs do not grow with the numbers, so that no order is by chance that of the seeds.
        String slug = (char) ('a' + chance.below(26)) + "-" + noun + "-" + number;
        String title = chance.oneOf(WORDS) + " " + chance.oneOf(WORDS) + (chance.onceIn(2) ? "" : " " + number);
        boolean isDated = !noun.equals("actor") && !chance.onceIn(5);
        PartialDate date = isDated ? date(noun, chance) : null;
        Map<String, Set<String>> of = new LinkedHashMap<>();
        if (!noun.equals("source")) {
            of.put("sources", some("source", 1, chance));
        }
        Map<String, Integer> answers = new TreeMap<>();
        Map<String, String> standings = new TreeMap<>();
        switch (noun) {
            case "actor" -> {
                of.put("events", new TreeSet<>());
                // In actors that are drawn already; it is the first ones that have long lists.
                of.put("rolesIn", number < LONG_LISTS ? Set.of() : some("actor", 0, chance));
            }
            case "event" -> of.put("participants", some("actor", 0, chance));
            case "statement" -> {
                of.put("speakers", Set.of(one("actor", chance)));
                of.put("addressees", some("actor", 0, chance));
                of.put("mentions", some("actor", 0, chance));
                of.put("events", some("event", 1, chance));
            }
            case "claim" -> {
                of.put("events", Set.of(one("event", chance)));
                of.get("sources").forEach(source -> answers.put(source, chance.between(1, 2)));
                of.put("outliers", outliers(answers));
                answers.keySet().forEach(source -> standings.put(source, "ANSWERS"));
                addWithoutAnswer(item("event", of.get("events").iterator().next()), standings);
            }
            default -> {}
        }
        return new Item(noun, slug, chance.oneOf(KINDS.get(noun)), title, date, of, answers, standings);
    }

    /** The one source, of three, that gives another number than the two others. */
    private static Set<String> outliers(Map<String, Integer> answers) {
        Set<String> alone = new TreeSet<>();
        answers.forEach((source, answer) -> {
            if (answers.size() == 3 && Collections.frequency(answers.values(), answer) == 1) {
                alone.add(source);
            }
        });
        return alone;
    }

    /** A source that was published before the event, as far as is known, cannot tell of it. */
    private void addWithoutAnswer(Item event, Map<String, String> standings) {
        for (String slug : event.of.get("sources")) {
            PartialDate published = item("source", slug).date;
            boolean isOlder = published != null
                    && event.date != null
                    && published.latest().isBefore(event.date.earliest());
            standings.putIfAbsent(slug, isOlder ? "COULD_NOT_KNOW" : "SILENT");
        }
    }

    private Set<String> some(String noun, int least, Chance chance) {
        Set<String> slugs = new TreeSet<>();
        for (int i = chance.between(least, 3); i > 0; i--) {
            slugs.add(one(noun, chance));
        }
        return slugs;
    }

    private String one(String noun, Chance chance) {
        List<Item> all = items.get(noun);
        return all.get(chance.onceIn(2) ? chance.below(LONG_LISTS) : chance.below(all.size())).slug;
    }

    List<Item> all(String noun) {
        return items.get(noun);
    }

    static List<String> kinds(String noun) {
        return KINDS.get(noun);
    }

    static List<String> words() {
        return WORDS;
    }

    /** Writes it as seed files. */
    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve("dataset.yaml"), "title: Drawn\nlicence: CC0-1.0\n");
        for (String noun : NOUNS) {
            StringBuilder text = new StringBuilder();
            for (Item item : items.get(noun)) {
                text.append("- slug: ").append(item.slug).append('\n').append(fields(item));
            }
            Files.writeString(folder.resolve(noun + "s.yaml"), text);
        }
    }

    private static String roles(Item actor) {
        return actor.of.get("rolesIn").stream()
                .map(other -> "{ title: Member, of: " + other + ", basis: stated, cites: " + actor.cites() + " }")
                .collect(Collectors.joining(", ", "  roles: [", "]\n"));
    }

    private static String fields(Item item) {
        return switch (item.noun) {
            case "source" ->
                "  title: " + item.title + "\n  language: en\n" + item.dated("published")
                        + "  document: { file: f.txt, sha256: \"" + "0".repeat(64)
                        + "\", paragraphs: 1, characters: 1 }\n";
            case "actor" ->
                "  name: \"" + item.title + "\"\n" + item.named("kind") + "  names: [{ name: \"" + item.title
                        + "\", kind: preferred, cites: " + item.cites() + " }]\n" + roles(item);
            case "event" ->
                "  title: \"" + item.title + "\"\n  summary: s\n  status: occurred\n" + item.named("kind")
                        + item.dated("date") + "  cites: " + item.cites() + "\n  participants:\n"
                        + item.of.get("participants").stream()
                                .map(actor ->
                                        "    - { actor: " + actor + ", role: subject, cites: " + item.cites() + " }\n")
                                .collect(Collectors.joining());
            case "statement" ->
                "  gist: \"" + item.title + "\"\n  channel: unspecified\n" + item.named("act") + item.dated("madeOn")
                        + "  speaker: " + item.of.get("speakers").iterator().next() + "\n"
                        + item.list("addressees", "addressees")
                        + item.list("about", "events") + "  quotations:\n"
                        + item.of.get("sources").stream()
                                .map(source -> "    - { in: \"" + source
                                        + ":1\", mode: indirect, attributedAs: x, attribution: named, mentions: ["
                                        + String.join(", ", item.of.get("mentions")) + "] }\n")
                                .collect(Collectors.joining());
            default ->
                "  question: \"" + item.title + "\"\n  unit: people\n  about: "
                        + item.of.get("events").iterator().next() + "\n  accounts:\n"
                        + item.of.get("sources").stream()
                                .map(source -> "    - { in: \"" + source + ":1\", asWritten: \"1\", value: { exactly: "
                                        + item.answers.get(source) + " }"
                                        + (item.date == null
                                                ? ""
                                                : ", asOf: { date: \"" + item.date.edtf() + "\", basis: stated }")
                                        + " }\n")
                                .collect(Collectors.joining());
        };
    }
}
