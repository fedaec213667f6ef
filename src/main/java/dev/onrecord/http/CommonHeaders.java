package dev.onrecord.http;

import io.quarkus.vertx.http.runtime.FilterConfig;
import io.quarkus.vertx.http.runtime.HeaderConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The headers that the settings {@code quarkus.http.header} and {@code quarkus.http.filter} have for answers, and those of
 * CORS. The framework adds each by a route of its own; here they are for what is answered ahead of these routes, or by none.
 */
@Singleton
class CommonHeaders {

    /** The path of a header that all answers have. */
    private static final String EVERYWHERE = "/*";

    private final Map<String, HeaderConfig> headers;
    private final Map<String, FilterConfig> filters;
    private final Cors cors;

    CommonHeaders(VertxHttpConfig http, Cors cors) {
        this.headers = http.header();
        this.filters = http.filter();
        this.cors = cors;
    }

    /** Those of some answers. */
    final class HeaderSet {

        /** Names and values in turn, made once for all answers. */
        private final List<CharSequence> namesAndValues = new ArrayList<>();

        private HeaderSet(Map<String, String> values) {
            values.forEach((name, value) -> {
                namesAndValues.add(HttpHeaders.createOptimized(name));
                namesAndValues.add(HttpHeaders.createOptimized(value));
            });
        }

        /** Adds them all to an answer that has no headers yet. */
        void addTo(HttpServerRequest request, HttpServerResponse response) {
            override(response);
            cors.addTo(request, response);
        }

        /** Adds those that no route has added before. */
        void addMissing(HttpServerRequest request, HttpServerResponse response) {
            MultiMap answer = response.headers();
            if (!answer.contains(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN)) {
                cors.addTo(request, response);
            }
            for (int i = 0; i < namesAndValues.size(); i += 2) {
                if (!answer.contains(namesAndValues.get(i))) {
                    answer.set(namesAndValues.get(i), namesAndValues.get(i + 1));
                }
            }
        }

        /** Adds the configured ones, in place of what an answer says of the same. */
        void override(HttpServerResponse response) {
            MultiMap answer = response.headers();
            for (int i = 0; i < namesAndValues.size(); i += 2) {
                answer.set(namesAndValues.get(i), namesAndValues.get(i + 1));
            }
        }
    }

    /** @return those of all answers, and those that the filter of that name adds */
    HeaderSet withFilter(String name) {
        Map<String, String> all = new LinkedHashMap<>();
        headers.forEach((header, config) -> all.put(header, config.value()));
        FilterConfig filter = filters.get(name);
        if (filter != null) {
            all.putAll(filter.header());
        }
        return new HeaderSet(all);
    }

    /**
     * @param path of an address
     * @return those of all its answers; none where they depend on the method, or on the order of filters
     */
    Optional<HeaderSet> ofAddress(String path) {
        List<FilterConfig> matching = filters.values().stream()
                .filter(filter -> path.matches(filter.matches()))
                .toList();
        boolean isSimple = headers.values().stream()
                        .allMatch(header -> header.path().equals(EVERYWHERE)
                                && header.methods().isEmpty())
                && matching.stream()
                        .allMatch(filter ->
                                filter.methods().isEmpty() && filter.order().isEmpty());
        if (!isSimple) {
            return Optional.empty();
        }
        Map<String, String> all = new LinkedHashMap<>();
        matching.forEach(filter -> all.putAll(filter.header()));
        headers.forEach((name, header) -> all.put(name, header.value()));
        return Optional.of(new HeaderSet(all));
    }
}
