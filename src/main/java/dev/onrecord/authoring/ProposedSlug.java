package dev.onrecord.authoring;

import dev.onrecord.text.Fold;

/** Makes a slug of a name or a title, for authors to change. */
final class ProposedSlug {

    private static final int LONGEST = 60;

    private ProposedSlug() {}

    /** @return the Latin letters and the digits of the text, with hyphens between words; empty where it has none */
    static String of(String text) {
        String slug = Fold.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(slug.length(), LONGEST)).replaceAll("-$", "");
    }
}
