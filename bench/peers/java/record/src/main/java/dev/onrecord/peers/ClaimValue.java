package dev.onrecord.peers;

import io.smallrye.graphql.api.Union;

/** What a source answers. */
@Union
public interface ClaimValue {}
