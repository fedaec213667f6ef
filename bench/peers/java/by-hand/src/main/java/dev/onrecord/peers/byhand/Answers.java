package dev.onrecord.peers.byhand;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.onrecord.peers.Actor;
import dev.onrecord.peers.Event;
import dev.onrecord.peers.Records;
import dev.onrecord.peers.Selection;
import dev.onrecord.peers.Statement;
import dev.onrecord.peers.StatementConnection;
import dev.onrecord.peers.StatementEdge;
import dev.onrecord.peers.Window;
import io.vertx.core.buffer.Buffer;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The record as sets of bits, a bit for each statement by date, and as pieces of answers that are encoded beforehand.
 * It does not change once it is made, so that all event loops share it.
 */
final class Answers {

    private static final String NESTED_EVENT = "prisoner-exchange";
    private static final int NESTED_FIRST = 10;
    private static final int LARGE = 16_384;

    private static final byte[] NO_ACTOR = ascii("{\"data\":{\"actor\":null}}");
    private static final byte[] NO_EVENT = ascii("{\"data\":{\"event\":null}}");
    private static final byte[] STATEMENTS = ascii("{\"data\":{\"statements\":");
    private static final byte[] END_OF_STATEMENTS = ascii("}}");
    private static final byte[] END_OF_EVENT = ascii("}}}");

    private final List<Statement> statements;
    private final BitSet all;
    private final Map<Statement.Act, BitSet> byAct = new EnumMap<>(Statement.Act.class);
    private final Map<String, BitSet> bySource = new HashMap<>();
    private final Map<String, BitSet> byEvent = new HashMap<>();

    /** The place of a statement by its cursor. */
    private final Map<String, Integer> places = new HashMap<>();

    private final byte[][] cursors;

    /** A statement as an edge of a list, and of an event. */
    private final byte[][] brief;

    private final byte[][] full;

    private final Map<String, Buffer> actors = new HashMap<>();

    /** Events up to the list of their statements. */
    private final Map<String, byte[]> events = new HashMap<>();

    private final Buffer nested;

    Answers(Records records) {
        statements = records.statementsByDate();
        int size = statements.size();
        all = new BitSet(size);
        all.set(0, size);
        cursors = new byte[size][];
        brief = new byte[size][];
        full = new byte[size][];
        List<StatementEdge> edges =
                StatementConnection.of(statements, size, Window.of(size, null)).edges();
        for (int place = 0; place < size; place++) {
            enter(edges.get(place), place);
        }
        records.all().forEach(entry -> {
            if (entry instanceof Actor actor) {
                actors.put(actor.getSlug(), Buffer.buffer(Pieces.actor(actor)));
            } else if (entry instanceof Event event) {
                events.put(event.getSlug(), Pieces.beginningOf(event));
                BitSet about = new BitSet(size);
                event.getStatements().forEach(statement -> about.set(statements.indexOf(statement)));
                byEvent.put(event.getSlug(), about);
            }
        });
        nested = event(NESTED_EVENT, byEvent.get(NESTED_EVENT), NESTED_FIRST, null);
    }

    private void enter(StatementEdge edge, int place) {
        Statement statement = edge.node();
        byAct.computeIfAbsent(statement.getAct(), act -> new BitSet()).set(place);
        statement.getSources().forEach(source -> bySource.computeIfAbsent(source.getSlug(), slug -> new BitSet())
                .set(place));
        places.put(edge.cursor(), place);
        cursors[place] = ascii(edge.cursor());
        brief[place] = Pieces.brief(edge);
        full[place] = Pieces.full(edge);
    }

    Buffer to(Asked asked) {
        return switch (asked.document) {
            case ACTOR_BY_SLUG -> {
                Buffer actor = actors.get(asked.slug);
                yield actor == null ? Buffer.buffer(NO_ACTOR) : actor;
            }
            case STATEMENTS_PAGE -> {
                Buffer answer = Buffer.buffer(LARGE).appendBytes(STATEMENTS);
                appendPage(answer, wanted(all, asked), asked.first, asked.after, brief);
                yield answer.appendBytes(END_OF_STATEMENTS);
            }
            case EVENT_BY_SLUG -> {
                BitSet about = byEvent.get(asked.slug);
                yield about == null
                        ? Buffer.buffer(NO_EVENT)
                        : event(asked.slug, wanted(about, asked), asked.first, asked.after);
            }
            case EVENT_IN_FULL -> nested;
        };
    }

    private Buffer event(String slug, BitSet wanted, int first, String after) {
        Buffer answer = Buffer.buffer(LARGE).appendBytes(events.get(slug));
        appendPage(answer, wanted, first, after, full);
        return answer.appendBytes(END_OF_EVENT);
    }

    /** @return those of the statements that meet the filter */
    private BitSet wanted(BitSet among, Asked asked) {
        BitSet wanted = (BitSet) among.clone();
        if (asked.acts != null) {
            wanted.and(union(asked.acts, byAct));
        }
        if (asked.sources != null) {
            wanted.and(union(asked.sources, bySource));
        }
        if (asked.rest != null) {
            Selection selection = Selection.of(asked.rest);
            among.stream()
                    .filter(place -> !selection.holds(statements.get(place)))
                    .forEach(wanted::clear);
        }
        return wanted;
    }

    private static <K> BitSet union(List<K> keys, Map<K, BitSet> sets) {
        BitSet union = new BitSet();
        for (K key : keys) {
            BitSet set = sets.get(key);
            if (set != null) {
                union.or(set);
            }
        }
        return union;
    }

    private void appendPage(Buffer answer, BitSet wanted, int first, String after, byte[][] edges) {
        int behind = after == null ? -1 : placeOf(after);
        int start = wanted.nextSetBit(behind + 1);
        int end = -1;
        int next = start;
        for (int shown = 0; shown < first && next >= 0; shown++) {
            end = next;
            next = wanted.nextSetBit(next + 1);
        }
        answer.appendString("{\"totalCount\":" + wanted.cardinality());
        answer.appendString(",\"pageInfo\":{\"hasNextPage\":" + (next >= 0));
        answer.appendString(",\"hasPreviousPage\":" + (after != null));
        appendCursor(answer.appendString(",\"startCursor\":"), end < 0 ? -1 : start);
        appendCursor(answer.appendString(",\"endCursor\":"), end);
        answer.appendString("},\"edges\":[");
        for (int place = start; place >= 0 && place <= end; place = wanted.nextSetBit(place + 1)) {
            if (place != start) {
                answer.appendByte((byte) ',');
            }
            answer.appendBytes(edges[place]);
        }
        answer.appendString("]}");
    }

    /** @param place below 0 for none */
    private void appendCursor(Buffer answer, int place) {
        if (place < 0) {
            answer.appendString("null");
        } else {
            answer.appendByte((byte) '"').appendBytes(cursors[place]).appendByte((byte) '"');
        }
    }

    /** @return the place of the last statement that is not behind the cursor, whether that is one of a statement or not */
    private int placeOf(String cursor) {
        Integer known = places.get(cursor);
        if (known != null) {
            return known;
        }
        Selection behind = Selection.of(null).behind(Window.of(null, cursor).after());
        int place = 0;
        while (place < statements.size() && !behind.holds(statements.get(place))) {
            place++;
        }
        return place - 1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }
}
