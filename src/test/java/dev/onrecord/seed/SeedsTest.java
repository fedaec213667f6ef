package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a seed author reads when something is wrong; the seeds are those of the worked example. */
class SeedsTest {

    private static final Path EXAMPLE = Path.of("src/test/resources/example/seeds");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            statements | speaker: ida-rolf | speaker: ida-rolff | statements.yaml:2: speaker: no actor 'ida-rolff'. Did you mean 'ida-rolf'?
            statements | speaker: ida-rolf | speeker: ida-rolf | statements.yaml:2: speeker: unknown key; known are about, act, addressees, capacity, channel, gist, inReplyTo, madeOn, mentions, quotations, slug, speaker. Did you mean 'speaker'?
            statements | speaker: ida-rolf | speeker: ida-rolf | statements.yaml:1: speaker: is missing; expected an actor's slug.
            statements | act: asserts | act: assert | statements.yaml:4: act: 'assert' is none of asserts, confirms, denies, proposes, demands, accuses, criticises, praises, thanks, promises, declines-to-comment, pleads, rules. Did you mean 'asserts'?
            statements | gist: Nobody is missing. | gist: | statements.yaml:5: gist: is missing; expected text.
            statements | 2025-06-03/2025-06-04 | 2025-06-31 | statements.yaml:6: madeOn.date: '2025-06-31' is not a day of the calendar.
            statements | 2025-06-03/2025-06-04 | 2025-06-04/2025-06-03 | statements.yaml:6: madeOn.date: '2025-06-04/2025-06-03' ends before it begins.
            statements | 2025-06-03/2025-06-04 | June 2025 | statements.yaml:6: madeOn.date: 'June 2025' is not an EDTF date; write 2025, 2025-07, 2025-07-18, 2025-07~ or 2025-02/2025-07.
            statements | mode: partial | mode: indirect | mode: an indirect quotation has no words of its own; leave out `text`, or write partial.
            statements | `mode: direct, text: "Everybody on board is safe,"` | mode: direct | quotations[0].text: is missing; expected the words inside the source's quotation marks.
            statements | harbour-post:4 | harbour-post:5 | quotations[0].in: harbour-post has 4 paragraphs; 5 is cited.
            statements | harbour-post:4 | harbour-post | quotations[0].in: 'harbour-post' is not a citation; write source:paragraph, as in telegraph:5.
            statements | inReplyTo: rolf-reassures | inReplyTo: passengers-contradict | inReplyTo: 'passengers-contradict' is itself a reply to 'passengers-contradict'.
            events | `cites: [harbour-post:2, lenna-weekly:2]` | cites: [] | cites: is empty; expected at least one of source:paragraph, as in telegraph:5.
            events | partOf: sinking | partOf: rescue | partOf: 'rescue' is itself part of 'rescue'.
            events | slug: rescue | slug: sinking | events.yaml:13: slug: another event has the slug 'sinking'.
            events | slug: rescue | slug: The rescue | slug: 'The rescue' is not a slug; write at most 100 lower-case letters, digits and single hyphens.
            events | name: Port Lenna | `name: Port Lenna, country: XX` | places[0].country: 'XX' is not a country; write ISO 3166-1 alpha-2, as in SV.
            actors | kind: person | kind: [person] | actors.yaml:3: kind: expected text.
            actors | `cites: [harbour-post:4] }` | } | names[0].cites: is missing; expected a list of source:paragraph, as in telegraph:5.
            actors | name: Lenna Line | `name: Lenna Line, name: Line` | is not YAML: mapping values are not allowed here.
            claims | `{ about: 40 }` | `{ about: some }` | accounts[0].value.about: 'some' is not a number; write it in digits.
            claims | `{ about: 40 }` | `{ about: 40, exactly: 40 }` | accounts[0].value: is no value, or two; expected
            claims | unit: people | unit: | accounts[0].value.about: the claim has no `unit`; say what is counted, as in unit: people.
            claims | attributedTo: rolf-reassures | attributedTo: rolf | accounts[0].attributedTo: no statement 'rolf'.
            claims | `start: 103, ` | `` | accounts[0].end: `start` and `end` go together; give both or neither.
            claims | end: 111 | end: 9111 | accounts[0].end: harbour-post has 278 characters; 9111 is cited.
            sources | paragraphs: 4 | paragraphs: none | document.paragraphs: 'none' is not a whole number of at least 1.
            sources | sha256: | sha256: 12 # | document.sha256: '12' is not a SHA-256 of 64 lower-case hexadecimal digits.
            dataset | licence: | license: | dataset.yaml:2: license: unknown key; known are licence, title. Did you mean 'licence'?
            """)
    void a_mistake_is_reported_with_its_place_and_the_way_to_mend_it(
            String file, String right, String wrong, String message) throws Exception {
        List<SeedFile> files = example();
        String text = text(files, file);
        assertTrue(text.contains(right), right);
        String report = refusal(with(
                files,
                file,
                text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong == null ? "" : wrong))));
        assertTrue(report.contains(message), report);
    }

    @Test
    void all_problems_in_all_files_are_reported_together() throws Exception {
        List<SeedFile> files = example();
        files = with(files, "statements", text(files, "statements").replace("ida-rolf", "ida"));
        files = with(files, "events", text(files, "events").replace("status: occurred", "status: happened"));
        assertTrue(refusal(files).endsWith("3 problems; nothing was loaded."), refusal(files));
    }

    @Test
    void a_text_that_does_not_fit_is_a_problem() throws Exception {
        List<SeedFile> files = example();
        String tooLong = "x".repeat(256);
        assertTrue(refusal(with(
                        files, "actors", text(files, "actors").replace("name: Ida Rolf\n", "name: " + tooLong + "\n")))
                .contains("actors.yaml:2: name: has 256 characters; at most 255 fit here."));
    }

    @Test
    void a_problem_has_one_line_whatever_it_quotes() throws Exception {
        List<SeedFile> files = example();
        String wrong = text(files, "actors").replaceFirst("kind: person", "kind: \"per\\\\n\\\\e[31mson\"");
        assertTrue(refusal(with(files, "actors", wrong)).contains("actors.yaml:3: kind: 'per [31mson' is none of "));
    }

    @Test
    void an_empty_file_is_a_problem() throws Exception {
        assertTrue(
                refusal(with(example(), "claims", "# Nothing yet.\n"))
                        .startsWith(
                                "src/test/resources/example/seeds/claims.yaml: is empty; write its records, or remove the file."));
    }

    @Test
    void a_file_in_another_encoding_is_a_problem() throws Exception {
        List<SeedFile> files = example();
        byte[] latin1 = text(files, "actors").replace("Ida", "Íða").getBytes(StandardCharsets.ISO_8859_1);
        assertTrue(refusal(with(files, "actors", latin1))
                .contains("actors.yaml: is not UTF-8; save it in that encoding."));
    }

    @Test
    void a_file_of_no_known_kind_is_a_problem() throws Exception {
        List<SeedFile> files = new ArrayList<>(example());
        files.add(new SeedFile("statments.yaml", "seeds/statments.yaml", new byte[0]));
        assertTrue(refusal(files).contains("Did you mean 'statements'?"));
    }

    @Test
    void a_list_where_a_mapping_belongs_is_a_problem() throws Exception {
        assertTrue(refusal(with(example(), "dataset", "- title: A\n"))
                .contains("expected a mapping with title and licence"));
        assertTrue(refusal(with(example(), "claims", "slug: a\n")).contains("expected a list of records"));
        assertTrue(
                refusal(with(example(), "claims", "- a\n")).contains("expected a record, which begins with `- slug:`"));
    }

    @Test
    void a_folder_that_is_not_there_is_a_problem() {
        RefusedException refused =
                assertThrows(RefusedException.class, () -> SeedFolder.open(Path.of("no-such-folder")));
        assertTrue(refused.getMessage().contains("`onrecord.seeds` names the folder"));
    }

    @Test
    void a_byte_order_mark_does_no_harm() throws Exception {
        List<SeedFile> files = example();
        List<SeedFile> marked = with(files, "actors", "\uFEFF" + text(files, "actors"));
        assertDoesNotThrow(() -> Seeds.read(marked));
    }

    @Test
    void a_file_may_be_split_into_a_folder_of_its_name() throws Exception {
        List<SeedFile> files = example();
        List<SeedFile> split = new ArrayList<>(files);
        split.removeIf(file -> file.section().equals("actors"));
        String[] actors = text(files, "actors").split("(?=- slug: lenna-line)");
        split.add(new SeedFile("actors/people.yaml", "actors/people.yaml", actors[0].getBytes(StandardCharsets.UTF_8)));
        split.add(new SeedFile("actors/rest.yaml", "actors/rest.yaml", actors[1].getBytes(StandardCharsets.UTF_8)));
        assertEquals(
                Seeds.read(files).draft().parts().size(),
                Seeds.read(split).draft().parts().size());
    }

    @Test
    void the_version_changes_exactly_when_the_data_does() throws Exception {
        List<SeedFile> files = example();
        String version = Seeds.read(files).dataset().version;
        assertEquals(version, Seeds.read(example()).dataset().version);
        List<SeedFile> changed = with(files, "dataset", text(files, "dataset") + "\n");
        assertNotEquals(version, Seeds.read(changed).dataset().version);
    }

    private static List<SeedFile> example() throws RefusedException {
        return SeedFolder.open(EXAMPLE);
    }

    private static String refusal(List<SeedFile> files) {
        return assertThrows(RefusedException.class, () -> Seeds.read(files)).getMessage();
    }

    private static String text(List<SeedFile> files, String section) {
        return files.stream()
                .filter(file -> file.section().equals(section))
                .map(file -> new String(file.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    private static List<SeedFile> with(List<SeedFile> files, String section, String text) {
        return with(files, section, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<SeedFile> with(List<SeedFile> files, String section, byte[] bytes) {
        return files.stream()
                .map(file -> file.section().equals(section) ? new SeedFile(file.name(), file.shown(), bytes) : file)
                .toList();
    }
}
