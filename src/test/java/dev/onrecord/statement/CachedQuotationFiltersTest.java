package dev.onrecord.statement;

import dev.onrecord.KeptRecords;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** The same of statements and quotations that were read before, and are looked through in memory. */
@QuarkusTest
@TestProfile(KeptRecords.class)
class CachedQuotationFiltersTest extends QuotationFiltersTest {}
