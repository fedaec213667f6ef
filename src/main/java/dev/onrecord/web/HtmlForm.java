package dev.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.http.Representation;
import dev.onrecord.http.RequestError;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How people read a page: the default, also for clients that take any type. What is refused is a page, too. */
final class HtmlForm implements Representation {

    private static final String TYPE = "text/html";

    private final boolean hasGraphiQL;
    private final boolean isFramed;

    /**
     * @param hasGraphiQL whether pages lead to it
     * @param isFramed whether the page is shown in one of others, where nothing of this site can be opened
     */
    HtmlForm(boolean hasGraphiQL, boolean isFramed) {
        this.hasGraphiQL = hasGraphiQL;
        this.isFramed = isFramed;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String contentType() {
        return TYPE + "; charset=utf-8";
    }

    @Override
    public String contentTypeOf(RequestError error) {
        return contentType();
    }

    @Override
    public byte[] bytesOf(RequestError error) {
        Map<String, Object> model = new HashMap<>();
        model.put("status", error.status());
        model.put("title", title(error.status()));
        model.put("isFramed", isFramed);
        model.put("page", Map.of("section", "", "style", WebFile.STYLES.address(), "hasGraphiQL", hasGraphiQL));
        if (error instanceof MissingRecord missing && missing.nearest() != null) {
            model.put("lines", List.of(missing.fact()));
            model.put("nearest", missing.nearest());
            model.put("nearestPage", missing.nearestPage());
        } else {
            model.put("lines", error.getMessage().lines().toList());
            model.put("nearest", null);
        }
        model.put("text", error instanceof MissingRecord missing ? PageModel.visible(missing.words()) : "");
        return Templates.render("error", model).getBytes(UTF_8);
    }

    private static String title(int status) {
        return switch (status) {
            case 404 -> "There is no such page";
            case 410 -> "This was withdrawn";
            default -> "This is not answered";
        };
    }
}
