package dev.onrecord.finder;

import static java.util.Objects.requireNonNullElse;

import dev.onrecord.language.Lexicon;
import java.text.Normalizer;
import java.time.DayOfWeek;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of months, or of the days of the week, in one language: those of the CLDR, with the endings of languages that
 * decline them, and the names that other countries of the language have. Letters are compared without case and accents.
 */
public final class CalendarNames {

    /**
     * A name that stands in a text.
     *
     * @param values that it can mean: a month from 1 to 12, or a day of the week from 1, which is Monday, to 7
     * @param span where it stands
     */
    public record Named(Set<Integer> values, Span span) {}

    /** Their names of months have more endings than the two forms that the CLDR gives. */
    private static final Set<String> DECLINE = Set.of(
            "ru", "uk", "be", "pl", "cs", "sk", "hr", "sr", "bs", "sl", "mk", "lt", "lv", "et", "fi", "hu", "el", "tr",
            "az", "kk", "ky", "uz", "eu", "ka", "hy", "sq");

    private static final int LONGEST_ENDING = 4;

    /** Shorter ones are the beginning of any word. */
    private static final int SHORTEST_STEM = 3;

    /** Particles that Hebrew and Arabic write as one with the word. */
    private static final Map<String, Pattern> IN_FRONT =
            Map.of("he", Pattern.compile("[ובלמהכש]{1,2}-?"), "ar", Pattern.compile("[وفبلك]{1,2}"));

