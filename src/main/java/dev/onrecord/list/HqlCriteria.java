package dev.onrecord.list;

import static java.util.stream.Collectors.joining;

import dev.onrecord.list.Criterion.Among;
import dev.onrecord.list.Criterion.AnyOf;
import dev.onrecord.list.Criterion.Containing;
import dev.onrecord.list.Criterion.Having;
import dev.onrecord.list.Criterion.HavingMember;
import dev.onrecord.list.Criterion.HavingPart;
import dev.onrecord.list.Criterion.Not;
import dev.onrecord.list.Criterion.NotAfter;
import dev.onrecord.list.Criterion.NotBefore;
import dev.onrecord.list.Criterion.OfJoinedPart;
import dev.onrecord.list.Criterion.Present;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Criteria as HQL. The same criteria give the same text, whatever their values are, so that Hibernate knows it again.
 *
 * <p>Combined criteria become subqueries, and no conditions in parentheses. In the grammar of HQL what stands in
 * parentheses may be a condition, an expression or a tuple, and only its end tells: the parser looks ahead to there, at
 * each level anew, and keeps all that it has learnt on the way for as long as the process lasts. Some hundred filters
 * took gigabytes. {@code in (select} and {@code exists (select} tell at once.
 */
final class HqlCriteria {

    /** What records are called in it. */
    static final String RECORD = "e";

    /** What parts of records are called in it. */
    static final String PART = "p";

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String text;
    private int subqueries;

    private <R> HqlCriteria(String noun, List<Criterion<R>> criteria) {
        this.text = all(criteria, new Entity(noun, "slug"), RECORD);
    }

    /**
     * @param noun the HQL name of the records
     * @return what they must meet, under the alias {@link #RECORD}
     */
    static <R> HqlCriteria of(String noun, List<Criterion<R>> criteria) {
        return new HqlCriteria(noun, criteria);
    }

    /**
     * What must meet criteria.
     *
     * @param name in HQL
     * @param key the HQL name of what it is known by, which is never null
     */
    private record Entity(String name, String key) {}

    /** @return a condition; empty where there are no criteria */
    String text() {
        return text;
    }

    /** @return the values of the condition's parameters by name: {@code c0}, {@code c1} and so on */
    Map<String, Object> values() {
        return values;
    }

    private <R> String all(List<Criterion<R>> criteria, Entity entity, String alias) {
        Writer<R> writer = new Writer<>(entity, alias);
        return criteria.stream().map(criterion -> criterion.interpret(writer)).collect(joining(" and "));
    }

    private String parameter(Object value) {
        String name = "c" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    private final class Writer<R> implements Criterion.Interpreter<R, String> {

        private final Entity entity;
        private final String alias;

        Writer(Entity entity, String alias) {
            this.entity = entity;
            this.alias = alias;
        }

        private String path(Attribute<R, ?> attribute) {
            return alias + "." + attribute.name();
        }

        @Override
        public <V> String among(Among<R, V> criterion) {
            return path(criterion.attribute()) + " in (" + parameter(criterion.values()) + ")";
        }

        @Override
        public String notBefore(NotBefore<R> criterion) {
            return path(criterion.attribute()) + " >= " + parameter(criterion.day());
        }

        @Override
        public String notAfter(NotAfter<R> criterion) {
            return path(criterion.attribute()) + " <= " + parameter(criterion.day());
        }

        @Override
        public String present(Present<R> criterion) {
            return path(criterion.attribute()) + (criterion.wanted() ? " is not null" : " is null");
        }

        @Override
        public String containing(Containing<R> criterion) {
            return "locate(" + parameter(criterion.text()) + ", " + path(criterion.attribute()) + ") > 0";
        }

        @Override
        public String havingMember(HavingMember<R> criterion) {
            return "exists (select 1 from " + path(criterion.list()) + " listed where listed." + criterion.path()
                    + " in (" + parameter(criterion.slugs()) + "))";
        }

        @Override
        public String having(Having<R> criterion) {
            return alias + ".slug in (" + criterion.relation().children(parameter(criterion.parents())) + ")";
        }

        @Override
        public <P> String havingPart(HavingPart<R, P> criterion) {
            PartSelection<R, P> parts = criterion.parts();
            return alias + ".slug in (select " + PART + "." + parts.owner() + " from " + parts.entity() + " " + PART
                    + " where " + all(parts.criteria(), partOf(parts), PART) + ")";
        }

        @Override
        public <P> String ofJoinedPart(OfJoinedPart<R, P> criterion) {
            return all(criterion.parts().criteria(), partOf(criterion.parts()), PART);
        }

        private static Entity partOf(PartSelection<?, ?> parts) {
            return new Entity(parts.entity(), "serial");
        }

        @Override
        public String anyOf(AnyOf<R> criterion) {
            if (criterion.alternatives().isEmpty()) {
                return "1 = 0";
            }
            String inner = inner();
            return alias + "." + entity.key() + " in (select " + inner + "." + entity.key() + " from " + entity.name()
                    + " " + inner + " where "
                    + criterion.alternatives().stream()
                            .map(each -> together(each, inner))
                            .collect(joining(" or "))
                    + ")";
        }

        // What is not known of a record, such as its date, is not so; SQL would leave it open.
        // With `not in`, PostgreSQL would read all that are so, however few are asked about.
        @Override
        public String not(Not<R> criterion) {
            String inner = inner();
            return "not exists (select " + inner + "." + entity.key() + " from " + entity.name() + " " + inner
                    + " where " + inner + "." + entity.key() + " = " + alias + "." + entity.key() + " and "
                    + together(criterion.criteria(), inner) + ")";
        }

        /** @return an alias that no other subquery has */
        private String inner() {
            return "f" + subqueries++;
        }

        private String together(List<Criterion<R>> criteria, String inner) {
            return criteria.isEmpty() ? "1 = 1" : all(criteria, entity, inner);
        }
    }
}
