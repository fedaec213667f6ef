package dev.onrecord.authoring;

import dev.onrecord.language.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Lines whose words all have capitals, as headlines in English and lines of capitals alone: they tell no name by them. */
final class Headline {

    /** Of fewer words each may be a name. */
    private static final int FEWEST = 3;

    /** Shorter words are small in headlines, too. */
    private static final int SMALL = 4;

    /** Longer ones that are small as well, by the styles of newspapers. */
    private static final Set<String> PREPOSITIONS = Lexicon.wordsOfAll("headline.small");

    private Headline() {}

    /** @return whether the line is one: no sentence, with a capital for every word that is not small */
    static boolean isOne(String line) {
        List<String> words = Arrays.stream(line.strip().split("[^\\p{L}\\p{M}\\p{N}'’.-]+"))
                .filter(word -> !word.isEmpty() && Character.isLetter(word.codePointAt(0)))
                .toList();
        boolean isSentence = line.strip().matches("(?s).*[.!?…][\\p{Pe}\\p{Pf}\"']?");
        return !isSentence
                && words.size() >= FEWEST
                && words.stream()
                        .filter(word -> word.codePointCount(0, word.length()) >= SMALL)
                        .noneMatch(word -> Character.isLowerCase(word.codePointAt(0)) && !PREPOSITIONS.contains(word))
                && words.stream().anyMatch(word -> word.length() >= SMALL);
    }
}
