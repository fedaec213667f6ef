package dev.onrecord.seed;

import static java.util.Objects.requireNonNull;

import dev.onrecord.actor.Actor;
import dev.onrecord.claim.Claim;
import dev.onrecord.claim.ComparedClaim;
import dev.onrecord.dataset.Dataset;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.FormerSlug;
import dev.onrecord.entry.SlugFormat;
import dev.onrecord.event.Event;
import dev.onrecord.source.Source;
import dev.onrecord.statement.Statement;
import dev.onrecord.text.Fold;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads seed files as a whole. Records are entered in the catalogue first and filled afterwards, so that any may refer
 * to any other of its kind and of those before; every problem in every file is found in one reading.
 */
final class Seeds {

    private static final String DATASET = "dataset";
    private static final String KINDS = "kinds";
    private static final String WITHDRAWN = "withdrawn";
    private static final String OMISSIONS = "omissions";

    /** What files may be called, without the ending, or folders of them. */
    static final List<String> SECTIONS =
            List.of(DATASET, KINDS, "sources", "actors", "events", "statements", "claims", WITHDRAWN, OMISSIONS);

    private final Draft draft;
    private final Dataset dataset = new Dataset();
    private final Problems problems = new Problems();
    private final Map<String, Section<?>> sections = new LinkedHashMap<>();
    private final IdentityHashMap<Entry, SeedPosition> places = new IdentityHashMap<>();
    private final WithdrawalReader withdrawals;
    private final OmissionReader omissions;
    private final KindReader kinds;

    /** What the records of a file are, and how they are filled. */
    private record Section<T extends Entry>(
            EntryKind kind, Class<T> type, Supplier<T> blank, BiConsumer<Fields, T> fill, Runnable finish) {

        Section(EntryKind kind, Class<T> type, Supplier<T> blank, BiConsumer<Fields, T> fill) {
            this(kind, type, blank, fill, () -> {});
        }

        void fill(Fields fields, Entry entry) {
            fill.accept(fields, type.cast(entry));
        }
    }

    /** A record whose fields are still to be read. */
    private record Entered(Section<?> section, Fields fields, Entry entry) {}

    private Seeds(BiConsumer<Object, SeedPosition> placed) {
        draft = new Draft(placed);
        Evidence evidence = new Evidence(draft.catalogue());
        withdrawals = new WithdrawalReader(draft);
        omissions = new OmissionReader(draft, evidence);
        kinds = new KindReader(draft);
        // Sources come first: that a cited paragraph exists can only be told when they are filled.
        sections.put(
                "sources",
                new Section<>(EntryKind.SOURCE, Source.class, Source::new, new SourceReader(evidence)::read));
        sections.put(
                "actors",
                new Section<>(EntryKind.ACTOR, Actor.class, Actor::new, new ActorReader(draft, evidence, kinds)::read));
        EventReader events = new EventReader(draft, evidence, kinds);
        sections.put("events", new Section<>(EntryKind.EVENT, Event.class, Event::new, events::read, events::finish));
        sections.put(
                "statements",
                new Section<>(
                        EntryKind.STATEMENT,
                        Statement.class,
                        Statement::new,
                        new StatementReader(draft, evidence, kinds)::read));
        ClaimReader claims = new ClaimReader(draft, evidence);
        sections.put(
                "claims",
                new Section<>(EntryKind.CLAIM, Claim.class, Claim::new, claims::read, claims::resolvePointers));
    }

    /**
     * What seed files hold.
     *
     * @param dataset what they are as a whole; not yet counted
     * @param draft their records
     * @param compared the claims with what they come to; none where that was not asked for
     */
    record Read(Dataset dataset, Draft draft, Map<Claim, ComparedClaim> compared) {}

    /**
     * @param files the files of a seed folder
     * @return what they hold
     * @throws RefusedException if anything is wrong with any of them
     */
    static Read read(List<SeedFile> files) throws RefusedException {
        Read read = check(files, (part, place) -> {});
        read.dataset().version = digest(files);
        return new Read(read.dataset(), read.draft(), ComparedClaims.add(read.draft()));
    }

