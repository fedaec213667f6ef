package dev.onrecord.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The positions on a question of number, as bars from the least to the most that their words allow, and the consensus as
 * a band, on one scale of 1000 parts. Words that have no upper end reach to the edge.
 */
final class NumberLine {

    private static final double WIDTH = 1000;

    /** What is exactly one number is drawn as wide as can be seen. */
    private static final double POINT = 8;

    private final double from;
    private final double to;

    private NumberLine(double from, double to) {
        this.from = from;
        this.to = to;
    }

    /**
     * @param data the answer to the operation of claims
     * @return what the template draws; null where fewer than two numbers differ, or what they count does
     */
    static @Nullable Map<String, Object> of(Map<String, Object> data) {
        Map<?, ?> claim = JsonObjects.within(data, "claim");
        List<Map<?, ?>> positions = JsonObjects.list(claim, "positions").stream()
                .filter(position -> !Boolean.TRUE.equals(position.get("denied")))
                .filter(position -> isQuantity(JsonObjects.within(position, "value")))
                .toList();
        List<Double> ends = positions.stream()
                .flatMap(position -> ends(JsonObjects.within(position, "value")))
                .toList();
        boolean ofOneUnit = positions.stream()
                        .map(position -> JsonObjects.text(position, "value.unit"))
                        .distinct()
                        .count()
                == 1;
        double least = ends.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double most = ends.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (!ofOneUnit || least == most) {
            return null;
        }
        double margin = (most - least) / 10;
        double from = least >= 0 ? Math.max(0, least - margin) : least - margin;
        return new NumberLine(from, most + margin).drawn(positions, JsonObjects.at(claim, "consensus"));
    }

    private static boolean isQuantity(Map<?, ?> value) {
        return "Quantity".equals(value.get("__typename"));
    }

    private static Stream<Double> ends(Map<?, ?> value) {
        return Stream.of(value.get("min"), value.get("max"))
                .filter(Objects::nonNull)
                .map(end -> ((Number) end).doubleValue());
    }

    private Map<String, Object> drawn(List<Map<?, ?>> positions, @Nullable Object consensus) {
        List<Map<String, Object>> bars = new ArrayList<>();
        for (Map<?, ?> position : positions) {
            Map<String, Object> bar = bar(JsonObjects.within(position, "value"));
            bar.put("display", position.get("display"));
            bars.add(bar);
        }
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("bars", bars);
        line.put("band", consensus instanceof Map<?, ?> value && isQuantity(value) ? bar(value) : null);
        line.put("from", label(from));
        line.put("to", label(to));
        return line;
    }

    /** @return an end of the scale, as exact as tells it from what is a tenth of the scale away, in groups of three digits */
    private String label(double end) {
        int decimals = Math.max(0, 1 - (int) Math.floor(Math.log10(to - from)));
        BigDecimal rounded = BigDecimal.valueOf(end).setScale(decimals, RoundingMode.HALF_UP);
        int shown = Math.max(0, rounded.stripTrailingZeros().scale());
        return String.format(Locale.ROOT, "%,." + shown + "f", rounded);
    }

    private Map<String, Object> bar(Map<?, ?> value) {
        double start = value.get("min") == null ? 0 : place((Number) value.get("min"));
        double end = value.get("max") == null ? WIDTH : place((Number) value.get("max"));
        double width = Math.max(POINT, end - start);
        Map<String, Object> bar = new LinkedHashMap<>();
        bar.put("x", Math.round(Math.min(end - start < POINT ? start - POINT / 2 : start, WIDTH - width)));
        bar.put("width", Math.round(width));
        return bar;
    }

    private double place(Number number) {
        return (number.doubleValue() - from) / (to - from) * WIDTH;
    }
}
