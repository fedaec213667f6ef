package dev.onrecord.http;

import static io.smallrye.graphql.JsonProviderHolder.JSON_PROVIDER;

import com.github.benmanes.caffeine.cache.Cache;
import dev.onrecord.cache.BoundedCache;
import dev.onrecord.error.ErrorCode;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.quarkus.runtime.util.HashUtil;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the document of a request that does not send it: one of a folder of the operator's, or one that a client has
 * sent before. The second are automatic persisted queries, as Apollo clients send them: a document is known by its
 * SHA-256 once it was sent with it, so that the next request can be a short GET.
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

    /** Longer ones are answered and not kept: they would fill the memory. */
    private static final int LONGEST_KEPT = 10_000;

    /** Of the protocol. */
    private static final JsonValue VERSION = JSON_PROVIDER.createValue(1);

    private final TrustedDocuments trusted;
    private final Cache<String, String> queries = BoundedCache.builder()
            .maximumWeight(Math.min(QUERIES_KEPT, BoundedCache.room()))
            .weigher((String hash, String query) -> OVERHEAD + CHARACTER * query.length())
            .build();

    PersistedQueries(TrustedDocuments trusted) {
        this.trusted = trusted;
    }

    /**
     * @return the request with its document
     * @throws RequestError if the document is not known, is another than the hash says, is not given at all, or is none of
     *     those that are answered
     */
    GraphQLRequest complete(GraphQLRequest request) {
        GraphQLRequest complete = request.documentId() == null ? withoutId(request) : identified(request);
        if (!trusted.admit(complete.query())) {
            throw new RequestError(
                    ErrorCode.DOCUMENT_NOT_LISTED,
                    "Only the documents that this service has on its list are answered; send the `documentId` of one.");
        }
        String hash = hash(request);
        if (hash != null && request.query() != null && request.query().length() <= LONGEST_KEPT) {
            queries.put(hash, request.query());
        }
        return complete;
    }

    private GraphQLRequest identified(GraphQLRequest request) {
        String id = request.documentId();
        if (request.query() != null || hash(request) != null) {
            throw RequestError.bad(
                    "The document is given twice; send `documentId`, or `query` and what belongs to it.");
        }
        String wrong = DocumentIdentifier.problem(id);
        if (wrong != null) {
            throw RequestError.bad(wrong);
        }
        return request.with(find(id).orElseThrow(() -> new RequestError(
                ErrorCode.UNKNOWN_DOCUMENT,
                "There is no document '" + ErrorCodes.brief(id, 80) + "' here; send its text in `query`, or ask whoever"
                        + " runs the service to add it.")));
    }

    private Optional<String> find(String id) {
        return trusted.find(id)
                .or(() -> DocumentIdentifier.isHash(id)
                        ? Optional.ofNullable(queries.getIfPresent(DocumentIdentifier.hash(id)))
                        : Optional.empty());
    }

    private GraphQLRequest withoutId(GraphQLRequest request) {
        String hash = hash(request);
        if (hash != null && request.query() == null) {
            return found(request, hash);
        }
        if (request.query() == null) {
            throw RequestError.bad("`query` is missing; send a GraphQL document.");
        }
        if (request.query().isBlank()) {
            throw RequestError.bad("`query` is empty; send a GraphQL document.");
        }
        if (hash != null && !HashUtil.sha256(request.query()).equals(hash)) {
            throw RequestError.bad("`sha256Hash` is not the SHA-256 of `query`.");
        }
        return request;
    }

    private GraphQLRequest found(GraphQLRequest request, String hash) {
        // The words and the status that clients look for: they send the document next.
        return request.with(find(DocumentIdentifier.ofHash(hash))
                .orElseThrow(() -> new RequestError(ErrorCode.PERSISTED_QUERY_NOT_FOUND, "PersistedQueryNotFound")));
    }

    /**
     * @return the hash by which an automatic persisted query is known; null where the request has none
     * @throws RequestError if it is of another protocol than the one that there is, version 1
     */
    private static @Nullable String hash(GraphQLRequest request) {
        JsonObject asked = request.extension("persistedQuery");
        String hash = asked.getString("sha256Hash", null);
        if (hash != null && !asked.getOrDefault("version", VERSION).equals(VERSION)) {
            throw RequestError.bad("`persistedQuery` is of a version that is not answered; send `\"version\": 1`.");
        }
        return hash;
    }
}
