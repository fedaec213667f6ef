package dev.onrecord.observe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Clients choose the names of operations; how many are measured, they do not. */
class OperationsTest {

    private final MeterRegistry meters = new SimpleMeterRegistry();
    private final Operations operations = new Operations(meters);

    @Test
    void a_name_is_measured_by_itself_once_its_document_was_found_valid() {
        Operation asked = operations.named("Timeline");
        assertEquals(timer("other"), asked.timer());
        assertEquals("Timeline", asked.name());

        Operation admitted = operations.admit(asked);
        assertEquals(timer("Timeline"), admitted.timer());
        assertEquals(admitted, operations.named("Timeline"));
        assertEquals(admitted, operations.admit(admitted));
    }

    @Test
    void more_names_than_there_is_room_for_are_measured_together() {
        Set<String> names = IntStream.range(0, 10 * Operations.MEASURED)
                .parallel()
                .mapToObj(i -> operations.admit(operations.named("Operation" + i)))
                .map(Operation::name)
                .collect(Collectors.toSet());
        assertEquals(10 * Operations.MEASURED, names.size());
        assertEquals(Operations.MEASURED + 3, labels().size());
    }

    @Test
    void a_name_that_is_too_long_is_neither_measured_by_itself_nor_logged() {
        String longest = "x".repeat(Operations.LONGEST);
        assertEquals(longest, operations.admit(operations.named(longest)).name());
        assertEquals("other", operations.admit(operations.named(longest + "x")).name());
        assertEquals(Set.of("anonymous", "other", "refused", longest), labels());
    }

    @Test
    void operations_without_a_name_are_measured_together() {
        Operation anonymous = operations.admit(operations.named(null));
        assertEquals(timer("anonymous"), anonymous.timer());
        assertNotEquals(timer("other"), anonymous.timer());
    }

    private Timer timer(String label) {
        return meters.get("onrecord.requests").tag("operation", label).timer();
    }

    private Set<String> labels() {
        return meters.get("onrecord.requests").timers().stream()
                .map(timer -> timer.getId().getTag("operation"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
