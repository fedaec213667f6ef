package dev.onrecord.peers;

import dev.onrecord.peers.Claim.Agreement;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the answers to one question come to: {@code dev.onrecord.claim.Answers} once more. */
record Answers(List<Answer> all) {

    /**
     * @param source the one that has it
     * @param value what it says
     * @param speaker whom it credits; null where that is nobody
     */
    record Answer(Source source, Value value, Actor speaker) {

        boolean isDisputedWith(Answer other) {
            return speaker != null && other.speaker != null && speaker != other.speaker;
        }

        boolean givesValue() {
            return !(value instanceof Undisclosed);
        }
    }

    Agreement agreement() {
        if (count(Answer::source) == 1) {
            return Agreement.SINGLE_SOURCE;
        }
        if (count(answer -> answer.value().sense()) == 1) {
            return Agreement.UNANIMOUS;
        }
        if (eachPair((a, b) -> compatible(a.value(), b.value()))) {
            return Agreement.COMPATIBLE;
        }
        return eachPair((a, b) -> compatible(a.value(), b.value()) || a.isDisputedWith(b))
                ? Agreement.DISPUTED
                : Agreement.CONFLICTING;
    }

    /** @return the tightest value that no answer contradicts; null where they conflict or none gives a value */
    Value consensus() {
        List<Value> values = given().map(Answer::value).toList();
        if (values.isEmpty() || !eachPair((a, b) -> compatible(a.value(), b.value()))) {
            return null;
        }
        Value first = values.get(0);
        if (values.stream().map(Value::sense).distinct().count() == 1) {
            return first;
        }
        Interval common = values.stream()
                .map(Value::interval)
                .reduce(Interval::intersection)
                .orElseThrow();
        Predicate<Value> isTightest = value -> value.interval().equals(common);
        return values.stream()
                .filter(isTightest)
                .findFirst()
                .orElseGet(
                        () -> first instanceof DateValue ? DateValue.of(common) : Quantity.of(common, common.unit()));
    }

    private long count(Function<Answer, Object> property) {
        return all.stream().map(property).distinct().count();
    }

    private Stream<Answer> given() {
        return all.stream().filter(Answer::givesValue);
    }

    private boolean eachPair(BiPredicate<Answer, Answer> holds) {
        return given().allMatch(a -> given().allMatch(b -> holds.test(a, b)));
    }

    private static boolean compatible(Value a, Value b) {
        if (Objects.equals(a.sense(), b.sense())) {
            return true;
        }
        Interval interval = a.interval();
        return interval != null && b.interval() != null && interval.isCommonWith(b.interval());
    }
}
