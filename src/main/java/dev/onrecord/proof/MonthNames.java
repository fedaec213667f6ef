package dev.onrecord.proof;

import static java.util.Objects.requireNonNullElse;

import dev.onrecord.finder.Boundaries;
import dev.onrecord.finder.Span;
import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The names of months in one language: those of the CLDR, in full and abbreviated, with the endings of languages that
 * decline them, and the names that other countries of the language have. Letters are compared without case and accents.
 */
final class MonthNames {

    /**
     * A name that stands in a text.
     *
     * @param months that it can mean, 1 to 12
     * @param span where it stands
     */
    record Named(Set<Integer> months, Span span) {}

    /** Their names of months have more endings than the two forms that the CLDR gives. */
    private static final Set<String> DECLINE = Set.of(
            "ru", "uk", "be", "pl", "cs", "sk", "hr", "sr", "bs", "sl", "mk", "lt", "lv", "et", "fi", "hu", "el", "tr",
            "az", "kk", "ky", "uz", "eu", "ka", "hy", "sq");

    private static final int LONGEST_ENDING = 4;

    /** Shorter ones are the beginning of any word. */
    private static final int SHORTEST_STEM = 3;

    /** What the CLDR does not have, by language: the number of the month with its names. */
    private static final Map<String, String> OTHERS = Map.of(
            "ar",
            """
            1 كانون الثاني,جانفي
            2 شباط,فيفري
            3 آذار
            4 نيسان,أفريل
            5 أيار,ماي
            6 حزيران,جوان
            7 تموز,جويلية,يوليوز
            8 آب,أوت,غشت
            9 أيلول,شتنبر
            10 تشرين الأول
            11 تشرين الثاني,نونبر
            12 كانون الأول,دجنبر
            """,
            "en",
            "9 sept",
            "de",
            """
            1 jänner
            2 feber
            6 juno
            7 julei
            """,
            "es",
            "9 setiembre,set",
            "fr",
            """
            1 jan
            2 fév
            12 déc
            """,
            "ru",
            "5 мае,маю,маем",
            "be",
            "5 маі,маю,маем",
            "hi",
            """
            9 सितम्बर
            10 अक्टूबर,अक्तूबर
            11 नवम्बर
            12 दिसम्बर
            """,
            "sr",
            """
            1 januar
            2 februar
            3 mart
            4 april
            5 maj
            6 jun,juni
            7 jul,juli
            8 avgust
            9 septembar
            10 oktobar
            11 novembar
            12 decembar
            """);

    /** Particles that Hebrew and Arabic write as one with the word. */
    private static final Map<String, Pattern> IN_FRONT =
            Map.of("he", Pattern.compile("[ובלמהכש]{1,2}-?"), "ar", Pattern.compile("[وفبلك]{1,2}"));

    /** Small, they are verbs. */
    private static final Pattern ENGLISH_VERB = Pattern.compile("(?<!\\p{L})(?:may|march|mar)(?!\\p{L})");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Map<Locale, MonthNames> KNOWN = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, Set<Integer>> names = new HashMap<>();
    private final Map<String, Set<Integer>> stems = new HashMap<>();
    /** Those of several words, with digits, or of a script without blanks, which no single word of a text can be. */
    private final List<String> phrases;

