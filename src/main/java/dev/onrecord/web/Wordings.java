package dev.onrecord.web;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The wordings of a statement side by side: each in pieces, those that it shares with the wording of another source that is
 * most like it, and those that are its own. Words are told apart as Unicode has them, whatever the script.
 */
final class Wordings {

    /** Of the words of the shorter one: wordings that share less are of other parts of what was said. */
    private static final double LEAST_SHARED = 0.5;

    private Wordings() {}

    /**
     * @param data the answer to the operation of statements
     * @return for each quotation its pieces, with {@code text} and {@code isOwn}; none where no other source has words
     *     like it
     */
    static List<List<Map<String, Object>>> of(Map<String, Object> data) {
        List<Map<?, ?>> quotations = JsonObjects.list(data, "statement.quotations");
        return quotations.stream()
                .map(quotation -> nearest(quotation, quotations)
                        .map(other -> pieces(JsonObjects.text(quotation, "text"), other))
                        .orElse(List.of()))
                .toList();
    }

    /** @return the words of the wording that is most like it */
    private static Optional<Set<String>> nearest(Map<?, ?> quotation, List<Map<?, ?>> all) {
        Set<String> own = keys(quotation);
        return all.stream()
                .filter(other -> !Objects.equals(at(other, "slug"), at(quotation, "slug")))
                .filter(other -> Objects.equals(at(other, "language"), at(quotation, "language")))
                .map(Wordings::keys)
                .filter(words -> shared(own, words) >= LEAST_SHARED)
                .max(Comparator.comparingDouble(words -> shared(own, words)));
    }

    private static double shared(Set<String> one, Set<String> other) {
        int shorter = Math.min(one.size(), other.size());
        return shorter == 0 ? 0 : (double) one.stream().filter(other::contains).count() / shorter;
    }

    private static @Nullable Object at(Map<?, ?> quotation, String ofSource) {
        return JsonObjects.at(quotation, "citation.source." + ofSource);
    }

    private static List<Map<String, Object>> pieces(String text, Set<String> shared) {
        List<Map<String, Object>> pieces = new ArrayList<>();
        StringBuilder between = new StringBuilder();
        for (String word : words(text)) {
            if (!isWord(word)) {
                between.append(word);
                continue;
            }
            boolean isOwn = !shared.contains(key(word));
            // What stands between two words is of their piece, where they are of one.
            boolean goesOn = isOwn && !pieces.isEmpty() && isOwn(pieces);
            add(pieces, between.toString(), goesOn);
            add(pieces, word, isOwn);
            between.setLength(0);
        }
        add(pieces, between.toString(), false);
        return pieces;
    }

    private static boolean isOwn(List<Map<String, Object>> pieces) {
        return Boolean.TRUE.equals(pieces.get(pieces.size() - 1).get("isOwn"));
    }

    private static void add(List<Map<String, Object>> pieces, String text, boolean isOwn) {
        if (!pieces.isEmpty() && isOwn(pieces) == isOwn) {
            pieces.get(pieces.size() - 1).merge("text", text, (before, added) -> (String) before + added);
        } else if (!text.isEmpty()) {
            pieces.add(new HashMap<>(Map.of("text", text, "isOwn", isOwn)));
        }
    }

    private static Set<String> keys(Map<?, ?> quotation) {
        String text = JsonObjects.perhapsText(quotation, "text");
        return text == null
                ? Set.of()
                : words(text).stream()
                        .filter(Wordings::isWord)
                        .map(Wordings::key)
                        .collect(Collectors.toSet());
    }

    private static String key(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(String piece) {
        return piece.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** @return the words and what stands between them; together they are the text */
    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        for (int start = 0, end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }
}
