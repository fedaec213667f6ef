package dev.onrecord.web;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a page's events as bars on one scale of 1000 parts, those that overlap in lanes below each other: a bar is as
 * long as the days are in which an event can lie. What has no end that is known reaches to the edge.
 *
 * <p>A story can have one event of 1798 and twenty of one summer, which would be one point on a scale of all. So the scale is
 * the shortest that has most of them, where that is much shorter, and the page says how many lie outside.
 */
final class DateBars {

    private static final double WIDTH = 1000;

    /** A day is drawn as wide as can be seen. */
    private static final double POINT = 6;

    /** How high a lane is, in pixels, and how high all of them may be. */
    private static final double LANE = 10;

    private static final double HIGHEST = 240;

    /** What shares of the events a scale must have that is not of all of them, and of the whole time it may be. */
    private static final double MOST = 0.8;

    private static final double MUCH_SHORTER = 0.5;

    /** Of fewer, a list says as much. */
    private static final int FEWEST = 4;

    private final LocalDate from;
    private final LocalDate to;

    private DateBars(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** When an event can have been: its title, and the days; null where an end is not known. */
    private record Span(
            String title,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {

        static Span of(Map<?, ?> event) {
            String edtf = JsonObjects.text(event, "date.edtf");
            return new Span(
                    JsonObjects.text(event, "title"),
                    EdtfText.isOpenAtBeginning(edtf) ? null : day(event, "date.earliest"),
                    EdtfText.isOpenAtEnd(edtf) ? null : day(event, "date.latest"));
        }

        private static LocalDate day(Map<?, ?> event, String path) {
            return LocalDate.parse(JsonObjects.text(event, path));
        }

        /** @return the day that it is counted by */
        LocalDate day() {
            return first != null ? first : requireNonNull(last, "no date is open at both ends");
        }

        boolean isDay() {
            return first != null && first.equals(last);
        }
    }

    /** Where a span is drawn. */
    private record Bar(String title, boolean isDay, double x, double width, int lane) {

        Map<String, Object> drawn(double height) {
            return Map.of(
                    "title", title,
                    "isDay", isDay,
                    "x", Math.round(x),
                    "y", Math.round(lane * height + 1),
                    "width", Math.round(width));
        }
    }

    /**
     * @param events those of a page, each with a date
     * @return what the template draws; null where there are few, or all are of one day
     */
    static @Nullable Map<String, Object> of(List<Map<?, ?>> events) {
        List<Span> spans = events.stream()
                .map(Span::of)
                .sorted(Comparator.comparing(Span::day))
                .toList();
        if (spans.size() < FEWEST
                || spans.get(0).day().equals(spans.get(spans.size() - 1).day())) {
            return null;
        }
        return scale(spans.stream().map(Span::day).toList()).drawn(spans);
    }

    /** @param days in their order, not all the same */
    private static DateBars scale(List<LocalDate> days) {
        int most = (int) Math.ceil(days.size() * MOST);
        int shortest = 0;
        for (int i = 1; i + most <= days.size(); i++) {
            if (length(days, i, most) < length(days, shortest, most)) {
                shortest = i;
            }
        }
        boolean isMuchShorter = length(days, shortest, most) <= MUCH_SHORTER * length(days, 0, days.size());
        return isMuchShorter
                ? of(days.get(shortest), days.get(shortest + most - 1))
                : of(days.get(0), days.get(days.size() - 1));
    }

    private static long length(List<LocalDate> days, int from, int count) {
        return days.get(from + count - 1).toEpochDay() - days.get(from).toEpochDay();
    }

    /** @return a scale of whole months */
    private static DateBars of(LocalDate first, LocalDate last) {
        return new DateBars(first.withDayOfMonth(1), last.with(TemporalAdjusters.lastDayOfMonth()));
    }

    private Map<String, Object> drawn(List<Span> spans) {
        List<Span> within = spans.stream().filter(this::isWithin).toList();
        List<Double> lanes = new ArrayList<>();
        List<Bar> bars = within.stream().map(span -> bar(span, lanes)).toList();
        double height = Math.min(LANE, HIGHEST / lanes.size());
        return Map.of(
                "bars", bars.stream().map(bar -> bar.drawn(height)).toList(),
                "thick", Math.max(1, Math.round(height - 2)),
                "height", (long) Math.ceil(lanes.size() * height),
                "from", month(from),
                "to", month(to),
                "outside", spans.size() - within.size());
    }

    private boolean isWithin(Span span) {
        return (span.first() == null || !span.first().isAfter(to))
                && (span.last() == null || !span.last().isBefore(from));
    }

    /** @param lanes where each ends so far; the bar goes into the first that has room, or a new one */
    private Bar bar(Span span, List<Double> lanes) {
        double start = span.first() == null ? 0 : Math.max(0, place(span.first()));
        double end =
                span.last() == null ? WIDTH : Math.min(WIDTH, place(span.last().plusDays(1)));
        double width = Math.max(POINT, end - start);
        double x = Math.min(start, WIDTH - width);
        int lane = 0;
        while (lane < lanes.size() && lanes.get(lane) > x) {
            lane++;
        }
        if (lane == lanes.size()) {
            lanes.add(0.0);
        }
        lanes.set(lane, x + width + 1);
        return new Bar(span.title(), span.isDay(), x, width, lane);
    }

    private double place(LocalDate day) {
        long all = to.toEpochDay() + 1 - from.toEpochDay();
        return (double) (day.toEpochDay() - from.toEpochDay()) / all * WIDTH;
    }

    /** @return the month as an expression of EDTF */
    private static String month(LocalDate day) {
        return day.toString().substring(0, "2025-07".length());
    }
}
