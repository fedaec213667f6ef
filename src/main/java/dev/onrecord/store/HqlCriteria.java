package dev.onrecord.store;

import static java.util.stream.Collectors.joining;

import dev.onrecord.store.Criterion.Among;
import dev.onrecord.store.Criterion.AnyOf;
import dev.onrecord.store.Criterion.Containing;
import dev.onrecord.store.Criterion.Having;
import dev.onrecord.store.Criterion.HavingPart;
import dev.onrecord.store.Criterion.Listing;
import dev.onrecord.store.Criterion.Not;
import dev.onrecord.store.Criterion.NotAfter;
import dev.onrecord.store.Criterion.NotBefore;
import dev.onrecord.store.Criterion.OfJoinedPart;
import dev.onrecord.store.Criterion.Present;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Criteria as HQL. The same criteria give the same text, whatever their values are, so that Hibernate knows it again. */
final class HqlCriteria {

    /** What records are called in it. */
    static final String RECORD = "e";

    /** What parts of records are called in it. */
    static final String PART = "p";

    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String text;

    private <R> HqlCriteria(List<Criterion<R>> criteria) {
        this.text = all(criteria, RECORD);
    }

    /** @return what records must meet, under the alias {@link #RECORD} */
    static <R> HqlCriteria of(List<Criterion<R>> criteria) {
        return new HqlCriteria(criteria);
    }

    /** @return a condition; empty where there are no criteria */
    String text() {
        return text;
    }

    /** @return the values of the condition's parameters by name: {@code c0}, {@code c1} and so on */
    Map<String, Object> values() {
        return values;
    }

    private <R> String all(List<Criterion<R>> criteria, String alias) {
        Writer<R> writer = new Writer<>(alias);
        return criteria.stream().map(criterion -> criterion.interpret(writer)).collect(joining(" and "));
    }

    private String parameter(Object value) {
        String name = "c" + values.size();
        values.put(name, value);
        return ":" + name;
    }

    private final class Writer<R> implements Criterion.Interpreter<R, String> {

        private final String alias;

        Writer(String alias) {
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
        public String listing(Listing<R> criterion) {
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
                    + " where " + all(parts.criteria(), PART) + ")";
        }

        @Override
        public <P> String ofJoinedPart(OfJoinedPart<R, P> criterion) {
            return all(criterion.parts().criteria(), PART);
        }

        @Override
        public String anyOf(AnyOf<R> criterion) {
            return criterion.alternatives().isEmpty()
                    ? "1 = 0"
                    : criterion.alternatives().stream().map(this::together).collect(joining(" or ", "(", ")"));
        }

        // What is not known of a record, such as its date, is not so; SQL would leave it open.
        @Override
        public String not(Not<R> criterion) {
            return "(case when " + together(criterion.criteria()) + " then 1 else 0 end) = 0";
        }

        private String together(List<Criterion<R>> criteria) {
            return criteria.isEmpty() ? "1 = 1" : "(" + all(criteria, alias) + ")";
        }
    }
}
