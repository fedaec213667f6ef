/**
 * The one way in. {@code GuardedRoutes} puts limits, admission, a deadline, metrics and refusals around each
 * {@code Endpoint}: GraphQL over HTTP as its specification wants it, with persisted queries and answers that browsers and
 * CDNs may cache; the schema as a document; GraphiQL. Under it, connections are read strictly and CORS is answered.
 *
 * <p>Of the record it knows the version alone, and which one is current.
 */
@NullMarked
package dev.onrecord.http;

import org.jspecify.annotations.NullMarked;
