package dev.onrecord.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** @return the answers, with a set in place of each text that names the same in whatever order */
    static List<Answer> asSets(List<Answer> answers) {
        Map<Set<String>, TextSet> sets = new HashMap<>();
        for (Answer answer : answers) {
            if (answer.value() instanceof TextSet set) {
                sets.putIfAbsent(named(set.getDisplay()), set);
            }
        }
        return answers.stream()
                .map(answer -> {
                    TextSet set = answer.value() instanceof TextValue text && !text.loose()
                            ? sets.get(named(text.text()))
                            : null;
                    return set == null ? answer : answer.saying(set);
                })
                .toList();
    }

    /** The parts of a list in words. An item may itself have an `and`; those of sets are parted in the same places. */
    private static Set<String> named(String words) {
        return BETWEEN_ITEMS.splitAsStream(words).map(ComparedText::of).collect(Collectors.toSet());
    }
}
