package dev.onrecord.proof;

import static java.util.Map.entry;

import dev.onrecord.comparison.Units;
import dev.onrecord.finder.Numeral;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A measure that is told in several units, the largest first: {@code 1 year 6 months} are 18 months. */
final class MixedMeasures {

    /** Of English every measure is known; of other languages what durations are told in. */
    private static final Map<String, String> ENGLISH = Map.ofEntries(
            entry("año", "year"),
            entry("años", "years"),
            entry("ano", "year"),
            entry("anos", "years"),
            entry("an", "year"),
            entry("ans", "years"),
            entry("anno", "year"),
            entry("anni", "years"),
            entry("jahr", "year"),
            entry("jahre", "years"),
            entry("jahren", "years"),
            entry("jaar", "years"),
            entry("mes", "month"),
            entry("meses", "months"),
            entry("mês", "month"),
            entry("mois", "months"),
            entry("mese", "month"),
            entry("mesi", "months"),
            entry("monat", "month"),
            entry("monate", "months"),
            entry("monaten", "months"),
            entry("maand", "month"),
            entry("maanden", "months"),
            entry("semana", "week"),
            entry("semanas", "weeks"),
            entry("semaine", "week"),
            entry("semaines", "weeks"),
            entry("settimana", "week"),
            entry("settimane", "weeks"),
            entry("woche", "week"),
            entry("wochen", "weeks"),
            entry("día", "day"),
            entry("días", "days"),
            entry("dia", "day"),
            entry("dias", "days"),
            entry("jour", "day"),
            entry("jours", "days"),
            entry("giorno", "day"),
            entry("giorni", "days"),
            entry("tag", "day"),
            entry("tage", "days"),
            entry("tagen", "days"),
            entry("hora", "hour"),
            entry("horas", "hours"),
            entry("heure", "hour"),
            entry("heures", "hours"),
            entry("ora", "hour"),
            entry("ore", "hours"),
            entry("stunde", "hour"),
            entry("stunden", "hours"),
            entry("minuto", "minute"),
            entry("minutos", "minutes"),
            entry("minuti", "minutes"),
            entry("minuten", "minutes"),
            entry("segundos", "seconds"),
            entry("secondes", "seconds"),
            entry("secondi", "seconds"),
            entry("sekunden", "seconds"));

    private static final Pattern UNIT = Pattern.compile("[\\s\\p{Z}-]*(?<unit>[\\p{L}\\p{M}]+)");

    /** Articles and words for one, which are no numerals. */
    private static final Pattern ONE = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:one|an?|una?|uno|um|uma|een|ein|eine[mnr]?)(?=[\\s\\p{Z}])",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern JOINT = Pattern.compile("[\\s\\p{Z},-]*(?:(?:and|y|e|et|und|en)[\\s\\p{Z}]+)?");

    private final String words;
    private final List<Numeral> numerals;
    private final String unit;

    /**
     * @param words that a measure is told in
     * @param numerals of these words
     * @param unit of the measure
     */
    MixedMeasures(String words, List<Numeral> numerals, String unit) {
        this.words = words;
        this.numerals = numerals;
        this.unit = unit;
    }

    /** @return what each run of numbers with smaller and smaller units comes to, in the unit */
    List<BigDecimal> all() {
        List<BigDecimal> all = new ArrayList<>();
        List<Part> run = new ArrayList<>();
        for (Part part : parts()) {
            if (run.isEmpty() || !part.goesOnBehind(run.get(run.size() - 1))) {
                addSum(run, all);
                run.clear();
            }
            run.add(part);
        }
        addSum(run, all);
        return all;
    }

    /** The numbers that have a unit, in their order. */
    private List<Part> parts() {
        Stream<Part> numbers = numerals.stream()
                .filter(numeral -> !numeral.values().isEmpty())
                .flatMap(numeral -> part(
                        numeral.values().get(0),
                        numeral.span().start(),
                        numeral.span().end()));
        Stream<Part> ones = ONE.matcher(words).results().flatMap(one -> part(BigDecimal.ONE, one.start(), one.end()));
        return Stream.concat(numbers, ones)
                .sorted(Comparator.comparing(Part::start))
                .toList();
    }

    private static void addSum(List<Part> run, List<BigDecimal> all) {
        if (run.size() > 1) {
            all.add(run.stream().map(Part::size).reduce(BigDecimal.ZERO, BigDecimal::add));
        }
    }

    /**
     * A number with its unit.
     *
     * @param size how many of the measure's unit it is
     * @param one how many of these one of its unit is
     * @param start where the number begins
     * @param end where the unit ends
     * @param words in which both stand
     */
    private record Part(BigDecimal size, BigDecimal one, int start, int end, String words) {

        boolean goesOnBehind(Part before) {
            return one.compareTo(before.one) < 0
                    && JOINT.matcher(words.substring(before.end, start)).matches();
        }
    }

    /** @return the number with the unit behind it; none where it has none that converts into the measure's */
    private Stream<Part> part(BigDecimal number, int start, int endOfNumber) {
        Matcher word = UNIT.matcher(words).region(endOfNumber, words.length());
        if (!word.lookingAt()) {
            return Stream.empty();
        }
        String name = word.group("unit").toLowerCase(Locale.ROOT);
        String of = ENGLISH.getOrDefault(name, name);
        return Units.isConvertible(of, unit)
                ? Stream.of(new Part(
                        Units.convert(number, of, unit),
                        Units.convert(BigDecimal.ONE, of, unit),
                        start,
                        word.end(),
                        words))
                : Stream.empty();
    }
}
