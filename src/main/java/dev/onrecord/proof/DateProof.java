package dev.onrecord.proof;

import dev.onrecord.time.Basis;
import dev.onrecord.time.PartialDate;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the day, the month and the year that words print are those of the date that a record states. Only what is
 * stated is held against the words; what is inferred may differ from them.
 */
final class DateProof {

    /** Their countries print dates of other calendars as well. */
    private static final Set<String> OTHER_CALENDARS =
            Set.of("am", "bo", "dz", "fa", "he", "my", "ne", "ps", "th", "ti", "yi");

    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}(?::\\d{2})?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern DIGITS = Pattern.compile("\\d+", Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LARGEST_DAY = 31;
    private static final int FIRST_YEAR = 1_000;
    private static final int LAST_YEAR = 2_999;

    private final PartialDate date;
    private final Locale language;
    private final List<Integer> numbers = new ArrayList<>();

    private DateProof(PartialDate date, Locale language) {
        this.date = date;
        this.language = language;
        String words = TIME.matcher(date.asWritten()).replaceAll(" ");
        for (Matcher digits = DIGITS.matcher(words); digits.find(); ) {
            if (digits.group().codePointCount(0, digits.group().length()) <= 4) {
                numbers.add(Integer.parseInt(digits.group()));
            }
        }
    }

    /**
     * @param date that a record gives, with the words for it
     * @param language of the words
     * @return what of it the words contradict, as the rest of a sentence; empty where nothing is found
     */
    static Optional<String> fault(PartialDate date, Locale language) {
        if (date.asWritten() == null || OTHER_CALENDARS.contains(language.getLanguage())) {
            return Optional.empty();
        }
        DateProof proof = new DateProof(date, language);
        boolean right = (date.yearBasis() != Basis.STATED || proof.hasYear())
                && (date.basis() != Basis.STATED || proof.hasMonth() && proof.hasDay());
        return right
                ? Optional.empty()
                : Optional.of("%s cannot be read in “%s”.".formatted(date.edtf(), date.asWritten()));
    }

    private boolean hasYear() {
        List<Integer> years = numbers.stream()
                .filter(number -> number >= FIRST_YEAR && number <= LAST_YEAR)
                .toList();
        return years.isEmpty()
                || years.stream()
                        .anyMatch(year -> year >= date.earliest().getYear()
                                && year <= date.latest().getYear());
    }

    private boolean hasDay() {
        List<Integer> days = numbers.stream()
                .filter(number -> number > 0 && number <= LARGEST_DAY)
                .toList();
        return !date.earliest().equals(date.latest())
                || days.isEmpty()
                || days.contains(date.earliest().getDayOfMonth());
    }

    private boolean hasMonth() {
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (first.getYear() != last.getYear() || first.getMonth() != last.getMonth()) {
            return true;
        }
        String[] months = DateFormatSymbols.getInstance(language).getMonths();
        boolean other = false;
        for (int i = 0; i < 12; i++) {
            boolean printed = !months[i].isEmpty() && isPrinted(months[i]);
            if (printed && i + 1 == first.getMonthValue()) {
                return true;
            }
            other |= printed;
        }
        return !other;
    }

    private boolean isPrinted(String month) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(month) + "(?!\\p{L})")
                .matcher(date.asWritten())
                .find();
    }
}