    private MonthNames(Locale locale) {
        language = locale.getLanguage();
        for (Month month : Month.values()) {
            for (TextStyle style :
                    List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                add(names, month.getDisplayName(style, locale), month.getValue());
            }
            if (DECLINE.contains(language)) {
                addStem(month, locale);
            }
        }
        OTHERS.getOrDefault(language, "")
                .lines()
                .map(line -> line.split(" ", 2))
                .forEach(line -> {
                    for (String name : line[1].split(",")) {
                        add(names, name, Integer.parseInt(line[0]));
                    }
                });
        phrases = names.keySet().stream()
                .filter(name -> !WORD.matcher(name).matches() || !Boundaries.partsWords(name))
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    static MonthNames of(Locale language) {
        return KNOWN.computeIfAbsent(language, MonthNames::new);
    }

    private static void add(Map<String, Set<Integer>> into, String name, int month) {
        String plain = plain(name).replaceFirst("^de ", "").replaceFirst("[^\\p{L}\\p{M}\\p{N}]+$", "");
        boolean isName = plain.length() > 1 && plain.codePoints().anyMatch(Character::isLetter);
        // In East Asia the name is the number with a character behind it, which is read with the digits.
        boolean isNumber = plain.matches("\\d{1,2}\\p{L}");
        if (isName && !isNumber) {
            into.computeIfAbsent(plain, key -> new TreeSet<>()).add(month);
        }
    }

    private void addStem(Month month, Locale locale) {
        String name = plain(month.getDisplayName(TextStyle.FULL, locale));
        String alone = plain(month.getDisplayName(TextStyle.FULL_STANDALONE, locale));
        int common = 0;
        while (common < Math.min(name.length(), alone.length()) && name.charAt(common) == alone.charAt(common)) {
            common++;
        }
        if (common >= SHORTEST_STEM) {
            add(stems, name.substring(0, common), month.getValue());
        }
    }

    /**
     * @param text in composed characters
     * @return the names of months in it, in their order
     */
    List<Named> find(String text) {
        String read = language.equals("en") ? blanked(ENGLISH_VERB.matcher(text)) : text;
        StringBuilder left = new StringBuilder(plain(read));
        List<Named> found = new ArrayList<>();
        for (String phrase : phrases) {
            for (int at = left.indexOf(phrase); at >= 0; at = left.indexOf(phrase, at + 1)) {
                Span span = new Span(at, at + phrase.length());
                if (!Boundaries.partsWords(phrase) || isFree(left, span)) {
                    found.add(new Named(requireNonNullElse(names.get(phrase), Set.of()), span));
                    left.replace(at, span.end(), " ".repeat(phrase.length()));
                }
            }
        }
        for (Matcher word = WORD.matcher(left); word.find(); ) {
            Set<Integer> months = months(word.group());
            if (!months.isEmpty()) {
                found.add(new Named(months, new Span(word.start(), word.end())));
            }
        }
        found.sort((a, b) -> a.span().start() - b.span().start());
        return found;
    }

    private static boolean isFree(CharSequence text, Span span) {
        boolean begins = span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1));
        return begins && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
    }

    private static String blanked(Matcher matcher) {
        return matcher.replaceAll(word -> " ".repeat(word.group().length()));
    }

    private Set<Integer> months(String word) {
        Set<Integer> months = requireNonNullElse(names.get(word), Set.of());
        if (months.isEmpty()) {
            months = declined(word);
        }
        return months.isEmpty() ? behindParticle(word) : months;
    }

    /** By the longest beginning: the Czech {@code červenci} is July, and {@code červnu} June. */
    private Set<Integer> declined(String word) {
        return IntStream.rangeClosed(0, LONGEST_ENDING)
                .map(ending -> word.length() - ending)
                .filter(length -> length >= SHORTEST_STEM)
                .mapToObj(length -> stems.getOrDefault(word.substring(0, length), Set.of()))
                .filter(months -> !months.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private Set<Integer> behindParticle(String word) {
        @Nullable Pattern particle = IN_FRONT.get(language);
        if (particle == null) {
            return Set.of();
        }
        Set<Integer> months = new HashSet<>();
        for (int length = 1; length <= 2 && length < word.length(); length++) {
            if (particle.matcher(word.substring(0, length)).matches()) {
                months.addAll(names.getOrDefault(word.substring(length), Set.of()));
            }
        }
        return months;
    }

    /** In small letters without accents; each character stays where it is. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .chars()
                .mapToObj(c -> String.valueOf(plain((char) c)))
                .collect(Collectors.joining());
    }

    private static char plain(char c) {
        char small = Character.toLowerCase(c);
        String parts = Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD);
        boolean hasAccent = parts.length() > 1 && Character.getType(parts.charAt(1)) == Character.NON_SPACING_MARK;
        return hasAccent ? parts.charAt(0) : small;
    }
}
