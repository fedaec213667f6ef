package dev.onrecord.peers.byhand;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.peers.Account;
import dev.onrecord.peers.Actor;
import dev.onrecord.peers.Citation;
import dev.onrecord.peers.Claim;
import dev.onrecord.peers.ClaimValue;
import dev.onrecord.peers.DateValue;
import dev.onrecord.peers.Event;
import dev.onrecord.peers.PartialDate;
import dev.onrecord.peers.Participation;
import dev.onrecord.peers.Quantity;
import dev.onrecord.peers.Quotation;
import dev.onrecord.peers.SameAs;
import dev.onrecord.peers.Source;
import dev.onrecord.peers.Statement;
import dev.onrecord.peers.StatementEdge;
import dev.onrecord.peers.TextValue;
import dev.onrecord.peers.Withheld;
import io.vertx.core.json.Json;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Records as JSON, with the fields that the benchmark's documents ask for. */
final class Pieces {

    private Pieces() {}

    /** @return a whole answer */
    static byte[] actor(Actor actor) {
        Object fields = object(
                "id", actor.getId(),
                "slug", actor.getSlug(),
                "name", actor.getName(),
                "kind", actor.getKind(),
                "description", actor.getDescription());
        return encoded(object("data", object("actor", fields)));
    }

    /** @return an edge of the list of statements */
    static byte[] brief(StatementEdge edge) {
        Statement statement = edge.node();
        Object node = object(
                "id", statement.getId(),
                "act", statement.getAct(),
                "gist", statement.getGist(),
                "madeOn", nullOr(statement.getMadeOn(), date -> object("edtf", date.edtf())),
                "speaker", object("name", statement.getSpeaker().getName()),
                "sources", list(statement.getSources(), source -> object("slug", source.getSlug())));
        return encoded(object("cursor", edge.cursor(), "node", node));
    }

    /** @return an edge of the list of an event's statements */
    static byte[] full(StatementEdge edge) {
        Statement statement = edge.node();
        Actor speaker = statement.getSpeaker();
        Object node = object(
                "id", statement.getId(),
                "act", statement.getAct(),
                "gist", statement.getGist(),
                "channel", statement.getChannel(),
                "madeOn", nullOr(statement.getMadeOn(), Pieces::madeOn),
                "speaker", object("id", speaker.getId(), "name", speaker.getName(), "kind", speaker.getKind()),
                "quotations", list(statement.getQuotations(), Pieces::quotation));
        return encoded(object("cursor", edge.cursor(), "node", node));
    }

    /** @return the answer with an event up to its last field, which are its statements */
    static byte[] beginningOf(Event event) {
        Map<String, Object> fields = object(
                "id", event.getId(),
                "slug", event.getSlug(),
                "title", event.getTitle(),
                "summary", event.getSummary(),
                "kind", event.getKind(),
                "status", event.getStatus(),
                "date", nullOr(event.getDate(), Pieces::date),
                "partOf", nullOr(event.getPartOf(), whole -> object("id", whole.getId(), "title", whole.getTitle())),
                "participants", list(event.getParticipants(), Pieces::participation),
                "claims", list(event.getClaims(), Pieces::claim));
        String json = Json.encode(fields);
        return ("{\"data\":{\"event\":" + json.substring(0, json.length() - 1) + ",\"statements\":").getBytes(UTF_8);
    }

    private static Object date(PartialDate date) {
        return object(
                "edtf", date.edtf(),
                "earliest", date.earliest(),
                "latest", date.latest(),
                "precision", date.precision(),
                "approximate", date.approximate(),
                "asWritten", date.asWritten(),
                "basis", date.basis());
    }

    private static Object madeOn(PartialDate date) {
        return object("edtf", date.edtf(), "asWritten", date.asWritten(), "basis", date.basis());
    }

    private static Object participation(Participation participation) {
        Actor actor = participation.getActor();
        Object who = object(
                "id", actor.getId(),
                "name", actor.getName(),
                "kind", actor.getKind(),
                "description", actor.getDescription());
        return object(
                "role", participation.getRole(),
                "note", participation.getNote(),
                "actor", who,
                "citations", list(participation.getCitations(), Pieces::paragraph));
    }

    private static Object claim(Claim claim) {
        return object(
                "id", claim.getId(),
                "question", claim.getQuestion(),
                "agreement", claim.getAgreement(),
                "consensus", nullOr(claim.getConsensus(), Pieces::value),
                "accounts", list(claim.getAccounts(), Pieces::account));
    }

    private static Object account(Account account) {
        return object(
                "asWritten", account.getAsWritten(),
                "value", value(account.getValue()),
                "attributedTo", nullOr(account.getAttributedTo(), Pieces::attribution),
                "citation", citation(account.getCitation()));
    }

    private static Object attribution(Statement statement) {
        Object speaker = object("name", statement.getSpeaker().getName());
        return object("id", statement.getId(), "speaker", speaker);
    }

    private static Object value(ClaimValue value) {
        Map<String, Object> fields = object("__typename", value.getClass().getSimpleName());
        if (value instanceof Quantity quantity) {
            fields.put("qualifier", quantity.getQualifier().name());
            fields.put("number", quantity.getNumber());
            fields.put("min", quantity.getMin());
            fields.put("max", quantity.getMax());
            fields.put("unit", quantity.getUnit());
        } else if (value instanceof DateValue day) {
            PartialDate date = day.getDate();
            fields.put("date", object("edtf", date.edtf(), "basis", date.basis()));
        } else if (value instanceof TextValue text) {
            fields.put("text", text.getText());
        } else if (value instanceof SameAs same) {
            Claim claim = same.getClaim();
            fields.put("claim", object("slug", claim.getSlug(), "agreement", claim.getAgreement()));
        } else if (value instanceof Withheld nothing) {
            fields.put("note", nothing.getNote());
        }
        return fields;
    }

    private static Object quotation(Quotation quotation) {
        return object(
                "mode", quotation.getMode(),
                "text", quotation.getText(),
                "attributedAs", quotation.getAttributedAs(),
                "attribution", quotation.getAttribution(),
                "citation", citation(quotation.getCitation()));
    }

    private static Object citation(Citation citation) {
        return object(
                "paragraph", citation.paragraph(),
                "start", citation.start(),
                "end", citation.end(),
                "source", source(citation.source()));
    }

    private static Object paragraph(Citation citation) {
        return object("paragraph", citation.paragraph(), "source", source(citation.source()));
    }

    private static Object source(Source source) {
        return object("slug", source.getSlug(), "title", source.getTitle());
    }

    private static <T> Object nullOr(T value, Function<T, Object> json) {
        return value == null ? null : json.apply(value);
    }

    private static <T> List<Object> list(List<T> values, Function<T, Object> json) {
        return values.stream().map(json).toList();
    }

    /** @param namesAndValues in turn */
    private static Map<String, Object> object(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], scalar(namesAndValues[i + 1]));
        }
        return fields;
    }

    private static Object scalar(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof LocalDate day ? day.toString() : value;
    }

    private static byte[] encoded(Object json) {
        return Json.encode(json).getBytes(UTF_8);
    }
}
