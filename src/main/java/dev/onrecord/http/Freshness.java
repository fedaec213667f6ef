package dev.onrecord.http;

import dev.onrecord.graphql.limits.Limits;
import dev.onrecord.graphql.smallrye.SchemaText;
import graphql.schema.GraphQLSchema;
import io.quarkus.runtime.util.HashUtil;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** For how long caches may answer without asking the service (RFC 9111, §4.2), and by what they ask it (§4.3). */
@Singleton
public class Freshness {

    private static final int TAG = 32;

    private final CharSequence ofData;
    private final GraphQLSchema schema;
    private final String release;
    private final long costLimit;
    private volatile @Nullable String program;

    /**
     * @param maxAge how many seconds browsers and CDNs may keep an answer to GET
     * @param release the version of the program
     */
    Freshness(
            @ConfigProperty(name = "onrecord.http.max-age", defaultValue = "60") long maxAge,
            @ConfigProperty(name = "quarkus.application.version") String release,
            GraphQLSchema schema,
            Limits limits) {
        this.ofData = HttpHeaders.createOptimized("public, max-age=" + maxAge);
        this.release = release;
        this.schema = schema;
        this.costLimit = limits.cost();
    }

    /** @return the Cache-Control header of what is made of the dataset or the schema */
    public CharSequence ofData() {
        return ofData;
    }

    /**
     * The tag of an answer that need not be found for it: the data of a version never changes, so what is asked of it, by
     * whom it is answered and under which limits, which an answer may tell, stand for the answer.
     *
     * @param version of the dataset
     * @param question all that tells the answer from others of that version, and this form of it (RFC 9110, §8.8.3.3)
     * @return a strong one, with its quotation marks
     */
    public String tag(String version, String question) {
        return '"' + HashUtil.sha256(program() + version + question).substring(0, TAG) + '"';
    }

    private String program() {
        String known = program;
        if (known == null) {
            known = release + ' ' + costLimit + ' ' + HashUtil.sha256(SchemaText.of(schema, Set.of()));
            program = known;
        }
        return known;
    }
}
