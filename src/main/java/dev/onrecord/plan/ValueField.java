package dev.onrecord.plan;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A field whose values are read or resolved: scalars, objects, and lists of them. */
final class ValueField extends Field {

    private final Source source;
    private final GraphQLOutputType type;
    private final Map<GraphQLObjectType, Selection> selections;
    private final boolean constant;

    /**
     * @param name its name in the answer
     * @param source where its values come from
     * @param varies whether they depend on variables
     * @param type what they are
     * @param selections what is asked of objects among them, by their type; none where they are scalars
     */
    ValueField(
            String name,
            Source source,
            boolean varies,
            GraphQLOutputType type,
            Map<GraphQLObjectType, Selection> selections) {
        super(name);
        this.source = source;
        this.type = type;
        this.selections = selections;
        this.constant = !varies && selections.values().stream().allMatch(Selection::isConstant);
    }

    @Override
    int size() {
        return 1 + selections.values().stream().mapToInt(Selection::size).sum();
    }

    @Override
    boolean isConstant() {
        return constant;
    }

    @Override
    List<Cell> values(Level objects, Run run) {
        return isPart(objects)
                ? parts(objects, run)
                : values(objects.objects(), new Gathering(run, type, selections, objects.isWithinPart()));
    }

    private List<Cell> values(List<Object> objects, Gathering gathering) {
        List<Cell> cells = new ArrayList<>(objects.size());
        for (Object value : source.values(objects, gathering.run())) {
            cells.add(gathering.cell(value));
        }
        return cells;
    }

    /** Whether its values are kept: of records, unless the whole of what is asked of them is kept already. */
    private boolean isPart(Level objects) {
        return constant
                && !selections.isEmpty()
                && !objects.isWithinPart()
                && objects.objects().get(0) instanceof Lasting;
    }

    private List<Cell> parts(Level objects, Run run) {
        Cell[] cells = new Cell[objects.size()];
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            cells[i] = run.parts().find(key(objects, i));
            if (cells[i] == null) {
                missing.add(i);
            }
        }
        if (!missing.isEmpty()) {
            List<Object> others = missing.stream().map(objects.objects()::get).toList();
            List<Cell> found = values(others, new Gathering(run, type, selections, true));
            for (int i = 0; i < found.size(); i++) {
                int place = missing.get(i);
                cells[place] = run.parts().keeping(key(objects, place), found.get(i));
            }
        }
        return Arrays.asList(cells);
    }

    private Parts.Key key(Level objects, int place) {
        return new Parts.Key(this, ((Lasting) objects.objects().get(place)).key());
    }
}
