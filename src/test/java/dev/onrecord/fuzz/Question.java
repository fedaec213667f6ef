package dev.onrecord.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A document and what comes with it.
 *
 * @param query the document
 * @param operation the name of the operation that is to run; null where it is not given
 * @param variables their values
 */
record Question(String query, String operation, Map<String, Object> variables) {

    /** @return the parameters of a request, those that are given */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("query", query);
        if (operation != null) {
            parameters.put("operationName", operation);
        }
        if (!variables.isEmpty()) {
            parameters.put("variables", variables);
        }
        return parameters;
    }
}
