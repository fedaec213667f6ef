package dev.onrecord.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts that name in words what another answer to the same question names as a list: {@code Ana and Eva}. They may name some
 * of it, or all of it and more.
 */
final class WrittenLists {

    /** Words between the last two items, of languages that write blanks between words. What they part must be in a list. */
    private static final String AND =
            "(?:and|as well as|y|e|ed|i|a|et|und|sowie|en|og|och|samt|ve|va|v\u00e0|dan|\u00e9s|\u0219i|\u015fi|ja|sek\u00e4|ir|un|eta|oraz"
                    + "|\u0438|\u0456|\u0439|\u0442\u0430|\u0648|\u05d5|\u0627\u0648\u0631|\u0914\u0930|\u0993|\u098f\u09ac\u0982|\u03ba\u03b1\u03b9|\u0587|\ubc0f)";

    /** Arabic and Hebrew write it as one with the word behind it. */
    private static final String AND_IN_FRONT = "[\u0648\u05d5](?=\\p{L})";

    /** Korean writes it as one with the word before it; languages without blanks between words part nothing by it. */
    private static final String AND_BETWEEN =
            "(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])[\u3068\u548c\u4e0e\u53ca]"
                    + "(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}])"
                    + "|(?<=\\p{IsThai})\\s*\u0e41\u0e25\u0e30\\s*(?=\\p{IsThai})"
                    + "|(?<=\\p{IsHangul})(?:\uc640|\uacfc|\ud558\uace0)\\s+";

    private static final String COMMA = "[,;\u060c\u061b\u3001\uff0c\uff1b]";

    private static final String LAST = "\\s*" + COMMA + "\\s*" + AND + "\\s+|\\s+" + AND + "\\s+|\\s+" + AND_IN_FRONT
            + "|\\s*[&\uff06]\\s*|" + AND_BETWEEN;

    private static final Pattern BETWEEN_ITEMS = Pattern.compile(LAST + "|\\s*" + COMMA + "\\s*");

    private static final Pattern BEFORE_THE_LAST = Pattern.compile(LAST);

    /** What stands behind a comma may begin with the letter, too, and is a second reading. */
    private static final Pattern BEHIND_COMMAS = Pattern.compile("(" + COMMA + "\\s*)" + AND_IN_FRONT);

    private static final Pattern BOTH = Pattern.compile("^(?i:both)\\s+(?=.+\\s+and\\s)");

    private final List<TextSet> sets;

    /** Each item is held against all texts. */
    private final Map<String, Map<String, String>> parts = new HashMap<>();

    private WrittenLists(List<TextSet> sets) {
        this.sets = sets;
    }

    /** @return the answers, with a set in place of each text that names the same, some of it or more, in whatever order */
    static List<Answer> asSets(List<Answer> answers) {
        List<TextSet> sets = answers.stream()
                .map(Answer::value)
                .filter(TextSet.class::isInstance)
                .map(TextSet.class::cast)
                .distinct()
                .toList();
        WrittenLists lists = new WrittenLists(sets);
        return sets.isEmpty() ? answers : answers.stream().map(lists::asSet).toList();
    }

    private Answer asSet(Answer answer) {
        return answer.value() instanceof TextValue text && !text.loose()
                ? named(text.text())
                        .or(() -> named(BEHIND_COMMAS.matcher(text.text()).replaceAll("$1")))
                        .map(answer::saying)
                        .orElse(answer)
                : answer;
    }

    private Optional<TextSet> named(String text) {
        Map<String, String> told = parts(text);
        if (told.size() < 2) {
            return Optional.empty();
        }
        boolean isList = isList(text);
        return sets.stream()
                .map(set -> named(told, isList, set))
                .flatMap(Optional::stream)
                .min(Comparator.comparing((TextSet named) -> -named.items().size())
                        .thenComparing(TextSet::getDisplay, ComparedText.BEST_SPELLED));
    }

    /**
     * The items that a text comes to: two at least, as one alone need be no list. What is left is more of them where the
     * text lists all of the set.
     */
    private Optional<TextSet> named(Map<String, String> told, boolean isList, TextSet set) {
        List<String> items = set.items().stream()
                .filter(item -> told.keySet().containsAll(parts(item).keySet()))
                .toList();
        List<String> others = told.keySet().stream()
                .filter(part -> items.stream().noneMatch(item -> parts(item).containsKey(part)))
                .map(told::get)
                .toList();
        boolean isNamed = items.size() > 1
                && (others.isEmpty() || isList && items.size() == set.items().size());
        return isNamed
                ? Optional.of(new TextSet(
                        Stream.concat(items.stream(), others.stream()).toList()))
                : Optional.empty();
    }

    /** Whether nothing stands behind what the last `and` joins: in `Ana and Eva, as police said` it is no list. */
    private static boolean isList(String text) {
        String[] parts = BEFORE_THE_LAST.split(text);
        return parts.length > 1
                && !BETWEEN_ITEMS.matcher(parts[parts.length - 1]).find();
    }

    /**
     * The parts of a list in words, each as it is compared and as it is written. An item may itself have an `and`; those of
     * sets are parted in the same places.
     */
    private Map<String, String> parts(String words) {
        return parts.computeIfAbsent(words, WrittenLists::parted);
    }

    private static Map<String, String> parted(String words) {
        Map<String, String> parted = new LinkedHashMap<>();
        BETWEEN_ITEMS
                .splitAsStream(BOTH.matcher(words).replaceFirst(""))
                .map(String::strip)
                .forEach(part -> parted.putIfAbsent(ComparedText.of(part), part));
        return parted;
    }
}
