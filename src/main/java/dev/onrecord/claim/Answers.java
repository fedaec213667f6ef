package dev.onrecord.claim;

import static dev.onrecord.claim.Agreement.COMPATIBLE;
import static dev.onrecord.claim.Agreement.CONFLICTING;
import static dev.onrecord.claim.Agreement.DISPUTED;
import static dev.onrecord.claim.Agreement.SINGLE_SOURCE;
import static dev.onrecord.claim.Agreement.UNANIMOUS;

import dev.onrecord.text.Fold;
import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All answers to one question, and what they come to. An answer that gives no value contradicts none.
 *
 * @param all the answers, at least one
 */
public record Answers(List<Answer> all) {

    /** @throws IllegalArgumentException if there is no answer */
    public Answers {
        all = List.copyOf(all);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("Nobody answers.");
        }
    }

    /** @return how the answers stand to each other */
    public Agreement agreement() {
        if (all.stream().map(Answer::source).distinct().count() == 1) {
            return SINGLE_SOURCE;
        }
        if (all.stream().map(Answer::value).map(Answers::sense).distinct().count() == 1) {
            return UNANIMOUS;
        }
        if (isCompatible()) {
            return COMPATIBLE;
        }
        return everyConflictIsADispute() ? DISPUTED : CONFLICTING;
    }

    /** @return the tightest value that no answer contradicts; null where they conflict or none gives a value */
    public ClaimValue consensus() {
        List<ClaimValue> values = values();
        if (values.isEmpty() || !isCompatible()) {
            return null;
        }
        ClaimValue first = values.get(0);
        if (values.stream().map(Answers::sense).distinct().count() == 1) {
            return first;
        }
        Interval common = Interval.common(intervals(values)).orElseThrow();
        return first instanceof DateValue ? date(common, values) : quantity(common, values);
    }

    /** Values that allow different things but all of one thing. Intervals that meet in pairs meet all in one. */
    private boolean isCompatible() {
        List<ClaimValue> values = values();
        return values.stream().allMatch(a -> values.stream().allMatch(b -> compatible(a, b)));
    }

    private boolean everyConflictIsADispute() {
        return all.stream()
                .allMatch(a -> all.stream()
                        .allMatch(b -> !givesValue(a.value())
                                || !givesValue(b.value())
                                || compatible(a.value(), b.value())
                                || a.isDisputeWith(b)));
    }

    private List<ClaimValue> values() {
        return all.stream().map(Answer::value).filter(Answers::givesValue).toList();
    }

    private static boolean givesValue(ClaimValue value) {
        return !(value instanceof Undisclosed);
    }

    private static boolean compatible(ClaimValue a, ClaimValue b) {
        if (sense(a).equals(sense(b))) {
            return true;
        }
        boolean comparable =
                a instanceof Quantity x && b instanceof Quantity y && x.unit().equals(y.unit())
                        || a instanceof DateValue && b instanceof DateValue;
        return comparable && interval(a).intersect(interval(b)).isPresent();
    }

    /** What is the same in two values that say the same: not how a date came to be known, nor the case of a text. */
    private static Object sense(ClaimValue value) {
        if (value instanceof DateValue date) {
            return date.date().edtf();
        }
        if (value instanceof TextValue text) {
            return Fold.of(text.text());
        }
        return value instanceof Undisclosed ? Undisclosed.class : value;
    }

    private static List<Interval> intervals(List<ClaimValue> values) {
        return values.stream().map(Answers::interval).toList();
    }

    /** Numbers as they are, dates as days since 1970. */
    private static Interval interval(ClaimValue value) {
        if (value instanceof Quantity quantity) {
            return quantity.interval();
        }
        PartialDate date = ((DateValue) value).date();
        return new Interval(date.earliest().toEpochDay(), date.latest().toEpochDay());
    }

    private static ClaimValue quantity(Interval common, List<ClaimValue> values) {
        Optional<ClaimValue> given = given(common, values);
        return given.orElseGet(() -> Quantity.of(common, ((Quantity) values.get(0)).unit()));
    }

    private static ClaimValue date(Interval common, List<ClaimValue> values) {
        Optional<ClaimValue> given = given(common, values);
        return given.orElseGet(() -> {
            LocalDate from = LocalDate.ofEpochDay((long) common.min());
            LocalDate to = LocalDate.ofEpochDay((long) common.max());
            return new DateValue(PartialDate.of(from.equals(to) ? "" + from : from + "/" + to, null, Basis.INFERRED));
        });
    }

    /** An answer that already is as tight as all of them together says it best. */
    private static Optional<ClaimValue> given(Interval common, List<ClaimValue> values) {
        return values.stream().filter(value -> interval(value).equals(common)).findFirst();
    }
}
