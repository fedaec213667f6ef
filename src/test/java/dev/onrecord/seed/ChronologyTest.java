package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can hardly be is told, and keeps nothing from being served: the worked example, with one thing changed. */
class ChronologyTest {

    private static final Path EXAMPLE = Path.of("src/test/resources/example/seeds");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            events | date: 2025-06-03 | date: 2025-06-10 | events.yaml:1: 'sinking' is dated 2025-06-10, after every source that is cited was published (harbour-post 2025-06-04, lenna-weekly 2025-06-08), so that none tells of it as `occurred`; mend a date, cite a later source, or write `status: announced`.
            events | `status: occurred⏎  date: { date: 2025-06-03` | `status: ongoing⏎  date: { date: 2025-07/..` | events.yaml:1: 'sinking' is dated 2025-07/.., after every source
            events | partOf: sinking | `partOf: sinking⏎  date: { date: 2024-06, basis: stated }` | 'rescue' is dated 2024-06, and 'sinking', which it is a part of, 2025-06-03; mend a date, or leave out `partOf`.
            statements | 2025-06-03/2025-06-04 | 2025-06-06 | harbour-post was published on 2025-06-04, and carries what was said on 2025-06-06; mend a date. What was added to since is `published` from day to day, as in 2025-07-18/2025-07-20.
            statements | gist: One child has not been found. | `gist: One child has not been found.⏎  madeOn: { date: 2025-05, basis: inferred }` | 'rolf-reassures' was made on 2025-06-03/2025-06-04, after the reply to it,
            claims | value: { about: 40 } } | value: { about: 40 }, asOf: { date: 2025-06-09, basis: inferred } } | claims.yaml:6: harbour-post was published on 2025-06-04, and answers `asOf: 2025-06-09`; mend a date, or write `modality: announced`.
            sources | file: lenna-weekly.txt | file: harbour-post.txt | sources.yaml:12: 'lenna-weekly' has the document of 'harbour-post'; a document is one source, or its answers count twice.
            sources | sha256: b4338b4b0f4fa36f75f88dfb4c2c1b173e98748383e1466d4768d251041fb782 | sha256: b86ddcd4c7cb68d0d749b2f3fb8335a29826a10598325df3f71d779941f12dc6 | 'lenna-weekly' has the document of 'harbour-post'
            """)
    void what_can_hardly_be_is_told_with_its_place(String file, String right, String other, String note)
            throws Exception {
        List<String> notes = notes(Map.of(file, List.of(right, other)));
        assertTrue(notes.stream().anyMatch(line -> line.contains(note)), notes::toString);
        assertTrue(notes.stream().allMatch(line -> line.matches("\\S+\\.yaml:\\d+: .*")), notes::toString);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            events | date: 2025-06-03 | date: 2025-06-09
            events | date: 2025-06-03 | date: 2025-06~
            events | date: 2025-06-03 | date: 2025-07~
            events | date: 2025-06-03 | date: 2025
            events | `status: occurred⏎  date: { date: 2025-06-03` | `status: announced⏎  date: { date: 2999`
            events | `status: occurred⏎  date: { date: 2025-06-03` | `status: proposed⏎  date: { date: 2025-09`
            events | partOf: sinking | `partOf: sinking⏎  date: { date: 2025-06-05, basis: stated }`
            events | partOf: sinking | `partOf: sinking⏎  date: { date: 2025-05-30, basis: stated }`
            events | partOf: sinking | `partOf: sinking⏎  date: { date: 2025-06, basis: stated }`
            events | partOf: sinking | `partOf: sinking⏎  date: { date: 2020/.., basis: stated }`
            statements | 2025-06-03/2025-06-04 | 2025-06-05
            statements | 2025-06-03/2025-06-04 | 2025-06-04/2025-06-30
            statements | 2025-06-03/2025-06-04 | 2025
            statements | 2025-06-03/2025-06-04 | 2025-06-05~
            statements | gist: One child has not been found. | `gist: One child has not been found.⏎  madeOn: { date: 2025-06-02, basis: inferred }`
            claims | value: { about: 40 } } | value: { about: 40 }, asOf: { date: 2025-06-05, basis: inferred } }
            claims | value: { about: 40 } } | value: { about: 40 }, asOf: { date: 2025-06, basis: inferred } }
            claims | value: { about: 40 } } | value: { about: 40 }, asOf: { date: 2025-06-09, basis: inferred }, modality: announced }
            sources | published: { date: 2025-06-04, basis: stated } | published: { date: 2025-06-01/2025-06-04, basis: stated }
            sources | published: { date: 2025-06-04, basis: stated } | ``
            """)
    void what_a_day_between_zones_or_an_open_date_explains_is_nothing_to_look_at(
            String file, String right, String other) throws Exception {
        assertEquals(List.of(), notes(Map.of(file, List.of(right, other))));
    }

    @Test
    void a_part_long_after_its_whole_is_told_unless_the_whole_goes_on() throws Exception {
        String part = "partOf: sinking\n  date: { date: 2025-08-01, basis: stated }";
        List<String> later = List.of("date: 2025-06-08", "date: 2025-09-01");
        List<String> notes = notes(Map.of("sources", later, "events", List.of("partOf: sinking", part)));
        assertEquals(1, notes.size(), notes::toString);
        assertTrue(notes.get(0).contains("'rescue' is dated 2025-08-01, and 'sinking'"), notes::toString);
        assertEquals(
                List.of(),
                notes(Map.of(
                        "sources",
                        later,
                        "events",
                        List.of("partOf: sinking", part, "status: occurred", "status: ongoing"))));
    }

    @Test
    void digests_that_are_still_to_be_filled_in_are_no_repetition() throws Exception {
        String zeros = "sha256: \"" + "0".repeat(64) + "\"";
        assertEquals(
                List.of(),
                notes(Map.of(
                        "sources",
                        List.of(
                                "sha256: b4338b4b0f4fa36f75f88dfb4c2c1b173e98748383e1466d4768d251041fb782",
                                zeros,
                                "sha256: b86ddcd4c7cb68d0d749b2f3fb8335a29826a10598325df3f71d779941f12dc6",
                                zeros))));
    }

    /**
     * @param changes by file, what is written there and what is to be in its place, in turns; ⏎ breaks a line
     * @return what is told of the example then
     */
    private List<String> notes(Map<String, List<String>> changes) throws IOException, RefusedException {
        try (var files = Files.list(EXAMPLE)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                String text = Files.readString(file);
                List<String> changed = changes.getOrDefault(name.replace(".yaml", ""), List.of());
                for (int i = 0; i < changed.size(); i += 2) {
                    String right = changed.get(i).replace("⏎", "\n");
                    assertTrue(text.contains(right), right);
                    text = text.replace(right, changed.get(i + 1).replace("⏎", "\n"));
                }
                Files.writeString(folder.resolve(name), text);
            }
        }
        return CheckedSeeds.read(folder).notes();
    }
}
