package dev.onrecord.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts that name in words what another answer to the same question names as a list: `Ana and Eva`. */
final class WrittenLists {

    /** Of languages that write blanks between words. */
    private static final String AND =
            "(?:and|y|e|i|et|und|en|og|och|ve|va|dan|\u0438|\u0456|\u0439|\u0442\u0430|\u0648|\u05d5|\u0914\u0930|\u03ba\u03b1\u03b9)";

    private static final Pattern BETWEEN_ITEMS = Pattern.compile(
            "\\s*[,\u060c\u3001\uff0c]\\s*(?:" + AND + "\\s+)?|\\s+" + AND
                    + "\\s+|\\s*&\\s*|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])[\u3068\u548c\u4e0e\u53ca](?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])");

    private WrittenLists() {}

    /** @return the answers, with a set in place of each text that names the same, or some of it, in whatever order */
    static List<Answer> asSets(List<Answer> answers) {
        List<TextSet> sets = answers.stream()
                .map(Answer::value)
                .filter(TextSet.class::isInstance)
                .map(TextSet.class::cast)
                .distinct()
                .toList();
        return sets.isEmpty()
                ? answers
                : answers.stream().map(answer -> asSet(answer, sets)).toList();
    }

    private static Answer asSet(Answer answer, List<TextSet> sets) {
        return answer.value() instanceof TextValue text && !text.loose()
                ? named(named(text.text()), sets).map(answer::saying).orElse(answer)
                : answer;
    }

    private static Optional<TextSet> named(Set<String> parts, List<TextSet> sets) {
        return sets.stream()
                .map(set -> named(parts, set))
                .flatMap(Optional::stream)
                .min(Comparator.comparing(TextSet::getDisplay, ComparedText.BEST_SPELLED));
    }

    /** The items that the parts come to: two at least, as one alone need be no list. */
    private static Optional<TextSet> named(Set<String> parts, TextSet set) {
        List<String> items = set.items().stream()
                .filter(item -> parts.containsAll(named(item)))
                .toList();
        boolean isAll =
                items.size() > 1 && named(new TextSet(items).getDisplay()).equals(parts);
        return isAll ? Optional.of(new TextSet(items)) : Optional.empty();
    }

    /** The parts of a list in words. An item may itself have an `and`; those of sets are parted in the same places. */
    private static Set<String> named(String words) {
        return BETWEEN_ITEMS.splitAsStream(words).map(ComparedText::of).collect(Collectors.toSet());
    }
}
