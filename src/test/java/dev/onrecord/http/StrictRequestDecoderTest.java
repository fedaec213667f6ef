package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each request has its own time to arrive; the clock is the channel's. */
class StrictRequestDecoderTest {

    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    private static final String CHUNKED = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final String HALF = "GET / HTTP/1.1\r\nHo";

    private final EmbeddedChannel channel =
            new EmbeddedChannel(new StrictRequestDecoder(new HttpServerOptions(), Duration.ofSeconds(1), () -> {}));

    @Test
    void a_connection_with_half_a_request_is_closed_in_time() {
        channel.freezeTime();
        read(HALF, 600);
        read("st: a", 600);
        assertFalse(channel.isOpen());
    }

    @Test
    void a_connection_whose_reads_end_within_requests_that_come_in_time_stays_open() {
        channel.freezeTime();
        read(HALF, 600);
        for (int i = 0; i < 5; i++) {
            read(REQUEST.substring(HALF.length()) + HALF, 600);
        }
        assertTrue(channel.isOpen());
        read("", 600);
        assertFalse(channel.isOpen());
    }

    @ParameterizedTest
    @CsvSource({"Expect: 100-continue, false", "expect: 100-Continue, false", "Accept: */*, true"})
    void whoever_waits_to_be_told_to_go_on_stays_with_the_protocol_it_speaks(String header, boolean isUpgraded) {
        read("POST / HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nContent-Length: 2\r\n" + header + "\r\n\r\n", 0);
        HttpRequest request = channel.readInbound();
        assertEquals(isUpgraded, request.headers().contains("Upgrade"));
    }

    @ParameterizedTest
    @CsvSource({
        "http://ida@record.example/claims.atom, true",
        "https://ida:secret@record.example, true",
        "http://record.example/claims.atom?by=ida@elsewhere.example, false",
        "http://record.example/@ida, false",
        "/claims?text=a@b, false"
    })
    void nobody_is_named_before_a_host(String address, boolean isRefused) {
        assertEquals(
                isRefused ? StrictRequestDecoder.NO_HOST : null, StrictRequestDecoder.addressFault(address), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET  / HTTP/1.1",
                "GET /  HTTP/1.1",
                "GET\t/\tHTTP/1.1",
                " GET / HTTP/1.1",
                "GET / HTTP/1.1 ",
                "GET /\rHTTP/1.1",
                "GET /\u000bHTTP/1.1",
                "GET / HTTP/1.10",
                "GET / HTTP/1.02",
                "GET / HTTP/01.1",
                "GET / http/1.1"
            })
    void a_request_line_is_read_to_the_letter(String line) {
        read(line + "\r\nHost: a\r\n\r\n", 0);
        assertTrue(nextRequest().decoderResult().isFailure());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n",
                "\r\nGET / HTTP/1.1\r\n",
                "\n\r\nGET / HTTP/1.0\r\n",
                "M-SEARCH * HTTP/1.9\r\n"
            })
    void lines_that_are_as_they_should_be_are_read(String line) {
        for (int i = 0; i < 3; i++) {
            read(line + "Host: a\r\n\r\n", 0);
            assertTrue(nextRequest().decoderResult().isSuccess());
            assertInstanceOf(LastHttpContent.class, channel.readInbound());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost:80",
                "graphql",
                "?query=1",
                "ftp://record.example/",
                "http:/claims",
                "http:claims",
                "*/claims",
                "/claims#account:deaths:1"
            })
    void what_is_asked_for_is_a_path_or_begins_with_a_host(String address) {
        assertNotNull(StrictRequestDecoder.addressFault(address), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims",
                "/",
                "*",
                "//claims",
                "http://record.example",
                "HTTPS://RECORD.EXAMPLE/claims?text=a",
                "http://[::1]:8080/claims"
            })
    void every_form_of_an_address_is_one(String address) {
        assertNull(StrictRequestDecoder.addressFault(address), address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " 3",
                "3 ",
                "3\t",
                "\u000b3",
                "3\r",
                "3\r;a",
                "3\0",
                "3;a=\rb",
                "3;a=\0",
                "3;a\u007f",
                "3,3",
                "3.0",
                "0x3",
                "",
                "000000000000000000000100000003"
            })
    void a_chunk_has_its_size_and_nothing_else_before_it(String size) {
        read(CHUNKED, 0);
        HttpRequest request = nextRequest();
        read(size + "\r\nabc\r\n0\r\n\r\n", 0);
        assertEquals("", body());
        assertTrue(request.decoderResult().isFailure(), size);
        read(REQUEST, 0);
        assertNull(channel.readInbound(), "nothing is read behind it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "03", "0000000000000000000000003", "3;a=b", "3 ; a = \"b;c\"", "3\t;\ta", "3;\u00e9"})
    void a_chunk_may_have_extensions(String size) {
        // However its bytes come.
        for (int step : List.of(1, 2, 5, 100)) {
            String bytes = CHUNKED + size + "\r\nabc\r\nb\r\n0\r\n\r\n 3\r\n\r\n\r\n0;x\r\nT: u\r\n\r\n";
            for (int at = 0; at < bytes.length(); at += step) {
                read(bytes.substring(at, Math.min(bytes.length(), at + step)), 0);
            }
            HttpRequest request = nextRequest();
            assertEquals("abc0\r\n\r\n 3\r\n\r\n", body());
            assertTrue(request.decoderResult().isSuccess(), size);
        }
    }

    private HttpRequest nextRequest() {
        return assertInstanceOf(HttpRequest.class, channel.readInbound());
    }

    /** The rest of what is read of a request. */
    private String body() {
        StringBuilder body = new StringBuilder();
        for (HttpContent part = channel.readInbound(); part != null; part = channel.readInbound()) {
            body.append(part.content().toString(US_ASCII));
            part.release();
        }
        return body.toString();
    }

    private void read(String bytes, long millisecondsAfterwards) {
        channel.writeInbound(Unpooled.copiedBuffer(bytes, ISO_8859_1));
        channel.advanceTimeBy(millisecondsAfterwards, TimeUnit.MILLISECONDS);
        channel.runScheduledPendingTasks();
    }
}
