package dev.onrecord.web;

import dev.onrecord.http.Representation;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLSchema;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What all pages share: the address of the service, names of the schema, and the downloads of each page. */
@Singleton
class Site {

    /** A target that says itself whom it asks, whatever the Host header says (RFC 9112, §3.2.2). */
    private static final Pattern ABSOLUTE = Pattern.compile("(?i)(https?://[^/?#@]+)");

    private final GraphQLSchema schema;
    private final GraphQLEnumType agreement;
    private final boolean hasGraphiQL;

    /** @param hasGraphiQL whether it is served, so that pages may lead to it */
    Site(
            GraphQLSchema schema,
            @ConfigProperty(name = "onrecord.graphiql.enabled", defaultValue = "true") boolean hasGraphiQL) {
        this.schema = schema;
        this.agreement = (GraphQLEnumType) schema.getType("Agreement");
        this.hasGraphiQL = hasGraphiQL;
    }

    boolean hasGraphiQL() {
        return hasGraphiQL;
    }

    /** @return the address of the service as this client knows it, without a slash at its end */
    static String base(RoutingContext context) {
        HttpServerRequest request = context.request();
        Matcher absolute = ABSOLUTE.matcher(request.uri());
        if (absolute.lookingAt()) {
            return absolute.group(1);
        }
        // A client of HTTP/1.0 need not say whom it asks.
        String host =
                request.authority() == null ? "localhost" : request.authority().toString();
        return request.scheme() + "://" + host;
    }

    /** @return the names of the values of an enum; none where it is no enum */
    List<String> valuesOf(String type) {
        return schema.getType(type) instanceof GraphQLEnumType known
                ? known.getValues().stream()
                        .map(GraphQLEnumValueDefinition::getName)
                        .toList()
                : List.of();
    }

    /** @return whether some list has a filter or argument of that name */
    boolean chooses(String parameter) {
        return schema.getQueryType().getFieldDefinition("claims").getArgument(parameter) != null
                || schema.getAllTypesAsList().stream()
                        .anyMatch(type -> type instanceof GraphQLInputObjectType filter
                                && filter.getFieldDefinition(parameter) != null);
    }

    /**
     * A form that the page of a list or record leads to.
     *
     * @param name what people call it
     */
    record Download(Format format, String name) implements Representation {

        /** @return what its address ends with */
        String ending() {
            return format.ending();
        }

        @Override
        public String type() {
            return format.type();
        }

        /** It is at an address of its own, which says the parameters of its type. */
        @Override
        public String contentType() {
            return type();
        }
    }

    private static final Download CSV = new Download(Form.CSV, "CSV");
    private static final Download LINES = new Download(Form.LINES, "JSON, a record on each line");
    /** Its hyphen is one that no line breaks at. */
    private static final Download JSON_LD = new Download(Form.SCHEMA_ORG, "JSON\u2011LD");

    private static final Download FEED = new Download(Form.ATOM, "Atom");
    private static final Download CALENDAR = new Download(Form.CALENDAR, "calendar");
    private static final Download TIMELINE_JS = new Download(Form.TIMELINE_JS, "TimelineJS");
    private static final Download ANNOTATIONS = new Download(Annotations.FORMAT, "Web Annotations");

    /**
     * @param page the name of a page
     * @return the forms in which what it shows can be downloaded
     */
    List<Download> forms(String page) {
        return switch (page) {
            case "claims", "statements", "actors", "sources" -> List.of(CSV, LINES, JSON_LD, FEED);
            case "timeline" -> List.of(CSV, LINES, JSON_LD, FEED, CALENDAR, TIMELINE_JS);
            case "event" -> List.of(JSON_LD, CALENDAR);
            case "source" -> List.of(JSON_LD, ANNOTATIONS);
            case "claim", "statement", "actor" -> List.of(JSON_LD);
            default -> List.of();
        };
    }

    /** @return the sentence that says what the verdict means */
    String meaning(String verdict) {
        return agreement.getValue(verdict).getDescription();
    }
}
