package dev.onrecord.comparison;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words for so many of a unit, as the news of several languages prints them: {@code million people}, {@code Mrd. Euro}. */
final class Multiples {

    private static final Map<String, BigDecimal> NUMBERS = new HashMap<>();

    static {
        add(2, "hundred hundreds");
        add(
                3,
                "thousand thousands tsd. tsd tausend millier milliers duizend tusen tys. tys \u0442\u044b\u0441. \u0442\u044b\u0441");
        add(5, "lakh lakhs");
        add(
                6,
                "million millions mn mio. mio mill. millionen mill\u00f3n millones milh\u00e3o milh\u00f5es milione milioni");
        add(6, "miljoen miljon miljoner millioner mln mln. milion miliony milion\u00f3w milyon");
        add(6, "\u043c\u043b\u043d \u043c\u043b\u043d. \u043c\u0438\u043b\u043b\u0438\u043e\u043d");
        add(
                6,
                "\u043c\u0438\u043b\u043b\u0438\u043e\u043d\u0430 \u043c\u0438\u043b\u043b\u0438\u043e\u043d\u043e\u0432");
        add(6, "\u043c\u0456\u043b\u044c\u0439\u043e\u043d \u043c\u0456\u043b\u044c\u0439\u043e\u043d\u0438");
        add(6, "\u043c\u0456\u043b\u044c\u0439\u043e\u043d\u0456\u0432");
        add(7, "crore crores");
        add(9, "billion billions bn mrd. mrd milliarde milliarden milliard milliards milliarder miliardo miliardi");
        add(9, "miljard miljarder mld mld. miliard miliardy miliard\u00f3w milyar bilh\u00e3o bilh\u00f5es");
        add(9, "\u043c\u043b\u0440\u0434 \u043c\u043b\u0440\u0434. \u043c\u0438\u043b\u043b\u0438\u0430\u0440\u0434");
        add(
                9,
                "\u043c\u0438\u043b\u043b\u0438\u0430\u0440\u0434\u0430 \u043c\u0438\u043b\u043b\u0438\u0430\u0440\u0434\u043e\u0432");
        add(9, "\u043c\u0456\u043b\u044c\u044f\u0440\u0434 \u043c\u0456\u043b\u044c\u044f\u0440\u0434\u0438");
        add(9, "\u043c\u0456\u043b\u044c\u044f\u0440\u0434\u0456\u0432");
        // Of several words; the first alone is a mile, or no English word.
        NUMBERS.put("miles de", BigDecimal.TEN.pow(3));
        NUMBERS.put("miles de millones", BigDecimal.TEN.pow(9));
        NUMBERS.put("mil millones", BigDecimal.TEN.pow(9));
        NUMBERS.put("mil milh\u00f5es", BigDecimal.TEN.pow(9));
        add(12, "trillion trillions tn billionen bill\u00f3n billones biljoen");
    }

    private static final Pattern SO_MANY = Pattern.compile("(?iu)(?<multiple>"
            + NUMBERS.keySet().stream()
                    .sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")(?: (?:(?:of|de|di) |d['\u2019])?)(?<unit>.+)");

    /** Written as one with money or with who is counted; other words that begin so are no multiples. */
    private static final Pattern EAST_ASIAN = Pattern.compile(
            "(?<multiple>[\u4e07\u842c\u4ebf\u5104\u5146\ub9cc\uc5b5\uc870])(?: ?)"
                    + "(?<unit>\u4eba|\u540d|\u7968|\u5143|\u5186|\u65e5\u5143|\u7f8e\u5143|\u6b27\u5143|\u6b50\u5143|\u30c9\u30eb|\u7c73\u30c9\u30eb"
                    + "|\u30e6\u30fc\u30ed|\u30c8\u30f3|\u5428|\u5678|\uba85|\uc6d0|\ub2ec\ub7ec|\uc720\ub85c|\ud45c|[A-Z]{3})");

    private static final Map<String, BigDecimal> EAST_ASIAN_NUMBERS = Map.of(
            "\u4e07", BigDecimal.TEN.pow(4),
            "\u842c", BigDecimal.TEN.pow(4),
            "\ub9cc", BigDecimal.TEN.pow(4),
            "\u4ebf", BigDecimal.TEN.pow(8),
            "\u5104", BigDecimal.TEN.pow(8),
            "\uc5b5", BigDecimal.TEN.pow(8),
            "\u5146", BigDecimal.TEN.pow(12),
            "\uc870", BigDecimal.TEN.pow(12));

    /**
     * So many of a unit.
     *
     * @param words the words for how many, as they are written
     * @param number how many
     * @param unit of what
     */
    record SoMany(String words, BigDecimal number, String unit) {}

    private Multiples() {}

    private static void add(int power, String words) {
        for (String word : words.split(" ")) {
            NUMBERS.put(word, BigDecimal.TEN.pow(power));
        }
    }

    /** @return of what the unit is so many, and how many; null where it is none */
    static @Nullable SoMany of(String unit) {
        for (Pattern pattern : new Pattern[] {SO_MANY, EAST_ASIAN}) {
            Matcher matcher = pattern.matcher(unit);
            if (matcher.matches()) {
                String words = matcher.group("multiple");
                BigDecimal number = number(words);
                return number == null ? null : new SoMany(words, number, matcher.group("unit"));
            }
        }
        return null;
    }

    /** @return the number of such words; null where they are none */
    static @Nullable BigDecimal number(String words) {
        return NUMBERS.getOrDefault(words.toLowerCase(Locale.ROOT), EAST_ASIAN_NUMBERS.get(words));
    }
}
