package dev.onrecord;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same dashboard, held against the packaged application: what a binary cannot measure would be missing. */
@QuarkusIntegrationTest
class DashboardIT extends DashboardTest {}
