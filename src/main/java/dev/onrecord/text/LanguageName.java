package dev.onrecord.text;

import java.util.Locale;

/** What a language is called in English. */
public final class LanguageName {

    /** As CLDR calls what the tag {@code und} stands for, of which Java has no name. */
    private static final String UNKNOWN = "Unknown language";

    private LanguageName() {}

    /**
     * @param tag of a language (BCP 47)
     * @return its name, which is never empty
     */
    public static String of(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? UNKNOWN : name;
    }
}
