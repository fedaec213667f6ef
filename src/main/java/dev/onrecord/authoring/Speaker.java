package dev.onrecord.authoring;

import org.jspecify.annotations.Nullable;

/**
 * Who likely said something.
 *
 * @param slug of the actor, or a proposed one
 * @param name that the slug is of
 * @param printed whom the text credits; null where it credits nobody there
 * @param attribution how the speaker is known, in the words of seeds
 * @param rule by which he was found, for a person
 */
record Speaker(String slug, String name, @Nullable String printed, String attribution, String rule) {

    /** @return the same one, whom a pronoun stands for */
    Speaker asPronoun(@Nullable String pronoun, String rule) {
        return new Speaker(slug, name, pronoun, "pronoun", rule);
    }

    /** @return the same one, whom nothing but the order of what is said tells */
    Speaker inferred(String rule) {
        return new Speaker(slug, name, null, "inferred", rule);
    }
}
