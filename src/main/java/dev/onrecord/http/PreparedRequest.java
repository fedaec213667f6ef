package dev.onrecord.http;

import dev.onrecord.graphql.plan.ExecutionRequest;

/**
 * A GraphQL request as it can be executed.
 *
 * @param request what came, with its document
 * @param execution the same with its variables coerced
 * @param cost how many fields its answer has at most
 * @param took how long it took to find that out, in nanoseconds: an estimate may search, too
 */
record PreparedRequest(GraphQLRequest request, ExecutionRequest execution, long cost, long took) {}
