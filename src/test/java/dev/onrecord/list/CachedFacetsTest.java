package dev.onrecord.list;

import dev.onrecord.KeptRecords;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same, where what was counted once is cached. */
@QuarkusTest
@TestProfile(KeptRecords.class)
class CachedFacetsTest extends FacetsTest {}
