package dev.onrecord.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a page, which is cut along the gaps between them, and above and below them, as often as it goes: an XY
 * cut that wants text on both sides of a gap. Two sides are columns where each has lines of prose; a table's cells, a
 * list's numbers and an address beside a date are read along their lines.
 */
final class PdfColumns {

    /** As wide as this, in sizes of letters, are gaps between columns at least, and those between words are not. */
    private static final double GUTTER = 0.9;

    /** Of each of two columns, and of both together. */
    private static final int FEWEST_LINES = 2;

    private static final int FEWEST_LINES_TOGETHER = 6;

    /** How wide the lines of prose are at least, on an average, in sizes of letters. */
    private static final int NARROWEST = 9;

    /** A page with more is a drawing, and is read as it was written. */
    private static final int MOST_RUNS = 5_000;

    /** Gaps are looked for where most lines begin. */
    private static final int MOST_EDGES = 40;

    private final List<List<Run>> columns = new ArrayList<>();

    private PdfColumns() {}

    /**
     * Glyphs of one line that were written one behind the other, without a gap.
     *
     * @param order of the run among all of its page
     * @param isRightToLeft whether its page is read so: then places are counted from the right, where lines begin
     */
    private record Run(int order, boolean isRightToLeft, List<TextPosition> glyphs) {

        float start() {
            return isRightToLeft ? -right() : left();
        }

        float end() {
            return isRightToLeft ? -left() : right();
        }

        private float left() {
            return glyphs.get(0).getXDirAdj();
        }

        private float right() {
            TextPosition last = glyphs.get(glyphs.size() - 1);
            return last.getXDirAdj() + last.getWidthDirAdj();
        }

        float baseline() {
            return glyphs.get(0).getYDirAdj();
        }

        float size() {
            return glyphs.get(0).getFontSizeInPt();
        }

        boolean isGoneOnBy(TextPosition glyph) {
            float gap = glyph.getXDirAdj() - right();
            return Math.abs(glyph.getYDirAdj() - baseline()) < size() / 2 && Math.abs(gap) < GUTTER * size();
        }

        boolean isBefore(float edge) {
            return end() <= edge - GUTTER * size();
        }

        /** Lines of one column begin at one place, but for what rounding does. */
        boolean isBehind(float edge) {
            return start() >= edge - 1;
        }
    }

    /** Two columns, with what stands above and below them. */
    private record Cut(List<Run> above, List<Run> first, List<Run> second, List<Run> below) {

        int lines() {
            return Math.min(first.size(), second.size());
        }
    }

    /**
     * @param glyphs of a page, in the order in which it prints them
     * @return the same by columns, in the order in which they are read; all in one where there are none
     */
    static List<List<TextPosition>> of(List<TextPosition> glyphs) {
        Map<Float, List<TextPosition>> byDirection = new LinkedHashMap<>();
        glyphs.forEach(glyph -> byDirection
                .computeIfAbsent(glyph.getDir(), direction -> new ArrayList<>())
                .add(glyph));
        return byDirection.values().stream()
                .flatMap(each -> ofOneDirection(each).stream())
                .toList();
    }

    private static List<List<TextPosition>> ofOneDirection(List<TextPosition> glyphs) {
        List<Run> runs = runs(glyphs);
        PdfColumns page = new PdfColumns();
        if (runs.size() <= MOST_RUNS) {
            page.cut(runs);
        }
        boolean isAsWritten = page.columns.size() < 2 && !isRightToLeft(glyphs);
        return isAsWritten || page.columns.isEmpty()
                ? List.of(glyphs)
                : page.columns.stream().map(PdfColumns::glyphs).toList();
    }

    private static List<TextPosition> glyphs(List<Run> column) {
        return column.get(0).isRightToLeft()
                ? alongLines(column)
                : column.stream().flatMap(run -> run.glyphs().stream()).toList();
    }

    /** Programs write the words of such a line in either order; what reads them takes them as they stand, from the left. */
    private static List<TextPosition> alongLines(List<Run> column) {
        Map<Integer, List<TextPosition>> lines = new LinkedHashMap<>();
        column.forEach(run -> lines.computeIfAbsent(Math.round(run.baseline()), line -> new ArrayList<>())
                .addAll(run.glyphs()));
        return lines.values().stream()
                .flatMap(line -> line.stream().sorted(Comparator.comparing(TextPosition::getXDirAdj)))
                .toList();
    }

