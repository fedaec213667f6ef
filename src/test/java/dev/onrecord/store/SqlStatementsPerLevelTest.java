package dev.onrecord.store;

import io.quarkus.test.junit.QuarkusTest;

/** On the real record. */
@QuarkusTest
class SqlStatementsPerLevelTest extends SqlStatementsPerLevel {

    @Override
    protected int[] events() {
        return new int[] {20, 100};
    }
}
