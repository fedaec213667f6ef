package dev.onrecord;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same pages, asked of the packaged application. */
@QuarkusIntegrationTest
class PagesIT extends PagesTest {}