    /** Blanks may stand in a gap: they belong to a run only where it goes on behind them. */
    private static List<Run> runs(List<TextPosition> glyphs) {
        boolean isRightToLeft = isRightToLeft(glyphs);
        List<Run> runs = new ArrayList<>();
        List<TextPosition> blanks = new ArrayList<>();
        for (TextPosition glyph : glyphs) {
            if (glyph.getUnicode().isBlank()) {
                blanks.add(glyph);
                continue;
            }
            boolean goesOn = !runs.isEmpty() && runs.get(runs.size() - 1).isGoneOnBy(glyph);
            if (goesOn) {
                runs.get(runs.size() - 1).glyphs().addAll(blanks);
                runs.get(runs.size() - 1).glyphs().add(glyph);
            } else {
                runs.add(new Run(runs.size(), isRightToLeft, new ArrayList<>(List.of(glyph))));
            }
            blanks.clear();
        }
        return runs;
    }

    /** @return whether most of the glyphs are of scripts that are read from the right */
    static boolean isRightToLeft(List<TextPosition> glyphs) {
        return glyphs.stream().filter(PdfColumns::isRightToLeft).count() * 2 > glyphs.size();
    }

    private static boolean isRightToLeft(TextPosition glyph) {
        String text = glyph.getUnicode();
        byte direction =
                text.isEmpty() ? Character.DIRECTIONALITY_UNDEFINED : Character.getDirectionality(text.codePointAt(0));
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    private void cut(List<Run> runs) {
        List<Run> downwards =
                runs.stream().sorted(Comparator.comparing(Run::baseline)).toList();
        Optional<Cut> found =
                edges(runs).flatMap(edge -> cuts(edge, downwards).stream()).max(Comparator.comparingInt(Cut::lines));
        if (found.isEmpty()) {
            if (!runs.isEmpty()) {
                columns.add(inOrder(runs));
            }
            return;
        }
        Cut cut = found.get();
        cut(cut.above());
        cut(cut.first());
        cut(cut.second());
        cut(cut.below());
    }

    private static List<Run> inOrder(List<Run> runs) {
        return runs.stream().sorted(Comparator.comparingInt(Run::order)).toList();
    }

    /** @return where several lines begin, the most frequent place first */
    private static Stream<Float> edges(List<Run> runs) {
        Map<Integer, List<Run>> byStart = new LinkedHashMap<>();
        runs.forEach(run -> byStart.computeIfAbsent(Math.round(run.start()), start -> new ArrayList<>())
                .add(run));
        return byStart.values().stream()
                .filter(lines -> lines.size() >= FEWEST_LINES)
                .sorted(Comparator.comparingInt((List<Run> lines) -> -lines.size()))
                .limit(MOST_EDGES)
                .map(lines -> lines.stream().map(Run::start).reduce(Float::min).orElse(0f));
    }

    /** @return the columns that a gap in front of a place parts, between the lines that run across it */
    private static List<Cut> cuts(float edge, List<Run> downwards) {
        List<Cut> cuts = new ArrayList<>();
        List<Run> first = new ArrayList<>();
        List<Run> second = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= downwards.size(); i++) {
            @Nullable Run run = i < downwards.size() ? downwards.get(i) : null;
            if (run != null && run.isBefore(edge)) {
                first.add(run);
            } else if (run != null && run.isBehind(edge)) {
                second.add(run);
            } else {
                if (areColumns(first, second)) {
                    cuts.add(new Cut(
                            downwards.subList(0, from),
                            List.copyOf(first),
                            List.copyOf(second),
                            downwards.subList(i, downwards.size())));
                }
                first.clear();
                second.clear();
                from = i + 1;
            }
        }
        return cuts;
    }

    private static boolean areColumns(List<Run> first, List<Run> second) {
        int together = lines(first) + lines(second);
        return together >= FEWEST_LINES_TOGETHER
                && areProse(first)
                && areProse(second)
                && areBesideEachOther(first, second);
    }

    private static boolean areProse(List<Run> column) {
        double widths = column.stream()
                .mapToDouble(run -> (run.end() - run.start()) / run.size())
                .sum();
        int lines = lines(column);
        return lines >= FEWEST_LINES && widths >= (double) NARROWEST * lines;
    }

    private static boolean areBesideEachOther(List<Run> first, List<Run> second) {
        return first.get(0).baseline() < second.get(second.size() - 1).baseline()
                && second.get(0).baseline() < first.get(first.size() - 1).baseline();
    }

    private static int lines(List<Run> column) {
        return (int) column.stream()
                .map(run -> Math.round(run.baseline()))
                .distinct()
                .count();
    }
}
