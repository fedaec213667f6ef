package dev.onrecord.graphql.federation;

import dev.onrecord.entry.Node;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.page.PartialList;
import dev.onrecord.store.Nodes;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the records that a gateway has the keys of, all of one kind together. */
final class Entities implements DataFetcher<List<Node>> {

    /** The argument that has the keys. */
    static final String REPRESENTATIONS = "representations";

    private final Set<String> types;

    /** @param types the names of the types that have keys */
    Entities(Set<String> types) {
        this.types = types;
    }

    @Override
    public List<Node> get(DataFetchingEnvironment environment) {
        List<Map<?, ?>> representations = environment.getArgument(REPRESENTATIONS);
        Map<Integer, ClientError> errors = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < representations.size(); i++) {
            try {
                ids.add(id(representations.get(i)));
            } catch (ClientError e) {
                errors.put(i, e);
            }
        }
        Map<String, Node> found = Nodes.byIds(List.copyOf(ids));
        List<Node> entities = new ArrayList<>();
        for (int i = 0; i < representations.size(); i++) {
            Map<?, ?> representation = representations.get(i);
            Node entity = errors.containsKey(i) ? null : found.get(representation.get("id"));
            if (entity != null && !type(entity).equals(representation.get("__typename"))) {
                errors.put(i, otherType(entity, representation));
                entity = null;
            }
            entities.add(entity);
        }
        if (!errors.isEmpty()) {
            throw new PartialList(entities, errors);
        }
        return entities;
    }

    private String id(Map<?, ?> representation) {
        if (!types.contains(representation.get("__typename"))) {
            throw new ClientError(
                    ErrorCode.BAD_REPRESENTATION,
                    "The representation's `__typename` is none of "
                            + String.join(", ", types.stream().sorted().toList()) + ".");
        }
        if (representation.get("id") instanceof String id) {
            Nodes.check(id);
            return id;
        }
        throw new ClientError(ErrorCode.BAD_REPRESENTATION, "The representation has no `id` that is a string.");
    }

    private static ClientError otherType(Node entity, Map<?, ?> representation) {
        return new ClientError(
                ErrorCode.BAD_REPRESENTATION,
                "'" + representation.get("id") + "' is of the type " + type(entity) + ", and not "
                        + representation.get("__typename") + ".");
    }

    private static String type(Node entity) {
        return entity.getClass().getSimpleName();
    }
}
