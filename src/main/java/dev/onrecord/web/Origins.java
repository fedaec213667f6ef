package dev.onrecord.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What answers go back to, as people read it: who spoke more than once is named once, with each statement. */
final class Origins {

    private Origins() {}

    /**
     * @param origins as the schema has them
     * @return those with {@code source}, each by itself; of statements those of one {@code speaker} together, where the
     *     first of them stands. Their acts and days tell {@code statements} apart, unless these {@code areAlike}.
     */
    static List<Map<String, Object>> bySpeaker(List<?> origins) {
        Map<Object, List<Map<?, ?>>> together = new LinkedHashMap<>();
        for (Object origin : origins) {
            Object speaker = JsonObjects.at(origin, "statement.speaker");
            together.computeIfAbsent(speaker == null ? origin : speaker, own -> new ArrayList<>())
                    .add((Map<?, ?>) origin);
        }
        return together.values().stream().map(Origins::shown).toList();
    }

    private static Map<String, Object> shown(List<Map<?, ?>> ofOne) {
        List<Map<?, ?>> statements = ofOne.stream()
                .filter(origin -> origin.get("statement") != null)
                .<Map<?, ?>>map(origin -> JsonObjects.within(origin, "statement"))
                .toList();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("source", ofOne.get(0).get("source"));
        shown.put("speaker", JsonObjects.at(ofOne.get(0), "statement.speaker"));
        shown.put("statements", statements);
        shown.put("areAlike", areAlike(statements));
        return shown;
    }

    private static boolean areAlike(List<Map<?, ?>> statements) {
        return statements.stream()
                        .map(statement -> Arrays.asList(statement.get("act"), JsonObjects.at(statement, "madeOn.edtf")))
                        .distinct()
                        .count()
                < statements.size();
    }
}
