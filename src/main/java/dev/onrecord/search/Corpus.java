package dev.onrecord.search;

import static dev.onrecord.search.TextField.NAME;
import static dev.onrecord.search.TextField.NOTE;
import static dev.onrecord.search.TextField.QUOTATION;
import static dev.onrecord.search.TextField.SUMMARY;
import static dev.onrecord.search.TextField.TITLE;

import dev.onrecord.entry.EntryKind;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hibernate.SharedSessionContract;

/** The texts of all records, as the database has them. */
@Singleton
class Corpus {

    /** Where a text stands: HQL for pairs of a record's slug and a text, or a list of texts, that it has. */
    private record Column(EntryKind kind, TextField field, String hql) {}

    private static final List<Column> COLUMNS = List.of(
            new Column(EntryKind.SOURCE, TITLE, "select slug, label from Source"),
            new Column(
                    EntryKind.SOURCE,
                    NAME,
                    "select slug, title from Source where title is not null and title <> label"),
            new Column(EntryKind.SOURCE, NAME, "select slug, publisher from Source where publisher is not null"),
            new Column(EntryKind.SOURCE, NAME, "select slug, author from Source where author is not null"),
            new Column(EntryKind.ACTOR, TITLE, "select slug, name from Actor"),
            new Column(
                    EntryKind.ACTOR,
                    NAME,
                    "select n.actor.slug, n.name from ActorName n where n.name <> n.actor.name order by n.serial"),
            new Column(EntryKind.ACTOR, SUMMARY, "select slug, description from Actor where description is not null"),
            new Column(EntryKind.ACTOR, SUMMARY, "select r.actor.slug, r.title from ActorRole r order by r.serial"),
            new Column(
                    EntryKind.ACTOR, SUMMARY, "select a.slug, k.name from Actor a join a.kindDetail k order by a.slug"),
            new Column(
                    EntryKind.EVENT, SUMMARY, "select e.slug, k.name from Event e join e.kindDetail k order by e.slug"),
            new Column(
                    EntryKind.STATEMENT,
                    SUMMARY,
                    "select s.slug, k.name from Statement s join s.actDetail k order by s.slug"),
            new Column(
                    EntryKind.STATEMENT,
                    SUMMARY,
                    "select s.slug, k.name from Statement s join s.channelDetail k order by s.slug"),
            new Column(EntryKind.EVENT, TITLE, "select slug, title from Event"),
            new Column(EntryKind.EVENT, SUMMARY, "select slug, summary from Event"),
            new Column(
                    EntryKind.EVENT,
                    SUMMARY,
                    "select e.slug, p.name from Event e join e.places p order by e.slug, index(p)"),
            new Column(
                    EntryKind.EVENT,
                    NOTE,
                    "select p.event.slug, p.note from Participation p where p.note is not null order by p.serial"),
            new Column(EntryKind.STATEMENT, TITLE, "select slug, gist from Statement"),
            new Column(EntryKind.STATEMENT, SUMMARY, "select slug, capacity from Statement where capacity is not null"),
            new Column(
                    EntryKind.STATEMENT,
                    QUOTATION,
                    "select q.statement.slug, q.segments from Quotation q order by q.serial"),
            new Column(
                    EntryKind.STATEMENT,
                    QUOTATION,
                    "select q.statement.slug, q.attributedAs from Quotation q where q.attributedAs is not null"
                            + " order by q.serial"),
            new Column(EntryKind.CLAIM, TITLE, "select slug, question from Claim"),
            new Column(EntryKind.CLAIM, QUOTATION, "select a.claim.slug, a.asWritten from Account a order by a.serial"),
            new Column(
                    EntryKind.CLAIM,
                    NOTE,
                    "select a.claim.slug, a.answer.text from Account a where a.answer.text is not null"
                            + " order by a.serial"),
            new Column(EntryKind.CLAIM, NOTE, "select n.claim.slug, n.text from ClaimNote n order by n.serial"));

    /** What one record says, each text once. */
    record Texts(EntryKind kind, String slug, Map<TextField, Set<String>> byField) {}

    /** @return the texts of every record that has any, by kind and slug: always in the same order */
    @ActivateRequestContext
    List<Texts> read() {
        return read(Panache.getSession());
    }

    /** @return the same, of the database that a session asks */
    List<Texts> read(SharedSessionContract session) {
        Map<String, Texts> corpus = new TreeMap<>();
        for (Column column : COLUMNS) {
            session.createSelectionQuery(column.hql(), Object[].class)
                    .getResultList()
                    .forEach(pair -> texts(corpus, column, (String) pair[0]).addAll(several(pair[1])));
        }
        return List.copyOf(corpus.values());
    }

    private static Set<String> texts(Map<String, Texts> corpus, Column column, String slug) {
        return corpus.computeIfAbsent(
                        column.kind().id(slug), id -> new Texts(column.kind(), slug, new EnumMap<>(TextField.class)))
                .byField()
                .computeIfAbsent(column.field(), field -> new LinkedHashSet<>());
    }

    private static List<String> several(Object value) {
        return value instanceof Collection<?> texts
                ? texts.stream().map(String.class::cast).toList()
                : List.of((String) value);
    }
}
