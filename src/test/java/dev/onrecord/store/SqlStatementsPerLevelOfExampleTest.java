package dev.onrecord.store;

import dev.onrecord.Example;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** On the worked example, which is a tenth of the size. */
@QuarkusTest
@TestProfile(Example.class)
class SqlStatementsPerLevelOfExampleTest extends SqlStatementsPerLevel {

    @Override
    protected int[] events() {
        return new int[] {1, 3};
    }
}
