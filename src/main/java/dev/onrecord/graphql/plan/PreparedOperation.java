package dev.onrecord.graphql.plan;

import graphql.execution.CoercedVariables;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is known of an operation of a query text: what it costs, what it must be given, and its plans. */
public final class PreparedOperation {

    /** Each variable in a {@code @skip} or {@code @include} makes twice as many plans; more are not kept. */
    private static final int MOST_PLANS = 16;

    private final PreparedQuery query;
    private final OperationDefinition definition;
    /** The variables that decide what is asked at all. */
    private final List<String> conditions;

    private final Map<List<Object>, Optional<PlannedSelection>> plans = new ConcurrentHashMap<>();
    private volatile @Nullable CostFormula cost;
    private volatile @Nullable VariableCoercion coercion;
    private volatile @Nullable List<DocumentPlaces.RequiredUse> required;

    PreparedOperation(PreparedQuery query, OperationDefinition definition) {
        this.query = query;
        this.definition = definition;
        this.conditions = Conditions.of(query.document());
    }

    PreparedQuery query() {
        return query;
    }

    /** @return the operation as it was read */
    public OperationDefinition definition() {
        return definition;
    }

    /** @return what it costs; null until that is found out */
    public @Nullable CostFormula cost() {
        return cost;
    }

    /** Says what it costs. */
    public void costs(CostFormula found) {
        cost = found;
    }

    /** @return how its variables are read */
    VariableCoercion coercion(Supplier<VariableCoercion> find) {
        VariableCoercion known = coercion;
        if (known == null) {
            known = find.get();
            coercion = known;
        }
        return known;
    }

    /** @return where a variable stands that must not be null */
    List<DocumentPlaces.RequiredUse> required(Supplier<List<DocumentPlaces.RequiredUse>> find) {
        List<DocumentPlaces.RequiredUse> known = required;
        if (known == null) {
            known = find.get();
            required = known;
        }
        return known;
    }

    /** @return the plan for these values of variables; empty where there is none */
    Optional<PlannedSelection> plan(
            CoercedVariables variables, Function<PreparedOperation, Optional<PlannedSelection>> compile) {
        List<Object> values = conditions.stream().map(variables::get).toList();
        Optional<PlannedSelection> known = plans.get(values);
        if (known == null) {
            known = compile.apply(this);
            if (plans.size() < MOST_PLANS) {
                plans.put(values, known);
            }
        }
        return known;
    }

    /** @return how many plans are kept at most */
    int plansKept() {
        return conditions.size() > 3 ? MOST_PLANS : 1 << conditions.size();
    }
}
