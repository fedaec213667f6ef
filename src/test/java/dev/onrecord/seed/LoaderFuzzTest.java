package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.onrecord.database.StoreAddress;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.fuzz.FuzzRun;
import dev.onrecord.graph.KnownRecords;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever stands in seed files, the database then has all of it, or nothing. */
@QuarkusTest
@TestProfile(LoaderFuzzTest.OwnDatabase.class)
class LoaderFuzzTest {

    /** Other tests ask the record that was loaded first. */
    public static class OwnDatabase implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.seeds", "src/test/resources/example/seeds");
        }
    }

    @Inject
    StoredVersions stored;

    @Inject
    EntityManager database;

    @Inject
    DataSource writing;

    @Inject
    SessionFactory mapping;

    @TempDir
    Path folder;

    private final FuzzRun run = FuzzRun.of("Seeds loaded", 300);
    private final FuzzedSeeds seeds = new FuzzedSeeds();
    private int loaded;

    LoaderFuzzTest() throws RefusedException {}

    @Test
    @Timeout(5 * 60)
    void seeds_are_loaded_as_a_whole_or_not_at_all() {
        run.each(number -> {
            List<SeedFile> files = seeds.files(run.chance(number));
            try {
                tryOut(files);
            } catch (Throwable e) {
                fail(run.name(number), e);
            }
        });
        System.out.println(loaded + " were loaded, the others were refused.");
        assertTrue(loaded > 0 && loaded < run.cases());
    }

    private void tryOut(List<SeedFile> files) throws IOException {
        database.getEntityManagerFactory().getSchemaManager().truncate();
        for (SeedFile file : files) {
            Files.write(folder.resolve(file.name()), file.bytes());
        }
        try {
            new Loader(
                            writing,
                            mapping,
                            new KnownRecords(),
                            Optional.of(folder.toString()),
                            StoreAddress.MEMORY,
                            stored,
                            new DatasetGauge(new SimpleMeterRegistry()),
                            new String[0])
                    .start(null);
            loaded++;
        } catch (ConfigurationException e) {
            assertTrue(e.getMessage().endsWith("nothing was loaded."), e.getMessage());
        }
        assertEquals(expected(files), present());
    }

    /** @return how many records of each class the files hold; none where they are refused */
    private static Map<String, Long> expected(List<SeedFile> files) {
        try {
            Seeds.Read read = Seeds.read(files);
            List<Object> all = new ArrayList<>(read.draft().parts());
            for (EntryKind kind : EntryKind.values()) {
                all.addAll(read.draft().catalogue().all(kind, Entry.class));
            }
            all.add(read.dataset());
            Map<String, Long> counts = new TreeMap<>();
            all.forEach(it -> counts.merge(it.getClass().getSimpleName(), 1L, Long::sum));
            return counts;
        } catch (RefusedException e) {
            return Map.of();
        }
    }

    private Map<String, Long> present() {
        Map<String, Long> counts = new TreeMap<>();
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.getMetamodel().getEntities().stream().forEach(type -> count(type.getName(), counts)));
        return counts;
    }

    private void count(String entity, Map<String, Long> counts) {
        long count = database.createQuery("select count(e) from " + entity + " e", Long.class)
                .getSingleResult();
        if (count > 0) {
            counts.put(entity, count);
        }
    }
}
