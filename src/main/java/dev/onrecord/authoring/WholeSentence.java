package dev.onrecord.authoring;

import dev.onrecord.finder.Quoted;
import java.util.regex.Pattern;

/** Whether what is quoted is a sentence of its own, and no part of the sentence that it stands in. */
final class WholeSentence {

    private static final Pattern ENDED_WITHIN = Pattern.compile("[.,!?…。！？،؟।，؛]$");

    /** What closes the sentence of a quotation behind its marks, or parts it from whom it is credited to. */
    private static final Pattern ENDED_BEHIND = Pattern.compile("(?:[.,،؛。，।]|\\s*[–—]).*", Pattern.DOTALL);

    private static final Pattern INTRODUCED = Pattern.compile("[:：]\\s*$");

    /** Of words without blanks between them, and a few of whose letters are a sentence. */
    private static final Pattern SPACELESS = Pattern.compile(
            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}].*",
            Pattern.DOTALL);

    private static final int FEWEST_LETTERS = 4;

    /** A verb ends a sentence of Japanese and Korean, and a particle behind the marks says that it was said. */
    private static final Pattern SAID_BEHIND =
            Pattern.compile("(?:と[、,]?[^いう呼名]|(?:라고|고|라며|며|라면서|면서)(?:[\\s도]|$)).*", Pattern.DOTALL);

    private static final Pattern KOREAN_END = Pattern.compile("[다요까라죠자지네]$");

    private static final int LONGEST_FRONT = 12;

    private WholeSentence() {}

    /**
     * @param text of a paragraph
     * @param quoted in it
     */
    static boolean is(String text, Quoted quoted) {
        String words = quoted.words().of(text).strip();
        return !words.isEmpty()
                && !Character.isLowerCase(words.codePointAt(0))
                && isLong(words)
                && isEnded(text, quoted, words);
    }

    /** Two words with capitals are a name as often as not. */
    private static boolean isLong(String words) {
        if (SPACELESS.matcher(words).matches()) {
            return words.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
        }
        String[] each = words.split("\\s+");
        return each.length > 2 || each.length == 2 && !Character.isUpperCase(each[1].codePointAt(0));
    }

    private static boolean isEnded(String text, Quoted quoted, String words) {
        String behind = text.substring(quoted.whole().end());
        int start = quoted.whole().start();
        String front = text.substring(Math.max(0, start - LONGEST_FRONT), start);
        boolean isSaid = SAID_BEHIND.matcher(behind).matches()
                && (SPACELESS.matcher(words).matches()
                        || KOREAN_END.matcher(words).find());
        // Thai has no mark at the end of a sentence.
        boolean isThai =
                words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.THAI);
        return isThai
                || isSaid
                || ENDED_WITHIN.matcher(words).find()
                || ENDED_BEHIND.matcher(behind).matches()
                || INTRODUCED.matcher(front).find();
    }
}