    /**
     * @param files the files of a seed folder
     * @param placed is told where each record and each part of one stands
     * @return what they hold, without what claims come to, and without a version
     * @throws RefusedException if anything is wrong with any of them
     */
    static Read check(List<SeedFile> files, BiConsumer<Object, SeedPosition> placed) throws RefusedException {
        Seeds seeds = new Seeds(placed);
        seeds.readAll(files);
        seeds.refuseProblems();
        DerivedValues.add(seeds.draft);
        seeds.checkLengths();
        seeds.refuseProblems();
        return new Read(seeds.dataset, seeds.draft, Map.of());
    }

    private void refuseProblems() throws RefusedException {
        if (!problems.isEmpty()) {
            throw new RefusedException(problems);
        }
    }

    /** Some characters become many as texts are folded, and a record may have any number of texts. */
    private void checkLengths() {
        for (EntryKind kind : EntryKind.values()) {
            for (Entry entry : draft.catalogue().all(kind, Entry.class)) {
                if (entry.folded.length() > Entry.FOLDED_LENGTH) {
                    problems.add(requireNonNull(places.get(entry))
                            .problem("'" + entry.slug + "' has " + entry.folded.length()
                                    + " characters in all its texts, as filters compare them; at most "
                                    + Entry.FOLDED_LENGTH + " fit into one record."));
                }
            }
        }
    }

    private void readAll(List<SeedFile> files) {
        Map<String, List<SeedFile>> bySection = files.stream().collect(Collectors.groupingBy(SeedFile::section));
        files.stream().filter(file -> !SECTIONS.contains(file.section())).forEach(this::refuse);
        readDataset(bySection.getOrDefault(DATASET, List.of()));
        readKinds(bySection.getOrDefault(KINDS, List.of()));
        // Before the records, none of which has, or refers to, what was withdrawn.
        readEach(bySection.getOrDefault(WITHDRAWN, List.of()), "slug", withdrawals::read);
        sections.forEach((name, section) -> read(bySection.getOrDefault(name, List.of()), section));
        readEach(bySection.getOrDefault(OMISSIONS, List.of()), "in", omissions::read);
        sections.forEach((name, section) -> {
            if (!bySection.containsKey(name) && draft.catalogue().isMissed(section.kind())) {
                missing(files, name, "other records refer to " + name + ".");
            }
        });
        if (!bySection.containsKey(DATASET)) {
            missing(files, DATASET, "expected a title and a licence.");
        }
    }

    private void missing(List<SeedFile> files, String section, String message) {
        String folder = files.isEmpty() ? "" : files.get(0).folder();
        problems.add(new Problem(folder + section + ".yaml", 0, "is missing; " + message));
    }

    private void refuse(SeedFile file) {
        problem(
                file,
                0,
                "no kind of records is called '" + file.section() + "'; known are " + String.join(", ", SECTIONS) + "."
                        + Hint.of(file.section(), SECTIONS));
    }

    private void readDataset(List<SeedFile> files) {
        files.stream()
                .skip(1)
                .forEach(file -> problem(
                        file,
                        0,
                        "describes the dataset a second time, after "
                                + files.get(0).name() + "; keep one."));
        for (SeedFile file : files) {
            Node root = YamlReader.read(file, problems);
            if (root instanceof MappingNode mapping) {
                Fields fields = new Fields(file.shown(), "", mapping, problems);
                dataset.title = fields.line("title");
                dataset.licence = fields.line("licence");
                fields.done();
            } else if (root != null) {
                problem(file, Fields.line(root), "expected a mapping with title and licence.");
            }
        }
    }

    // Before the records that are of these kinds.
    private void readKinds(List<SeedFile> files) {
        List<Fields> all = new ArrayList<>();
        for (SeedFile file : files) {
            int before = problems.count();
            all.addAll(records(file, "slug"));
            if (problems.count() > before) {
                kinds.incomplete();
            }
        }
        kinds.read(all);
    }

    /** @param first the key that each begins with */
    private void readEach(List<SeedFile> files, String first, Consumer<Fields> reader) {
        for (SeedFile file : files) {
            for (Fields fields : records(file, first)) {
                reader.accept(fields);
                fields.done();
            }
        }
    }

