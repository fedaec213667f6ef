package dev.onrecord;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same page, made of what the packaged application answers. */
@QuarkusIntegrationTest
class QueriesPageIT extends QueriesPageTest {}
