package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code export}: the files of the archive, without a server. */
class ExportIT {

    private static final Path SEEDS = Path.of("src/test/resources/example/seeds");

    @TempDir
    Path folder;

    @Test
    void an_export_has_the_files_of_the_archive() throws Exception {
        Path files = folder.resolve("files");
        String base;
        Map<String, Integer> archive;
        try (Packaged.Service service = Packaged.serve(SEEDS)) {
            base = "http://localhost:" + service.port();
            archive = archive(base + "/dataset.zip");
        }
        Packaged.End end = Packaged.run(SEEDS, "export", files.toString(), "--base", base);
        assertEquals(0, end.exitCode(), end.printed());
        assertTrue(end.printed().contains(archive.size() + " files are in "), end.printed());
        assertEquals(archive, written(files));
    }

    @Test
    void a_folder_with_something_else_in_it_is_left_alone() throws Exception {
        Files.writeString(folder.resolve("diary.txt"), "mine");
        Packaged.End end = Packaged.run(SEEDS, "export", folder.toString());
        assertTrue(end.exitCode() > 0 && end.printed().contains("name a new folder"), end.printed());
        assertEquals(Map.of("diary.txt", 4), written(folder));
    }

    /** @return how long each file is */
    private static Map<String, Integer> archive(String address) throws Exception {
        byte[] zip = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray())
                .body();
        Map<String, Integer> lengths = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry file = in.getNextEntry(); file != null; file = in.getNextEntry()) {
                lengths.put(file.getName(), in.readAllBytes().length);
            }
        }
        return lengths;
    }

    private static Map<String, Integer> written(Path folder) throws Exception {
        Map<String, Integer> lengths = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                lengths.put(folder.relativize(file).toString(), (int) Files.size(file));
            }
        }
        return lengths;
    }
}
