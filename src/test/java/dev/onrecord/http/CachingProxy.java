package dev.onrecord.http;

import io.restassured.http.Header;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A shared cache as RFC 9111 has it, as far as it matters here: it keeps what may be kept, in as many forms as Vary says,
 * answers with what is fresh, and asks again for what is not.
 */
final class CachingProxy {

    /** What may be kept without a word of how long (RFC 9110, §15.1). */
    private static final Set<Integer> HEURISTICALLY_CACHEABLE =
            Set.of(200, 203, 204, 206, 300, 301, 308, 404, 405, 410, 414, 501);

    private final Function<Asked, Got> origin;
    private final Map<String, List<Stored>> stored = new HashMap<>();
    private int hits;

    CachingProxy(Function<Asked, Got> origin) {
        this.origin = origin;
    }

    /** @param headers their names in small letters */
    record Asked(String method, String address, Map<String, String> headers) {

        Asked with(String name, String value) {
            Map<String, String> changed = new TreeMap<>(headers);
            changed.put(name, value);
            return new Asked(method, address, changed);
        }

        Asked without(String... names) {
            Map<String, String> changed = new TreeMap<>(headers);
            changed.keySet().removeAll(List.of(names));
            return new Asked(method, address, changed);
        }
    }

    /** @param headers their names in small letters, their lines joined by commas */
    record Got(int status, Map<String, String> headers, List<Byte> body) {

        static Got of(Response response) {
            Map<String, String> headers = response.headers().asList().stream()
                    .collect(Collectors.toMap(
                            header -> header.getName().toLowerCase(Locale.ROOT),
                            Header::getValue,
                            (one, other) -> one + ", " + other,
                            TreeMap::new));
            List<Byte> body = new ArrayList<>();
            for (byte b : response.asByteArray()) {
                body.add(b);
            }
            return new Got(response.statusCode(), headers, body);
        }

        String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    private record Stored(Asked asked, Got got, boolean isFresh) {

        boolean answers(Asked other) {
            return Stream.of(got.header("vary").split(","))
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .filter(name -> !name.isEmpty())
                    .allMatch(name -> asked.headers()
                            .getOrDefault(name, "")
                            .equals(other.headers().getOrDefault(name, "")));
        }
    }

    Got ask(Asked asked) {
        if (!asked.method().equals("GET") && !asked.method().equals("HEAD")) {
            return origin.apply(asked);
        }
        Stored known = stored.getOrDefault(asked.address(), List.of()).stream()
                .filter(one -> one.answers(asked))
                .findFirst()
                .orElse(null);
        if (known != null && known.isFresh()) {
            hits++;
            return answer(asked, known.got());
        }
        return fetch(asked);
    }

    int hits() {
        return hits;
    }

    private Got fetch(Asked asked) {
        Asked forwarded = asked.method().equals("GET") ? asked.without("if-none-match") : asked;
        Got got = origin.apply(forwarded);
        if (asked.method().equals("GET") && mayKeep(got)) {
            stored.computeIfAbsent(asked.address(), address -> new ArrayList<>())
                    .add(0, new Stored(asked, got, isFresh(got)));
        }
        return asked.method().equals("GET") ? answer(asked, got) : got;
    }

    private static boolean mayKeep(Got got) {
        String control = got.header("cache-control");
        return !control.contains("no-store")
                && !control.contains("private")
                && !got.header("vary").contains("*")
                && (control.contains("max-age") || HEURISTICALLY_CACHEABLE.contains(got.status()));
    }

    private static boolean isFresh(Got got) {
        return !got.header("cache-control").contains("no-cache");
    }

    /** Evaluates the client's own condition (RFC 9111, §4.3.2). */
    private static Got answer(Asked asked, Got kept) {
        String known = asked.headers().get("if-none-match");
        String tag = kept.header("etag");
        boolean isKnown =
                known != null && kept.status() == 200 && !tag.isEmpty() && (known.equals("*") || known.contains(tag));
        if (isKnown) {
            Map<String, String> headers = new TreeMap<>(kept.headers());
            headers.keySet().removeAll(Set.of("content-length", "content-type", "content-encoding"));
            return new Got(304, headers, List.of());
        }
        return asked.method().equals("HEAD") ? new Got(kept.status(), kept.headers(), List.of()) : kept;
    }
}
