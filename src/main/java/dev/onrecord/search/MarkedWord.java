package dev.onrecord.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A folded word in which marks stand between letters, as Unicode parts no word there: {@code o'neill}, {@code u.s.}.
 *
 * @param marks where they stand
 */
record MarkedWord(String word, List<Integer> marks) {

    /** What stands behind the apostrophe where an English verb has lost letters: {@code we're} is not {@code were}. */
    private static final Set<String> VERBS = Set.of("d", "ll", "m", "re", "ve");

    /** @return the word, with the marks that stand between two of its letters */
    static MarkedWord of(String word) {
        List<Integer> marks = null;
        for (int i = 1; i < word.length() - 1; i++) {
            if (isMarkInWords(word.charAt(i)) && !isDigit(word.charAt(i - 1)) && !isDigit(word.charAt(i + 1))) {
                marks = marks == null ? new ArrayList<>() : marks;
                marks.add(i);
            }
        }
        return new MarkedWord(word, marks == null ? List.of() : marks);
    }

    /** Between letters they part no word; the last two are those of Hebrew acronyms and of Catalan. */
    private static boolean isMarkInWords(char character) {
        return switch (character) {
            case '\'', '.', ':', '"', '\u00B7' -> true;
            default -> false;
        };
    }

    /** @return where single letters with points between them begin that reach to the end of the word; its end for none */
    int initialism() {
        int start = word.length();
        int end = word.length();
        int letters = 0;
        for (int i = marks.size(); i >= 0; i--) {
            int letter = i == 0 ? 0 : marks.get(i - 1) + 1;
            boolean isPoint = i == marks.size() || word.charAt(end) == '.';
            if (!isPoint || letterEnd(word, letter) != end) {
                break;
            }
            letters++;
            start = letter;
            end = letter - 1;
        }
        return letters > 1 ? start : word.length();
    }

    /** @return where a letter with its marks ends that begins there */
    static int letterEnd(String word, int start) {
        int end = word.offsetByCodePoints(start, 1);
        while (end < word.length() && isMark(word.codePointAt(end))) {
            end = word.offsetByCodePoints(end, 1);
        }
        return end;
    }

    /** @return whether what stands behind that mark is a verb that has lost letters */
    boolean isVerbBehind(int mark) {
        return word.charAt(mark) == '\'' && VERBS.contains(word.substring(mark + 1));
    }

    String withoutMarks() {
        StringBuilder joined = new StringBuilder(word);
        for (int i = marks.size() - 1; i >= 0; i--) {
            joined.deleteCharAt(marks.get(i));
        }
        return joined.toString();
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /** @return whether it belongs to the letter in front of it */
    static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
