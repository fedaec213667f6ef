import io.vertx.core.AbstractVerticle;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gives out ready answers without a look at the question: {@code /name} those in the file of that name, in turn. */
public final class Limit extends AbstractVerticle {

    private final int port;
    private final Map<String, List<Buffer>> answers = new HashMap<>();
    private int given;

    private Limit(int port, Path folder) throws IOException {
        this.port = port;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                // One answer a line.
                answers.put(
                        "/" + file.getFileName(),
                        Files.readAllLines(file).stream().map(Buffer::buffer).toList());
            }
        }
    }

    public static void main(String[] args) throws IOException {
        Map<String, String> options = Map.of(args[0], args[1], args[2], args[3]);
        Vertx.vertx()
                .deployVerticle(
                        new Limit(Integer.parseInt(options.get("--port")), Path.of(options.get("--answers"))));
    }

    @Override
    public void start() {
        vertx.createHttpServer()
                .requestHandler(this::answer)
                .listen(port, "127.0.0.1")
                .onSuccess(server -> System.out.println("ready at http://127.0.0.1:" + server.actualPort()));
    }

    private void answer(HttpServerRequest request) {
        List<Buffer> ready = answers.get(request.path());
        request.response()
                .putHeader("content-type", "application/json; charset=utf-8")
                .end(ready.get(given++ % ready.size()));
    }
}
