package dev.onrecord.list;

import dev.onrecord.KeptRecords;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Pages that are cut from kept lists are the pages that the database would give. */
@QuarkusTest
@TestProfile(KeptRecords.class)
class CachedPageSequenceTest extends PageSequenceTest {}
