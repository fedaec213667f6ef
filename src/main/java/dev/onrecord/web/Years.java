package dev.onrecord.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events of the front page by year: those that claims are about; all of them where there are few, or no such one. */
final class Years {

    /** A list of fewer is read at a glance. */
    private static final int FEW = 12;

    private Years() {}

    /**
     * @param data the answer to the operation of the story
     * @return the years in their order, each with its events
     */
    static List<Map<String, Object>> of(Map<String, Object> data) {
        List<Map<?, ?>> all = JsonObjects.list(data, "events.nodes");
        List<Map<?, ?>> asked = all.stream()
                .filter(event -> JsonObjects.list(event, "claims").stream()
                        .anyMatch(claim -> !JsonObjects.text(claim, "weight").equals("DETAIL")))
                .toList();
        Map<String, List<Map<?, ?>>> byYear = new LinkedHashMap<>();
        for (Map<?, ?> event : all.size() <= FEW || asked.isEmpty() ? all : asked) {
            byYear.computeIfAbsent(year(event.get("date")), year -> new ArrayList<>())
                    .add(event);
        }
        return byYear.entrySet().stream()
                .map(year -> Map.of("year", (Object) year.getKey(), "events", year.getValue()))
                .toList();
    }

    /** @return the year or years that a date can mean, as a heading */
    static String year(@Nullable Object date) {
        if (date == null) {
            return "Undated";
        }
        String first = yearOf(JsonObjects.text(date, "earliest"));
        String last = yearOf(JsonObjects.text(date, "latest"));
        String edtf = JsonObjects.text(date, "edtf");
        if (EdtfText.isOpenAtEnd(edtf)) {
            return "Since " + first;
        }
        if (EdtfText.isOpenAtBeginning(edtf)) {
            return "Until " + last;
        }
        return first.equals(last) ? first : first + "–" + last;
    }

    /** @return what stands ahead of the month: {@code 2025} */
    private static String yearOf(String day) {
        return day.substring(0, day.length() - "-01-01".length());
    }
}
