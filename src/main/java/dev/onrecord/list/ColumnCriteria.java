package dev.onrecord.list;

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
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Criteria as the numbers of the records that meet them, by columns that were read before. It gives nothing where only the
 * database can tell, or can tell sooner.
 *
 * @param <R> what must meet them
 */
final class ColumnCriteria<R> implements Criterion.Interpreter<R, Optional<BitSet>> {

    /** Up to so many records are read to see whether they have a text; the page is then made of some of them. */
    private static final int MOST_READ = 32;

    private final Columns columns;
    private final @Nullable Function<List<Object>, List<R>> records;

    private ColumnCriteria(Columns columns, @Nullable Function<List<Object>, List<R>> records) {
        this.columns = columns;
        this.records = records;
    }

    /**
     * @param columns those of the records that must meet them
     * @param records gives records by their keys, from memory where they are there
     * @return the numbers of those that meet all criteria
     */
    static <R> Optional<BitSet> all(
            Columns columns, Function<List<Object>, List<R>> records, List<Criterion<R>> criteria) {
        return new ColumnCriteria<R>(columns, records).all(criteria);
    }

    private Optional<BitSet> all(List<Criterion<R>> criteria) {
        BitSet all = everything();
        for (Criterion<R> criterion : criteria) {
            Optional<BitSet> found = criterion.interpret(this);
            if (found.isEmpty()) {
                return found;
            }
            all.and(found.get());
        }
        return Optional.of(all);
    }

    private BitSet everything() {
        BitSet all = new BitSet();
        all.set(0, columns.keys().count());
        return all;
    }

    @Override
    public <V> Optional<BitSet> among(Among<R, V> criterion) {
        return columns.values(criterion.attribute().name()).map(values -> values.having(criterion.values()::contains));
    }

    @Override
    public Optional<BitSet> notBefore(NotBefore<R> criterion) {
        return columns.values(criterion.attribute().name())
                .map(values -> values.having(day -> !((LocalDate) day).isBefore(criterion.day())));
    }

    @Override
    public Optional<BitSet> notAfter(NotAfter<R> criterion) {
        return columns.values(criterion.attribute().name())
                .map(values -> values.having(day -> !((LocalDate) day).isAfter(criterion.day())));
    }

    @Override
    public Optional<BitSet> present(Present<R> criterion) {
        return columns.present(criterion.attribute().name())
                .map(present -> criterion.wanted() ? present : others(present));
    }

    private BitSet others(BitSet some) {
        BitSet others = everything();
        others.andNot(some);
        return others;
    }

    @Override
    public Optional<BitSet> containing(Containing<R> criterion) {
        String path = criterion.attribute().name();
        return columns.mayContain(path, criterion.text())
                .map(some -> records != null && some.cardinality() <= MOST_READ
                        ? containing(criterion, some, records)
                        : columns.containing(path, criterion.text(), some));
    }

    private BitSet containing(Containing<R> criterion, BitSet some, Function<List<Object>, List<R>> read) {
        BitSet found = new BitSet();
        int[] numbers = some.stream().toArray();
        List<R> those = numbers.length == 0 ? List.of() : read.apply(columns.keys(some));
        for (int i = 0; i < numbers.length; i++) {
            found.set(numbers[i], criterion.attribute().of(those.get(i)).contains(criterion.text()));
        }
        return found;
    }

    @Override
    public Optional<BitSet> havingMember(HavingMember<R> criterion) {
        return columns.members(criterion.list().name(), criterion.path())
                .map(members -> members.having(criterion.slugs()::contains));
    }

    @Override
    public Optional<BitSet> having(Having<R> criterion) {
        Set<String> parents = new HashSet<>(criterion.parents());
        return columns.parents(criterion.relation()).map(all -> all.having(parents::contains));
    }

    @Override
    public <P> Optional<BitSet> havingPart(HavingPart<R, P> criterion) {
        PartSelection<R, P> parts = criterion.parts();
        return Columns.ofParts(parts.entity())
                .flatMap(some -> new ColumnCriteria<P>(some, null)
                        .all(parts.criteria())
                        .map(found -> some.owners(found, parts.owner(), columns)));
    }

    @Override
    public <P> Optional<BitSet> ofJoinedPart(OfJoinedPart<R, P> criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<BitSet> anyOf(AnyOf<R> criterion) {
        BitSet any = new BitSet();
        for (List<Criterion<R>> alternative : criterion.alternatives()) {
            Optional<BitSet> found = all(alternative);
            if (found.isEmpty()) {
                return found;
            }
            any.or(found.get());
        }
        return Optional.of(any);
    }

    @Override
    public Optional<BitSet> not(Not<R> criterion) {
        return all(criterion.criteria()).map(this::others);
    }
}
