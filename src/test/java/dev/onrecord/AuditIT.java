package dev.onrecord;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The public audits of GraphQL over HTTP (npm {@code graphql-http}) against the packaged application. */
@QuarkusIntegrationTest
class AuditIT {

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void every_audit_passes() throws Exception {
        NodeProject audits = NodeProject.installed("node");
        audits.run("node", "audit.mjs", endpoint.toString());
    }
}
