package dev.onrecord.seed;

import dev.onrecord.file.FileTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * A folder with seed files: those that end in {@code .yaml} or {@code .yml}, at any depth. Beside what {@link FileTree}
 * passes over, it may have the schemas that editors complete by, and pages about the dataset; of other files a line
 * says that they are not read.
 */
final class SeedFolder {

    private static final Logger LOG = Logger.getLogger(SeedFolder.class);

    /** How large a file may be, in bytes; a larger dataset is split. A record takes many times its size in memory. */
    static final int LARGEST_FILE = 128 * 1024 * 1024;

    private static final Pattern BESIDE =
            Pattern.compile("(?:.*/)?(?:.*\\.schema\\.json|.*\\.md|README.*|LICEN[CS]E.*|NOTICE.*)");

    /** Folders beside the records: the documents themselves, and records that are proposed and that nobody has read yet. */
    private static final Pattern NOT_SEEDS = Pattern.compile("(?:documents|drafts)/");

    /** What a volume of Kubernetes calls the link to its present content. */
    private static final String VOLUME_CONTENT = "..data";

    /** How often a volume is read that changes meanwhile; it does so once in a minute at most. */
    private static final int ATTEMPTS = 5;

    private final String shown;
    private final List<SeedFile> files = new ArrayList<>();
    private final Problems problems = new Problems();
    private final Consumer<String> notes;

    private SeedFolder(String shown, Consumer<String> notes) {
        this.shown = shown;
        this.notes = notes;
    }

    /**
     * @param folder a folder with seed files, or a link to one, as it is configured
     * @return them, in the order of their names
     * @throws RefusedException if there is no such folder, or something in it cannot be read
     */
    static List<SeedFile> open(String folder) throws RefusedException {
        Path path;
        try {
            path = FileTree.path(folder);
        } catch (IOException e) {
            Problems problems = new Problems();
            problems.add(new Problem(folder, 0, Problem.message(e)));
            throw new RefusedException(problems);
        }
        return open(path);
    }

    /**
     * @param folder a folder with seed files, or a link to one
     * @return them, in the order of their names
     * @throws RefusedException if there is no such folder, or something in it cannot be read
     */
    static List<SeedFile> open(Path folder) throws RefusedException {
        return open(folder, LOG::warn);
    }

    /**
     * @param folder a folder with seed files, or a link to one
     * @param notes is told of what is in the folder and not read
     * @return them, in the order of their names
     * @throws RefusedException if there is no such folder, or something in it cannot be read
     */
    static List<SeedFile> open(Path folder, Consumer<String> notes) throws RefusedException {
        SeedFolder read = new SeedFolder(folder.toString(), notes);
        if (Files.isDirectory(folder)) {
            read = readAtOnce(folder, notes);
        } else {
            read.problem("", "is not a folder; `onrecord.seeds` names the folder with the seed files.");
        }
        if (!read.problems.isEmpty()) {
            throw new RefusedException(read.problems);
        }
        return read.files;
    }

    /**
     * @param folder the folder of the packaged dataset
     * @param shown the folder as a person would open it, for messages
     * @return the seed files in the folder, in the order of their names
     */
    static List<SeedFile> read(Path folder, String shown) {
        SeedFolder read = new SeedFolder(shown, LOG::warn);
        read.readAll(folder);
        if (!read.problems.isEmpty()) {
            throw new UncheckedIOException(new IOException(read.problems.report()));
        }
        return read.files;
    }

    /** What was read while the content of a volume was exchanged may be half of each, and is read again. */
    private static SeedFolder readAtOnce(Path folder, Consumer<String> notes) {
        SeedFolder read;
        Path before;
        Path after = content(folder);
        int attempts = 0;
        do {
            before = after;
            read = new SeedFolder(folder.toString(), notes);
            read.readAll(folder);
            after = content(folder);
        } while (++attempts < ATTEMPTS && !Objects.equals(before, after));
        return read;
    }

    private static @Nullable Path content(Path folder) {
        try {
            return folder.resolve(VOLUME_CONTENT).toRealPath();
        } catch (IOException e) {
            return null;
        }
    }

    private void readAll(Path folder) {
        try {
            FileTree.of(folder).forEach(this::read);
        } catch (IOException e) {
            problem("", Problem.message(e));
        }
    }

    private void read(FileTree.Leaf leaf) {
        String section = SeedFile.section(leaf.name());
        if (NOT_SEEDS.matcher(leaf.name()).lookingAt()) {
            return;
        }
        if (isYaml(leaf.name())) {
            readYaml(leaf);
        } else if (leaf.problem() != null && Seeds.SECTIONS.contains(section)) {
            problem(leaf.name(), leaf.problem());
        } else if (leaf.name().indexOf('/') < 0 && Seeds.SECTIONS.contains(section)) {
            problem(leaf.name(), "is not read by this name; write YAML, and name it " + section + ".yaml.");
        } else if (!BESIDE.matcher(leaf.name()).matches()) {
            notes.accept(shown + "/" + leaf.name() + ": is not read; files with records end in .yaml or .yml.");
        }
    }

    private static boolean isYaml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml") || lower.endsWith(".yml");
    }

    private void readYaml(FileTree.Leaf leaf) {
        if (leaf.problem() != null) {
            problem(leaf.name(), leaf.problem());
            return;
        }
        try {
            byte[] bytes = FileTree.read(leaf.path(), LARGEST_FILE);
            files.add(new SeedFile(leaf.name(), shown + "/" + leaf.name(), bytes));
        } catch (IOException e) {
            problem(leaf.name(), Problem.message(e));
        }
    }

    private void problem(String name, String message) {
        problems.add(new Problem(name.isEmpty() ? shown : shown + "/" + name, 0, message));
    }
}
