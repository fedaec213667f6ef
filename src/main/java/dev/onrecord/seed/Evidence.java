package dev.onrecord.seed;

import static java.util.stream.Collectors.joining;

import dev.onrecord.entry.EntryKind;
import dev.onrecord.source.Citation;
import dev.onrecord.source.Source;
import dev.onrecord.text.Counted;
import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** What says where a fact stands and how it is known: citations, bases, dates. */
final class Evidence {

    private static final String EXPECTED = "source:paragraph, as in telegraph:5";
    private static final String EXPECTED_DATE = "{ date: 2025-07-18, basis: stated }";
    private static final String EXPECTED_RANGE =
            "source:paragraph, as in telegraph:5, a range of them, as in telegraph:5-9, or a source as a whole, as in telegraph";

    /** Each of its paragraphs is a record. */
    private static final int LONGEST_RANGE = 10_000;

    private static final Pattern RANGE = Pattern.compile("([a-z0-9-]+)(?::([1-9]\\d{0,8})-([1-9]\\d{0,8}))?");
    private static final Pattern CITATION = Pattern.compile("([a-z0-9-]+):([1-9]\\d{0,8})");

    private final Catalogue catalogue;

    Evidence(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @return the citations under {@code cites}: a fact without one does not load */
    List<Citation> cites(Fields fields) {
        return fields.oneOrMore("cites", EXPECTED, this::citation);
    }

    /** @return the citation under {@code in}, with the offsets beside it */
    Citation in(Fields fields) {
        Citation citation = fields.required("in", EXPECTED, this::citation);
        Integer start = fields.optional("start", Scalars.wholeNumber(0));
        Integer end = fields.optional("end", Scalars.wholeNumber(1));
        if (fields.has("start") != fields.has("end")) {
            fields.problem(
                    fields.has("start") ? "start" : "end", "`start` and `end` go together; give both or neither.");
        } else if (citation != null && start != null && end != null) {
            checkOffsets(fields, citation.source, start, end);
            citation.start = start;
            citation.end = end;
        }
        return citation;
    }

    /** @return a citation for each paragraph of those under {@code in}: of one, of a range, or of the whole source */
    List<Citation> inEach(Fields fields) {
        if (fields.isWord("in") && CITATION.matcher(fields.word("in")).matches()) {
            Citation one = in(fields);
            return one == null ? List.of() : List.of(one);
        }
        List<Citation> all = fields.required("in", EXPECTED_RANGE, this::range);
        return all == null ? List.of() : all;
    }

    private List<Citation> range(Node node) {
        String text = Scalars.scalar(node);
        Matcher parts = RANGE.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + Scalars.shortened(text) + "' is not a citation; write "
                    + EXPECTED_RANGE + "." + (text.matches(".*:0(?:-.*)?") ? " Paragraphs are counted from 1." : ""));
        }
        Source source = catalogue.find(EntryKind.SOURCE, Source.class, parts.group(1));
        if (source == null || source.document == null) {
            return List.of();
        }
        int first = parts.group(2) == null ? 1 : Integer.parseInt(parts.group(2));
        int last = parts.group(2) == null ? source.document.paragraphs() : Integer.parseInt(parts.group(3));
        if (first >= last && parts.group(2) != null) {
            throw new IllegalArgumentException("'" + text + "' ends before it begins; write " + EXPECTED_RANGE + ".");
        }
        if (last > source.document.paragraphs()) {
            throw new IllegalArgumentException(source.slug + " has "
                    + Counted.of(source.document.paragraphs(), "paragraph") + "; " + last + " is cited.");
        }
        if (last - first >= LONGEST_RANGE) {
            throw new IllegalArgumentException("'" + text + "' has " + (last - first + 1) + " paragraphs; at most "
                    + LONGEST_RANGE + " fit here.");
        }
        return IntStream.rangeClosed(first, last)
                .mapToObj(paragraph -> new Citation(source, paragraph, null, null))
                .toList();
    }

    private static void checkOffsets(Fields fields, Source source, int start, int end) {
        if (start >= end) {
            fields.problem("end", end + " is not behind the start, " + start + ".");
        } else if (source.document != null && end > source.document.characters()) {
            fields.problem(
                    "end",
                    source.slug + " has " + Counted.of(source.document.characters(), "character") + "; " + end
                            + " is cited.");
        }
    }

    private @Nullable Citation citation(Node node) {
        if (node instanceof MappingNode mapping
                && mapping.getValue().size() == 1
                && mapping.getValue().get(0).getKeyNode() instanceof ScalarNode source
                && mapping.getValue().get(0).getValueNode() instanceof ScalarNode paragraph) {
            throw new IllegalArgumentException("has a blank behind the colon; write '%s:%s'."
                    .formatted(Scalars.shortened(source.getValue()), Scalars.shortened(paragraph.getValue())));
        }
        String text = Scalars.scalar(node);
        Matcher parts = CITATION.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("'" + Scalars.shortened(text) + "' is not a citation; write " + EXPECTED
                    + "." + (text.endsWith(":0") ? " Paragraphs are counted from 1." : ""));
        }
        Source source = catalogue.find(EntryKind.SOURCE, Source.class, parts.group(1));
        if (source == null) {
            return null;
        }
        int paragraph = Integer.parseInt(parts.group(2));
        if (source.document != null && paragraph > source.document.paragraphs()) {
            throw new IllegalArgumentException(source.slug + " has "
                    + Counted.of(source.document.paragraphs(), "paragraph") + "; " + paragraph + " is cited.");
        }
        return new Citation(source, paragraph, null, null);
    }

    Basis basis(Fields fields) {
        return fields.choice("basis", Basis.class);
    }

    /** @return the date under the key; null where there is none or it is wrong */
    @Nullable
    PartialDate date(Fields fields, String key) {
        Fields date = fields.has(key) ? fields.within(key, EXPECTED_DATE) : null;
        return date == null ? null : dateAmong(date, date.perhapsLine("asWritten"));
    }

    /** @return the date under the key of what has a day, which an open interval has not; null as for a date */
    @Nullable
    PartialDate day(Fields fields, String key) {
        PartialDate date = date(fields, key);
        if (date != null && date.hasOpenEnd()) {
            fields.problem(key, "'" + date.edtf() + "' has an open end; give the day, or two between which it is.");
        }
        return date;
    }

    /** It may be tomorrow already where the clock is ahead of all, and clocks go wrong by a day. */
    static boolean isStillToCome(PartialDate date) {
        return date.earliest().isAfter(LocalDate.now(ZoneOffset.ofHours(14)).plusDays(1));
    }

    /** Notes an end under {@code until} that comes before the beginning. */
    static void checkOrder(Fields fields, @Nullable PartialDate from, @Nullable PartialDate until) {
        if (from != null && until != null && from.reachesFrom().isAfter(until.reachesTo())) {
            fields.problem("until", "'" + until.edtf() + "' is before it began, '" + from.edtf() + "'; mend a date.");
        }
    }

    /** @return the date that the fields {@code date} and {@code basis} give; null where they are wrong */
    @Nullable
    PartialDate dateAmong(Fields fields, @Nullable String asWritten) {
        Basis basis = basis(fields);
        Basis yearBasis = fields.has("yearBasis") ? fields.choice("yearBasis", Basis.class) : basis;
        return fields.required("date", "an EDTF date", edtf(asWritten, basis, yearBasis, places(fields, asWritten)));
    }

    /** @return where the words of a date are printed; null where that is not said */
    private @Nullable String places(Fields fields, @Nullable String asWritten) {
        List<Citation> cites = fields.anyNumberOnce("cites", this::citation);
        if (!cites.isEmpty() && asWritten == null) {
            fields.problem("cites", "says where `asWritten` is printed, which is missing.");
        }
        return cites.isEmpty() ? null : cites.stream().map(Citation::toString).collect(joining(" "));
    }

    // Checked even where the basis is missing, so that one reading finds both problems.
    private static Function<Node, PartialDate> edtf(
            @Nullable String asWritten, Basis basis, Basis yearBasis, @Nullable String cites) {
        return node -> PartialDate.of(Scalars.scalar(node), asWritten, basis, yearBasis, cites);
    }
}
