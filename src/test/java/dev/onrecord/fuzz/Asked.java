package dev.onrecord.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A request as it is sent.
 *
 * @param kind what is known of it
 * @param url what comes behind the endpoint's address; empty for a POST
 * @param body what is posted
 * @param accepts the media type that the client takes
 * @param others the other headers
 */
record Asked(Kind kind, String url, byte[] body, String accepts, Map<String, String> others) {

    private static final String[] CODINGS = {
        "gzip", "deflate", "identity", "gzip, deflate, br", "gzip;q=0, *", "br", "*", "gzip;q=0.5, identity", "x-gzip"
    };
    private static final String[] CONDITIONS = {"*", "\"none\"", "W/\"none\", \"other\"", "none", "\""};

    Asked(Kind kind, String url, byte[] body, String accepts) {
        this(kind, url, body, accepts, Map.of());
    }

    /** @return the same, by a client that says more of what it takes and has */
    Asked negotiated(Chance chance) {
        Map<String, String> headers = new TreeMap<>();
        if (chance.onceIn(2)) {
            headers.put("Accept-Encoding", chance.oneOf(CODINGS));
        }
        if (chance.onceIn(4)) {
            headers.put("If-None-Match", chance.oneOf(CONDITIONS));
        }
        if (chance.onceIn(2)) {
            headers.put("Origin", chance.oneOf("https://one.example", "https://two.example"));
        }
        return new Asked(kind, url, body, accepts, headers);
    }

    /** @return the same, by a client that has the answer with that tag */
    Asked known(String tag) {
        Map<String, String> headers = new TreeMap<>(others);
        headers.put("If-None-Match", "\"none\", W/" + tag);
        return new Asked(kind, url, body, accepts, headers);
    }

    /** What is known of a request. */
    enum Kind {
        /** Nothing is wrong with it, though it may ask for what there is not, or for too much. */
        VALID,
        /** It has one mistake, which may do no harm. */
        NEARLY_VALID,
        /** Some of its bytes are others. */
        MUTATED
    }

    static final String GRAPHQL_RESPONSE = "application/graphql-response+json";
    private static final String JSON = "application/json";

    /** Longer addresses are refused by servers before anybody looks at what they ask. */
    private static final int LONGEST_URL = 3_000;

    /** @return one of all kinds */
    static Asked any(Questions questions, Chance chance) {
        return switch (chance.below(5)) {
            case 0, 1 -> sent(Kind.VALID, questions.valid(chance), chance);
            case 2 -> sent(Kind.NEARLY_VALID, questions.nearlyValid(chance), chance);
            case 3 ->
                sent(
                        Kind.NEARLY_VALID,
                        chance.onceIn(2) ? questions.nearlyValid(chance) : questions.failing(chance),
                        chance);
            default -> mutated(questions.valid(chance), chance);
        };
    }

    /** @return the question as clients send it in one of the ways there are */
    static Asked sent(Kind kind, Question question, Chance chance) {
        Map<String, Object> parameters = question.parameters();
        if (chance.onceIn(10)) {
            parameters.put("extensions", Map.of("cost", true));
        }
        String accepts = chance.oneOf(JSON, GRAPHQL_RESPONSE);
        String url = url(parameters);
        return chance.onceIn(4) && url.length() <= LONGEST_URL
                ? new Asked(kind, url, null, accepts)
                : new Asked(kind, "", body(parameters, chance), accepts);
    }

    private static Asked mutated(Question question, Chance chance) {
        byte[] body = body(question.parameters(), chance);
        return new Asked(Kind.MUTATED, "", Bytes.mutated(body, chance), chance.oneOf(JSON, GRAPHQL_RESPONSE));
    }

    private static byte[] body(Map<String, Object> parameters, Chance chance) {
        return (chance.onceIn(2) ? Literals.json(parameters) : Literals.plainJson(parameters)).getBytes(UTF_8);
    }

    private static String url(Map<String, Object> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(text(parameter.getValue()), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    private static String text(Object parameter) {
        return parameter instanceof String text ? text : Literals.json(parameter);
    }

    boolean isGet() {
        return !url.isEmpty();
    }

    /** @param patience how long its sender waits for an answer */
    HttpRequest at(URI endpoint, Duration patience) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(endpoint + url))
                .header("Accept", accepts)
                .timeout(patience);
        others.forEach(request::header);
        return (isGet() ? request : request.header("Content-Type", JSON).POST(BodyPublishers.ofByteArray(body)))
                .build();
    }

    @Override
    public String toString() {
        return kind + (isGet() ? " GET " + url : " POST " + new String(body, UTF_8)) + "\nAccept: " + accepts + "\n"
                + others;
    }
}
