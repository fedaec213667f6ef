package dev.onrecord.graphql.plan;

import graphql.execution.CoercedVariables;

/** What an operation costs, by the values of its variables. */
@FunctionalInterface
public interface CostFormula {

    /**
     * @return how many fields the answer has at most
     * @throws dev.onrecord.error.ClientError if it asks for more than the limits allow, its cost apart
     */
    long cost(CoercedVariables variables);
}
