package dev.onrecord.web;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same pages, asked of the packaged application. */
@QuarkusIntegrationTest
class PageIT extends PageTest {}
