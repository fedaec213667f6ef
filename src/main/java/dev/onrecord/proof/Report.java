package dev.onrecord.proof;

import java.util.ArrayList;
import java.util.List;

/** What a verification found, for a person to read. */
public final class Report {

    private final List<String> documents = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> uncited = new ArrayList<>();
    private int checked;
    private int omissions;

    void document(String line) {
        documents.add(line);
    }

    void problem(String line) {
        problems.add(line);
    }

    void uncited(String line) {
        uncited.add(line);
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

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        section(text, "Documents", documents);
        section(text, "Problems", problems);
        section(text, "In the documents, and cited by no record", uncited);
        return text.append(
                        "%s documents, %s passages held against them: problems: %s, not cited: %s, left out on purpose: %s"
                                .formatted(documents.size(), checked, problems.size(), uncited.size(), omissions))
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
