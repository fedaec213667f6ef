package dev.onrecord.http;

import io.quarkus.vertx.http.runtime.FilterConfig;
import io.quarkus.vertx.http.runtime.HeaderConfig;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.vertx.core.http.HttpHeaders;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The headers that the settings {@code quarkus.http.header} and {@code quarkus.http.filter} have for answers. The framework
 * adds each by a route of its own; here they are for what is answered ahead of these routes, or by none.
 */
@Singleton
class CommonHeaders {

    /** The path of a header that all answers have. */
    private static final String EVERYWHERE = "/*";

    private final Map<String, HeaderConfig> headers;
    private final Map<String, FilterConfig> filters;

    CommonHeaders(VertxHttpConfig http) {
        this.headers = http.header();
        this.filters = http.filter();
    }

    /** @return those of all answers, and those that the filter of that name adds */
    Map<String, String> withFilter(String name) {
        Map<String, String> all = new LinkedHashMap<>();
        headers.forEach((header, config) -> all.put(header, config.value()));
        FilterConfig filter = filters.get(name);
        if (filter != null) {
            all.putAll(filter.header());
        }
        return all;
    }

    /**
     * @param path of an address
     * @return those of all its answers, as names and values in turn; none where they depend on the method, or on the order
     *     of filters
     */
    Optional<List<CharSequence>> ofAddress(String path) {
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
        List<CharSequence> optimized = new ArrayList<>();
        all.forEach((name, value) -> {
            optimized.add(HttpHeaders.createOptimized(name));
            optimized.add(HttpHeaders.createOptimized(value));
        });
        return Optional.of(List.copyOf(optimized));
    }
}
