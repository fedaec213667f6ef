package dev.onrecord.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words that one answer joins by a hyphen and another writes as one: {@code co-operation} and {@code cooperation}. That one
 * of each is there is the evidence; a hyphen alone may be a blank as well, and a blank alone parts two words.
 */
final class SpellingVariants {

    private static final String LETTERS = "[\\p{L}\\p{M}\\p{Nd}]+";

    private static final String HYPHEN = "[-\u2010\u2011]";

    private static final Pattern HYPHENATED =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])" + LETTERS + "(?:" + HYPHEN + LETTERS + ")+");

    private static final Pattern WORD = Pattern.compile(LETTERS);

    private static final Pattern HYPHENS = Pattern.compile(HYPHEN);

    /** Between digits it makes a score or a span; who is {@code re-signed} has not resigned, but {@code re-elected} is reelected. */
    private static final Pattern OF_MEANING =
            Pattern.compile("(?i)re" + HYPHEN + "[^e].*|.*\\p{Nd}" + HYPHEN + "\\p{Nd}.*");

    private static final Pattern BETWEEN_PARTS = Pattern.compile("[-\u2010\u2011\\s]");

    private final Map<String, Pattern> joined = new TreeMap<>();

    private SpellingVariants(List<Answer> answers) {
        Set<String> hyphenated = AnswerWords.of(answers)
                .flatMap(text -> HYPHENATED.matcher(text).results())
                .map(MatchResult::group)
                .filter(word -> !OF_MEANING.matcher(word).matches())
                .collect(Collectors.toSet());
        // Most answers have none.
        Set<String> words = hyphenated.isEmpty() ? Set.of() : words(answers);
        hyphenated.stream()
                .filter(word -> words.contains(
                        ComparedText.typeset(HYPHENS.matcher(word).replaceAll(""))))
                .forEach(word -> joined.put(word, parted(word)));
    }

    private static Set<String> words(List<Answer> answers) {
        return AnswerWords.of(answers)
                .flatMap(text -> WORD.matcher(text).results())
                .map(word -> ComparedText.typeset(word.group()))
                .collect(Collectors.toSet());
    }

    /** Where it is known to be one word, a blank in it is no more than a hyphen. */
    private static Pattern parted(String word) {
        String parts =
                HYPHENS.splitAsStream(word).map(Pattern::quote).collect(Collectors.joining(BETWEEN_PARTS.pattern()));
        return Pattern.compile(
                "(?<![\\p{L}\\p{Nd}])" + parts + "(?![\\p{L}\\p{Nd}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** @return the answers, with such words as one in all of them */
    static List<Answer> joined(List<Answer> answers) {
        SpellingVariants variants = new SpellingVariants(answers);
        return variants.joined.isEmpty()
                ? answers
                : answers.stream()
                        .map(answer -> AnswerWords.rewritten(answer, variants::joined))
                        .toList();
    }

    private String joined(String text) {
        String written = text;
        for (Pattern parted : joined.values()) {
            written = parted.matcher(written)
                    .replaceAll(word -> BETWEEN_PARTS.matcher(word.group()).replaceAll(""));
        }
        return written;
    }
}
