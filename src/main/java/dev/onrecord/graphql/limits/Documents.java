package dev.onrecord.graphql.limits;

import dev.onrecord.cache.BoundedCache;
import dev.onrecord.cache.DerivedState;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.graph.KnownRecords;
import dev.onrecord.graph.RecordGraph;
import dev.onrecord.graphql.plan.CostFormula;
import dev.onrecord.graphql.plan.ExecutionRequest;
import dev.onrecord.graphql.plan.PreparedOperation;
import dev.onrecord.graphql.plan.PreparedQuery;
import dev.onrecord.store.RecordSearch;
import graphql.introspection.GoodFaithIntrospection;
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
import jakarta.inject.Singleton;
import jakarta.json.JsonObject;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents, and holds them against the limits before they are validated: a hostile document is made to keep
 * validation and execution busy.
 */
@Singleton
public class Documents implements DerivedState {

    /** In bytes: about. */
    private static final long QUERIES_KEPT = 64_000_000;

    /** How many times as much of the memory as other caches may be taken: all is here that is known of queries. */
    private static final int SHARES = 4;

    private final GraphQLSchema schema;
    private final KnownRecords records;
    private final RecordSearch search;
    private final Limits limits;
    private final boolean introspected;
    private final ParserOptions options;
    private final KnownCosts costs = new KnownCosts();
    private @Nullable RecordGraph schemaGraph;

    /** Frontends send few documents, and those again and again. */
    private final BoundedCache<String, PreparedQuery> known;

    /** @param introspected whether introspection is answered; where not, it is {@code INTROSPECTION_OFF} */
    Documents(
            GraphQLSchema schema,
            KnownRecords records,
            RecordSearch search,
            Limits limits,
            @ConfigProperty(name = "onrecord.introspection.enabled", defaultValue = "true") boolean introspected,
            MeterRegistry meters) {
        this.schema = schema;
        this.records = records;
        this.search = search;
        this.limits = limits;
        this.introspected = introspected;
        // It goes by the document alone, and refuses what common tools ask first: several types by name.
        GoodFaithIntrospection.enabledJvmWide(false);
        this.options = ParserOptions.getDefaultOperationParserOptions()
                .transform(changed -> changed.maxTokens(limits.tokens()).maxCharacters(limits.queryLength()));
        // The framework reads documents once more, and knows no other way to be told.
        ParserOptions.setDefaultOperationParserOptions(options);
        Validator.setMaxValidationErrors(limits.validationErrors());
        this.known = new BoundedCache<>(
                "documents", Math.min(QUERIES_KEPT, SHARES * BoundedCache.room()), PreparedQuery::weight, meters);
    }

    /**
     * @throws ClientError if the document is longer than is read, or has more fields than are looked at
     * @throws InvalidSyntaxException if it is not GraphQL
     */
    public PreparedQuery read(String query) {
        if (query.length() > limits.queryLength()) {
            throw new ClientError(
                    ErrorCode.QUERY_TOO_LONG,
                    "The query has " + query.length() + " characters; at most " + limits.queryLength()
                            + " are read. Pass values as variables, and ask in several requests.");
        }
        PreparedQuery cached = known.get(query);
        return cached == null ? readNew(query) : cached;
    }

    /** @return whether the next answer to that query, with whatever variables, is likely to take a moment */
    public boolean isBrief(String query) {
        PreparedQuery prepared = known.peek(query);
        return prepared != null && prepared.brevity().isBrief();
    }

    /** What is beyond the limits is not kept: the next one that asks it is refused as soon. */
    private PreparedQuery readNew(String query) {
        Document document = parse(query);
        PreparedQuery prepared = new PreparedQuery(document, SelectionCount.checked(document, limits));
        known.put(query, prepared);
        return prepared;
    }

    private Document parse(String query) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(DocumentText.plain(query))
                    .parserOptions(options)
                    // English wherever the service runs; to look for another language takes long at the first document.
                    .locale(Locale.ROOT)
                    .build());
        } catch (ParseCancelledTooDeepException e) {
            throw DocumentLimits.tooDeep(limits);
        } catch (ParseCancelledException e) {
            throw new ClientError(
                    ErrorCode.TOO_MANY_TOKENS,
                    "The query has more than " + limits.tokens() + " tokens; ask in several requests.");
        }
    }

    /**
     * @return how many fields the answer has at most, going by what records there are
     * @throws ClientError if the document asks for more than the limits allow
     */
    public long cost(ExecutionRequest request) {
        long most = 0;
        for (PreparedOperation candidate : request.candidates()) {
            most = Math.max(most, cost(request, candidate));
        }
        return most;
    }

    private long cost(ExecutionRequest request, PreparedOperation operation) {
        CostFormula known = operation.cost();
        CostFormula formula = known == null ? estimate(request.query().document(), operation.definition()) : known;
        long cost = formula.cost(request.values());
        // Where a variable has no value of its type, that is what the client is told.
        if (cost > limits.cost() && request.variables().isPresent()) {
            throw DocumentLimits.tooCostly(limits);
        }
        if (known == null) {
            // Not before: what is beyond the limits need not be kept, and others walk through places that are known.
            operation.costs(formula);
        }
        return Math.min(cost, limits.cost());
    }

    private CostFormula estimate(Document document, OperationDefinition operation) {
        return new Estimate(
                schema, records.graph(), search, this::schemaGraph, limits, costs, introspected, document, operation);
    }

    /** Made with the first introspection. */
    private synchronized RecordGraph schemaGraph() {
        if (schemaGraph == null) {
            schemaGraph = SchemaGraph.of(schema);
        }
        return schemaGraph;
    }

    @Override
    public void invalidate() {
        // What they cost, and what their plans have of the records.
        known.clear();
        costs.clear();
    }

    /** @throws ClientError if there are more characters than are read */
    public void checkLength(JsonObject variables) {
        int length = variables.toString().length();
        if (length > limits.variables()) {
            throw new ClientError(
                    ErrorCode.VARIABLES_TOO_LARGE,
                    "The variables have " + length + " characters; at most " + limits.variables()
                            + " are read. Ask in several requests.");
        }
    }
}
