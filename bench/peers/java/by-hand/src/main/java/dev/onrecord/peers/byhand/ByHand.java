package dev.onrecord.peers.byhand;

import dev.onrecord.peers.Records;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** The answers by hand on a plain Vert.x server. */
public final class ByHand extends AbstractVerticle {

    private static final int BAD_REQUEST = 400;

    private final int port;
    private final Documents documents;
    private final Answers answers;

    private ByHand(int port, Documents documents, Answers answers) {
        this.port = port;
        this.documents = documents;
        this.answers = answers;
    }

    public static void main(String[] args) throws IOException {
        Map<String, String> options = Map.of(args[0], args[1], args[2], args[3], args[4], args[5], args[6], args[7]);
        int port = Integer.parseInt(options.get("--port"));
        Documents documents = new Documents(Path.of(options.get("--queries")));
        Answers answers = new Answers(new Records(Path.of(options.get("--seeds")), Path.of(options.get("--claims"))));
        int cores = Runtime.getRuntime().availableProcessors();
        Vertx.vertx()
                .deployVerticle(() -> new ByHand(port, documents, answers), new DeploymentOptions().setInstances(cores))
                .onSuccess(id -> System.out.println("ready at http://127.0.0.1:" + port + "/graphql"));
    }

    @Override
    public void start(Promise<Void> started) {
        vertx.createHttpServer()
                .requestHandler(request -> request.body().onSuccess(body -> answer(body.getBytes(), request)))
                .listen(port, "127.0.0.1")
                .<Void>mapEmpty()
                .onComplete(started);
    }

    private void answer(byte[] body, HttpServerRequest request) {
        try {
            Buffer answer = answers.to(documents.asked(body));
            request.response()
                    .putHeader("content-type", "application/json; charset=utf-8")
                    .end(answer);
        } catch (IOException | IllegalArgumentException refused) {
            request.response().setStatusCode(BAD_REQUEST).end(refused.getMessage());
        }
    }
}
