package dev.onrecord.proof;

import static dev.onrecord.comparison.QuantityQualifier.EXACTLY;

import dev.onrecord.comparison.QuantityQualifier;
import dev.onrecord.finder.Boundaries;
import dev.onrecord.finder.Span;
import dev.onrecord.proof.QualifierVocabulary.Entry;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words in front of a number, or behind it, that make a bound or an estimate of it: {@code more than}, {@code or fewer},
 * {@code nearly}. They say in which direction the true number lies; how sharp the bound is remains with the record, so
 * that {@code more than 250} may be given as 250 or more.
 */
final class QualifierWords {

    /** Between the words and the number: a blank, a mark, an article. */
    private static final Pattern FILLING = Pattern.compile(
            "(?:(?:^|[\\s\\p{Z}]+)(?:the|all|a|an|another|further|additional|other|los|las|otros|otras|les|autres|die|den|der|weitere|weiteren|andere)\\s+)?[\\s\\p{Z}\\p{Sc}\"“«„(.]*$");

    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}\\p{Sc}\"“«„(.]*$");

    private static final String UP_TO_TWO_WORDS = "^[\\s\\p{Z}]*(?:[’']?[\\p{L}\\p{M}]+[\\s\\p{Z}]+){0,2}?";

    private static final String UP_TO_ONE_COUNTER =
            "^\\s?(?:[\\p{IsHan}\\p{IsKatakana}\\p{IsHangul}\\p{IsThai}]{1,5}?\\s?)?";

    private final QualifierVocabulary vocabulary;

    private QualifierWords(QualifierVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @param words any
     * @param number where in them the number stands
     * @param next where the number behind it begins; the length of the words where it is the last
     * @param language of the words
     * @return what a record may make of the number; empty where the words say nothing of it that is known here
     */
    static Set<QuantityQualifier> around(String words, Span number, int next, Locale language) {
        QualifierWords known = new QualifierWords(QualifierVocabulary.of(language));
        Set<QuantityQualifier> allowed = EnumSet.noneOf(QuantityQualifier.class);
        boolean isLast = next == words.length();
        String rest = small(words.substring(number.end(), next));
        known.addInFront(small(words.substring(0, number.start())), allowed);
        known.addBehind(isLast ? rest : known.withoutFrontOfNext(rest), isLast, allowed);
        return allowed;
    }

    /** What stands in front of the next number is said of that one: {@code 5 dead and over 20 hurt}. */
    private String withoutFrontOfNext(String rest) {
        String own = rest;
        String left = withoutFilling(own);
        for (Optional<Entry> found = endOf(left); found.isPresent(); found = endOf(left)) {
            own = left.substring(0, left.length() - found.get().words().length());
            left = withoutFilling(own);
        }
        return own;
    }

    private static String small(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
    }

    private void addInFront(String front, Set<QuantityQualifier> allowed) {
        String left = withoutFilling(front);
        boolean isFirst = true;
        for (Optional<Entry> found = endOf(left); found.isPresent(); found = endOf(left)) {
            Entry entry = found.get();
            left = left.substring(0, left.length() - entry.words().length());
            String beforeNegation = vocabulary.withoutNegation(left);
            boolean isNegated = beforeNegation.length() < left.length();
            left = withoutFilling(beforeNegation);
            allowed.addAll((isNegated ? entry.direction().negated() : entry.direction()).qualifiers());
            // At the beginning it can belong to nothing but the number.
            if (entry.hasOtherMeaning() || entry.mayBeOfWordInFront() && isFirst && !left.isEmpty()) {
                allowed.add(EXACTLY);
            }
            isFirst = false;
        }
    }

    /** What looks like an article may be the end of the words themselves: {@code en torno a}. */
    private String withoutFilling(String text) {
        String withArticle = MARKS.matcher(text).replaceFirst("");
        return endOf(withArticle).isPresent()
                ? withArticle
                : FILLING.matcher(text).replaceFirst("");
    }

    private Optional<Entry> endOf(String text) {
        return vocabulary.inFront().stream()
                .filter(entry -> text.endsWith(entry.words())
                        && (!Boundaries.partsWords(entry.words())
                                || !endsWithLetter(text.substring(
                                        0, text.length() - entry.words().length()))))
                .findFirst();
    }

    private static boolean endsWithLetter(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.codePointBefore(text.length()));
    }

    private void addBehind(String rest, boolean isLast, Set<QuantityQualifier> allowed) {
        String end = isLast ? "\\s*(?:$|\\p{P})" : "\\s*\\p{P}";
        vocabulary.behind().stream()
                .filter(entry -> behind(entry, "").matcher(rest).find())
                .findFirst()
                .ifPresent(entry -> allowed.addAll(entry.direction().qualifiers()));
        vocabulary.atEnd().stream()
                .filter(entry -> behind(entry, end).matcher(rest).find())
                .findFirst()
                .ifPresent(entry -> allowed.addAll(entry.direction().qualifiers()));
    }

    private static Pattern behind(Entry entry, String end) {
        String words = Pattern.quote(entry.words());
        if (!Boundaries.partsWords(entry.words())) {
            return Pattern.compile((entry.isAtOnce() ? "^\\s?" : UP_TO_ONE_COUNTER) + words + end);
        }
        String front = entry.isAtOnce() ? "^" : UP_TO_TWO_WORDS + "[,\\s\\p{Z}]*";
        return Pattern.compile(front + words + "(?!\\p{L})" + end);
    }
}
