package dev.onrecord.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same page, served by the packaged application. */
@QuarkusIntegrationTest
class GraphiQLIT extends GraphiQLTest {}
