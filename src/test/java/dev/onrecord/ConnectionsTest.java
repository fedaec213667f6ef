package dev.onrecord;

import static dev.onrecord.Asking.answer;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A request never holds one connection to the database while it waits for another, or many of them would wait forever. */
@QuarkusTest
@TestProfile(ConnectionsTest.OneConnection.class)
class ConnectionsTest {

    public static class OneConnection implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.max-size", "1", "quarkus.datasource.jdbc.acquisition-timeout", "2S");
        }
    }

    @Test
    void nested_questions_of_many_clients_are_answered_over_one_connection() throws Exception {
        Callable<String> question = () -> answer("event-across-all-nouns.graphql", Map.of("slug", "prisoner-exchange"));
        String expected = question.call();
        ExecutorService clients = Executors.newFixedThreadPool(4);
        try {
            List<Callable<String>> questions = Collections.nCopies(12, question);
            for (Future<String> given : clients.invokeAll(questions)) {
                assertEquals(expected, given.get());
            }
        } finally {
            clients.shutdown();
        }
    }
}
