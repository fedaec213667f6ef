package dev.onrecord.web;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * The GraphQL request behind a page, as a reader can send it from elsewhere.
 *
 * @param endpoint the address of the API
 * @param query a document of one operation
 * @param variables their values as JSON
 */
record OpenQuestion(String endpoint, String query, String variables) {

    /** @return a command for a shell */
    String asCommand() {
        return "curl -sG " + quoted(endpoint) + " --data-urlencode " + quoted("variables=" + variables)
                + " --data-urlencode " + quoted("query=" + query);
    }

    /** Between these quotation marks a shell leaves all as it is but the mark itself. */
    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** @return a module of JavaScript, which ends with the answer in a name */
    String asScript() {
        return "const variables = " + variables + ";\nconst query = `"
                + query.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${") + "`;\n"
                + "const response = await fetch(" + JSON_PROVIDER.createValue(endpoint) + ", {\n"
                + "  method: \"POST\",\n"
                + "  headers: { \"Content-Type\": \"application/json\" },\n"
                + "  body: JSON.stringify({ query, variables }),\n"
                + "});\n"
                + "const { data, errors } = await response.json();\n";
    }

    /** @return where GraphiQL opens with it */
    String inGraphiQL() {
        return "/graphiql/?query=" + URLEncoder.encode(query, UTF_8) + "&variables="
                + URLEncoder.encode(variables, UTF_8);
    }
}
