package dev.onrecord.claim;

import dev.onrecord.KeptRecords;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same, where lists are filtered in memory. */
@QuarkusTest
@TestProfile(KeptRecords.class)
class CachedComparisonFiltersTest extends ComparisonFiltersTest {}
