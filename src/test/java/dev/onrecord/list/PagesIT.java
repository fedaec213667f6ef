package dev.onrecord.list;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same pages, asked of the packaged application. */
@QuarkusIntegrationTest
class PagesIT extends PagesTest {}
