package dev.onrecord.store;

import dev.onrecord.store.Criterion.Among;
import dev.onrecord.store.Criterion.AnyOf;
import dev.onrecord.store.Criterion.Containing;
import dev.onrecord.store.Criterion.Having;
import dev.onrecord.store.Criterion.HavingMember;
import dev.onrecord.store.Criterion.HavingPart;
import dev.onrecord.store.Criterion.Not;
import dev.onrecord.store.Criterion.NotAfter;
import dev.onrecord.store.Criterion.NotBefore;
import dev.onrecord.store.Criterion.OfJoinedPart;
import dev.onrecord.store.Criterion.Present;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Criteria as the numbers of those that meet them, by columns that were read before. There are none where only the
 * database can tell, or sooner.
 *
 * @param <R> what must meet them
 */
final class ColumnCriteria<R> implements Criterion.Interpreter<R, Optional<BitSet>> {

    private final Columns columns;

    private ColumnCriteria(Columns columns) {
        this.columns = columns;
    }

    /**
     * @param columns those of the records that must meet them
     * @return the numbers of those that meet all criteria
     */
    static <R> Optional<BitSet> all(Columns columns, List<Criterion<R>> criteria) {
        return new ColumnCriteria<R>(columns).all(criteria);
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
        return Optional.of(columns.values(criterion.attribute().name()).having(criterion.values()::contains));
    }

    @Override
    public Optional<BitSet> notBefore(NotBefore<R> criterion) {
        return Optional.of(columns.values(criterion.attribute().name())
                .having(day -> !((LocalDate) day).isBefore(criterion.day())));
    }

    @Override
    public Optional<BitSet> notAfter(NotAfter<R> criterion) {
        return Optional.of(columns.values(criterion.attribute().name())
                .having(day -> !((LocalDate) day).isAfter(criterion.day())));
    }

    @Override
    public Optional<BitSet> present(Present<R> criterion) {
        BitSet present = columns.present(criterion.attribute().name());
        return Optional.of(criterion.wanted() ? present : others(present));
    }

    private BitSet others(BitSet some) {
        BitSet others = everything();
        others.andNot(some);
        return others;
    }

    @Override
    public Optional<BitSet> containing(Containing<R> criterion) {
        return columns.containing(criterion.attribute().name(), criterion.text());
    }

    @Override
    public Optional<BitSet> havingMember(HavingMember<R> criterion) {
        return Optional.of(
                columns.members(criterion.list().name(), criterion.path()).having(criterion.slugs()::contains));
    }

    @Override
    public Optional<BitSet> having(Having<R> criterion) {
        Set<String> parents = new HashSet<>(criterion.parents());
        return Optional.of(columns.parents(criterion.relation()).having(parents::contains));
    }

    @Override
    public <P> Optional<BitSet> havingPart(HavingPart<R, P> criterion) {
        PartSelection<R, P> parts = criterion.parts();
        return Columns.ofParts(parts.entity())
                .flatMap(some -> new ColumnCriteria<P>(some)
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
