package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.claim.Claim;
import dev.onrecord.comparison.ClaimValue;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What `an identical number` is compared as: H and L are the sources of the worked example in their own voice, HR and LR
 * what Ms Rolf says in them, LP what passengers say.
 */
class PointersTest {

    private static final Map<String, String> VOICES = Map.of(
            "H", "in: harbour-post:2",
            "L", "in: lenna-weekly:2",
            "HR", "in: harbour-post:3, attributedTo: rolf-reassures",
            "LR", "in: lenna-weekly:3, attributedTo: rolf-reassures",
            "LP", "in: lenna-weekly:3, attributedTo: passengers-contradict");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # The source's own word, though another source says more.
            H { moreThan: 30 }; L { exactly: 41 }      | H { sameAs: there }; L { exactly: 60 }  | COMPATIBLE  | 60 people
            H { moreThan: 30 }; L { exactly: 41 }      | H { sameAs: there }; L { exactly: 20 }  | CONFLICTING | none
            H { exactly: 40 }; L { exactly: 41 }       | H { sameAs: there }; L { exactly: 41 }  | CONFLICTING | none
            # Its own before what it quotes, and a speaker's own before that of the source.
            H { exactly: 40 }; HR { exactly: 41 }      | H { sameAs: there }; L { exactly: 40 }  | UNANIMOUS   | 40 people
            H { exactly: 40 }; HR { exactly: 41 }      | HR { sameAs: there }; L { exactly: 41 } | UNANIMOUS   | 41 people
            L { exactly: 40 }; LP { exactly: 41 }; HR { exactly: 45 } | LR { sameAs: there }; H { exactly: 45 } | UNANIMOUS | 45 people
            # Where it has none there: what it carries there.
            HR { exactly: 41 }; L { exactly: 50 }      | H { sameAs: there }; L { exactly: 41 }  | UNANIMOUS   | 41 people
            H { exactly: 41 }; L { exactly: 50 }       | HR { sameAs: there }; L { exactly: 41 } | UNANIMOUS   | 41 people
            LP { exactly: 41 }; LR { exactly: 41 }; H { exactly: 50 } | L { sameAs: there }; H { exactly: 41 } | UNANIMOUS | 41 people
            # What is withheld is no word.
            H withheld; L { exactly: 41 }              | H { sameAs: there }; L { exactly: 41 }  | UNANIMOUS   | 41 people
            # Several of its own: what they have in common, else nothing.
            H { moreThan: 30 }; H { atMost: 40 }; L { exactly: 40 } | H { sameAs: there }; L { exactly: 35 } | COMPATIBLE | 35 people
            H { exactly: 30 }; H { exactly: 40 }; L { exactly: 41 } | H { sameAs: there }; L { exactly: 35 } | COMPATIBLE | 35 people
            # Counted there, and measured here.
            H { lessThan: 10 }; L { exactly: 9 }       | H { sameAs: there }; L { exactly: 9.5 } | COMPATIBLE  | 9.5 people
            H { moreThan: 9 }; L { exactly: 10 }       | H { sameAs: there }; L { exactly: 9.5 } | COMPATIBLE  | 9.5 people
            H { lessThan: 10 }; L { exactly: 9 }       | H { sameAs: there }; L { exactly: 10 }  | CONFLICTING | none
            H { lessThan: 10 }; L { exactly: 9 }       | H { sameAs: there }; L { moreThan: 9 }  | CONFLICTING | none
            # Where none is its own: what the question comes to.
            L { exactly: 41 }; LP { atLeast: 40 }      | H { sameAs: there }; L { exactly: 41 }  | UNANIMOUS   | 41 people
            L { exactly: 41 }; LP { atLeast: 50 }      | H { sameAs: there }; L { exactly: 41 }  | COMPATIBLE  | 41 people
            """)
    void who_points_at_a_claim_says_what_he_says_there(String there, String here, String verdict, String consensus)
            throws Exception {
        check(Map.of("there", there, "asked", here), verdict, consensus);
    }

    /** Also in two steps. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            H { moreThan: 30 }; L { exactly: 41 } | H { sameAs: beyond } | H { sameAs: there }; L { exactly: 60 } | COMPATIBLE  | 60 people
            H { moreThan: 30 }; L { exactly: 41 } | L { sameAs: beyond } | H { sameAs: there }; L { exactly: 60 } | COMPATIBLE  | 60 people
            H { exactly: 30 }; L { exactly: 41 }  | H { sameAs: beyond }; L { exactly: 41 } | H { sameAs: there }; L { exactly: 30 } | UNANIMOUS | 30 people
            """)
    void who_points_at_what_points_on_says_what_he_says_there(
            String beyond, String there, String here, String verdict, String consensus) throws Exception {
        check(Map.of("beyond", beyond, "there", there, "asked", here), verdict, consensus);
    }

    /** Two that point at two claims are read beside each other: what is measured in the one is so here. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            L { lessThan: 10 }; H { exactly: 9 } | H { moreThan: 9 }; L { exactly: 9.5 } | COMPATIBLE  | more than 9 and fewer than 10 people
            L { lessThan: 10 }; H { exactly: 9 } | H { moreThan: 9 }; L { exactly: 12 }  | CONFLICTING | none
            L { lessThan: 10 }; H { exactly: 9 } | H { moreThan: 10 }; L { exactly: 9.5 } | CONFLICTING | none
            L { atMost: 10 }; H { exactly: 9 }   | H { atLeast: 10 }; L { exactly: 9.5 } | COMPATIBLE  | 10 people
            """)
    void who_point_at_different_claims_are_held_against_each_other(
            String beyond, String there, String verdict, String consensus) throws Exception {
        check(
                Map.of("beyond", beyond, "there", there, "asked", "H { sameAs: there }; L { sameAs: beyond }"),
                verdict,
                consensus);
    }

    private static void check(Map<String, String> accounts, String verdict, String consensus) throws Exception {
        String claims = accounts.entrySet().stream()
                .map(claim -> claim(claim.getKey(), claim.getValue()))
                .collect(Collectors.joining());
        Claim asked = ExampleClaims.of("", claims).get("asked");
        ClaimValue value = asked.getConsensus();
        assertEquals(
                verdict + " " + consensus,
                asked.agreement.name() + " " + (value == null ? "none" : value.getDisplay()));
    }

    private static String claim(String slug, String accounts) {
        return "- slug: " + slug + "\n  question: How many of " + slug
                + "?\n  about: rescue\n  unit: people\n  accounts:\n"
                + Arrays.stream(accounts.split(";"))
                        .map(account -> account.strip().split(" ", 2))
                        .map(account -> "    - { " + VOICES.get(account[0]) + ", asWritten: so many, value: "
                                + account[1] + " }\n")
                        .collect(Collectors.joining());
    }
}
