package dev.onrecord;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** A strictly typed client, its types generated from {@code schema.graphql}, against the packaged application. */
@QuarkusIntegrationTest
class TypeScriptIT {

    @TestHTTPResource("/graphql")
    URI endpoint;

    @Test
    void a_client_typed_by_the_schema_reads_pages_and_caches_the_record() throws Exception {
        NodeProject reader = NodeProject.installed("typescript");
        reader.run("npm", "run", "generate");
        reader.run("npm", "run", "compile");
        reader.run("npm", "start", "--", endpoint.toString());
    }
}
