package dev.onrecord.list;

import dev.onrecord.entry.EntryKind;
import io.quarkus.runtime.ImageMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.hibernate.grammars.hql.HqlParser;
import org.hibernate.query.hql.internal.HqlParseTreeBuilder;

/**
 * What Hibernate's parser knows of HQL. ANTLR works out how to read each kind of phrase when it first meets one, which
 * for the first few SQL statements takes a fifth of all the time up to a first answer, and remembers it in static fields. In
 * a binary it has met them while the binary was built.
 */
final class QueryWarmUp {

    /** What leads from a parent to its list, as a noun has it. */
    private static final Relation ABOUT =
            new Relation(EntryKind.EVENT, "a.slug", "x.slug", "Statement x join x.about a");

    static {
        if (ImageMode.current() == ImageMode.NATIVE_BUILD) {
            readAll();
        }
    }

    private QueryWarmUp() {}

    /** Has this class initialised where what calls it is: in a binary, when it is built. */
    static void initialize() {}

    static void readAll() {
        phrases().forEach(QueryWarmUp::read);
    }

    /** One of each kind that is asked. Those of another kind are read as well, only more slowly at first. */
    private static List<String> phrases() {
        String filter = HqlCriteria.of("Statement", criteria()).text();
        return List.of(
                "from Statement where slug in (:keys_0)",
                "from Statement where slug in (:keys_0, :keys_1, :keys_2)",
                "select q.statement.slug, q from Quotation q where q.statement.slug in (:parents_0, :parents_1)"
                        + " order by q.serial",
                "select x.slug, c from Event x join x.citations c where x.slug in (:parents_0, :parents_1)"
                        + " order by x.slug, index(c)",
                "select p.serial, c from Participation p join p.citations c"
                        + " where p.serial in (:parents_0, :parents_1) order by p.serial, index(c)",
                "select distinct x.slug, s from Event x join x.citations c join c.source s"
                        + " where x.slug in (:parents_0, :parents_1) order by x.slug, s.slug",
                "select r.actor.slug, r from ActorRole r where r.actor.slug in (:parents_0)"
                        + " and (r.from is null or r.from.earliest <= :on)"
                        + " and (r.until is null or r.until.latest >= :on) order by r.serial",
                "select e from Statement e order by e.sortDate, e.slug",
                "select e from Statement e where " + filter + " order by e.sortDate desc, e.slug desc",
                "select count(*) from Statement e where " + filter,
                "select placed.parent, e from (select pair.parent as parent, e.slug as slug, row_number() over"
                        + " (partition by pair.parent order by e.sortDate, e.slug) as place from ("
                        + ABOUT.pairs(":parents_0, :parents_1") + ") pair join Statement e on e.slug = pair.child"
                        + " where e.sortDate >= :afterKey and (e.sortDate > :afterKey or e.slug > :afterSlug)) placed"
                        + " join Statement e on e.slug = placed.slug where placed.place <= :places"
                        + " order by placed.parent, placed.place");
    }

    /** What filters ask of records; it is only written down, and no record is held against it. */
    private static List<Criterion<Object>> criteria() {
        Criterion<Object> among = new Criterion.Among<>(new Attribute<>("act", record -> ""), Set.of(""));
        Criterion<Object> having = new Criterion.Having<>(ABOUT, List.of(""));
        return List.of(
                among,
                new Criterion.NotBefore<>(new Attribute<>("madeOn.latest", record -> LocalDate.EPOCH), LocalDate.EPOCH),
                new Criterion.NotAfter<>(
                        new Attribute<>("madeOn.earliest", record -> LocalDate.EPOCH), LocalDate.EPOCH),
                new Criterion.Present<>(new Attribute<>("madeOn", record -> ""), true),
                new Criterion.Containing<>(new Attribute<>("folded", record -> ""), ""),
                new Criterion.HavingMember<>(new Attribute<>("addressees", record -> List.of()), "slug", Set.of("")),
                having,
                new Criterion.AnyOf<>(List.of(List.of(among), List.of(having))),
                new Criterion.Not<>(List.of(among)));
    }

    /** Reads it as Hibernate does at first, which is enough for what has no ambiguities. */
    static void read(String hql) {
        HqlParseTreeBuilder builder = HqlParseTreeBuilder.INSTANCE;
        HqlParser parser = builder.buildHqlParser(hql, builder.buildHqlLexer(hql));
        parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
        parser.setErrorHandler(new BailErrorStrategy());
        parser.statement();
    }
}