    /** Small, and with no year behind them, they are verbs. */
    private static final Pattern ENGLISH_VERB = Pattern.compile(
            "(?<!\\p{L})(?:may|march|mar)(?![\\p{L}\\p{M}])(?!\\.?,?\\s+(?:\\p{Nd}{1,2}(?:st|nd|rd|th)?,?\\s+)?\\p{Nd}{4}(?!\\p{Nd}|[.,]\\p{Nd}))");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final List<TextStyle> IN_FULL = List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE);
    private static final List<TextStyle> ABBREVIATED = List.of(TextStyle.SHORT, TextStyle.SHORT_STANDALONE);

    private static final Map<Locale, CalendarNames> MONTHS = new ConcurrentHashMap<>();
    private static final Map<Locale, CalendarNames> WEEKDAYS = new ConcurrentHashMap<>();

    private final String language;
    private final Map<String, Set<Integer>> names = new HashMap<>();
    private final Map<String, Set<Integer>> stems = new HashMap<>();
    /** Those of several words, with digits, or of a script without blanks, which no single word of a text can be. */
    private final List<String> phrases;

    /** @param others what the CLDR does not have: by its number, the names of each */
    private CalendarNames(Locale locale, List<Name> all, Map<String, List<String>> others) {
        language = locale.getLanguage();
        all.forEach(name -> add(names, name.text(), name.value()));
        if (DECLINE.contains(language)) {
            all.stream()
                    .filter(Name::isInFull)
                    .collect(Collectors.groupingBy(Name::value))
                    .forEach(this::addStem);
        }
        others.forEach((number, forms) -> forms.forEach(form -> add(names, form, Integer.parseInt(number))));
        phrases = names.keySet().stream()
                .filter(name -> !WORD.matcher(name).matches() || !Boundaries.partsWords(name))
                .sorted((a, b) -> b.length() - a.length())
                .toList();
    }

    private record Name(int value, String text, boolean isInFull) {}

    /** @return the names of months, whole and short */
    public static CalendarNames months(Locale language) {
        return MONTHS.computeIfAbsent(
                language,
                locale -> new CalendarNames(
                        locale,
                        Stream.of(Month.values())
                                .flatMap(month -> Stream.concat(IN_FULL.stream(), ABBREVIATED.stream())
                                        .map(style -> new Name(
                                                month.getValue(),
                                                month.getDisplayName(style, locale),
                                                IN_FULL.contains(style))))
                                .toList(),
                        Lexicon.of(locale).group("month")));
    }

    /** @return the names of the days of the week; {@link #shortWeekdays} are other words as often: {@code sat}, {@code mar} */
    public static CalendarNames weekdays(Locale language) {
        return WEEKDAYS.computeIfAbsent(
                language,
                locale -> new CalendarNames(
                        locale,
                        Stream.of(DayOfWeek.values())
                                .flatMap(day -> IN_FULL.stream()
                                        .map(style ->
                                                new Name(day.getValue(), day.getDisplayName(style, locale), true)))
                                .toList(),
                        Lexicon.of(locale).group("weekday")));
    }

    /**
     * @param language any
     * @return the days of the week by their abbreviations, in lower case without points; none in a language that has none
     */
    public static Map<String, DayOfWeek> shortWeekdays(Locale language) {
        Map<String, DayOfWeek> days = new HashMap<>();
        Lexicon.of(language)
                .group("short-weekday")
                .forEach((number, names) ->
                        names.forEach(name -> days.put(name, DayOfWeek.of(Integer.parseInt(number)))));
        for (DayOfWeek day : DayOfWeek.values()) {
            String inFull = day.getDisplayName(TextStyle.FULL, language);
            for (TextStyle style : ABBREVIATED) {
                String name = day.getDisplayName(style, language);
                if (!name.equals(inFull)) {
                    days.put(name.toLowerCase(Locale.ROOT).replaceFirst("\\.$", ""), day);
                }
            }
        }
        return days;
    }

    private static void add(Map<String, Set<Integer>> into, String name, int value) {
        String plain = plain(name).replaceFirst("^de ", "").replaceFirst("[^\\p{L}\\p{M}\\p{N}]+$", "");
        boolean isName = plain.length() > 1 && plain.codePoints().anyMatch(Character::isLetter);
        // In East Asia the name is the number with a character behind it, which is read with the digits.
        boolean isNumber = plain.matches("\\d{1,2}\\p{L}");
        if (isName && !isNumber) {
            into.computeIfAbsent(plain, key -> new TreeSet<>()).add(value);
        }
    }

    /** What its name in a sentence and its name by itself begin with. */
    private void addStem(int value, List<Name> forms) {
        String name = plain(forms.get(0).text());
        String alone = plain(forms.get(forms.size() - 1).text());
        int common = 0;
        while (common < Math.min(name.length(), alone.length()) && name.charAt(common) == alone.charAt(common)) {
            common++;
        }
        if (common >= SHORTEST_STEM) {
            add(stems, name.substring(0, common), value);
        }
    }

    /**
     * @param text any
     * @return the names in it, in their order
     */
    public List<Named> find(String text) {
        ComposedText composed = new ComposedText(text);
        return findComposed(composed.text()).stream()
                .map(named -> new Named(named.values(), composed.original(named.span())))
                .toList();
    }

    private List<Named> findComposed(String text) {
        String read = language.equals("en") ? blanked(ENGLISH_VERB.matcher(text)) : text;
        StringBuilder left = new StringBuilder(plain(read));
        List<Named> found = new ArrayList<>();
        for (String phrase : phrases) {
            for (int at = left.indexOf(phrase); at >= 0; at = left.indexOf(phrase, at + 1)) {
                Span span = new Span(at, at + phrase.length());
                if (!Boundaries.partsWords(phrase) || span.standsAlone(left)) {
                    found.add(new Named(requireNonNullElse(names.get(phrase), Set.of()), span));
                    left.replace(at, span.end(), " ".repeat(phrase.length()));
                }
            }
        }
        for (Matcher word = WORD.matcher(left); word.find(); ) {
            Set<Integer> values = values(word.group());
            if (!values.isEmpty()) {
                found.add(new Named(values, new Span(word.start(), word.end())));
            }
        }
        found.sort((a, b) -> a.span().start() - b.span().start());
        return found;
    }

    private static String blanked(Matcher matcher) {
        return matcher.replaceAll(word -> " ".repeat(word.group().length()));
    }

    private Set<Integer> values(String word) {
        Set<Integer> values = requireNonNullElse(names.get(word), Set.of());
        if (values.isEmpty()) {
            values = declined(word);
        }
        return values.isEmpty() ? behindParticle(word) : values;
    }

    /** By the longest beginning: the Czech {@code červenci} is July, and {@code červnu} June. */
    private Set<Integer> declined(String word) {
        return IntStream.rangeClosed(0, LONGEST_ENDING)
                .map(ending -> word.length() - ending)
                .filter(length -> length >= SHORTEST_STEM)
                .mapToObj(length -> stems.getOrDefault(word.substring(0, length), Set.of()))
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    private Set<Integer> behindParticle(String word) {
        @Nullable Pattern particle = IN_FRONT.get(language);
        if (particle == null) {
            return Set.of();
        }
        Set<Integer> values = new HashSet<>();
        for (int length = 1; length <= 2 && length < word.length(); length++) {
            if (particle.matcher(word.substring(0, length)).matches()) {
                values.addAll(names.getOrDefault(word.substring(length), Set.of()));
            }
        }
        return values;
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
