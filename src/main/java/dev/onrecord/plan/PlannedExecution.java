package dev.onrecord.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQL;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Carries out queries by plans. The framework's own execution finds out for each object anew what is asked of it, and
 * asks with an environment and a promise for each value; a plan knows, and asks once for all objects of a level.
 *
 * <p>Whatever a plan does not cover, errors above all, the framework carries out from the beginning: queries change
 * nothing. So a plan need not know what an answer with errors looks like.
 */
@Singleton
// What Caffeine makes by name of a cache that is bounded by weight, and Quarkus does not know to keep in a binary.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSMW")
class PlannedExecution extends AsyncExecutionStrategy {

    private static final int DOCUMENTS_KEPT = 500;

    /** In all plans together: a document of fragments within fragments can have very many. */
    private static final int FIELDS_KEPT = 100_000;

    /** What the text of a document takes beside its plan, in fields: about. */
    private static final int DOCUMENT = 100;

    private final boolean enabled;
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

    /** @param enabled whether queries run by plans; where not, answers are the same, and slower */
    PlannedExecution(
            @ConfigProperty(name = "onrecord.plans.enabled", defaultValue = "true") boolean enabled,
            Resolvers resolvers,
            Parts parts,
            DataFetcherExceptionHandler errors) {
        super(errors);
        this.enabled = enabled;
        this.resolvers = resolvers;
        this.parts = parts;
    }

    private static int weight(List<Object> asked, Optional<Selection> plan) {
        return DOCUMENT + plan.map(Selection::size).orElse(0);
    }

    void carryOut(@Observes GraphQL.Builder execution) {
        if (enabled) {
            execution.queryExecutionStrategy(this);
        }
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(ExecutionContext context, ExecutionStrategyParameters asked) {
        return plan(context, asked)
                .flatMap(plan -> answer(plan, context))
                .map(answer -> CompletableFuture.<ExecutionResult>completedFuture(
                        ExecutionResultImpl.newExecutionResult().data(answer).build()))
                .orElseGet(() -> super.execute(context, asked));
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
