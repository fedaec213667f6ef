package dev.onrecord.seed;

import dev.onrecord.actor.Actor;
import dev.onrecord.entry.KindScheme;
import dev.onrecord.event.Event;
import dev.onrecord.event.EventKind;
import dev.onrecord.event.EventRelation;
import dev.onrecord.event.EventRelationKind;
import dev.onrecord.event.EventStatus;
import dev.onrecord.event.ParticipantRole;
import dev.onrecord.event.Participation;
import dev.onrecord.event.Place;
import dev.onrecord.source.Citation;
import dev.onrecord.time.Basis;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads events, who took part in them and how they hang together. */
final class EventReader {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Draft draft;
    private final Evidence evidence;
    private final KindReader kinds;
    private final EventRelations relations = new EventRelations();

    EventReader(Draft draft, Evidence evidence, KindReader kinds) {
        this.draft = draft;
        this.evidence = evidence;
        this.kinds = kinds;
    }

    void read(Fields fields, Event event) {
        event.title = fields.line("title");
        event.summary = fields.prose("summary");
        KindReader.Chosen<EventKind> kind = kinds.of(fields, "kind", KindScheme.EVENT, EventKind.class);
        event.kind = kind.value();
        event.kindDetail = kind.detail();
        event.plover = fields.perhapsLine("plover");
        event.status = fields.choice("status", EventStatus.class);
        event.date = evidence.date(fields, "date");
        Set<Object> places = new HashSet<>();
        event.places = fields.anyNumberWithin("places").stream()
                .map(place -> place(place, places))
                .filter(Objects::nonNull)
                .toList();
        event.partOf = fields.optional("partOf", node -> whole(node, event));
        event.citations = evidence.cites(fields);
        Set<String> roles = new HashSet<>();
        for (Fields participant : fields.anyNumberWithin("participants")) {
            readParticipant(participant, event, roles);
        }
        for (Fields relation : fields.anyNumberWithin("relations")) {
            readRelation(relation, event);
        }
    }

    /** Holds what was read about all events against each other. */
    void finish() {
        relations.check();
    }

    private static @Nullable Place place(Fields fields, Set<Object> others) {
        fields.checkOnce(others, Set.of());
        String name = fields.line("name");
        @Nullable String country = fields.optional("country", EventReader::country);
        return name == null ? null : new Place(name, country);
    }

    private static String country(Node node) {
        String code = Scalars.text(node);
        if (!COUNTRIES.contains(code)) {
            throw new IllegalArgumentException(
                    "'" + Scalars.shortened(code) + "' is not a country; write ISO 3166-1 alpha-2, as in SV.");
        }
        return code;
    }

    private @Nullable Event whole(Node node, Event part) {
        Event whole = draft.catalogue().event(node);
        for (Event e = whole; e != null; e = e.partOf) {
            if (e == part) {
                throw new IllegalArgumentException(
                        "'" + Scalars.scalar(node) + "' is itself part of '" + part.slug + "'.");
            }
        }
        return whole;
    }

    private void readParticipant(Fields fields, Event event, Set<String> roles) {
        Participation participation = new Participation();
        participation.event = event;
        participation.actor = fields.required("actor", "an actor's slug", draft.catalogue()::actor);
        participation.role = fields.choice("role", ParticipantRole.class);
        participation.note = fields.perhapsProse("note");
        participation.citations = evidence.cites(fields);
        if (participation.actor != null && !roles.add(participation.actor.slug + " " + participation.role)) {
            fields.problem(
                    "actor", "'" + participation.actor.slug + "' has this role twice; put the citations together.");
        }
        draft.add(participation, fields.place());
    }

    /** A relation is written once, at either event, and kept as each of the two reads it. */
    private void readRelation(Fields fields, Event event) {
        EventRelationKind kind = fields.choice("kind", EventRelationKind.class);
        Event other = fields.required("event", "an event's slug", node -> another(node, event));
        @Nullable Actor claimedBy = fields.optional("claimedBy", draft.catalogue()::actor);
        Basis basis = evidence.basis(fields);
        List<Citation> citations = evidence.cites(fields);
        if (kind != null && other != null) {
            relations.add(fields, event, kind, other, claimedBy);
            draft.add(relation(event, kind, other, claimedBy, basis, citations), fields.place());
            draft.add(relation(other, kind.inverse(), event, claimedBy, basis, citations), fields.place());
        }
    }

    private @Nullable Event another(Node node, Event event) {
        Event other = draft.catalogue().event(node);
        if (other == event) {
            throw new IllegalArgumentException("'" + event.slug + "' is related to itself.");
        }
        return other;
    }

    private static EventRelation relation(
            Event from,
            EventRelationKind kind,
            Event to,
            @Nullable Actor claimedBy,
            Basis basis,
            List<Citation> citations) {
        EventRelation relation = new EventRelation();
        relation.from = from;
        relation.kind = kind;
        relation.event = to;
        relation.claimedBy = claimedBy;
        relation.basis = basis;
        relation.citations = new ArrayList<>(citations);
        return relation;
    }
}
