package dev.onrecord;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same questions, asked of the packaged application. */
@QuarkusIntegrationTest
class QueriesIT extends QueriesTest {}
