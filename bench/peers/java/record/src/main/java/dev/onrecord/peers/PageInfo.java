package dev.onrecord.peers;

/** Where a page stands in its list. */
public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, String startCursor, String endCursor) {}
