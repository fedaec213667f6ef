package dev.onrecord.graphql.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.error.ClientError;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionContextBuilder;
import graphql.execution.ExecutionId;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A fault of the planner costs time and no answer. */
@QuarkusTest
class PlanFailuresTest {

    @Inject
    Plans plans;

    @Inject
    GraphQLSchema schema;

    @Inject
    MeterRegistry meters;

    @Test
    void a_fault_is_counted_and_left_to_the_framework() {
        double before = count();
        // No schema to plan by: whatever a fault is, it is none that the planner knows of.
        assertTrue(answer(null, Budget.unlimited()).isEmpty());
        assertTrue(answer(null, Budget.unlimited()).isEmpty());
        assertEquals(2, count() - before);
    }

    @Test
    void a_budget_that_is_used_up_is_no_fault() {
        double before = count();
        Budget stopped = Budget.unlimited();
        stopped.stop();
        assertThrows(ClientError.class, () -> answer(schema, stopped));
        assertEquals(0, count() - before);
    }

    private double count() {
        return meters.get("onrecord.plans.failures").counter().count();
    }

    private Optional<PlannedAnswer> answer(GraphQLSchema schema, Budget budget) {
        PreparedQuery query = new PreparedQuery(Parser.parse("{ dataset { title } }"), 2);
        PreparedOperation operation = query.operations(null).get(0);
        return plans.answer(operation, context(operation, schema, budget));
    }

    private static ExecutionContext context(PreparedOperation operation, GraphQLSchema schema, Budget budget) {
        GraphQLContext surroundings = GraphQLContext.getDefault();
        budget.limit(surroundings);
        return ExecutionContextBuilder.newExecutionContextBuilder()
                .executionId(ExecutionId.from("test"))
                .graphQLSchema(schema)
                .document(operation.query().document())
                .operationDefinition(operation.definition())
                .fragmentsByName(Map.of())
                .coercedVariables(CoercedVariables.emptyVariables())
                .graphQLContext(surroundings)
                .locale(Locale.ROOT)
                .build();
    }
}
