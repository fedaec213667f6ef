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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Criteria as predicates on records that were read before. There is none where only the database can tell, or sooner.
 *
 * @param <R> what must meet them
 */
final class MemoryCriteria<R> implements Criterion.Interpreter<R, Optional<Predicate<R>>> {

    /** More than so many records' parts are not looked through one by one. */
    private static final int MOST = 1000;

    private final List<R> records;
    private final Function<Having<R>, Optional<Predicate<R>>> having;

    private MemoryCriteria(List<R> records, Function<Having<R>, Optional<Predicate<R>>> having) {
        this.records = records;
        this.having = having;
    }

    /**
     * @param records those that will be asked about
     * @param having says which records belong to others, where that is known
     */
    static <R> MemoryCriteria<R> of(List<R> records, Function<Having<R>, Optional<Predicate<R>>> having) {
        return new MemoryCriteria<>(records, having);
    }

    /** @return what meets all criteria of parts of records, which belong to nothing else */
    static <P> Predicate<P> ofParts(List<Criterion<P>> criteria) {
        return of(List.<P>of(), none -> Optional.empty())
                .all(criteria)
                .orElseThrow(() -> new IllegalStateException("Of parts all can be told in memory."));
    }

    /** @return what meets all criteria */
    Optional<Predicate<R>> all(List<Criterion<R>> criteria) {
        return each(criteria).map(MemoryCriteria::conjunction);
    }

    /** One predicate and not a chain of them, and no iterator: it is asked of each record of a list. */
    private static <R> Predicate<R> conjunction(List<Predicate<R>> predicates) {
        if (predicates.size() == 1) {
            return predicates.get(0);
        }
        return record -> {
            for (int i = 0; i < predicates.size(); i++) {
                if (!predicates.get(i).test(record)) {
                    return false;
                }
            }
            return true;
        };
    }

    private Optional<List<Predicate<R>>> each(List<Criterion<R>> criteria) {
        List<Predicate<R>> predicates = new ArrayList<>();
        for (Criterion<R> criterion : criteria) {
            Optional<Predicate<R>> predicate = criterion.interpret(this);
            if (predicate.isEmpty()) {
                return Optional.empty();
            }
            predicates.add(predicate.get());
        }
        return Optional.of(predicates);
    }

    @Override
    public <V> Optional<Predicate<R>> among(Among<R, V> criterion) {
        return Optional.of(
                record -> criterion.values().contains(criterion.attribute().of(record)));
    }

    @Override
    public Optional<Predicate<R>> notBefore(NotBefore<R> criterion) {
        return Optional.of(record -> {
            LocalDate day = criterion.attribute().of(record);
            return day != null && !day.isBefore(criterion.day());
        });
    }

    @Override
    public Optional<Predicate<R>> notAfter(NotAfter<R> criterion) {
        return Optional.of(record -> {
            LocalDate day = criterion.attribute().of(record);
            return day != null && !day.isAfter(criterion.day());
        });
    }

    @Override
    public Optional<Predicate<R>> present(Present<R> criterion) {
        return Optional.of(record -> (criterion.attribute().of(record) != null) == criterion.wanted());
    }

    @Override
    public Optional<Predicate<R>> containing(Containing<R> criterion) {
        return Optional.of(record -> criterion.attribute().of(record).contains(criterion.text()));
    }

    @Override
    public Optional<Predicate<R>> havingMember(HavingMember<R> criterion) {
        return Optional.of(record -> criterion.list().of(record).stream().anyMatch(criterion.slugs()::contains));
    }

    @Override
    public Optional<Predicate<R>> having(Having<R> criterion) {
        return having.apply(criterion);
    }

    @Override
    public <P> Optional<Predicate<R>> havingPart(HavingPart<R, P> criterion) {
        return records.size() > MOST
                ? Optional.empty()
                : Optional.of(criterion.parts().owners(records)::contains);
    }

    @Override
    public <P> Optional<Predicate<R>> ofJoinedPart(OfJoinedPart<R, P> criterion) {
        return Optional.empty();
    }

    @Override
    public Optional<Predicate<R>> anyOf(AnyOf<R> criterion) {
        List<Predicate<R>> alternatives = new ArrayList<>();
        for (List<Criterion<R>> alternative : criterion.alternatives()) {
            Optional<Predicate<R>> all = all(alternative);
            if (all.isEmpty()) {
                return Optional.empty();
            }
            alternatives.add(all.get());
        }
        return Optional.of(alternatives.stream().reduce(record -> false, Predicate::or));
    }

    @Override
    public Optional<Predicate<R>> not(Not<R> criterion) {
        return all(criterion.criteria()).map(Predicate::negate);
    }
}
