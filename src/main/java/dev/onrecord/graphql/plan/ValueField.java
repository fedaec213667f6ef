package dev.onrecord.graphql.plan;

import dev.onrecord.cache.Cacheable;
import graphql.execution.MergedField;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLOutputType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A field whose values are read or resolved: scalars, objects, and lists of them. */
final class ValueField extends Field {

    private final MergedField written;
    private final ValueSource source;
    private final GraphQLOutputType type;
    private final Map<GraphQLObjectType, PlannedSelection> selections;
    private final boolean constant;
    private final long number = FragmentCache.number();

    /**
     * @param written the field as the document has it
     * @param source where its values come from
     * @param type what they are
     * @param selections what is asked of objects among them, by their type; none where they are scalars
     */
    ValueField(
            MergedField written,
            ValueSource source,
            GraphQLOutputType type,
            Map<GraphQLObjectType, PlannedSelection> selections) {
        super(written.getResultKey());
        this.written = written;
        this.source = source;
        this.type = type;
        this.selections = selections;
        this.constant = !FieldArguments.haveVariable(written.getArguments())
                && selections.values().stream().allMatch(PlannedSelection::isConstant);
    }

    @Override
    int size() {
        return 1 + selections.values().stream().mapToInt(PlannedSelection::size).sum();
    }

    @Override
    boolean isConstant() {
        return constant;
    }

    @Override
    boolean isRequired() {
        return GraphQLTypeUtil.isNonNull(type);
    }

    @Override
    List<ResponseValue> values(Level objects, Run run) {
        return isFragment(objects)
                ? fragments(objects, run)
                : values(objects.objects(), completion(run, objects.isWithinFragment()));
    }

    private ValueCompletion completion(Run run, boolean withinFragment) {
        return new ValueCompletion(run, written, type, selections, withinFragment);
    }

    private List<ResponseValue> values(List<Object> objects, ValueCompletion completion) {
        List<ResponseValue> values = new ArrayList<>(objects.size());
        for (Object value : source.values(objects, completion.run())) {
            values.add(completion.complete(value));
        }
        return values;
    }

    /** Whether its values are cached: those of records are, unless all that is asked of the record is cached already. */
    private boolean isFragment(Level objects) {
        return constant
                && !selections.isEmpty()
                && !objects.isWithinFragment()
                && objects.objects().get(0) instanceof Cacheable;
    }

    private List<ResponseValue> fragments(Level objects, Run run) {
        ResponseValue[] values = new ResponseValue[objects.size()];
        List<Integer> missing = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            values[i] = run.fragments().get(key(objects, i));
            if (values[i] == null) {
                missing.add(i);
            }
        }
        if (!missing.isEmpty()) {
            List<Object> others = missing.stream().map(objects.objects()::get).toList();
            List<ResponseValue> found = values(others, completion(run, true));
            for (int i = 0; i < found.size(); i++) {
                int place = missing.get(i);
                values[place] = run.fragments().caching(key(objects, place), found.get(i));
            }
        }
        return Arrays.asList(values);
    }

    private FragmentCache.Key key(Level objects, int place) {
        return new FragmentCache.Key(number, ((Cacheable) objects.objects().get(place)).cacheKey());
    }
}
