package dev.onrecord.seed;

import dev.onrecord.actor.Actor;
import dev.onrecord.claim.Claim;
import dev.onrecord.dataset.Dataset;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.event.Event;
import dev.onrecord.source.Source;
import dev.onrecord.statement.Statement;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads seed files as a whole. Records are entered in the catalogue first and filled afterwards, so that any may refer
 * to any other of its kind and of those before; every problem in every file is found in one reading.
 */
final class Seeds {

    private static final String DATASET = "dataset";
    private static final String OMISSIONS = "omissions";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Draft draft = new Draft();
    private final Dataset dataset = new Dataset();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Section<?>> sections = new LinkedHashMap<>();
    private final OmissionReader omissions;

    /** What the records of a file are, and how they are filled. */
    private record Section<T extends Entry>(
            EntryKind kind, Class<T> type, Supplier<T> blank, BiConsumer<Fields, T> fill) {

        void fill(Fields fields, Entry entry) {
            fill.accept(fields, type.cast(entry));
        }
    }

    /** A record whose fields are still to be read. */
    private record Entered(Section<?> section, Fields fields, Entry entry) {}

    private Seeds() {
        Evidence evidence = new Evidence(draft.catalogue());
        omissions = new OmissionReader(draft, evidence);
        // Sources come first: that a cited paragraph exists can only be told when they are filled.
        sections.put(
                "sources",
                new Section<>(EntryKind.SOURCE, Source.class, Source::new, new SourceReader(evidence)::read));
        sections.put(
                "actors",
                new Section<>(EntryKind.ACTOR, Actor.class, Actor::new, new ActorReader(draft, evidence)::read));
        sections.put(
                "events",
                new Section<>(EntryKind.EVENT, Event.class, Event::new, new EventReader(draft, evidence)::read));
        sections.put(
                "statements",
                new Section<>(
                        EntryKind.STATEMENT,
                        Statement.class,
                        Statement::new,
                        new StatementReader(draft, evidence)::read));
        sections.put(
                "claims",
                new Section<>(EntryKind.CLAIM, Claim.class, Claim::new, new ClaimReader(draft, evidence)::read));
    }

    /**
     * What seed files hold.
     *
     * @param dataset what they are as a whole; not yet counted
     * @param draft their records
     */
    record Read(Dataset dataset, Draft draft) {}

    /**
     * @param files the files of a seed folder
     * @return what they hold
     * @throws RefusedException if anything is wrong with any of them
     */
    static Read read(List<SeedFile> files) throws RefusedException {
        Seeds seeds = new Seeds();
        seeds.readAll(files);
        if (!seeds.problems.isEmpty()) {
            throw new RefusedException(seeds.problems);
        }
        Conclusions.draw(seeds.draft);
        seeds.dataset.version = digest(files);
        return new Read(seeds.dataset, seeds.draft);
    }

    private void readAll(List<SeedFile> files) {
        files.stream().filter(file -> !isKnown(file.section())).forEach(this::refuse);
        readDataset(
                files.stream().filter(file -> file.section().equals(DATASET)).toList());
        sections.forEach((name, section) ->
                read(files.stream().filter(file -> file.section().equals(name)).toList(), section));
        files.stream().filter(file -> file.section().equals(OMISSIONS)).forEach(this::readOmissions);
    }

    private boolean isKnown(String section) {
        return known().contains(section);
    }

    private List<String> known() {
        return Stream.of(Stream.of(DATASET), sections.keySet().stream(), Stream.of(OMISSIONS))
                .flatMap(names -> names)
                .toList();
    }

    private void refuse(SeedFile file) {
        List<String> known = known();
        problem(
                file,
                0,
                "no kind of records is called '" + file.section() + "'; known are " + String.join(", ", known) + "."
                        + Nearest.hint(file.section(), known));
    }

    private void readDataset(List<SeedFile> files) {
        if (files.isEmpty()) {
            problems.add(new Problem("dataset.yaml", 0, "is missing; expected a title and a licence."));
        }
        for (SeedFile file : files) {
            Node root = compose(file);
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

    private void readOmissions(SeedFile file) {
        for (Fields fields : records(file, "in")) {
            omissions.read(fields);
            fields.done();
        }
    }

    // What the files of one section hold is forgotten before those of the next are read: it takes many times their
    // size.
    private void read(List<SeedFile> files, Section<?> section) {
        List<Entered> entered = new ArrayList<>();
        for (SeedFile file : files) {
            entered.addAll(enter(file, section));
        }
        entered.forEach(record -> {
            record.section().fill(record.fields(), record.entry());
            record.fields().done();
        });
    }

    private List<Entered> enter(SeedFile file, Section<?> section) {
        return records(file, "slug").stream()
                .map(fields -> enter(fields, section))
                .toList();
    }

    /** @param first the key that a record of the file begins with */
    private List<Fields> records(SeedFile file, String first) {
        List<Fields> records = new ArrayList<>();
        Node root = compose(file);
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

    private Entered enter(Fields fields, Section<?> section) {
        Entry entry = section.blank().get();
        entry.slug = fields.required("slug", "lower-case letters, digits and hyphens", node -> {
            entry.slug = slug(node);
            draft.catalogue().enter(section.kind(), entry);
            return entry.slug;
        });
        return new Entered(section, fields, entry);
    }

    private static String slug(Node node) {
        String slug = Fields.scalar(node);
        if (!SLUG.matcher(slug).matches() || slug.length() > Entry.SLUG_LENGTH) {
            throw new IllegalArgumentException("'" + slug + "' is not a slug; write at most " + Entry.SLUG_LENGTH
                    + " lower-case letters, digits and single hyphens.");
        }
        return slug;
    }

    /** @return what the file holds; null where that cannot be read, which is then noted as a problem */
    private Node compose(SeedFile file) {
        String text = decode(file);
        if (text == null) {
            return null;
        }
        try {
            LoaderOptions options = new LoaderOptions();
            // The limit is against strangers' documents; a dataset is the operator's own, and may be large.
            options.setCodePointLimit(Integer.MAX_VALUE);
            Node root = new Yaml(options).compose(new StringReader(text));
            if (root == null) {
                problem(file, 0, "is empty; write its records, or remove the file.");
            }
            return root;
        } catch (MarkedYAMLException e) {
            Mark mark = e.getProblemMark();
            problem(file, mark == null ? 0 : mark.getLine() + 1, "is not YAML: " + e.getProblem() + ".");
        } catch (YAMLException e) {
            problem(
                    file,
                    0,
                    "is not YAML: " + e.getMessage().lines().findFirst().orElse("") + ".");
        }
        return null;
    }

    private String decode(SeedFile file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file.bytes()))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            problem(file, 0, "is not UTF-8; save it in that encoding.");
            return null;
        }
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
