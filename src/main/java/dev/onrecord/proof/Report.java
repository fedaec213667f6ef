package dev.onrecord.proof;

import dev.onrecord.text.Counted;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a verification found, for a person to read. */
public final class Report {

    private final List<String> documents = new ArrayList<>();
    private final List<Finding> problems = new ArrayList<>();
    private final List<Finding> uncited = new ArrayList<>();
    private int read;
    private int checked;
    private int omissions;

    /** Notes that a document was read. */
    void document(String line) {
        documents.add(line);
        read++;
    }

    /** Notes something else that is to be known of the documents. */
    void note(String line) {
        documents.add(line);
    }

    /** Notes a problem with a document, or with the folder. */
    void problem(@Nullable String source, String line) {
        problems.add(new Finding(Finding.Category.PROBLEM, source, 0, line, null));
    }

    /** Notes a problem with what a record says. */
    void problem(Passage passage, CitedParagraph place, String line) {
        problems.add(new Finding(Finding.Category.PROBLEM, place.source(), place.paragraph(), line, passage.of()));
    }

    /** Notes a problem with a part of a record that is cited from there. */
    void problem(Object of, CitedParagraph place, String line) {
        problems.add(new Finding(Finding.Category.PROBLEM, place.source(), place.paragraph(), place + ": " + line, of));
    }

    void uncited(CitedParagraph place, String line) {
        uncited.add(
                new Finding(Finding.Category.UNCITED, place.source(), place.paragraph(), place + ": " + line, null));
    }

    void checked() {
        checked++;
    }

    void omitted(int count) {
        omissions = count;
    }

    /** @return whether everything in the record is as the documents have it */
    public boolean isProof() {
        return problems.isEmpty();
    }

    /** @return what was read, a line for each document */
    public List<String> documents() {
        return List.copyOf(documents);
    }

    /** @return what was found, problems first */
    public List<Finding> findings() {
        return Stream.concat(problems.stream(), uncited.stream()).toList();
    }

    /** @return how many passages of the record were held against the documents */
    public int passages() {
        return checked;
    }

    /** @return how many things the record leaves out on purpose */
    public int omissions() {
        return omissions;
    }

    /** @return what was found of one source alone, and what is about none */
    public Report of(String source) {
        Report report = new Report();
        report.documents.addAll(documents);
        report.read = read;
        report.checked = checked;
        report.omissions = omissions;
        problems.stream().filter(of(source, true)).forEach(report.problems::add);
        uncited.stream().filter(of(source, false)).forEach(report.uncited::add);
        return report;
    }

    private static Predicate<Finding> of(String source, boolean orNone) {
        return finding -> finding.source() == null ? orNone : finding.source().equals(source);
    }

    @Override
    public String toString() {
        return text(Finding::message);
    }

    /**
     * @param problem how a problem is told, in a line
     * @return the report as a text
     */
    public String text(Function<Finding, String> problem) {
        StringBuilder text = new StringBuilder();
        section(text, "Documents", documents);
        section(text, "Problems", problems.stream().map(problem).toList());
        section(
                text,
                "In the documents, and cited by no record",
                uncited.stream().map(Finding::message).toList());
        return text.append("%s, %s held against them: problems: %s, not cited: %s, left out on purpose: %s"
                        .formatted(
                                Counted.of(read, "document"),
                                Counted.of(checked, "passage"),
                                problems.size(),
                                uncited.size(),
                                omissions))
                .toString();
    }

    private static void section(StringBuilder text, String title, List<String> lines) {
        if (!lines.isEmpty()) {
            text.append(title).append('\n');
            lines.forEach(line -> text.append("  ").append(line).append('\n'));
            text.append('\n');
        }
    }
}
