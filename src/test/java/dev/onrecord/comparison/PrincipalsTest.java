package dev.onrecord.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrincipalsTest {

    /** A spokesman of a ministry of a government of a state; officials of two states; two bodies that name each other. */
    private static final Map<String, Set<String>> ROLES = Map.of(
            "spokesman", Set.of("ministry"),
            "ministry", Set.of("government"),
            "government", Set.of("state"),
            "officials", Set.of("state", "neighbour"),
            "chicken", Set.of("egg"),
            "egg", Set.of("chicken"));

    @ParameterizedTest
    @CsvSource({
        "spokesman, spokesman families, state",
        "spokesman, spokesman government families, state",
        "ministry, spokesman ministry, state",
        "state, spokesman state, state",
        "officials, officials families, officials",
        "officials, officials state, state",
        "officials, officials state neighbour, officials",
        "families, families government, families",
        "chicken, chicken egg, chicken",
    })
    void one_speaks_for_the_highest_whether_it_answers_or_not(String speaker, String answering, String principal) {
        assertEquals(principal, of(ROLES, speaker, Set.of(answering.split(" "))));
    }

    @Property
    void whoever_is_spoken_for_speaks_for_himself(
            @ForAll
                    Map<
                                    @StringLength(1) @CharRange(from = 'a', to = 'f') String,
                                    Set<@StringLength(1) @CharRange(from = 'a', to = 'f') String>>
                            roles,
            @ForAll Set<@StringLength(1) @CharRange(from = 'a', to = 'f') String> answering) {
        for (String speaker : answering) {
            String principal = of(roles, speaker, answering);
            assertEquals(principal, of(roles, principal, answering));
        }
    }

    private static String of(Map<String, Set<String>> roles, String speaker, Set<String> answering) {
        return new Principals(actor -> roles.getOrDefault(actor, Set.of())).of(speaker, answering);
    }
}
