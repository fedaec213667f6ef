package dev.onrecord.proof;

import dev.onrecord.finder.CalendarNames;
import dev.onrecord.finder.Span;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What dates of China, Japan, Korea and Taiwan have of their own: eras, numerals, short names of days. */
final class EastAsianDates {

    /** Eras of Japan and of Taiwan, and the first year of each. */
    private static final Map<String, Integer> ERAS =
            Map.of("令和", 2019, "平成", 1989, "昭和", 1926, "大正", 1912, "民國", 1912, "民国", 1912);

    /** A year of an era: its name, and which of its years. */
    static final Pattern ERA = Pattern.compile(
            "(令和|平成|昭和|大正|民國|民国)\\s?(\\d{1,3})\\s?年", Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE);

    private static final Pattern HAN = Pattern.compile("[〇零一二三四五六七八九十元]{1,4}(?=\\s?[年月日号號])");

    /** In brackets behind a day, and in Chinese behind a word for the week: {@code 3日(金)}, {@code 周五}. */
    private static final Pattern SHORT_WEEKDAY =
            Pattern.compile("(?<=[日号號일])\\s?[(（](?:周|週)?([月火水木金土日월화수목금토일一二三四五六])[)）]|(?:周|週|礼拜|禮拜)([一二三四五六日天])");

    /** Each from Monday on. */
    private static final List<String> SHORT_WEEKDAYS = List.of("月火水木金土日", "월화수목금토일", "一二三四五六日", "一二三四五六天");

    private static final String HAN_DIGITS = "〇一二三四五六七八九";

    private EastAsianDates() {}

    /** @return the first year of an era; 1 where it is none */
    static int firstOfEra(String name) {
        return ERAS.getOrDefault(name, 1);
    }

    /** @return the words, with the numbers of years, months and days in digits */
    static String inDigits(String words) {
        String counted = words.replace("廿", "二十").replace("卅", "三十");
        return HAN.matcher(counted).replaceAll(run -> digits(run.group()));
    }

    /** @return the days of the week that stand in brackets behind a day, or behind a word for the week */
    static Stream<CalendarNames.Named> weekdays(String words) {
        return SHORT_WEEKDAY.matcher(words).results().map(EastAsianDates::weekday);
    }

    private static CalendarNames.Named weekday(MatchResult match) {
        String name = match.group(1) == null ? match.group(2) : match.group(1);
        Set<Integer> days = SHORT_WEEKDAYS.stream()
                .map(week -> week.indexOf(name) + 1)
                .filter(day -> day > 0)
                .collect(Collectors.toSet());
        return new CalendarNames.Named(days, new Span(match.start(), match.end()));
    }

    private static String digits(String run) {
        int ten = run.indexOf('十');
        if (ten < 0) {
            StringBuilder all = new StringBuilder();
            run.chars().forEach(c -> all.append(c == '元' ? 1 : Math.max(0, HAN_DIGITS.indexOf(c))));
            return all.toString();
        }
        int tens = ten == 0 ? 1 : Math.max(1, HAN_DIGITS.indexOf(run.charAt(ten - 1)));
        int ones = ten == run.length() - 1 ? 0 : Math.max(0, HAN_DIGITS.indexOf(run.charAt(ten + 1)));
        return String.valueOf(tens * 10 + ones);
    }
}
