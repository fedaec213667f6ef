package dev.onrecord.engine;

import com.github.benmanes.caffeine.cache.Cache;
import dev.onrecord.kept.Kept;
import dev.onrecord.page.ClientError;
import dev.onrecord.page.ClientError.Code;
import dev.onrecord.plan.ExecutionRequest;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What clients may ask. A document is held against the limits before it is validated, since validation and execution
 * are what a document that is made to keep the service busy would keep busy.
 */
@Singleton
public class Documents {

    private static final int DOCUMENTS_KEPT = 500;

    /** In all estimates together: a document of fragments within fragments can have very many. */
    private static final int PLACES_KEPT = 100_000;

    private final GraphQLSchema schema;
    private final Limits limits;
    private final boolean introspected;
    private final IntrospectionLimit introspection;
    private final ParserOptions options;

    /** Frontends send few documents, and those again and again. Bounded by how long a document may be. */
    private final Cache<String, Document> known =
            Kept.builder().maximumSize(DOCUMENTS_KEPT).recordStats().build();

    /** What its operations ask, so that only the values of variables are new in the next request. */
    private final Cache<OperationDefinition, Estimate> estimates = Kept.builder()
            .maximumWeight(PLACES_KEPT)
            .weigher((OperationDefinition operation, Estimate estimate) -> estimate.size())
            .build();

    /** @param introspected whether introspection is answered; where not, it is {@code INTROSPECTION_OFF} */
    Documents(
            GraphQLSchema schema,
            Limits limits,
            @ConfigProperty(name = "onrecord.introspection.enabled", defaultValue = "true") boolean introspected,
            MeterRegistry meters) {
        this.schema = schema;
        this.limits = limits;
        this.introspected = introspected;
        this.introspection = new IntrospectionLimit(schema);
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(changed -> changed.maxTokens(limits.tokens()).maxCharacters(limits.queryLength()));
        // The framework reads documents once more, and knows no other way to be told.
        ParserOptions.setDefaultOperationParserOptions(options);
        Validator.setMaxValidationErrors(limits.validationErrors());
        CaffeineCacheMetrics.monitor(meters, known, "documents");
    }

    /**
     * @throws ClientError if the document is longer than is read
     * @throws InvalidSyntaxException if it is not GraphQL
     */
    public Document read(String query) {
        if (query.length() > limits.queryLength()) {
            throw new ClientError(
                    Code.QUERY_TOO_LONG,
                    "The query has " + query.length() + " characters; at most " + limits.queryLength()
                            + " are read. Pass values as variables, and ask in several requests.");
        }
        return known.get(query, this::parse);
    }

    private Document parse(String query) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(query)
                    .parserOptions(options)
                    // English wherever the service runs; to look for another language takes long at the first document.
                    .locale(Locale.ROOT)
                    .build());
        } catch (ParseCancelledTooDeepException e) {
            throw Estimate.tooDeep(limits);
        } catch (ParseCancelledException e) {
            throw new ClientError(
                    Code.TOO_MANY_TOKENS,
                    "The query has more than " + limits.tokens() + " tokens; ask in several requests.");
        }
    }

    /**
     * @return how many fields the answer has at most, going by page sizes
     * @throws ClientError if the document asks for more than the limits allow
     */
    public long cost(ExecutionRequest request) {
        return request.candidates().stream()
                .mapToLong(candidate -> cost(request, candidate))
                .max()
                .orElse(0);
    }

    private long cost(ExecutionRequest request, OperationDefinition operation) {
        Estimate kept = estimates.getIfPresent(operation);
        Estimate estimate = kept == null ? unknown(request.document(), operation) : kept;
        long cost = estimate.cost(request.values());
        if (kept == null) {
            // Not before: what is beyond the limits need not be kept, and others walk through places that are known.
            estimates.put(operation, estimate);
        }
        return cost;
    }

    private Estimate unknown(Document document, OperationDefinition operation) {
        introspection.check(document, operation);
        return new Estimate(schema, limits, introspected, document, operation);
    }

    /** @throws ClientError if there are more characters than are read */
    public void checkLength(JsonObject variables) {
        int length = variables.toString().length();
        if (length > limits.variables()) {
            throw new ClientError(
                    Code.VARIABLES_TOO_LARGE,
                    "The variables have " + length + " characters; at most " + limits.variables()
                            + " are read. Ask in several requests.");
        }
    }
}
