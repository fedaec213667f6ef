/**
 * Repairs of the framework: each class says what SmallRye GraphQL, GraphQL Java or Quarkus does, and what should be done
 * instead. It stands on {@code graphql.plan}, {@code page}, {@code time} and {@code error}, and knows no noun.
 */
package dev.onrecord.graphql.smallrye;
