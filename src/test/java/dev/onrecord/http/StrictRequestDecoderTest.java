package dev.onrecord.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.HttpRequest;
import io.vertx.core.http.HttpServerOptions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each request has its own time to arrive; the clock is the channel's. */
class StrictRequestDecoderTest {

    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
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

    private void read(String bytes, long millisecondsAfterwards) {
        channel.writeInbound(Unpooled.copiedBuffer(bytes, US_ASCII));
        channel.advanceTimeBy(millisecondsAfterwards, TimeUnit.MILLISECONDS);
        channel.runScheduledPendingTasks();
    }
}
