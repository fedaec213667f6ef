package dev.onrecord.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparedTextTest {

    private static final int TRIED = 2000;

    private static final String WORDS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ ,  ";

    /** A full stop at the end makes no difference, and has a text taken apart for what it may have beside words. */
    @Test
    void words_alone_are_compared_as_words_with_marks_are() {
        Random chance = new Random(7);
        for (int i = 0; i < TRIED; i++) {
            String text = "x" + words(chance, chance.nextInt(30)) + "y";
            assertEquals(ComparedText.typeset(text + "."), ComparedText.typeset(text), text);
            assertEquals(ComparedText.typeset(" " + text + "."), ComparedText.typeset("  " + text + " "), text);
        }
    }

    private static String words(Random chance, int length) {
        return chance.ints(length, 0, WORDS.length())
                .mapToObj(at -> String.valueOf(WORDS.charAt(at)))
                .collect(Collectors.joining());
    }
}
