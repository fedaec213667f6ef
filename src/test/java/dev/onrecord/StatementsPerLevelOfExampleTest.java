package dev.onrecord;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;

/** On the worked example, which is a tenth of the size. */
@QuarkusTest
@TestProfile(StatementsPerLevelOfExampleTest.Example.class)
class StatementsPerLevelOfExampleTest extends StatementsPerLevel {

    @Override
    protected int[] events() {
        return new int[] {1, 3};
    }

    /** Another folder of seeds than the packaged one, as `onrecord.seeds` names it. */
    public static class Example implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("onrecord.seeds", "src/test/resources/example/seeds");
        }
    }
}
