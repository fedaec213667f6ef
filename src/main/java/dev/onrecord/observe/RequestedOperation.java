package dev.onrecord.observe;

/**
 * What a request asks for.
 *
 * @param operation what it runs
 * @param cost how many fields its answer has at most, by the estimate
 */
public record RequestedOperation(Operation operation, long cost) {}
