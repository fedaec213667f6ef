package dev.onrecord.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.authoring.SpeakerCandidates.Candidate;
import dev.onrecord.finder.QuotationFinder;
import dev.onrecord.finder.Span;
import dev.onrecord.seed.CheckedSeeds;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who of those that a paragraph names may say something in it. */
class SpeakerCandidatesTest {

    private static SpeakerCandidates of(String text) throws Exception {
        CheckedSeeds example = CheckedSeeds.read(Path.of("src/test/resources/example/seeds"));
        return SpeakerCandidates.of(
                text,
                QuotationFinder.find(text),
                Gazetteer.of(example, name -> false),
                new ShortNames(Set.of("Ann Bell", "Tom Reed"), Locale.ENGLISH),
                Locale.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yesterday Ann Bell met Tom Reed.|Ann Bell/Tom Reed",
                "Bell said so.|Bell",
                "Cuban officials said so.|Cuban officials",
                "@annbell said so.|@annbell",
                "Ann Bell’s lawyer, Tom Reed, said so.|Tom Reed",
                "Ann Bell was told by Tom Reed.|Tom Reed",
                "Ann Bell spoke to Tom Reed.|Ann Bell",
                "Ann Bell said “Tom Reed left”.|Ann Bell",
                "KYIV (Reuters) — Ann Bell left.|Ann Bell",
            })
    void hearers_owners_and_whoever_is_quoted_are_none(String text, String expected) throws Exception {
        assertEquals(
                expected,
                of(text).in(new Span(0, text.length())).map(Candidate::form).collect(Collectors.joining("/")));
    }

    @Test
    void who_has_no_name_is_told_from_who_has() throws Exception {
        String text = "Ann Bell and the police said so.";
        assertEquals(
                "Ann Bell true/the police false",
                of(text).in(new Span(0, text.length()))
                        .map(candidate -> candidate.form() + " " + candidate.isNamed())
                        .collect(Collectors.joining("/")));
    }
}
