package dev.onrecord.authoring;

import dev.onrecord.finder.CalendarNames;
import dev.onrecord.finder.ComposedText;
import dev.onrecord.finder.Meridiem;
import dev.onrecord.finder.Span;
import dev.onrecord.language.Lexicon;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and hours as texts print them, whose figures count nothing: {@code 12 March 2026}, {@code 10.05am}. */
final class PrintedDate {

    private static final String DAY = "\\p{Nd}{1,2}(?:st|nd|rd|th|er|º|ª|\\.|-?(?:го|е|ого))?";
    private static final String YEAR = "(?:,?[\\s\\p{Z}]+(?:de |do |del )?\\p{Nd}{4}(?!\\p{Nd}|[.,]\\p{Nd}))?";

    private static final Pattern DAY_IN_FRONT =
            Pattern.compile("(?<!\\p{Nd})" + DAY + "[\\s\\p{Z}]+(?:of |de |d’|d'|di )?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR_BEHIND = Pattern.compile("\\.?" + YEAR);

    private static final Pattern DAY_BEHIND =
            Pattern.compile("\\.?[\\s\\p{Z}]+" + DAY + "(?!\\p{Nd}|[.,]\\p{Nd})" + YEAR, Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR_ALONE_BEHIND =
            Pattern.compile("\\.?[\\s\\p{Z}]+(?:de |do |del )?\\p{Nd}{4}(?!\\p{Nd})");

    /** Without the name of a month. */
    private static final String NUMBERED =
            "(?<!\\p{Nd})(?:\\p{Nd}{4}[\\s\\p{Z}]?[年년][\\s\\p{Z}]?(?:\\p{Nd}{1,2}[\\s\\p{Z}]?[月월][\\s\\p{Z}]?)?(?:\\p{Nd}{1,2}[\\s\\p{Z}]?[日일])?"
                    + "|\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}(?!\\p{Nd})"
                    + "|(?<=-feira|sábado|domingo)\\s\\(\\p{Nd}{1,2}\\)"
                    + "|\\p{Nd}{1,2}([/.])\\p{Nd}{1,2}\\1\\p{Nd}{4}(?!\\p{Nd})|\\p{Nd}{4}([/.])\\p{Nd}{1,2}\\2\\p{Nd}{1,2}(?!\\p{Nd})"
                    + "|\\p{Nd}{1,2}[.:]\\p{Nd}{2}[\\s\\p{Z}]?\\(?(?:GMT|UTC|CES?T|EES?T|MSK|WITA?|WIB|[IJK]ST|horas|heures)(?:[+-]\\p{Nd}{1,2})?(?!\\p{L})"
                    + "|(?<!:)\\p{Nd}{1,2}:\\p{Nd}{2}(?::\\p{Nd}{2})?(?![\\p{Nd}:])(?:[\\s\\p{Z}]?\\((?:GMT|UTC)[+-]\\p{Nd}{1,2}\\))?"
                    + "|(?<=[\\s\\p{Z}(](?:GMT|UTC)[+-])\\p{Nd}{1,2}"
                    + "|\\p{Nd}{1,2}[\\s\\p{Z}]?[月월][\\s\\p{Z}]?\\p{Nd}{1,2}[\\s\\p{Z}]?[日일]"
                    + "|\\p{Nd}{1,2}[\\s\\p{Z}]?[時时시](?![間间간])(?:[\\s\\p{Z}]?\\p{Nd}{1,2}[\\s\\p{Z}]?[分분])?"
                    + "|\\p{Nd}{1,2} giờ \\p{Nd}{1,2}(?!\\p{Nd})"
                    + "|(?<!\\p{L})(?:godz\\.?|godzinie|kl\\.|klo|lúc)[\\s\\p{Z}]\\p{Nd}{1,2}(?:[.:]\\p{Nd}{2}| giờ(?: \\p{Nd}{1,2})?)?(?!\\p{Nd})"
                    + "|\\p{Nd}{1,2} tháng \\p{Nd}{1,2}(?: năm \\p{Nd}{4})?"
                    + "|\\p{Nd}{1,2}(?:[.:]\\p{Nd}{2})?[\\s\\p{Z}]?(?:%s(?![\\p{L}\\p{N}])|Uhr(?!\\p{L})|o['’]clock))";

    /** Longer than a day with what may stand between it and its month. */
    private static final int LONGEST_DAY = 12;

    private PrintedDate() {}

    /**
     * @param text a paragraph
     * @param language of it, whose months are known
     * @return where such days and hours stand in it
     */
    static List<Span> find(String text, Locale language) {
        if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            return findComposed(text, language);
        }
        ComposedText composed = new ComposedText(text);
        return findComposed(composed.text(), language).stream()
                .map(composed::original)
                .toList();
    }

    private static List<Span> findComposed(String text, Locale language) {
        List<Span> found = new ArrayList<>(days(text, language));
        for (CalendarNames.Named month : CalendarNames.months(language).find(text)) {
            behind(YEAR_ALONE_BEHIND, text, month.span().end())
                    .ifPresent(end -> found.add(new Span(month.span().start(), end)));
        }
        Pattern.compile(
                        NUMBERED.formatted(Meridiem.pattern(language)) + clock(language),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .results()
                .map(PrintedDate::span)
                .forEach(found::add);
        return found;
    }

    /** Hours with a point, where a word in front says so; the English one stands in front of prices as often. */
    private static String clock(Locale language) {
        return language.getLanguage().equals("en")
                ? ""
                : Lexicon.of(language)
                        .alternatives("clock.front")
                        .map(
                                front -> "|(?<![\\p{L}\\p{M}])(?:" + front
                                        + ")[\\s\\p{Z}](?:[01]?\\p{Nd}|2[0-4])[.:][0-5]\\p{Nd}(?![\\p{Nd}%€]|[.,]\\p{Nd}|[\\s\\p{Z}][%€])")
                        .orElse("");
    }

    /**
     * @param text a paragraph, or a part of one
     * @param language of it
     * @return where it has a day with the name of its month, in the order of the months
     */
    static List<Span> days(String text, Locale language) {
        List<Span> found = new ArrayList<>();
        for (CalendarNames.Named month : CalendarNames.months(language).find(text)) {
            int start = month.span().start();
            int end = month.span().end();
            int front = Math.max(0, start - LONGEST_DAY);
            Matcher day = DAY_IN_FRONT.matcher(text).region(front, start).useTransparentBounds(true);
            if (day.find()) {
                found.add(new Span(day.start(), behind(YEAR_BEHIND, text, end).orElse(end)));
            } else {
                behind(DAY_BEHIND, text, end).ifPresent(last -> found.add(new Span(start, last)));
            }
        }
        return found;
    }

    /** @return where it ends that stands there; empty where something else does */
    private static Optional<Integer> behind(Pattern pattern, String text, int at) {
        Matcher behind = pattern.matcher(text).region(at, text.length());
        return behind.lookingAt() ? Optional.of(behind.end()) : Optional.empty();
    }

    private static Span span(MatchResult found) {
        return new Span(found.start(), found.end());
    }
}
