package dev.onrecord.proof;

import dev.onrecord.language.Lexicon;
import dev.onrecord.text.Fold;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Forms of a name that grammar or politeness gives it: declined, {@code Анны Белл} of {@code Анна Белл}, and where a surname
 * stands in front, without the rest but with an office, {@code 佐藤社長} of {@code 佐藤美咲}.
 */
final class PartialName {

    /** Languages that decline names. */
    private static final Set<String> DECLINING =
            Set.of("ru", "uk", "be", "sr", "hr", "bs", "sl", "cs", "sk", "pl", "lt", "lv", "et", "fi", "hu", "el");

    private static final int SHORTEST_STEM = 3;
    private static final int LONG_STEM = 5;
    private static final int LONGEST_ENDING_LOST = 2;
    private static final int LONGEST_ENDING = 4;
    private static final int LONGEST_SURNAME = 3;

    /** By these a surname is made from another name, and is somebody else's: {@code Nováková}, {@code Никитин}. */
    private static final Pattern OTHER_SURNAME = Pattern.compile(
            "(?:ов|ев|ин|ov|ev|in)(?:[aeuyаеуы]|ou|ej|о[йи])?|(?:ов|ев)?н(?:[аыеу]|о[йи])|[ео]вич|owicz");

    private static final Pattern ADJECTIVE = Pattern.compile(".*(?:[ыио][йи]|[sc]k[iy])");
    private static final Pattern FEMININE = Pattern.compile("ая|яя|о[йи]|е[йи]|ую|юю|a|ej|ou|e");

    private static final Map<String, Pattern> OFFICES = new ConcurrentHashMap<>();

    private PartialName() {}

    /**
     * @param credit as it is printed
     * @param name of a person
     * @param language of the text
     * @return whether the credit is nothing but words of the name, as the language declines them, or the surname with an
     *     office behind it
     */
    static boolean is(String credit, String name, Locale language) {
        return DECLINING.contains(language.getLanguage()) && isDeclined(credit, name)
                || isSurname(credit.strip(), name, Lexicon.of(language));
    }

    private static boolean isDeclined(String credit, String name) {
        String[] parts = name.strip().split("[\\s-]+");
        return Stream.of(credit.strip().split("[\\s-]+"))
                .allMatch(word -> Character.isUpperCase(word.codePointAt(0))
                        && Stream.of(parts).anyMatch(part -> isFormOf(Fold.of(word), Fold.of(part))));
    }

    private static boolean isFormOf(String word, String part) {
        int stem = 0;
        while (stem < word.length() && stem < part.length() && word.charAt(stem) == part.charAt(stem)) {
            stem++;
        }
        int lost = part.length() - stem;
        String ending = word.substring(stem);
        boolean isLong = stem >= SHORTEST_STEM || stem == SHORTEST_STEM - 1 && part.length() <= SHORTEST_STEM;
        return isLong
                && (lost <= LONGEST_ENDING_LOST || lost == LONGEST_ENDING_LOST + 1 && stem >= LONG_STEM)
                && ending.length() <= LONGEST_ENDING
                && !OTHER_SURNAME.matcher(ending).matches()
                && !(ADJECTIVE.matcher(part).matches()
                        && FEMININE.matcher(ending).matches());
    }

    private static boolean isSurname(String credit, String name, Lexicon words) {
        if (name.isEmpty() || !name.codePoints().allMatch(PartialName::isEastAsian)) {
            return false;
        }
        Pattern offices = OFFICES.computeIfAbsent(
                words.language(),
                code -> Pattern.compile(words.alternatives("name.office.behind").orElse("(?!)")));
        int longest = Math.min(LONGEST_SURNAME, name.length() - 1);
        for (int length = 1; length <= longest; length++) {
            boolean isTitled = credit.startsWith(name.substring(0, length))
                    && offices.matcher(credit.substring(length).strip()).matches();
            if (isTitled) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEastAsian(int c) {
        return Character.isIdeographic(c)
                || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
                || c == '々';
    }
}
