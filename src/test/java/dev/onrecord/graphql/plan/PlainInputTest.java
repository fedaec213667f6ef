package dev.onrecord.graphql.plan;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

/** The framework takes what plans take, and tells the same. */
@QuarkusTest
@TestProfile(PlainInputTest.WithoutPlans.class)
class PlainInputTest extends InputTest {

    public static class WithoutPlans implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.plans.enabled", "false");
        }
    }
}
