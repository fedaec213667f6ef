package dev.onrecord.seed;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads language tags: BCP 47, with the codes of ISO 639 and ISO 3166. */
final class LanguageTag {

    private static final Set<String> LANGUAGES = new TreeSet<>(List.of(Locale.getISOLanguages()));
    private static final Set<String> REGIONS = new TreeSet<>(List.of(Locale.getISOCountries()));

    private LanguageTag() {}

    /**
     * @return the tag as it is written
     * @throws IllegalArgumentException if it is none; the message has the nearest
     */
    static String read(Node node) {
        String tag = Scalars.text(node);
        Locale locale;
        try {
            locale = new Locale.Builder().setLanguageTag(tag).build();
        } catch (IllformedLocaleException e) {
            String repaired = tag.replace('_', '-');
            throw refused(tag, !repaired.equals(tag) && isTag(repaired) ? repaired : named(tag));
        }
        String language = locale.getLanguage();
        if (language.length() == 2 && !LANGUAGES.contains(language)) {
            throw refused(tag, null);
        }
        String shortest = language.length() == 3 ? shortest(language) : null;
        if (shortest != null) {
            throw refused(tag, shortest + tag.substring(3));
        }
        if (language.length() > 3) {
            throw refused(tag, named(tag));
        }
        if (locale.getCountry().length() == 2 && !REGIONS.contains(locale.getCountry())) {
            throw refused(tag, locale.getCountry().equals("UK") ? language + "-GB" : language);
        }
        return tag;
    }

    private static boolean isTag(String text) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(text)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    private static IllegalArgumentException refused(String tag, @Nullable String nearest) {
        return new IllegalArgumentException("'" + Scalars.shortened(tag) + "' is not a BCP 47 tag; write en, es, pt-BR."
                + (nearest == null ? "" : " Did you mean '" + nearest + "'?"));
    }

    /** @return the code of two letters that BCP 47 wants in place of one of three; null where there is none */
    private static @Nullable String shortest(String language) {
        return codes().filter(code -> iso3(code).equals(language)).findFirst().orElse(null);
    }

    /** @return the code of the language that is called so in English or by its speakers; null where there is none */
    private static @Nullable String named(String name) {
        return codes().filter(code -> isName(name, Locale.forLanguageTag(code)))
                .findFirst()
                .orElse(null);
    }

    private static boolean isName(String name, Locale language) {
        return language.getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)
                || language.getDisplayLanguage(language).equalsIgnoreCase(name);
    }

    private static Stream<String> codes() {
        return LANGUAGES.stream();
    }

    private static String iso3(String code) {
        try {
            return Locale.forLanguageTag(code).getISO3Language();
        } catch (MissingResourceException e) {
            return "";
        }
    }
}
