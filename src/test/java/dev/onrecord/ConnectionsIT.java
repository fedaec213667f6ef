package dev.onrecord;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes over a connection that is no sound request: refused, the connection closed, and hardly a word in the log. */
@Timeout(120)
class ConnectionsIT {

    private static final Path SEEDS = Path.of("src/test/resources/example/seeds");
    private static final String BODY = "{\"query\":\"{dataset{title}}\"}";
    private static final String GET = "GET /graphql?query=%7Bdataset%7Btitle%7D%7D ";
    private static final String HOST = "Host: localhost\r\n";
    private static final String POST = "POST /graphql HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\n";
    private static final String CHUNKS = "1c\r\n" + BODY + "\r\n0\r\n\r\n";

    private static final String CHUNKED = POST + "Transfer-Encoding: chunked\r\n\r\n";

    private static final int PATIENCE = 20_000;

    private static Packaged.Service service;

    /** @param status the answer's */
    private record Malformed(String name, String sent, int status) {

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void serve() throws IOException {
        service = Packaged.serve(SEEDS, Map.of("ONRECORD_LIMITS_TIME", "4S"));
    }

    /** Whatever was sent until then, the log has less to say than the start of the service. */
    @AfterAll
    static void the_log_is_quiet() throws Exception {
        // The handle leaves the output open, so that it can be read to its end.
        service.process().toHandle().destroy();
        List<String> lines = service.process().inputReader().lines().toList();
        assertEquals(
                List.of(),
                lines.stream()
                        .filter(line -> line.contains("ERROR") || line.contains("WARN") || line.contains("\tat "))
                        .toList());
        assertTrue(lines.size() < 10, String.join("\n", lines));
    }

