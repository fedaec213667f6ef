package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In whose voice accounts are given, and on whose word they rest. */
class VoicesTest {

    private static final String PASSENGERS = statement("passengers-say", "passengers", "rescue");
    private static final String LINE = statement("line-says", "lenna-line", "rescue");

    private static final String ASKED = """
            - slug: asked
              question: How many were saved?
              about: rescue
              unit: people
              accounts:
                - { in: harbour-post:2, asWritten: five, value: { exactly: 5 }%s }
                - { in: lenna-weekly:3, asWritten: six, value: { exactly: 6 }, attributedTo: passengers-contradict }
            """;

    private static String statement(String slug, String speaker, String about) {
        return """
                - slug: %s
                  speaker: %s
                  act: asserts
                  gist: It says so.
                  channel: unspecified
                  about: [%s]
                  quotations: [{ in: harbour-post:2, mode: restated, attribution: lost }]
                """.formatted(slug, speaker, about);
    }

    @Test
    void a_passage_that_repeats_two_speakers_says_from_which_of_them_an_answer_is() throws Exception {
        for (String statements : new String[] {PASSENGERS + LINE, LINE + PASSENGERS}) {
            String report = assertThrows(
                            RefusedException.class, () -> ExampleClaims.of(statements, ASKED.formatted("")))
                    .getMessage();
            assertTrue(
                    report.contains(
                            "claims.yaml:6: accounts[0].attributedTo: is missing; harbour-post:2 repeats 'line-says' and"
                                    + " 'passengers-say', of different speakers"),
                    report);
            assertEquals("CHANGED", verdict(statements, ASKED.formatted(", attributedTo: passengers-say")));
            assertEquals("DISPUTED", verdict(statements, ASKED.formatted(", attributedTo: line-says")));
        }
    }

    /** One of them is about something else, or both are of one speaker. */
    @Test
    void a_passage_that_repeats_one_speaker_on_what_is_asked_needs_no_more() throws Exception {
        String other = statement("line-says", "lenna-line", "sinking");
        assertEquals("CHANGED", verdict(other + PASSENGERS, ASKED.formatted("")));
        String again = statement("passengers-repeat", "passengers", "rescue");
        assertEquals("CHANGED", verdict(again + PASSENGERS, ASKED.formatted("")));
        assertEquals("CHANGED", verdict(PASSENGERS + again, ASKED.formatted("")));
    }

    /** What the line says as passengers tell it, beside what these or the line say elsewhere. */
    @ParameterizedTest
    @CsvSource({
        "5, lenna-line, 5, SINGLE_ORIGIN",
        "5, lenna-line, 0, DISPUTED",
        "5, passengers, 5, SINGLE_ORIGIN",
        "5, passengers, 0, DISPUTED",
        "5, ida-rolf, 5, UNANIMOUS",
    })
    void what_somebody_is_said_to_have_said_rests_on_who_says_so(int reported, String speaker, int said, String verdict)
            throws Exception {
        String statements = """
                - slug: line-is-said-to-say
                  speaker: lenna-line
                  act: asserts
                  gist: It says so.
                  channel: unspecified
                  about: [rescue]
                  quotations:
                    - { in: harbour-post:2, mode: indirect, attributedAs: the line, attribution: named, reportedBy: passengers }
                - slug: said
                  speaker: %s
                  act: asserts
                  gist: It says so.
                  channel: unspecified
                  about: [rescue]
                  quotations:
                    - { in: lenna-weekly:2, mode: indirect, attributedAs: them, attribution: named }
                """.formatted(speaker);
        assertEquals(verdict, verdict(statements, """
                - slug: asked
                  question: How many were saved?
                  about: rescue
                  unit: people
                  accounts:
                    - { in: harbour-post:2, asWritten: so many, value: { exactly: %d }, attributedTo: line-is-said-to-say }
                    - { in: lenna-weekly:2, asWritten: so many, value: { exactly: %d }, attributedTo: said }
                """.formatted(reported, said)));
    }

    /** Ms Rolf and her deputy, who is of the coast guard as she is, or of the passengers. */
    @ParameterizedTest
    @CsvSource({
        "coast-guard, 5, SINGLE_ORIGIN",
        "coast-guard, 0, DISPUTED",
        "passengers, 5, UNANIMOUS",
    })
    void two_officials_of_one_body_are_one_voice_though_it_does_not_answer(String body, int said, String verdict)
            throws Exception {
        String deputy = """
                - slug: deputy
                  name: The deputy
                  kind: person
                  names: [{ name: The deputy, kind: preferred, cites: [lenna-weekly:2] }]
                  roles: [{ title: deputy, kind: office, of: %s, basis: stated, cites: [lenna-weekly:2] }]
                """.formatted(body);
        String statement = """
                - slug: deputy-says
                  speaker: deputy
                  act: asserts
                  gist: It says so.
                  channel: unspecified
                  about: [rescue]
                  quotations:
                    - { in: lenna-weekly:2, mode: indirect, attributedAs: the deputy, attribution: named }
                """;
        String claims = """
                - slug: asked
                  question: How many were saved?
                  about: rescue
                  unit: people
                  accounts:
                    - { in: harbour-post:3, asWritten: so many, value: { exactly: 5 }, attributedTo: rolf-reassures }
                    - { in: lenna-weekly:2, asWritten: so many, value: { exactly: %d }, attributedTo: deputy-says }
                """.formatted(said);
        assertEquals(
                verdict,
                ExampleClaims.of(deputy, statement, claims)
                        .get("asked")
                        .agreement
                        .name());
    }

    private static String verdict(String statements, String claims) throws RefusedException {
        return ExampleClaims.of(statements, claims).get("asked").agreement.name();
    }
}
