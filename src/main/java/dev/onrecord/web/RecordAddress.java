package dev.onrecord.web;

import dev.onrecord.http.Freshness;
import dev.onrecord.http.Reply;
import dev.onrecord.http.RequestError;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of the records of one kind in one form.
 *
 * @param noun what a record is called: {@code claim}
 * @param section what stands before the slugs: {@code claims}
 * @param ending what stands behind them: {@code .json}; empty for the page
 * @param freshness for how long it may be kept that there is a record no more
 */
record RecordAddress(String noun, String section, String ending, Freshness freshness) {

    /** @return a regular expression for a route; the slug is the path parameter {@code slug} */
    String pattern() {
        return "/" + section + "/(?<slug>[^/.]+)" + Pattern.quote(ending);
    }

    /** @return the addresses as OpenAPI writes them */
    String template() {
        return "/" + section + "/{slug}" + ending;
    }

    /** @return the refusal of a request for a record that there is not */
    RequestError notFound(RoutingContext context) {
        return MissingRecord.refusal(noun, context.pathParam("slug"), freshness);
    }

    /**
     * Leads to a record that is called otherwise by now.
     *
     * @param record what was found, with its slug; null where there is none
     * @return whether it is at another address, which the client is sent to
     * @throws RequestError if there is none
     */
    boolean isElsewhere(RoutingContext context, @Nullable Object record) {
        String asked = context.pathParam("slug");
        if (!(record instanceof Map<?, ?> known)) {
            throw notFound(context);
        }
        String slug = JsonObjects.text(known, "slug");
        if (slug.equals(asked)) {
            return false;
        }
        String query = context.request().query();
        String there = "/" + section + "/" + slug + ending + (query == null ? "" : "?" + query);
        Reply.to(context).send(301, response -> response.putHeader(HttpHeaders.LOCATION, there));
        return true;
    }
}
