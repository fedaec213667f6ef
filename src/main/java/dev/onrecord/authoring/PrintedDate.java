package dev.onrecord.authoring;

import dev.onrecord.finder.Span;
import java.text.DateFormatSymbols;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Days and hours as texts print them, whose figures count nothing: {@code 12 March 2026}, {@code 10.05am}. */
final class PrintedDate {

    private static final String DAY = "\\p{Nd}{1,2}(?:st|nd|rd|th|er|º|ª|\\.)?";
    private static final String YEAR = "(?:,?\\s+(?:de |do |del )?\\p{Nd}{4}(?!\\p{Nd}|[.,]\\p{Nd}))?";

    /** Without the name of a month. */
    private static final String NUMBERED =
            "\\p{Nd}{4}\\s?[年년]\\s?(?:\\p{Nd}{1,2}\\s?[月월]\\s?)?(?:\\p{Nd}{1,2}\\s?[日일])?"
                    + "|\\p{Nd}{1,2}\\s?[月월]\\s?\\p{Nd}{1,2}\\s?[日일]"
                    + "|\\p{Nd}{1,2} tháng \\p{Nd}{1,2}(?: năm \\p{Nd}{4})?"
                    + "|\\p{Nd}{1,2}(?:[.:]\\p{Nd}{2})?\\s?(?:";

    private static final String HOUR = "[ap]\\.?m(?:\\.|(?![\\p{L}\\p{N}]))|Uhr(?!\\p{L})|o['’]clock)";

    /** Where {@code am} is a word, as in {@code 15 am Montag}, and hours are told otherwise. */
    private static final Set<String> AM_IS_A_WORD = Set.of("de", "lb", "gsw", "ro", "ga", "gd");

    /** Small, and with no year behind them, they are verbs. */
    private static final Set<String> ENGLISH_VERBS = Set.of("may", "march", "mar");

    private static final String YEAR_BEHIND =
            "(?=\\.?,?\\s+(?:\\p{Nd}{1,2}(?:st|nd|rd|th)?,?\\s+)?\\p{Nd}{4}(?!\\p{Nd}|[.,]\\p{Nd}))";

    private PrintedDate() {}

    /**
     * @param text a paragraph
     * @param language of it, whose months are known
     * @return where such days and hours stand in it
     */
    static List<Span> find(String text, Locale language) {
        String months = months(language);
        String named = months.isEmpty()
                ? ""
                : DAY + "\\s+(?:of |de |d’|d'|di )?(?:" + months + ")(?![\\p{L}\\p{M}])\\.?" + YEAR + "|(?<!\\p{L})(?:"
                        + months + ")\\.?\\s+(?:" + DAY + "(?!\\p{Nd}|[.,]\\p{Nd})" + YEAR
                        + "|(?:de |do |del )?\\p{Nd}{4}(?!\\p{Nd}))|";
        String hour = (AM_IS_A_WORD.contains(language.getLanguage()) ? "(?!am)" : "") + HOUR;
        return Pattern.compile(
                        "(?<![\\p{Nd}])(?:" + named + NUMBERED + hour + ")",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .map(PrintedDate::span)
                .toList();
    }

    private static Span span(MatchResult found) {
        return new Span(found.start(), found.end());
    }

    /** Names alone and within a date, whole and short; those that are numbers are found without them. */
    private static String months(Locale language) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(language);
        return Stream.of(symbols.getMonths(), symbols.getShortMonths())
                .flatMap(Stream::of)
                .map(name -> name.replaceAll("\\.$", ""))
                .filter(name -> name.codePoints().filter(Character::isLetter).count() > 1
                        && name.codePoints().noneMatch(Character::isDigit))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(name -> language.getLanguage().equals("en") ? english(name) : Pattern.quote(name))
                .collect(Collectors.joining("|"));
    }

    private static String english(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return ENGLISH_VERBS.contains(small)
                ? "(?-i:" + name + "|" + name.toUpperCase(Locale.ROOT) + ")|" + small + YEAR_BEHIND
                : Pattern.quote(name);
    }
}
