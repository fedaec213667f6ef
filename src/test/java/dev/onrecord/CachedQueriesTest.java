package dev.onrecord;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What is kept of the database answers as the database does. */
@QuarkusTest
@TestProfile(KeptRecords.class)
class CachedQueriesTest extends QueriesTest {}
