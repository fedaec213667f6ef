package dev.onrecord.graphql.plan;

import graphql.language.Document;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a query text. The schema never changes while the process runs, nor the data of a version, so
 * whatever one request finds out of a text, what is wrong with it, what it costs, its plans, is as true for the next:
 * it is found when it is first needed, kept here, and forgotten as a whole.
 */
public final class PreparedQuery {

    /** What a field takes in an estimate and in a plan, in bytes: about. */
    private static final int FIELD = 1_200;

    private final Document document;
    private final int fields;
    private final List<PreparedOperation> operations;
    private final Map<String, FragmentDefinition> fragments;
    private final Brevity brevity = new Brevity();
    /** Null until that is found out. */
    private volatile @Nullable Boolean valid;

    /**
     * @param document it need not be valid
     * @param fields how many fields it has where its fragments are spread
     */
    public PreparedQuery(Document document, int fields) {
        this.document = document;
        this.fields = fields;
        this.operations = document.getDefinitionsOfType(OperationDefinition.class).stream()
                .map(operation -> new PreparedOperation(this, operation))
                .toList();
        this.fragments = document.getDefinitionsOfType(FragmentDefinition.class).stream()
                .collect(Collectors.toUnmodifiableMap(
                        FragmentDefinition::getName, fragment -> fragment, (one, other) -> one));
    }

    /** @return the text as it was read */
    public Document document() {
        return document;
    }

    /**
     * @param name the one that a request gives; null where it gives none, or empty, as some clients send it
     * @return the operations that the request may mean; it can run if that is one
     */
    public List<PreparedOperation> operations(@Nullable String name) {
        return name == null || name.isEmpty()
                ? operations
                : operations.stream()
                        .filter(operation -> name.equals(operation.definition().getName()))
                        .toList();
    }

    /** @return whether its answers take a moment */
    public Brevity brevity() {
        return brevity;
    }

    /** @return what it takes in memory with all that can be found of it, in bytes: about */
    public int weight() {
        int plans = operations.stream().mapToInt(PreparedOperation::plansKept).sum();
        return (int) Math.min(Integer.MAX_VALUE, NodeWeight.of(document) + (long) FIELD * fields * Math.max(1, plans));
    }

    /** @return whether it was found valid before */
    boolean isValid() {
        return Boolean.TRUE.equals(valid);
    }

    /** Says that it was found valid, which it is for good. */
    void valid() {
        valid = true;
    }

    Map<String, FragmentDefinition> fragments() {
        return fragments;
    }
}
