package dev.onrecord.http;

import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** For how long caches may answer without asking the service (RFC 9111, §4.2). */
@Singleton
public class Freshness {

    private final CharSequence ofData;

    /** @param maxAge how many seconds browsers and CDNs may keep an answer to GET */
    Freshness(@ConfigProperty(name = "onrecord.http.max-age", defaultValue = "60") long maxAge) {
        this.ofData = HttpHeaders.createOptimized("public, max-age=" + maxAge);
    }

    /** @return the Cache-Control header of what is made of the dataset or the schema */
    public CharSequence ofData() {
        return ofData;
    }
}
