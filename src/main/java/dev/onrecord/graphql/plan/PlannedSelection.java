package dev.onrecord.graphql.plan;

import java.util.List;

/** What is asked of objects of one type, in the order of the answer. */
final class PlannedSelection {

    private final List<Field> fields;
    private final int size;
    private final boolean constant;
    private final long number = FragmentCache.number();

    PlannedSelection(List<Field> fields) {
        this.fields = List.copyOf(fields);
        this.size = fields.stream().mapToInt(Field::size).sum();
        this.constant = fields.stream().allMatch(Field::isConstant);
    }

    List<Field> fields() {
        return fields;
    }

    /** @return how many fields it asks, with all that is asked below them */
    int size() {
        return size;
    }

    /** @return what fragments that answer it are known by */
    long number() {
        return number;
    }

    /** @return whether it asks the same in every request */
    boolean isConstant() {
        return constant;
    }
}
