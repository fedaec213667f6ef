package dev.onrecord.comparison;

import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers in a line: {@code a: about 250 | b/x-1: yes | c@2025-06-03!announced: 252}. Behind the source stand the
 * statement that it goes back to, which begins with its speaker, who reports it ({@code b/x-1<y}), on whose behalf he speaks ({@code b/x-1^y}), the day
 * that the answer is about, and how firmly it is given. Plain numbers are people.
 */
final class Notation {

    private static final Pattern ANSWER = Pattern.compile(
            "(?<source>[a-z]+)(/(?<statement>[a-z]+-\\d))?(<(?<reporter>[a-z]+))?(\\^(?<principal>[a-z]+))?(@(?<day>[^!:]+))?(!(?<modality>[a-z]+))?: "
                    + "(?<value>.+)");

    private static final Pattern NUMBER =
            Pattern.compile("(?<words>[a-z ]*?) ?(?<number>-?[0-9.]+)( (?<unit>[^0-9]+))?");

    private static final Pattern BETWEEN = Pattern.compile("(?<least>[0-9.]+) to (?<most>[0-9.]+)( (?<unit>[^0-9]+))?");

    private Notation() {}

    static List<Answer> answers(String line) {
        return Arrays.stream(line.split(" \\| "))
                .map(String::strip)
                .map(Notation::answer)
                .toList();
    }

    private static Answer answer(String text) {
        Matcher parts = ANSWER.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        String statement = parts.group("statement");
        String speaker = statement == null ? null : statement.substring(0, statement.indexOf('-'));
        String reporter = parts.group("reporter");
        String day = parts.group("day");
        String modality = parts.group("modality");
        return new Answer(
                parts.group("source"),
                speaker,
                reporter,
                parts.group("principal") == null ? (reporter == null ? speaker : reporter) : parts.group("principal"),
                statement,
                value(parts.group("value")),
                day == null ? null : PartialDate.of(day, null, Basis.STATED, Basis.STATED, null),
                modality == null ? Modality.DONE : Modality.valueOf(modality.toUpperCase(Locale.ROOT)));
    }

    /** @return the value that the words stand for, as comments of the table have it */
    static ClaimValue value(String text) {
        String[] words = text.split(" ", 2);
        return switch (words[0]) {
            case "yes", "no" -> new YesNo(words[0].equals("yes"));
            case "name" -> new NameValue(words[1], false);
            case "misprint" -> new NameValue(words[1], true);
            case "text" -> new TextValue(words[1], false);
            case "loose" -> new TextValue(words[1], true);
            case "set" -> new TextSet(List.of(words[1].split("\\+")));
            case "same" -> new SameAs(words[1], "What of " + words[1] + "?");
            case "withheld" -> new Withheld(null);
            case "not" -> new Share(ShareStrength.valueOf(words[1].toUpperCase(Locale.ROOT)), true);
            case "date" -> new DateValue(PartialDate.of(words[1], null, Basis.STATED, Basis.STATED, null));
            case "external" -> new DateValue(PartialDate.of(words[1], null, Basis.EXTERNAL, Basis.EXTERNAL, null));
            case "none", "few", "some", "several", "many", "most", "all" ->
                new Share(ShareStrength.valueOf(words[0].toUpperCase(Locale.ROOT)), false);
            default -> quantity(text);
        };
    }

    private static Quantity quantity(String text) {
        if (text.matches("[a-z ]+")) {
            return Quantity.of(
                    QuantityQualifier.valueOf(text.toUpperCase(Locale.ROOT).replace(' ', '_')), "people");
        }
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            String unit = between.group("unit");
            return Quantity.between(
                    Double.parseDouble(between.group("least")),
                    Double.parseDouble(between.group("most")),
                    unit == null ? "people" : unit,
                    unit == null);
        }
        Matcher parts = NUMBER.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        String qualifier = parts.group("words").toUpperCase(Locale.ROOT).replace(' ', '_');
        String unit = parts.group("unit");
        return Quantity.of(
                qualifier.isEmpty() ? QuantityQualifier.EXACTLY : QuantityQualifier.valueOf(qualifier),
                Double.parseDouble(parts.group("number")),
                unit == null ? "people" : unit,
                unit == null || !Units.isMeasured(unit));
    }
}
