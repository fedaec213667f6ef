package dev.onrecord.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of a folder and of the folders below it. Links are followed, as volumes of Kubernetes are made of them.
 * Hidden files and folders, whose names begin with a dot, and the backups of editors are passed over.
 */
public final class FileTree {

    /** Nobody keeps as many files in one dataset; a mistyped folder may be a whole disk. */
    private static final int MOST_FILES = 100_000;

    private final List<Leaf> leaves = new ArrayList<>();

    private FileTree() {}

    /**
     * A file, or what stands in the place of one.
     *
     * @param name its path below the folder, with slashes: {@code events/2025/07.yaml}
     * @param path where it is
     * @param problem why it cannot be read, as the rest of a sentence; null where it is a file
     */
    public record Leaf(String name, Path path, @Nullable String problem) {}

    /**
     * @param name the name of a file or folder, as somebody typed it
     * @return its path
     * @throws IOException if the system or its locale has no such names; the message says why, as the rest of a sentence
     */
    public static Path path(String name) throws IOException {
        if (name.isBlank()) {
            throw new IOException("is no path: nothing is written there.");
        }
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            boolean isAscii = name.chars().allMatch(character -> character < 0x80);
            throw new IOException(
                    isAscii
                            ? "is no path: " + e.getReason() + "."
                            : "cannot be named in this locale, which does not know all of its letters; start with"
                                    + " LC_ALL=C.UTF-8, or give the folder a name in ASCII.",
                    e);
        }
    }

    /**
     * @param folder a folder, or a link to one
     * @return what is in it, in the order of the names
     * @throws IOException if the folder cannot be opened or has more than 100,000 files; the message says why
     */
    public static List<Leaf> of(Path folder) throws IOException {
        FileTree tree = new FileTree();
        try {
            Path real = folder.toRealPath();
            tree.walk(real, "", Set.of(real));
        } catch (IOException e) {
            throw new IOException(why(e), e);
        }
        if (tree.isFull()) {
            throw new IOException("has more than " + MOST_FILES + " files; name the folder that has the right ones.");
        }
        tree.leaves.sort(Comparator.comparing(Leaf::name));
        return tree.leaves;
    }

    private void walk(Path folder, String prefix, Set<Path> above) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            for (Path path : found) {
                String name = path.getFileName().toString().replace("/", "");
                if (!isPassedOver(name) && !isFull()) {
                    visit(path, prefix + name, above);
                }
            }
        }
    }

    private boolean isFull() {
        return leaves.size() > MOST_FILES;
    }

    private static boolean isPassedOver(String name) {
        return name.startsWith(".") || name.endsWith("~") || name.startsWith("#") && name.endsWith("#");
    }

    private void visit(Path path, String name, Set<Path> above) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                descend(path, name, above);
            } else {
                add(name, path, attributes.isRegularFile() ? null : "is a pipe, a socket or a device, and no file.");
            }
        } catch (IOException e) {
            add(name, path, Files.isSymbolicLink(path) ? brokenLink(path, e) : why(e));
        }
    }

    private void descend(Path path, String name, Set<Path> above) throws IOException {
        Path real = path.toRealPath();
        if (above.contains(real)) {
            add(name, path, "is a link to a folder that it is in.");
        } else if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            add(name, path, "is a folder with the name of a file; name it without the ending.");
        } else {
            Set<Path> inside = new HashSet<>(above);
            inside.add(real);
            walk(path, name + "/", inside);
        }
    }

    private void add(String name, Path path, @Nullable String problem) {
        leaves.add(new Leaf(name, path, problem));
    }

    private static String brokenLink(Path link, IOException e) {
        try {
            Path target = Files.readSymbolicLink(link);
            if (e instanceof NoSuchFileException) {
                return "is a link to '" + target + "', where nothing is.";
            }
            return e instanceof AccessDeniedException
                    ? why(e)
                    : "is a link to '" + target + "' that leads nowhere: " + reason(e) + ".";
        } catch (IOException again) {
            return why(again);
        }
    }

    /**
     * @param path a file
     * @param most how many bytes it may have
     * @return what it holds
     * @throws IOException if it cannot be read or is larger; the message says why, as the rest of a sentence
     */
    public static byte[] read(Path path, int most) throws IOException {
        byte[] bytes = null;
        try {
            if (Files.size(path) <= most) {
                bytes = readAtMost(path, most);
            }
        } catch (IOException e) {
            throw new IOException(why(e), e);
        }
        if (bytes == null) {
            throw new IOException("is larger than " + most / (1024 * 1024) + " MiB, the most that is read; split it.");
        }
        return bytes;
    }

    /** @return what the file holds; null if that is more: what the system makes up as it is read has a size of 0 */
    private static byte @Nullable [] readAtMost(Path path, int most) throws IOException {
        try (InputStream file = Files.newInputStream(path)) {
            byte[] bytes = file.readNBytes(most);
            return file.read() < 0 ? bytes : null;
        }
    }

    private static String why(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "cannot be read: permission denied. Let the user that this runs as read it.";
        }
        return e instanceof NoSuchFileException ? "is not there." : "cannot be read: " + reason(e) + ".";
    }

    private static String reason(IOException e) {
        return e instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : String.valueOf(e.getMessage());
    }
}
