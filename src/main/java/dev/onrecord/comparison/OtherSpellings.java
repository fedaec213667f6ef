package dev.onrecord.comparison;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import dev.onrecord.text.Fold;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that one answer spells in one way and another in another: {@code K\u00f6ln} and {@code Koeln}, {@code labour} and
 * {@code labor}. That both spellings are there is the evidence, as {@code oe} need be no other letter, nor {@code our} British. Of an
 * abbreviation it is that the same word stands behind it: {@code St. Louis} and {@code Saint Louis}, where {@code St.} may be a
 * street.
 */
final class OtherSpellings {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** What stands for letters of German and of the languages of the North and the Balkans where keyboards lack them. */
    private static final Map<String, String> DIGRAPHS = Map.of(
            "\u00e4", "ae", "\u00f6", "oe", "\u00fc", "ue", "\u00e5", "aa", "\u00f8", "oe", "\u00e6", "ae", "\u0111",
            "dj");

    /** What is written in Britain, and what in America; behind too few letters it is another word: {@code four}, {@code prise}. */
    private static final Map<Pattern, String> BRITISH = Map.of(
            Pattern.compile("(?<=\\p{L}{3})our"), "or",
            Pattern.compile("(?<=\\p{L}{2})tre(?=s?$)"), "ter",
            Pattern.compile("(?<=\\p{L}{3})is(?=e|ing|ation)"), "iz",
            Pattern.compile("(?<=\\p{L}{2})ys(?=e|ing)"), "yz",
            Pattern.compile("(?<=^def|^off|^pret|^lic)ence"), "ense",
            Pattern.compile("(?<=\\p{L}{3})ogue(?=s?$)"), "og",
            Pattern.compile("(?<=^program)me(?=s?$)"), "");

    private static final Map<String, String> ABBREVIATIONS =
            Map.of("saint", "st", "sainte", "ste", "mount", "mt", "fort", "ft", "doctor", "dr", "professor", "prof");

    private static final Pattern IN_FULL = Pattern.compile(
            "(?iu)(?<![\\p{L}\\p{M}])(" + String.join("|", ABBREVIATIONS.keySet()) + ")[- ]([\\p{L}\\p{M}]+)");

    private static final Pattern ABBREVIATED = Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])("
            + String.join("|", ABBREVIATIONS.values()) + ")(?:\\.[- ]?|[- ])([\\p{L}\\p{M}]+)");

    /** What is written in full, by how it would be abbreviated. */
    private final Map<String, String> inFull = new TreeMap<>();

    /** The other spellings of words that are there, and how another answer spells these. */
    private final Map<String, String> respelt = new TreeMap<>();

    private OtherSpellings(List<Answer> answers) {
        TreeSet<String> words = AnswerWords.of(answers)
                .flatMap(text -> WORD.matcher(text).results())
                .map(MatchResult::group)
                .collect(toCollection(TreeSet::new));
        Set<String> folded = words.stream().map(Fold::of).collect(toSet());
        for (String word : words) {
            String lower = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            Stream.of(withDigraphs(lower), american(lower))
                    .map(Fold::of)
                    .filter(other -> !other.equals(Fold.of(word)) && folded.contains(other))
                    .forEach(other -> respelt.put(other, word));
        }
        addNamesInFull(answers);
    }

    private void addNamesInFull(List<Answer> answers) {
        AnswerWords.of(answers)
                .flatMap(text -> IN_FULL.matcher(text).results())
                .sorted(Comparator.comparing(MatchResult::group))
                .forEach(name -> inFull.put(
                        Fold.of(ABBREVIATIONS.get(name.group(1).toLowerCase(Locale.ROOT)) + " " + name.group(2)),
                        name.group()));
    }

    private static String withDigraphs(String word) {
        String typed = word;
        for (Map.Entry<String, String> letter : DIGRAPHS.entrySet()) {
            typed = typed.replace(letter.getKey(), letter.getValue());
        }
        return typed;
    }

    private static String american(String word) {
        String spelt = word;
        for (Map.Entry<Pattern, String> ending : BRITISH.entrySet()) {
            spelt = ending.getKey().matcher(spelt).replaceAll(ending.getValue());
        }
        return spelt;
    }

    /** @return the answers, with such words spelt alike in all of them */
    static List<Answer> alike(List<Answer> answers) {
        OtherSpellings spellings = new OtherSpellings(answers);
        return spellings.respelt.isEmpty() && spellings.inFull.isEmpty()
                ? answers
                : answers.stream()
                        .map(answer -> AnswerWords.rewritten(answer, spellings::respelt))
                        .toList();
    }

    private String respelt(String text) {
        String spelt = WORD.matcher(text).replaceAll(word -> respelt.getOrDefault(Fold.of(word.group()), word.group()));
        return ABBREVIATED
                .matcher(spelt)
                .replaceAll(name -> inFull.getOrDefault(Fold.of(name.group(1) + " " + name.group(2)), name.group()));
    }
}
