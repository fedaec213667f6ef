package dev.onrecord.finder;

import dev.onrecord.finder.Numeral.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that are written in words: {@code two hundred and fifty-two}, {@code doscientos cincuenta y dos},
 * {@code half a million}, {@code dos docenas}. English and Spanish, and the numerals of Han characters in Chinese and
 * Japanese ({@code 三百二十}); of other languages nothing is found.
 */
public final class NumberWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** What can stand between two words of one number. */
    private static final Pattern BETWEEN = Pattern.compile("[ \u00A0]+|[-\u2010\u2011]");

    private static final Language ENGLISH = new Language("""
            0 zero
            1 one
            2 two
            3 three
            4 four
            5 five
            6 six
            7 seven
            8 eight
            9 nine
            10 ten
            11 eleven
            12 twelve
            13 thirteen
            14 fourteen
            15 fifteen
            16 sixteen
            17 seventeen
            18 eighteen
            19 nineteen
            20 twenty
            30 thirty
            40 forty
            50 fifty
            60 sixty
            70 seventy
            80 eighty
            90 ninety
            """, """
            12 dozen
            100 hundred
            1000 thousand
            1000000 million
            1000000000 billion
            1000000000000 trillion
            """, "and", "a an", "half");

    private static final Language SPANISH = new Language("""
            0 cero
            1 un uno una
            2 dos
            3 tres
            4 cuatro
            5 cinco
            6 seis
            7 siete
            8 ocho
            9 nueve
            10 diez
            11 once
            12 doce
            13 trece
            14 catorce
            15 quince
            16 dieciséis dieciseis
            17 diecisiete
            18 dieciocho
            19 diecinueve
            20 veinte
            21 veintiuno veintiún veintiuna
            22 veintidós
            23 veintitrés
            24 veinticuatro
            25 veinticinco
            26 veintiséis
            27 veintisiete
            28 veintiocho
            29 veintinueve
            30 treinta
            40 cuarenta
            50 cincuenta
            60 sesenta
            70 setenta
            80 ochenta
            90 noventa
            100 cien ciento
            200 doscientos doscientas
            300 trescientos trescientas
            400 cuatrocientos cuatrocientas
            500 quinientos quinientas
            600 seiscientos seiscientas
            700 setecientos setecientas
            800 ochocientos ochocientas
            900 novecientos novecientas
            """, """
            12 docena docenas
            1000 mil
            1000000 millón millones
            1000000000000 billón billones
            """, "y", "un una", "medio media");

    private static final Map<String, Language> LANGUAGES = Map.of("en", ENGLISH, "es", SPANISH);

    private NumberWords() {}

    /** The words of one language. */
    private static final class Language {

        private final Map<String, BigDecimal> small;
        private final Map<String, BigDecimal> multipliers;
        private final String and;
        private final List<String> articles;
        private final List<String> half;

        Language(String small, String multipliers, String and, String articles, String half) {
            this.small = table(small);
            this.multipliers = table(multipliers);
            this.and = and;
            this.articles = List.of(articles.split(" "));
            this.half = List.of(half.split(" "));
        }

        private static Map<String, BigDecimal> table(String lines) {
            Map<String, BigDecimal> numbers = new HashMap<>();
            lines.lines().forEach(line -> {
                String[] words = line.split(" ");
                for (int i = 1; i < words.length; i++) {
                    numbers.put(words[i], new BigDecimal(words[0]));
                }
            });
            return numbers;
        }

        boolean isNumber(String word) {
            return small.containsKey(word) || multipliers.containsKey(word);
        }
    }

    /** A word of the text, in lower case. */
    private record Word(String text, Span span) {}

    /** @return whether every word for a number is known in the language, so that words without one say no number */
    public static boolean reads(Locale language) {
        return LANGUAGES.containsKey(language.getLanguage());
    }

    /**
     * @param paragraph any text
     * @param language of the text
     * @return the numbers in words, in their order; a lone word for one, which is an article or a pronoun as often, is
     *     none
     */
    public static List<Numeral> find(String paragraph, Locale language) {
        if (HanNumerals.areOf(language)) {
            return HanNumerals.find(paragraph);
        }
        Language known = LANGUAGES.get(language.getLanguage());
        return known == null ? List.of() : find(paragraph, known);
    }

    private static List<Numeral> find(String text, Language language) {
        List<Word> words = new ArrayList<>();
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            words.add(new Word(matcher.group().toLowerCase(Locale.ROOT), new Span(matcher.start(), matcher.end())));
        }
        List<Numeral> found = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int end = endOf(words, i, text, language);
            Optional<BigDecimal> value = end == i ? Optional.empty() : value(words.subList(i, end), language);
            if (value.isPresent()) {
                Span span = new Span(
                        words.get(i).span().start(), words.get(end - 1).span().end());
                int first = language.articles.contains(words.get(i).text()) ? i + 1 : i;
                Span number = new Span(words.get(first).span().start(), span.end());
                found.add(new Numeral(span, number, Kind.NUMBER, List.of(value.get()), null));
            }
            i = Math.max(end, i + 1);
        }
        return List.copyOf(found);
    }

    /** @return behind which word the number ends that begins with that one; the word itself where none does */
    private static int endOf(List<Word> words, int start, String text, Language language) {
        int end = start;
        int last = start;
        while (end < words.size()
                && (end == start || goesOn(words, end, text))
                && mayStand(words, start, end, language)) {
            end++;
            if (language.isNumber(words.get(end - 1).text())) {
                last = end;
            }
        }
        return last;
    }

    private static boolean goesOn(List<Word> words, int at, String text) {
        String between = text.substring(
                words.get(at - 1).span().end(), words.get(at).span().start());
        return BETWEEN.matcher(between).matches();
    }

    private static boolean mayStand(List<Word> words, int start, int at, Language language) {
        String word = words.get(at).text();
        boolean first = at == start;
        return language.isNumber(word)
                || language.half.contains(word) && first
                || language.articles.contains(word)
                        && (first || language.half.contains(words.get(at - 1).text()))
                || language.and.equals(word)
                        && !first
                        && language.isNumber(words.get(at - 1).text());
    }

    private static Optional<BigDecimal> value(List<Word> words, Language language) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = null;
        boolean half = false;
        int numbers = 0;
        BigDecimal one = null;
        for (Word each : words) {
            String word = each.text();
            if (language.half.contains(word)) {
                half = true;
            } else if (language.small.containsKey(word)) {
                BigDecimal number = language.small.get(word);
                // Two in a row that do not add up are two numbers: one two.
                if (group != null
                        && group.remainder(BigDecimal.TEN.pow(digits(number))).signum() != 0) {
                    return Optional.empty();
                }
                group = group == null ? number : group.add(number);
                one = number;
                numbers++;
            } else if (language.multipliers.containsKey(word)) {
                BigDecimal by = language.multipliers.get(word);
                if (by.intValue() == 100 || by.intValue() == 12) {
                    group = (group == null ? BigDecimal.ONE : group).multiply(by);
                } else if (by.compareTo(total) > 0 && total.signum() > 0) {
                    total = total.add(group == null ? BigDecimal.ZERO : group).multiply(by);
                    group = null;
                } else {
                    total = total.add((group == null ? BigDecimal.ONE : group).multiply(by));
                    group = null;
                }
                numbers += 2;
            }
        }
        BigDecimal sum = group == null ? total : total.add(group);
        boolean lone = numbers == 1 && one != null && one.compareTo(BigDecimal.ONE) == 0;
        return numbers == 0 || lone ? Optional.empty() : Optional.of(half ? halved(sum) : sum);
    }

    private static BigDecimal halved(BigDecimal number) {
        return number.multiply(new BigDecimal("0.5")).stripTrailingZeros();
    }

    private static int digits(BigDecimal number) {
        return number.signum() == 0 ? 1 : number.precision();
    }
}
