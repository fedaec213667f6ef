package dev.onrecord.page;

import dev.onrecord.error.ClientError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A list some of whose elements cannot be given because of what a client asked: they are null in their places, and each
 * has an error of its own (GraphQL, §6.4.4).
 */
public class PartialList extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient List<?> elements;
    private final transient Map<Integer, ClientError> errors;

    /**
     * @param elements all of them, null where there is an error
     * @param errors by their places in the list, counted from 0; not empty
     */
    public PartialList(List<?> elements, Map<Integer, ClientError> errors) {
        super(errors.values().iterator().next().getMessage(), null, false, false);
        this.elements = new ArrayList<>(elements);
        this.errors = new TreeMap<>(errors);
    }

    /** @return all of them, null where there is an error */
    public List<?> elements() {
        return elements;
    }

    /** @return all of them, and in place of what cannot be given its error */
    public List<Object> elementsAndErrors() {
        List<Object> all = new ArrayList<>(elements);
        errors.forEach(all::set);
        return all;
    }

    /** @return the errors by their places in the list, counted from 0 */
    public Map<Integer, ClientError> errors() {
        return errors;
    }
}
