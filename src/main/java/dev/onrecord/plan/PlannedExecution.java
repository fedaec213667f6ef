package dev.onrecord.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategy;
import graphql.execution.ExecutionStrategyParameters;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Carries out queries by plans, those for which there is one. */
@Singleton
// What Caffeine makes by name of a cache that is bounded by weight, and Quarkus does not know to keep in a binary.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSMW")
class PlannedExecution extends ExecutionStrategy {

    private static final Object UNPLANNED = new Object();

    private static final int DOCUMENTS_KEPT = 500;

    /** In all plans together: a document of fragments within fragments can have very many. */
    private static final int FIELDS_KEPT = 100_000;

    /** What the text of a document takes beside its plan, in fields: about. */
    private static final int DOCUMENT = 100;

    private final Resolvers resolvers;
    private final Parts parts;

    /** By the document. */
    private final Cache<String, List<String>> conditions =
            Caffeine.newBuilder().maximumSize(DOCUMENTS_KEPT).build();
    /** By the document, the name of the operation, and the values of the variables that decide what is asked. */
    private final Cache<List<Object>, Optional<Selection>> plans = Caffeine.newBuilder()
            .maximumWeight(FIELDS_KEPT)
            .weigher(PlannedExecution::weight)
            .build();

    PlannedExecution(Resolvers resolvers, Parts parts) {
        this.resolvers = resolvers;
        this.parts = parts;
    }

    private static int weight(List<Object> asked, Optional<Selection> plan) {
        return DOCUMENT + plan.map(Selection::size).orElse(0);
    }

    /** @return whether that is no result: there is no plan, or it came to an end */
    static boolean isUnplanned(ExecutionResult result) {
        return result.getData() == UNPLANNED;
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters asked) {
        Object data = plan(context, asked)
                .<Object>flatMap(plan -> answer(plan, context))
                .orElse(UNPLANNED);
        return CompletableFuture.completedFuture(
                ExecutionResultImpl.newExecutionResult().data(data).build());
    }

    private Optional<Selection> plan(ExecutionContext context, ExecutionStrategyParameters asked) {
        String document = context.getExecutionInput().getQuery();
        String operation = String.valueOf(context.getOperationDefinition().getName());
        List<String> names = conditions.get(document, d -> Conditions.of(context.getDocument()));
        List<Object> values =
                names.stream().map(context.getCoercedVariables()::get).toList();
        return plans.get(List.of(document, operation, values), key -> compile(context, asked));
    }

    private Optional<Selection> compile(ExecutionContext context, ExecutionStrategyParameters asked) {
        try {
            return Optional.of(new Compiler(context, resolvers)
                    .compile(context.getGraphQLSchema().getQueryType(), asked.getFields()));
        } catch (Unplanned e) {
            return Optional.empty();
        }
    }

    private Optional<Answer> answer(Selection plan, ExecutionContext context) {
        Run run = new Run(context, parts);
        Level query = run.level(plan, false);
        query.add(plan);
        try {
            run.find();
            return Optional.of(new Answer(query));
        } catch (Unplanned e) {
            return Optional.empty();
        }
    }
}
