package dev.onrecord.entry;

import java.util.regex.Pattern;

/** How slugs are written. */
public final class SlugFormat {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private SlugFormat() {}

    /** @return whether the text is made of lower-case letters, digits and single hyphens, and not too long for a slug */
    public static boolean matches(String text) {
        return text.length() <= Entry.SLUG_LENGTH && SLUG.matcher(text).matches();
    }
}
