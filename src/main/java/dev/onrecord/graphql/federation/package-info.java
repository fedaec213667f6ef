/**
 * The service as a subgraph of a federated graph (Apollo Federation, subgraph specification), where that is wanted: its
 * schema for composition, and records by the keys that gateways hold.
 */
@NullMarked
package dev.onrecord.graphql.federation;

import org.jspecify.annotations.NullMarked;
