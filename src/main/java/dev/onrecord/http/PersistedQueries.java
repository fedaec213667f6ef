package dev.onrecord.http;

import com.github.benmanes.caffeine.cache.Cache;
import dev.onrecord.cache.BoundedCache;
import dev.onrecord.error.ErrorCode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.util.HashUtil;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;

/**
 * Automatic persisted queries, as Apollo clients send them: a document is known by its SHA-256 once it was sent with
 * it, so that the next request can be a short GET.
 */
@Singleton
// What Caffeine makes by name of a cache that is bounded by weight, and Quarkus does not know to keep in a binary.
@RegisterForReflection(classNames = "com.github.benmanes.caffeine.cache.SSMW")
class PersistedQueries {

    /** In bytes: about. */
    private static final long QUERIES_KEPT = 4_000_000;

    /** What an entry takes beside its text, in bytes: about. */
    private static final int OVERHEAD = 300;

    /** What a character takes, in bytes. */
    private static final int CHARACTER = 2;

    /** Longer ones are answered and not kept, so that nobody fills the memory with them. */
    private static final int LONGEST_KEPT = 10_000;

    private final Cache<String, String> queries = BoundedCache.builder()
            .maximumWeight(Math.min(QUERIES_KEPT, BoundedCache.room()))
            .weigher((String hash, String query) -> OVERHEAD + CHARACTER * query.length())
            .build();

    /**
     * @return the request with its document
     * @throws RequestError if the document is not known, is another than the hash says, or is not given at all
     */
    GraphQLRequest complete(GraphQLRequest request) {
        JsonObject extension = request.extension("persistedQuery");
        String hash = extension.getString("sha256Hash", null);
        if (hash == null) {
            if (request.query() == null) {
                throw RequestError.bad("`query` is missing; send a GraphQL document.");
            }
            if (request.query().isBlank()) {
                throw RequestError.bad("`query` is empty; send a GraphQL document.");
            }
            return request;
        }
        return request.query() == null ? recall(request, hash) : remember(request, hash);
    }

    private GraphQLRequest recall(GraphQLRequest request, String hash) {
        String query = queries.getIfPresent(hash);
        if (query == null) {
            // The words and the status that clients look for: they send the document next.
            throw new RequestError(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound");
        }
        return request.with(query);
    }

    private GraphQLRequest remember(GraphQLRequest request, String hash) {
        if (!HashUtil.sha256(request.query()).equals(hash)) {
            throw RequestError.bad("`sha256Hash` is not the SHA-256 of `query`.");
        }
        if (request.query().length() <= LONGEST_KEPT) {
            queries.put(hash, request.query());
        }
        return request;
    }
}
