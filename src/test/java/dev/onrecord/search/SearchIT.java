package dev.onrecord.search;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same searches, asked of the packaged application. */
@QuarkusIntegrationTest
class SearchIT extends SearchTest {}
