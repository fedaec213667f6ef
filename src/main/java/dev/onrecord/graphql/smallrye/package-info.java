/**
 * Repairs of the framework: each class says what SmallRye GraphQL, GraphQL Java or Quarkus does, what should be done
 * instead, where that is reported, and when the class may go. All of it was seen with Quarkus 3.34, SmallRye GraphQL
 * 2.17 and GraphQL Java 24.3. It knows no noun.
 */
@NullMarked
package dev.onrecord.graphql.smallrye;

import org.jspecify.annotations.NullMarked;
