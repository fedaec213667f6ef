package dev.onrecord.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One operation of a document, with all that it needs.
 *
 * @param selections what it asks of the query itself
 * @param variables their types and defaults by their names, as a document has them
 * @param values the variables' values; those that stand for themselves by their default are missing
 * @param fragments their definitions
 */
record Operation(
        List<String> selections, Map<String, String> variables, Map<String, Object> values, List<String> fragments) {

    /** @return both in one, which takes that they have no name in common */
    Operation and(Operation other) {
        return new Operation(
                joined(selections, other.selections),
                joined(variables, other.variables),
                joined(values, other.values),
                joined(fragments, other.fragments));
    }

    /** @return it as a document has it; without a name where that is empty */
    String text(String name) {
        String head = name.isEmpty() && variables.isEmpty() ? "" : "query " + name + variablesText();
        return head + "{ " + String.join(" ", selections) + " }\n" + String.join("\n", fragments);
    }

    private String variablesText() {
        return variables.isEmpty()
                ? ""
                : variables.entrySet().stream()
                        .map(variable -> "$" + variable.getKey() + ": " + variable.getValue())
                        .collect(Collectors.joining(" ", "(", ")"));
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static <T> Map<String, T> joined(Map<String, T> some, Map<String, T> others) {
        Map<String, T> all = new LinkedHashMap<>(some);
        all.putAll(others);
        return all;
    }
}
