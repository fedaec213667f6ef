/**
 * The front door: GraphQL over HTTP as its specification wants it, with persisted queries and answers that browsers
 * and CDNs may keep. What is asked is handed to {@code graphql.plan}.
 */
package dev.onrecord.http;
