package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.claim.Account;
import dev.onrecord.claim.Claim;
import dev.onrecord.claim.ClaimOrigin;
import dev.onrecord.claim.ClaimPosition;
import dev.onrecord.claim.ComparedClaim;
import dev.onrecord.claim.SourceStanding;
import dev.onrecord.comparison.Quantity;
import dev.onrecord.entry.EntryKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What claims come to as the loader reads them; the sources and statements are those of the worked example. */
class VerdictsTest {

    private static final Path EXAMPLE = Path.of("src/test/resources/example/seeds");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            USD            | { moreThan: 1.5 } | { exactly: 1.6 } | COMPATIBLE  | 1.6 USD
            %              | { moreThan: 1.5 } | { exactly: 1.6 } | COMPATIBLE  | 1.6 %
            dólares        | { moreThan: 1.5 } | { exactly: 1.6 } | COMPATIBLE  | 1.6 dólares
            million people | { moreThan: 1.5 } | { exactly: 1.6 } | COMPATIBLE  | 1.6 million people
            widgets        | { moreThan: 1.5 } | { exactly: 1.6 } | COMPATIBLE  | 1.6 widgets
            people         | { moreThan: 100 } | { exactly: 101 } | COMPATIBLE  | 101 people
            tonnes         | { moreThan: 100 } | { exactly: 100 } | CONFLICTING | none
            tonnes         | { moreThan: 4000 }| { nearly: 4000 } | CONFLICTING | none
            tonnes         | { moreThan: 100 } | { lessThan: 101 }| COMPATIBLE  | more than 100 and less than 101 tonnes
            people         | some              | { exactly: 0 }   | CONFLICTING | none
            people         | none              | { moreThan: 0 }  | CONFLICTING | none
            people         | many              | { not: many }    | COMPATIBLE  | none
            people         | hundreds          | { exactly: 252 } | COMPATIBLE  | 252 people
            people         | { about: 100 }    | { about: 110 }   | COMPATIBLE  | about 105 people
            people         | withheld          | withheld         | UNANSWERED  | none
            people         | yes               | no               | CONFLICTING | none
            people         | { text: a }       | { text: b }      | VARIED      | none
            people         | { set: [a, b] }   | { text: A }      | COMPATIBLE  | a and b
            people         | { name: Marco }   | { name: Marc }   | VARIED      | none
            people         | { text: "yes" }   | { text: "no" }   | CONFLICTING | none
            """)
    void two_accounts_come_to_a_verdict_and_a_consensus(
            String unit, String one, String other, String verdict, String consensus) throws Exception {
        Claim claim = claim("""
                - slug: asked
                  question: What was it?
                  about: rescue
                  unit: "%s"
                  accounts:
                    - { in: harbour-post:2, asWritten: about 40, value: %s }
                    - { in: lenna-weekly:2, asWritten: "41", value: %s }
                """.formatted(unit, one, other));
        assertEquals(verdict, claim.agreement.name());
        assertEquals(
                consensus,
                claim.getConsensus() == null ? "none" : claim.getConsensus().getDisplay());
    }

    @Test
    void units_of_one_dimension_convert() throws Exception {
        Claim claim = claim("""
                - slug: asked
                  question: How much was it?
                  about: rescue
                  unit: tonnes
                  accounts:
                    - { in: harbour-post:2, asWritten: about 40, value: { exactly: 2750 } }
                    - { in: lenna-weekly:2, asWritten: "41", value: { exactly: 2750000 }, unit: kg }
                """);
        assertEquals("UNANIMOUS", claim.agreement.name());
    }

    @Test
    void two_claims_that_point_at_each_other_do_not_load() {
        String report = refusal("""
                - slug: one
                  question: What was it?
                  about: rescue
                  unit: people
                  accounts: [{ in: harbour-post:2, asWritten: about 40, value: { sameAs: other } }]
                - slug: other
                  question: What else?
                  about: rescue
                  unit: flights
                  accounts: [{ in: harbour-post:2, asWritten: about 40, value: { sameAs: one } }]
                """);
        assertTrue(report.contains("claims.yaml:5: accounts[0].value.sameAs: 'other' leads back to 'one'"), report);
    }

    @Test
    void claims_that_point_at_each_other_in_a_longer_circle_or_at_themselves_do_not_load() {
        String accounts = "  accounts: [{ in: harbour-post:2, asWritten: about 40, value: { sameAs: %s } }]\n";
        String claim = "- slug: %s\n  question: What was it?\n  about: rescue\n" + accounts;
        String report = refusal(claim.formatted("one", "two")
                + claim.formatted("two", "three")
                + claim.formatted("three", "one")
                + claim.formatted("four", "four")
                + claim.formatted("five", "one"));
        for (String circle : List.of("'two' leads back to 'one'", "'four' leads back to 'four'")) {
            assertTrue(report.contains(circle), report);
        }
        assertEquals(4, report.split("leads back", -1).length - 1, report);
    }

    /** What an answer points at in two steps, or two answers at once, is of one kind with the rest. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { exactly: 3 }      | { sameAs: other }  | 'yes' is yes or no and '3 people' is a number
            { sameAs: other }   | { exactly: 3 }     | 'yes' is yes or no and '3 people' is a number
            { sameAs: other }   | { sameAs: number } | '4 people' is a number or a share and 'yes' is yes or no
            """)
    void a_claim_that_points_at_another_kind_does_not_load(String one, String other, String expected) {
        String report = refusal("""
                - slug: asked
                  question: What was it?
                  about: rescue
                  unit: people
                  accounts:
                    - { in: harbour-post:2, asWritten: about 40, value: %s }
                    - { in: lenna-weekly:2, asWritten: "41", value: %s }
                - slug: other
                  question: What else?
                  about: rescue
                  accounts: [{ in: harbour-post:2, asWritten: about 40, value: { sameAs: third } }]
                - slug: third
                  question: What then?
                  about: rescue
                  accounts: [{ in: harbour-post:2, asWritten: about 40, value: yes }]
                - slug: number
                  question: How many?
                  about: rescue
                  unit: people
                  accounts: [{ in: harbour-post:2, asWritten: about 40, value: { exactly: 4 } }]
                """.formatted(one, other));
        assertTrue(report.contains(expected), report);
    }

    @Test
    void an_answer_that_points_at_what_came_to_nothing_is_an_answer_and_excludes_none() throws Exception {
        Claim claim = claim("""
                - slug: asked
                  question: How many were saved?
                  about: rescue
                  unit: people
                  accounts:
                    - { in: harbour-post:2, asWritten: about 40, value: { sameAs: other } }
                    - { in: lenna-weekly:2, asWritten: "41", value: { exactly: 41 } }
                - slug: other
                  question: How many were there?
                  about: rescue
                  unit: people
                  accounts:
                    - { in: lenna-weekly:3, asWritten: "40", value: { exactly: 40 }, attributedTo: passengers-contradict }
                    - { in: lenna-weekly:2, asWritten: "41", value: { exactly: 41 } }
                """);
        assertEquals("COMPATIBLE", claim.agreement.name());
        assertEquals("41 people", claim.getConsensus().getDisplay());
    }

    /** `An identical number` prints no number, whoever says less beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"withheld", "{ text: a good number, loose: true }"})
    void an_answer_that_says_too_little_makes_no_number_of_those_that_point_elsewhere(String less) throws Exception {
        Claim claim = claim("""
                - slug: asked
                  question: How many were saved?
                  about: rescue
                  unit: people
                  accounts:
                    - { in: harbour-post:2, asWritten: about 40, value: { sameAs: other } }
                    - { in: lenna-weekly:2, asWritten: "41", value: %s }
                - slug: other
                  question: How many were there?
                  about: rescue
                  unit: people
                  accounts: [{ in: lenna-weekly:2, asWritten: "41", value: { exactly: 41 } }]
                """.formatted(less));
        assertEquals(
                "the same as the answer to “How many were there?”",
                claim.getConsensus().getDisplay());
    }

    @Test
    void a_claim_that_points_at_another_unit_does_not_load() {
        String report = refusal("""
                - slug: one
                  question: What was it?
                  about: rescue
                  unit: people
                  accounts: [{ in: harbour-post:2, asWritten: about 40, value: { sameAs: other } }]
                - slug: other
                  question: What else?
                  about: rescue
                  unit: flights
                  accounts: [{ in: harbour-post:2, asWritten: about 40, value: { exactly: 3 } }]
                """);
        assertTrue(report.contains("'flights' cannot be converted to 'people'"), report);
    }

    @Test
    void a_running_toll_comes_to_its_latest_day() throws Exception {
        Claim claim = claim("""
                - slug: asked
                  question: How many were saved so far?
                  about: rescue
                  unit: people
                  changes: true
                  accounts:
                    - in: harbour-post:2
                      asWritten: about 40
                      value: { exactly: 40 }
                      asOf: { date: 2025-06-03, basis: inferred }
                    - { in: lenna-weekly:2, asWritten: "41", value: { exactly: 41 } }
                """);
        assertEquals("CHANGED", claim.agreement.name());
        assertEquals("41 people", claim.getConsensus().getDisplay());
        assertEquals("2025-06-08", claim.consensusAsOf.toString(), "the day on which the source was published");
    }

    @Test
    void a_source_that_contradicts_itself_is_in_conflict() throws Exception {
        Claim claim = claim("""
                - slug: asked
                  question: How many were saved?
                  about: rescue
                  unit: people
                  accounts:
                    - { in: harbour-post:1, asWritten: about 40, value: { exactly: 25 } }
                    - { in: harbour-post:2, asWritten: about 40, value: { exactly: 50 } }
                """);
        assertEquals("CONFLICTING", claim.agreement.name());
        assertEquals("[WITHIN_SOURCE]", claim.getBetween().toString());
        assertEquals("harbour-post", claim.onlySource);
    }

    @Test
    void a_passage_that_repeats_a_statement_without_crediting_it_is_in_its_speakers_voice() throws Exception {
        List<SeedFile> files = new ArrayList<>(example());
        replace(
                files,
                "statements",
                text -> text.replace(
                        "    - { in: lenna-weekly:3, mode: indirect, attributedAs: Ms Rolf, attribution: named }",
                        "    - { in: lenna-weekly:3, mode: restated, attribution: lost }"));
        replace(files, "claims", text -> """
                - slug: asked
                  question: Was everybody saved?
                  about: rescue
                  accounts:
                    - { in: harbour-post:3, asWritten: Everybody, value: yes, attributedTo: rolf-reassures }
                    - { in: lenna-weekly:3, asWritten: everybody, value: yes }
                """);
        assertEquals("SINGLE_ORIGIN", claims(files).get("asked").agreement.name());
    }

    /** The line says, the harbour's paper that it is denied, and readers find who denies what. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            yes             | yes             | DISPUTED    | [yes, no]
            no              | yes             | UNANIMOUS   | [no]
            { exactly: 40 } | { exactly: 40 } | DISPUTED    | [40 people, not 40 people]
            { exactly: 41 } | { exactly: 40 } | COMPATIBLE  | [41 people, not 40 people]
            { text: fog }   | { text: Fog. }  | DISPUTED    | [fog, not Fog.]
            { exactly: 1 }  | { exactly: 40 } | COMPATIBLE  | [1 person, not 40 people]
            """)
    void what_is_denied_is_no_answer_but_excludes_one(String said, String denied, String verdict, String positions)
            throws Exception {
        List<SeedFile> files = new ArrayList<>(example());
        replace(files, "claims", text -> """
                - slug: asked
                  question: What was it?
                  about: rescue
                  unit: people
                  accounts:
                    - { in: harbour-post:2, asWritten: about 40, value: %s }
                    - { in: lenna-weekly:2, asWritten: "41", value: %s, modality: denied }
                """.formatted(said, denied));
        Draft draft = Seeds.read(files).draft();
        List<Account> accounts = draft.parts(Account.class).toList();
        ComparedClaim compared = ComparedClaim.of(accounts.get(0).claim, accounts);
        assertEquals(verdict, accounts.get(0).claim.agreement.name());
        assertEquals(
                positions,
                compared.positions().stream()
                        .map(ClaimPosition::display)
                        .toList()
                        .toString());
        assertEquals(positions.contains("not "), compared.positions().stream().anyMatch(ClaimPosition::denied));
    }

    /** Who measures the same in percent need not say of what, but what is said has to be one. */
    @Test
    void parts_of_two_wholes_do_not_stand_beside_each_other_though_both_do_beside_a_third() throws Exception {
        String turnout = """
                - slug: asked
                  question: How many voted?
                  about: rescue
                  unit: percent
                  accounts:
                    - { in: harbour-post:2, asWritten: about 40, value: { exactly: 40 } }
                    - { in: lenna-weekly:2, asWritten: "41", value: { exactly: 400 }, unit: per mille of the voters }
                """;
        assertEquals("UNANIMOUS", claim(turnout).agreement.name());
        String other = turnout
                + "    - { in: lenna-weekly:3, asWritten: a, value: { exactly: 41 }, unit: percent of the adults }\n";
        assertTrue(refusal(other).contains("they are of different things"), refusal(other));
    }

    /**
     * Ida Rolf and the coast guard say yes, the passengers no: they are alone only where Rolf does not speak for the
     * guard.
     */
    @ParameterizedTest
    @CsvSource({
        "kind: office, organization, coast-guard, SINGLE_ORIGIN",
        "kind: representation, organization, coast-guard, SINGLE_ORIGIN",
        "kind: part, organization, coast-guard, SINGLE_ORIGIN",
        "kind: office, court, ida-rolf, UNANIMOUS",
        "kind: employment, organization, ida-rolf, UNANIMOUS",
        "kind: membership, organization, ida-rolf, UNANIMOUS",
        "'kind: office, until: { date: 2025-05, basis: stated }', organization, ida-rolf, UNANIMOUS",
        "'kind: office, from: { date: 2025-06-03, basis: stated }', organization, coast-guard, SINGLE_ORIGIN",
    })
    void who_holds_an_office_speaks_for_the_body(String role, String kind, String principal, String verdict)
            throws Exception {
        List<SeedFile> files = new ArrayList<>(example());
        replace(
                files,
                "actors",
                text -> text.replace("kind: office", role)
                        .replaceFirst("kind: person", "kind: " + (kind.equals("court") ? "court" : "person")));
        replace(files, "statements", text -> text + """

                - slug: guard-reassures
                  speaker: coast-guard
                  act: asserts
                  gist: The coast guard says that nobody is missing.
                  channel: unspecified
                  about: [rescue]
                  quotations:
                    - { in: lenna-weekly:2, mode: indirect, attributedAs: the coast guard, attribution: collective }
                """);
        replace(files, "claims", text -> """
                - slug: agreed
                  question: Was everybody safe?
                  about: rescue
                  accounts:
                    - { in: harbour-post:3, asWritten: safe, value: yes, attributedTo: rolf-reassures }
                    - { in: lenna-weekly:2, asWritten: safe, value: yes, attributedTo: guard-reassures }
                - slug: asked
                  question: Was everybody found?
                  about: rescue
                  accounts:
                    - { in: harbour-post:3, asWritten: safe, value: yes, attributedTo: rolf-reassures }
                    - { in: lenna-weekly:2, asWritten: safe, value: yes, attributedTo: guard-reassures }
                    - { in: lenna-weekly:3, asWritten: missing, value: no, attributedTo: passengers-contradict }
                """);
        List<Account> accounts = Seeds.read(files)
                .draft()
                .parts(Account.class)
                .filter(account -> account.claim.slug.equals("asked"))
                .toList();
        assertEquals(principal, accounts.get(0).principal);
        assertEquals(
                principal.equals("coast-guard") ? List.of() : List.of("passengers-contradict"),
                ComparedClaim.of(accounts.get(0).claim, accounts).outliers().stream()
                        .map(ClaimOrigin::statementSlug)
                        .toList());
        assertEquals(verdict, claims(files).get("agreed").agreement.name());
    }

    /** A company lays off about 10 %, or more than 40: of what is counted that stays so beside a part of it. */
    @Test
    void a_part_of_the_whole_stands_beside_a_number() throws Exception {
        String layoffs = """
                - slug: asked
                  question: How many were rescued?
                  about: rescue
                  unit: people
                  accounts:
                    - { in: harbour-post:2, asWritten: about 10 %, unit: percent, value: { about: 10.5 } }
                    - { in: lenna-weekly:2, asWritten: more than 40, value: { moreThan: 40 } }
                """;
        Claim claim = claim(layoffs);
        assertEquals("COMPATIBLE", claim.agreement.name());
        Quantity consensus = (Quantity) claim.getConsensus();
        assertEquals("more than 40 people", consensus.getDisplay());
        assertEquals(41, consensus.min());
        String cargo = layoffs + "    - { in: lenna-weekly:3, asWritten: 50 kg, unit: kg, value: { exactly: 50 } }\n";
        assertTrue(refusal(cargo).contains("'kg' cannot be converted to 'people'"), refusal(cargo));
    }

    /** A minister of a state speaks for its government, and officials of two states for neither. */
    @Test
    void an_office_of_a_state_is_one_of_its_government() throws Exception {
        Map<String, String> principals = new HashMap<>();
        Seeds.read(SeedFolder.open(Path.of("seeds")))
                .draft()
                .parts(Account.class)
                .filter(account -> account.claim.slug.equals("ties-to-gangs")
                        || account.claim.slug.equals("what-venezuela-calls-the-treatment"))
                .filter(account -> account.speaker != null)
                .forEach(account -> principals.put(account.speaker.slug, account.principal));
        assertEquals("us-government", principals.get("trump-administration-officials"));
        assertEquals("us-courts", principals.get("us-courts"));
        assertEquals("venezuelan-government", principals.get("diosdado-cabello"));
        assertEquals("venezuelan-government", principals.get("nicolas-maduro"));
    }

    @Test
    void a_source_that_is_older_than_the_matter_is_not_silent() throws Exception {
        List<SeedFile> files = new ArrayList<>(example());
        replace(
                files,
                "events",
                text -> text.replaceFirst(
                        "(slug: rescue\n(?:.*\n)*?  status: occurred\n)",
                        "$1  date: { date: 2025-06-05, basis: stated }\n"));
        replace(files, "claims", text -> """
                - slug: asked
                  question: Was everybody saved?
                  about: rescue
                  accounts: [{ in: lenna-weekly:3, asWritten: everybody, value: yes }]
                - slug: asked-too
                  question: When did it sink?
                  about: sinking
                  accounts: [{ in: lenna-weekly:2, asWritten: last Tuesday, value: { text: last Tuesday } }]
                """);
        assertEquals(List.of("lenna-weekly ANSWERS", "harbour-post COULD_NOT_KNOW"), standings(files, "asked"));
        assertEquals(List.of("lenna-weekly ANSWERS", "harbour-post SILENT"), standings(files, "asked-too"));
    }

    /** Each verdict of the real record that an editor found wrong. */
    @ParameterizedTest
    @CsvSource({
        "aim-of-el-salvador, VARIED",
        "negotiating-sides, COMPATIBLE",
        "security-of-cecot, VARIED",
        "name-of-cecot, VARIED",
        "name-of-the-secretary-of-state, VARIED",
        "political-prisoners-exist, DISPUTED",
        "criminal-past, COMPATIBLE",
        "credit-for-exchange, VARIED",
        "willingness-of-venezuela, DISPUTED",
        "exchange-as-offered, SINGLE_ORIGIN",
        "political-prisoners-included, CONFLICTING",
        "political-prisoners-freed, CONFLICTING",
        "parties-to-exchange, COMPATIBLE",
        "confirmed-by-venezuela, SINGLE_ORIGIN",
        "confirmed-by-el-salvador, UNANIMOUS",
        "confirmed-by-united-states, COMPATIBLE",
        "american-part-in-negotiations, COMPATIBLE",
        "americans-in-offer, SINGLE_ORIGIN",
        "proposal-addressee, COMPATIBLE",
        "reception-of-proposal, SINGLE_ORIGIN",
        "membership-as-told, UNANIMOUS",
        "gang-in-question, COMPATIBLE",
        "place-of-arrival, COMPATIBLE",
        "deportation-date, COMPATIBLE",
        "proposal-date, COMPATIBLE",
        "heard-by-a-court, COMPATIBLE",
        "conditions-in-cecot, VARIED",
        "repute-of-cecot, VARIED",
        "what-venezuela-calls-the-treatment, VARIED",
        "name-of-tren-de-aragua, VARIED",
        "payments-for-detention, SINGLE_SOURCE",
        "alien-enemies-act-year, CONFLICTING",
        "ties-to-gangs, DISPUTED",
        "charged-or-guilty, VARIED",
        "what-the-detention-of-americans-is-called, VARIED",
        "accused-of-serious-crimes, SINGLE_ORIGIN",
        "what-venezuela-calls-cecot, SINGLE_ORIGIN",
    })
    void an_editor_can_sign_the_verdicts_of_the_record(String slug, String verdict) throws Exception {
        assertEquals(
                verdict,
                claims(SeedFolder.open(Path.of("seeds"))).get(slug).agreement.name());
    }

    private static List<SeedFile> example() throws RefusedException {
        return SeedFolder.open(EXAMPLE);
    }

    private static Claim claim(String yaml) throws RefusedException {
        List<SeedFile> files = new ArrayList<>(example());
        replace(files, "claims", text -> yaml);
        return claims(files).get("asked");
    }

    private static String refusal(String yaml) {
        return assertThrows(RefusedException.class, () -> claim(yaml)).getMessage();
    }

    private static Map<String, Claim> claims(List<SeedFile> files) throws RefusedException {
        return Seeds.read(files).draft().catalogue().all(EntryKind.CLAIM, Claim.class).stream()
                .collect(Collectors.toMap(claim -> claim.slug, claim -> claim));
    }

    private static List<String> standings(List<SeedFile> files, String claim) throws RefusedException {
        return Seeds.read(files)
                .draft()
                .parts(SourceStanding.class)
                .filter(standing -> standing.claim.slug.equals(claim))
                .map(standing -> standing.source.slug + " " + standing.standing)
                .toList();
    }

    private static void replace(List<SeedFile> files, String section, UnaryOperator<String> change) {
        files.replaceAll(file -> file.section().equals(section)
                ? new SeedFile(
                        file.name(),
                        file.shown(),
                        change.apply(new String(file.bytes(), StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8))
                : file);
    }
}