    static Stream<Malformed> malformed() {
        return Stream.of(
                new Malformed("no host", GET + "HTTP/1.1\r\n\r\n", 400),
                new Malformed("two hosts", GET + "HTTP/1.1\r\n" + HOST + "Host: other\r\n\r\n", 400),
                new Malformed("the same host twice", GET + "HTTP/1.1\r\n" + HOST + HOST + "\r\n", 400),
                new Malformed("a host that is none", GET + "HTTP/1.1\r\nHost: a b\r\n\r\n", 400),
                new Malformed("a host with a path", GET + "HTTP/1.1\r\nHost: a/b\r\n\r\n", 400),
                new Malformed("an empty host", GET + "HTTP/1.1\r\nHost:\r\n\r\n", 400),
                new Malformed("a port without a host", GET + "HTTP/1.1\r\nHost: :80\r\n\r\n", 400),
                new Malformed("a header without a name", GET + "HTTP/1.1\r\n" + HOST + ": x\r\n\r\n", 400),
                new Malformed("HTTP/01.1", GET + "HTTP/01.1\r\n" + HOST + "\r\n", 400),
                new Malformed("HTTP/1.10", GET + "HTTP/1.10\r\n" + HOST + "\r\n", 400),
                new Malformed("two blanks before the version", GET + " HTTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed("a tab before the address", "GET\t/ HTTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed("an address without a slash", "GET graphql HTTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed("a host for an address", "GET localhost:80 HTTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed("a place in an address", "GET /claims#main HTTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed("HTTP/9.9", GET + "HTTP/9.9\r\n" + HOST + "\r\n", 400),
                new Malformed("HTTP/2.0", GET + "HTTP/2.0\r\n" + HOST + "\r\n", 400),
                new Malformed("another protocol", GET + "FTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed("no version", GET + "\r\n\r\n", 400),
                new Malformed(
                        "length and chunks",
                        POST + "Content-Length: 28\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNKS,
                        400),
                new Malformed(
                        "chunks and length",
                        POST + "Transfer-Encoding: chunked\r\nContent-Length: 28\r\n\r\n" + CHUNKS,
                        400),
                new Malformed("a coding that is none", POST + "Transfer-Encoding: xchunked\r\n\r\n" + CHUNKS, 400),
                new Malformed("two codings", POST + "Transfer-Encoding: gzip, chunked\r\n\r\n" + CHUNKS, 400),
                new Malformed(
                        "two lines of codings",
                        POST + "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n" + CHUNKS,
                        400),
                new Malformed(
                        "chunks of HTTP/1.0",
                        POST.replace("1.1", "1.0") + "Transfer-Encoding: chunked\r\n\r\n" + CHUNKS,
                        400),
                new Malformed("two lengths", POST + "Content-Length: 28\r\nContent-Length: 29\r\n\r\n" + BODY, 400),
                new Malformed("a chunk without a size", CHUNKED + "\r\n" + BODY + "\r\n0\r\n\r\n", 400),
                new Malformed("a chunk whose size is a word", CHUNKED + CHUNKS.replace("1c", "zz"), 400),
                new Malformed("a chunk whose size has a sign", CHUNKED + CHUNKS.replace("1c", "-1c"), 400),
                new Malformed("a chunk whose size has a plus", CHUNKED + CHUNKS.replace("1c", "+1c"), 400),
                new Malformed("a chunk whose size has a prefix", CHUNKED + CHUNKS.replace("1c", "0x1c"), 400),
                new Malformed("a chunk of more than there can be", CHUNKED + CHUNKS.replace("1c", "f".repeat(16)), 400),
                new Malformed("a chunk that is longer than its size", CHUNKED + CHUNKS.replace("1c", "1b"), 400),
                new Malformed("a second chunk without a size", CHUNKED + CHUNKS.replace("0\r\n", "x\r\n"), 400),
                new Malformed("a chunk whose size has a blank", CHUNKED + CHUNKS.replace("1c", "1c "), 400),
                new Malformed("a chunk whose size is behind a tab", CHUNKED + CHUNKS.replace("1c", "\t1c"), 400),
                new Malformed("a chunk whose size has a return", CHUNKED + CHUNKS.replace("1c", "1c\r"), 400),
                new Malformed("a last chunk with a blank", CHUNKED + CHUNKS.replace("0\r\n", "0 \r\n"), 400),
                new Malformed("chunks of lines without returns", CHUNKED + CHUNKS.replace("\r\n", "\n"), 400),
                new Malformed("a length below nothing", POST + "Content-Length: -1\r\n\r\n" + BODY, 400),
                new Malformed("a length that is none", POST + "Content-Length: x\r\n\r\n" + BODY, 400),
                new Malformed("a header with a blank", GET + "HTTP/1.1\r\n" + HOST + "A b: c\r\n\r\n", 400),
                new Malformed("a header with a zero", GET + "HTTP/1.1\r\n" + HOST + "A: b\0c\r\n\r\n", 400),
                new Malformed("braces in an address", "GET /graphql?query={a} HTTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed("half a percent sign", "GET /graphql?query=%7 HTTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed("a percent sign", "GET /%zz HTTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed("a character that is not of ASCII", "GET /\u00e9 HTTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed("brackets in a path", "GET /a[b] HTTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed("slashes alone", "GET // HTTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed(
                        "somebody before a host", "GET http://a:b@localhost/graphql HTTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed("a scheme alone", "GET http:// HTTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed("a tunnel", "CONNECT localhost:80 HTTP/1.1\r\n" + HOST + "\r\n", 400),
                new Malformed("TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u00fc\u0003\u00e3\r\n\r\n", 400),
                new Malformed(
                        "a long address", GET.strip() + "x".repeat(70_000) + " HTTP/1.1\r\n" + HOST + "\r\n", 414),
                new Malformed(
                        "a long header", GET + "HTTP/1.1\r\n" + HOST + "A: " + "x".repeat(40_000) + "\r\n\r\n", 431));
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void what_is_malformed_is_refused_and_ends_the_connection(Malformed malformed) throws IOException {
        // A request that follows is none: who knows where it begins?
        String answer = exchange(malformed.sent() + GET + "HTTP/1.1\r\n" + HOST + "\r\n");
        assertTrue(
                answer.startsWith("HTTP/1.1 " + malformed.status())
                        || answer.startsWith("HTTP/1.0 " + malformed.status()),
                answer);
        assertEquals(1, answer.split("HTTP/1\\.[01] \\d\\d\\d", -1).length - 1, answer);
        String small = answer.toLowerCase();
        assertTrue(small.contains("connection: close"), answer);
        assertTrue(small.contains("content-type: application/json"), answer);
        assertTrue(small.contains("x-content-type-options: nosniff"), answer);
        assertTrue(small.contains("access-control-allow-origin: *"), answer);
        assertTrue(answer.contains("{\"errors\":[{\"message\":\""), answer);
    }

    @Test
    void what_is_well_formed_is_answered() throws IOException {
        String close = "Connection: close\r\n\r\n";
        assertAnswered(exchange(GET + "HTTP/1.1\r\n" + HOST + close));
        assertAnswered(exchange(GET + "HTTP/1.1\r\n" + HOST + "Connection: TE, Close\r\n\r\n"));
        assertAnswered(exchange(GET + "HTTP/1.1\r\n" + HOST + "Connection: TE\r\nConnection: close\r\n\r\n"));
        assertAnswered(exchange(GET + "HTTP/1.0\r\n\r\n"));
        assertAnswered(exchange(GET + "HTTP/1.0\r\n" + HOST + "\r\n"));
        assertAnswered(exchange(GET + "HTTP/1.1\r\nHost: [::1]:80\r\n" + close));
        assertAnswered(exchange(GET.replace("/graphql", "http://localhost/graphql") + "HTTP/1.1\r\n" + HOST + close));
        assertAnswered(exchange(POST + "Transfer-Encoding: Chunked\r\n" + close + CHUNKS));
        assertAnswered(exchange(POST + "Content-Length: 28\r\n" + close + BODY));
        String upgraded = exchange(POST + "Connection: close, Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n"
                + "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\nExpect: 100-continue\r\nContent-Length: 28\r\n\r\n"
                + BODY);
        assertTrue(upgraded.startsWith("HTTP/1.1 100 Continue"), upgraded);
        assertAnswered(upgraded);
        String offer = "Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA\r\n";
        for (String options : List.of("close, Upgrade, HTTP2-Settings", "Upgrade, HTTP2-Settings, Close")) {
            String last = exchange(GET + "HTTP/1.1\r\n" + HOST + offer + "Connection: " + options + "\r\n\r\n");
            assertTrue(last.startsWith("HTTP/1.1 200 OK"), last);
            assertAnswered(last);
        }
        String pipelined =
                exchange((GET + "HTTP/1.1\r\n" + HOST + "\r\n").repeat(3) + GET + "HTTP/1.1\r\n" + HOST + close);
        assertEquals(4, pipelined.split("\\{\"data\":", -1).length - 1, pipelined);
    }

    private static void assertAnswered(String answer) {
        assertTrue(answer.contains(" 200 OK"), answer);
        assertTrue(answer.contains("{\"data\":"), answer);
    }

    static Stream<String> addresses() {
        return Stream.of("/", "/graphql", "/graphql/schema.graphql", "/graphiql/", "/q/health", "/nothing");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void a_body_that_does_not_come_ends_the_connection(String address) throws Exception {
        String head = "POST " + address + " HTTP/1.1\r\n" + HOST + "Content-Type: application/json\r\n"
                + "Content-Length: 1000\r\n\r\n";
        assertTrickledOut(head);
    }

    @Test
    void a_head_that_does_not_come_ends_the_connection_with_a_word() throws Exception {
        String answer = assertTrickledOut("GET / HTTP/1.1\r\nHost: ");
        assertTrue(answer.startsWith("HTTP/1.1 408"), answer);
    }

    /** A byte at a time, which keeps any connection from being idle. */
    private static String assertTrickledOut(String head) throws IOException {
        StringBuilder answer = new StringBuilder();
        try (Socket connection = connect()) {
            connection.setSoTimeout(200);
            send(connection, head);
            long end = System.nanoTime() + PATIENCE * 1_000_000L;
            while (System.nanoTime() < end) {
                try {
                    int read = connection.getInputStream().read();
                    if (read < 0) {
                        return answer.toString();
                    }
                    answer.append((char) read);
                } catch (SocketTimeoutException e) {
                    send(connection, "x");
                } catch (IOException e) {
                    return answer.toString();
                }
            }
        }
        throw new AssertionError("The connection is still there. " + answer);
    }

    @Test
    void whoever_leaves_leaves_nothing_behind() throws IOException {
        for (int i = 0; i < 50; i++) {
            for (String sent : List.of(
                    POST + "Content-Length: 1000\r\n\r\n{",
                    POST + "Transfer-Encoding: chunked\r\n\r\n5\r\nab",
                    POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
                    "POST / HTTP/1.1\r\n" + HOST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n",
                    POST + "Content-Length: 28\r\n\r\n" + BODY,
                    GET,
                    "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\u0001")) {
                try (Socket connection = connect()) {
                    // It is reset, and not closed.
                    connection.setSoLinger(true, 0);
                    send(connection, sent);
                }
            }
        }
        assertAnswered(exchange(GET + "HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events/{x}", "/a|b", "/%zz", "/graphql?query={dataset{title}}", "/a[b]", "//", "/\u00e9"})
    void what_is_no_address_is_refused_over_http_2_in_the_same_words_and_other_streams_go_on(String address)
            throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                    .setProtocolVersion(HttpVersion.HTTP_2)
                    .setHttp2ClearTextUpgrade(false)
                    .setHttp2MaxPoolSize(1));
            HttpClientResponse refused = ask(client, address);
            assertEquals(400, refused.statusCode());
            assertEquals("application/json; charset=utf-8", refused.getHeader("Content-Type"));
            assertEquals("nosniff", refused.getHeader("X-Content-Type-Options"));
            assertEquals("no-store", refused.getHeader("Cache-Control"));
            assertTrue(body(refused).contains("{\"errors\":[{\"message\":\""), body(refused));
            HttpClientResponse answered = ask(client, "/graphql?query=%7Bdataset%7Btitle%7D%7D");
            assertEquals(200, answered.statusCode());
            assertEquals(HttpVersion.HTTP_2, answered.version());
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get();
        }
    }

    @Test
    void whom_a_request_asks_its_target_says_before_its_host() throws IOException {
        String feed = exchange("GET http://record.example/claims.atom HTTP/1.1\r\nHost: other.example\r\n"
                + "Connection: close\r\n\r\n");
        assertTrue(feed.contains("http://record.example/claims/"), feed);
        assertFalse(feed.contains("other.example"), feed);
    }

    private static HttpClientResponse ask(HttpClient client, String address) throws Exception {
        return client.request(HttpMethod.GET, service.port(), "localhost", address)
                .compose(HttpClientRequest::send)
                .compose(response -> response.body().map(response))
                .toCompletionStage()
                .toCompletableFuture()
                .get(PATIENCE, TimeUnit.MILLISECONDS);
    }

    private static String body(HttpClientResponse response) {
        return response.body().result().toString();
    }

    @Test
    void of_the_server_as_a_whole_is_told_which_methods_it_knows() throws IOException {
        String closed = " HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n";
        String told = exchange("OPTIONS *" + closed);
        assertTrue(told.startsWith("HTTP/1.1 204"), told);
        String small = told.toLowerCase();
        assertTrue(small.contains("allow: get, head, post, options"), told);
        assertTrue(small.contains("x-content-type-options: nosniff"), told);
        String refused = exchange("GET *" + closed);
        assertTrue(refused.startsWith("HTTP/1.1 400"), refused);
        assertTrue(refused.contains("nothing but OPTIONS"), refused);
    }

    @Test
    void frames_of_http_2_that_make_no_sense_end_the_connection() throws IOException {
        String preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
        String settings = "\0\0\0\u0004\0\0\0\0\0";
        for (String frames : List.of(
                "\0\0\u0008\u0006\0\0\0\0\0abcdefgh".repeat(3000),
                "\0\0\0\u0004\0\0\0\0\0".repeat(3000),
                "\0\0\u0004\u0003\0\0\0\0\u0001\0\0\0\u0008",
                "\0\0\u0001\u0000\0\0\0\0\u0001x",
                "\u00ff\u00ff\u00ff\u0001\0\0\0\0\u0001")) {
            try (Socket connection = connect()) {
                connection.setSoTimeout(3000);
                send(connection, preface + settings + frames);
                connection.getInputStream().read();
            } catch (IOException e) {
                // That is how it may end.
                continue;
            }
        }
        assertAnswered(exchange(GET + "HTTP/1.1\r\n" + HOST + "Connection: close\r\n\r\n"));
    }

    private static Socket connect() throws IOException {
        Socket connection = new Socket("localhost", service.port());
        connection.setSoTimeout(PATIENCE);
        return connection;
    }

    private static void send(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(ISO_8859_1));
    }

    /** @return all that comes back until the connection is closed */
    private static String exchange(String text) throws IOException {
        try (Socket connection = connect()) {
            send(connection, text);
            StringBuilder answer = new StringBuilder();
            InputStream in = connection.getInputStream();
            try {
                for (int read = in.read(); read >= 0; read = in.read()) {
                    answer.append((char) read);
                }
            } catch (SocketException e) {
                // Closed with bytes unread, it is reset; what came before counts.
                return answer.toString();
            }
            return answer.toString();
        }
    }
}
