package dev.onrecord.graphql.plan;

import com.github.benmanes.caffeine.cache.Cache;
import dev.onrecord.cache.BoundedCache;
import dev.onrecord.error.ClientError;
import graphql.execution.ExecutionContext;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The plans of the operations that were asked, those for which there is one, and what they find. */
@Singleton
// What Caffeine makes by name of a cache that is bounded by weight, and Quarkus does not know to keep in a binary.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSMW")
class Plans {

    /** In bytes: about. */
    private static final long CONDITIONS_KEPT = 8_000_000;

    /** In all plans together, in bytes, about: a document of fragments within fragments can have very many fields. */
    private static final long PLANS_KEPT = 32_000_000;

    /** What a field of a plan takes in memory, in bytes: about. */
    private static final int FIELD = 400;

    /** What the values of variables take that a plan depends on, in bytes: about. */
    private static final int VALUES = 500;

    private final Resolvers resolvers;
    private final FragmentCache fragments;
    private final PlanFailures failures;

    private final Cache<OperationDefinition, List<String>> conditions = BoundedCache.builder()
            .maximumWeight(Math.min(CONDITIONS_KEPT, BoundedCache.room()))
            .weigher(Plans::weightOfConditions)
            .build();
    /** By the operation, and the values of the variables that decide what is asked. */
    private final Cache<List<Object>, Optional<PlannedSelection>> plans = BoundedCache.builder()
            .maximumWeight(Math.min(PLANS_KEPT, BoundedCache.room()))
            .weigher(Plans::weight)
            .build();

    Plans(Resolvers resolvers, FragmentCache fragments, PlanFailures failures) {
        this.resolvers = resolvers;
        this.fragments = fragments;
        this.failures = failures;
    }

    private static int weightOfConditions(OperationDefinition operation, List<String> variables) {
        return NodeWeight.of(operation);
    }

    private static int weight(List<Object> asked, Optional<PlannedSelection> plan) {
        return VALUES
                + NodeWeight.of((OperationDefinition) asked.get(0))
                + plan.map(PlannedSelection::size).orElse(0) * FIELD;
    }

    /**
     * @param context of a valid operation that is a query
     * @return what it asks for; empty where there is no plan, or it came to an end
     * @throws ClientError if the budget is used up
     */
    Optional<PlannedAnswer> answer(ExecutionContext context) {
        try {
            return plan(context).flatMap(plan -> answer(plan, context));
        } catch (ClientError e) {
            throw e;
        } catch (RuntimeException e) {
            failures.report(e);
            return Optional.empty();
        }
    }

    private Optional<PlannedSelection> plan(ExecutionContext context) {
        OperationDefinition operation = context.getOperationDefinition();
        List<String> names = conditions.get(operation, o -> Conditions.of(context.getDocument()));
        List<Object> values =
                names.stream().map(context.getCoercedVariables()::get).toList();
        return plans.get(List.of(operation, values), key -> compile(context));
    }

    private Optional<PlannedSelection> compile(ExecutionContext context) {
        GraphQLObjectType query = context.getGraphQLSchema().getQueryType();
        try {
            return Optional.of(new Compiler(context, resolvers).compile(query));
        } catch (Unplanned e) {
            return Optional.empty();
        }
    }

    private Optional<PlannedAnswer> answer(PlannedSelection plan, ExecutionContext context) {
        Run run = new Run(context, fragments);
        Level query = run.level(plan, false);
        query.add(plan);
        try {
            run.find();
            return Optional.of(new PlannedAnswer(query));
        } catch (Unplanned e) {
            // What was stopped is not begun again by the framework.
            run.budget().check();
            OutOfMemory.check(e);
            return Optional.empty();
        }
    }
}
