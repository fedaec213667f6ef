package dev.onrecord.graphql.plan;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * All objects of an answer of which one selection is asked. They are collected from parent to parent, their fields are
 * found for all of them at once, and they are written in the order in which they were collected.
 */
final class Level implements ResponseValue {

    private final PlannedSelection selection;
    private final boolean withinFragment;
    private final Budget budget;
    private final List<Object> objects = new ArrayList<>();
    private final List<List<ResponseValue>> columns = new ArrayList<>();
    private final BitSet nulls = new BitSet();
    private int propagated;
    private int written;

    /**
     * @param withinFragment whether what is found of them becomes part of a fragment that is cached as a whole
     * @param budget of the answer that they are in
     */
    Level(PlannedSelection selection, boolean withinFragment, Budget budget) {
        this.selection = selection;
        this.withinFragment = withinFragment;
        this.budget = budget;
    }

    void add(Object object) {
        objects.add(object);
    }

    List<Object> objects() {
        return objects;
    }

    int size() {
        return objects.size();
    }

    boolean isWithinFragment() {
        return withinFragment;
    }

    /** Finds the values of all fields, and collects the objects of the levels below. */
    void find(Run run) {
        budget.spend((long) objects.size() * selection.fields().size());
        for (Field field : selection.fields()) {
            budget.check();
            columns.add(field.values(this, run));
        }
    }

    /** Finds the errors of the next object. */
    @Override
    public boolean propagate(ResultPath path, List<GraphQLError> errors) {
        List<Field> fields = selection.fields();
        int place = propagated++;
        for (int i = 0; i < columns.size(); i++) {
            Field field = fields.get(i);
            boolean isNull = columns.get(i).get(place).propagate(path.segment(field.resultKey()), errors);
            if (isNull && field.isRequired()) {
                nulls.set(place);
            }
        }
        return nulls.get(place);
    }

    /** Writes the next object. */
    @Override
    public void write(ByteArrayBuilder out) {
        if (nulls.get(written)) {
            ResponseValue.writeNull(this::writeFields, out);
        } else {
            writeFields(out);
        }
        written++;
    }

    private void writeFields(ByteArrayBuilder out) {
        List<Field> fields = selection.fields();
        budget.write(out.size());
        out.append('{');
        for (int i = 0; i < columns.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            out.write(fields.get(i).name());
            columns.get(i).get(written).write(out);
        }
        out.append('}');
    }
}