    /**
     * What the files of one section hold is forgotten before those of the next are read, and what is written of a record when
     * it is filled: in memory, it takes many times the size of the files.
     */
    private void read(List<SeedFile> files, Section<?> section) {
        Deque<Entered> entered = new ArrayDeque<>();
        Map<String, SeedPosition> slugs = new HashMap<>();
        if (files.isEmpty()) {
            draft.catalogue().incomplete(section.kind());
        }
        for (SeedFile file : files) {
            int before = problems.count();
            List<Fields> records = records(file, "slug");
            if (records.isEmpty() && problems.count() > before) {
                draft.catalogue().incomplete(section.kind());
            }
            records.forEach(fields -> entered.add(enter(fields, section, slugs)));
        }
        while (!entered.isEmpty()) {
            Entered record = entered.remove();
            record.section().fill(record.fields(), record.entry());
            record.fields().done();
        }
        section.finish().run();
    }

    /** @param first the key that a record of the file begins with */
    private List<Fields> records(SeedFile file, String first) {
        List<Fields> records = new ArrayList<>();
        Node root = YamlReader.read(file, problems);
        if (root instanceof SequenceNode list) {
            for (Node item : list.getValue()) {
                if (item instanceof MappingNode mapping) {
                    records.add(new Fields(file.shown(), "", mapping, problems));
                } else {
                    problem(file, Fields.line(item), "expected a record, which begins with `- " + first + ":`.");
                }
            }
        } else if (root != null) {
            problem(
                    file,
                    Fields.line(root),
                    "expected a list of records, each of which begins with `- " + first + ":`.");
        }
        return records;
    }

    /** @param slugs where the slugs stand that were entered before */
    private Entered enter(Fields fields, Section<?> section, Map<String, SeedPosition> slugs) {
        Entry entry = section.blank().get();
        places.put(entry, fields.place());
        draft.placed().accept(entry, fields.place());
        entry.slug = fields.required("slug", "lower-case letters, digits and hyphens", node -> {
            entry.slug = slug(node);
            SeedPosition other = slugs.putIfAbsent(entry.slug, fields.place(node));
            if (other != null) {
                throw new IllegalArgumentException(
                        "another " + section.kind().word() + " has the slug '" + entry.slug + "', at " + other + ".");
            }
            draft.catalogue().enter(section.kind(), entry);
            return entry.slug;
        });
        fields.anyNumber("formerly", node -> {
            String former = slug(node);
            draft.catalogue().rename(section.kind(), former, entry);
            draft.add(former(section.kind(), former, entry.slug), fields.place(node));
            return former;
        });
        return new Entered(section, fields, entry);
    }

    private static FormerSlug former(EntryKind kind, String former, String present) {
        FormerSlug renaming = new FormerSlug();
        renaming.kind = kind;
        renaming.former = former;
        renaming.present = present;
        return renaming;
    }

    /**
     * @return a slug as a seed gives it
     * @throws IllegalArgumentException if it is none; the message has the nearest there can be
     */
    static String slug(Node node) {
        String slug = Scalars.scalar(node);
        if (!SlugFormat.matches(slug)) {
            String near = nearestSlug(slug);
            throw new IllegalArgumentException("'" + Scalars.shortened(slug) + "' is not a slug; write at most "
                    + Entry.SLUG_LENGTH + " lower-case letters, digits and single hyphens"
                    + (SlugFormat.matches(near) ? ", as in '" + near + "'." : "."));
        }
        return slug;
    }

    private static String nearestSlug(String text) {
        String start = text.substring(0, Math.min(text.length(), 2 * Entry.SLUG_LENGTH));
        String slug = Fold.of(start).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(slug.length(), Entry.SLUG_LENGTH)).replaceAll("-$", "");
    }

    private void problem(SeedFile file, int line, String message) {
        problems.add(new Problem(file.shown(), line, message));
    }

    /** Names count as well as contents, and neither can be mistaken for the other. */
    private static String digest(List<SeedFile> files) {
        try {
            MessageDigest all = MessageDigest.getInstance("SHA-256");
            for (SeedFile file : files) {
                all.update((file.name() + " " + file.bytes().length + "\n").getBytes(StandardCharsets.UTF_8));
                all.update(file.bytes());
            }
            return HexFormat.of().formatHex(all.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
