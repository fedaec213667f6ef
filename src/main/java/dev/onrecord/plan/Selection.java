package dev.onrecord.plan;

import java.util.List;

/** What is asked of objects of one type, in the order of the answer. */
final class Selection {

    private final List<Field> fields;
    private final boolean constant;

    Selection(List<Field> fields) {
        this.fields = List.copyOf(fields);
        this.constant = fields.stream().allMatch(Field::isConstant);
    }

    List<Field> fields() {
        return fields;
    }

    /** @return whether it asks the same in every request */
    boolean isConstant() {
        return constant;
    }
}
