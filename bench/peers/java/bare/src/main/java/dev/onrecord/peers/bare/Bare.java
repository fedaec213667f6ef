package dev.onrecord.peers.bare;

import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers with the bytes of one file, whatever is asked: what a start costs before anybody has written an application. */
@Singleton
final class Bare {

    private final Buffer bytes;

    Bare(@ConfigProperty(name = "answer") String file) throws IOException {
        this.bytes = Buffer.buffer(Files.readAllBytes(Path.of(file)));
    }

    void open(@Observes Router router) {
        router.route().handler(context -> context.response()
                .putHeader("content-type", "application/json; charset=utf-8")
                .end(bytes.copy()));
    }
}
