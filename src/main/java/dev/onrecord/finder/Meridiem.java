package dev.onrecord.finder;

import java.util.Locale;
import java.util.Set;

/** What says in which half of the day an hour is: {@code 10 am}, {@code 10 p.m.} */
public final class Meridiem {

    private static final Set<String> AM_IS_A_WORD = Set.of("de", "lb", "gsw", "ro", "ga", "gd");

    private Meridiem() {}

    /**
     * @return a regular expression for it; where {@code am} is a word of the language, as in {@code 12 am Montag}, only
     *     with the points that the word does not have
     */
    public static String pattern(Locale language) {
        return AM_IS_A_WORD.contains(language.getLanguage()) ? "(?:a\\.m|p\\.?m)\\.?" : "[ap]\\.?m\\.?";
    }
}
