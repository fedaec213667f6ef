package dev.onrecord.proof;

import static dev.onrecord.comparison.QuantityQualifier.EXACTLY;

import dev.onrecord.comparison.QuantityQualifier;
import dev.onrecord.finder.Boundaries;
import dev.onrecord.finder.ComposedText;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.Span;
import dev.onrecord.proof.QualifierVocabulary.Direction;
import dev.onrecord.proof.QualifierVocabulary.Entry;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    private static final Pattern BEGINNING = Pattern.compile("(?:^|[,;:.!?–—，。、；：！？])[\\s\\p{Z}]*$");

    /** Several such words, one behind the other, and what they may belong to. */
    private static final int LONGEST_FRONT = 100;

    private final QualifierVocabulary vocabulary;

    private QualifierWords(QualifierVocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Such words, where they stand.
     *
     * @param direction what they say
     * @param span where
     * @param doubt whether they may say nothing of the number
     */
    record Said(Direction direction, Span span, Doubt doubt) {

        /** @return the same, where it stands in the words of which that part begins at a place */
        Said of(ComposedText part, int start) {
            Span place = part.original(span);
            return new Said(direction, new Span(start + place.start(), start + place.end()), doubt);
        }
    }

    /** How likely words belong to something else than the number. */
    enum Doubt {
        NONE,
        UNLIKELY,
        LIKELY
    }

    /**
     * @param words any
     * @param number where in them the number stands
     * @param next where the number behind it begins; the length of the words where it is the last
     * @param language of the words
     * @return what a record may make of the number; empty where the words say nothing of it that is known here
     */
    static Set<QuantityQualifier> around(String words, Span number, int next, Locale language) {
        Set<QuantityQualifier> allowed = EnumSet.noneOf(QuantityQualifier.class);
        for (Said said : find(words, number, next, language)) {
            allowed.addAll(said.direction().qualifiers());
            if (said.doubt() != Doubt.NONE) {
                allowed.add(EXACTLY);
            }
        }
        return allowed;
    }

    /**
     * @param words any
     * @param number where in them the number stands
     * @param next where the number behind it begins; the length of the words where it is the last
     * @param language of the words
     * @return what is said of the number, that in front of it first, the nearest first
     */
    static List<Said> find(String words, Span number, int next, Locale language) {
        QualifierWords known = new QualifierWords(QualifierVocabulary.of(language));
        boolean isLast = next == words.length();
        ComposedText behind = new ComposedText(words.substring(number.end(), next));
        String rest = small(behind.text());
        Stream<Said> saidBehind = known.behind(isLast ? rest : known.withoutFrontOfNext(rest), isLast)
                .map(said -> said.of(behind, number.end()));
        return Stream.concat(inFrontOf(words, number, language).stream(), saidBehind)
                .toList();
    }

    /** @return where the number behind another begins; the length of the words where it is the last */
    static int startOfNext(String words, List<Numeral> numerals, Numeral numeral) {
        return numerals.stream()
                .mapToInt(each -> each.span().start())
                .filter(start -> start >= numeral.span().end())
                .min()
                .orElse(words.length());
    }

    /** @return what words in front of a number say of it, the nearest first */
    static List<Said> inFrontOf(String words, Span number, Locale language) {
        int start = Math.max(0, number.start() - LONGEST_FRONT);
        ComposedText front = new ComposedText(words.substring(start, number.start()));
        return new QualifierWords(QualifierVocabulary.of(language))
                .inFront(small(front.text())).stream()
                        .map(said -> said.of(front, start))
                        .toList();
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

    /** As long as it was, so that places in it are places in the words. */
    private static String small(String words) {
        StringBuilder small = new StringBuilder(words.length());
        words.chars().map(Character::toLowerCase).map(c -> c == '’' ? '\'' : c).forEach(c -> small.append((char) c));
        return small.toString();
    }

    private List<Said> inFront(String front) {
        List<Said> found = new ArrayList<>();
        String left = withoutFilling(front);
        for (Optional<Entry> end = endOf(left); end.isPresent(); end = endOf(left)) {
            Entry entry = end.get();
            int to = left.length();
            left = left.substring(0, to - entry.words().length());
            String beforeNegation = vocabulary.withoutNegation(left);
            boolean isNegated = beforeNegation.length() < left.length();
            Span span = new Span(beforeNegation.length(), to);
            left = withoutFilling(beforeNegation);
            found.add(new Said(
                    isNegated ? entry.direction().negated() : entry.direction(),
                    span,
                    doubt(entry, left, found.isEmpty())));
        }
        return found;
    }

    private Doubt doubt(Entry entry, String left, boolean isFirst) {
        if (entry.hasOtherMeaning()) {
            // What means `up to` hardly ever means anything else in front of a number.
            return entry.direction() == Direction.NO_MORE ? Doubt.UNLIKELY : Doubt.LIKELY;
        }
        // At the beginning, and behind a comma, it can belong to nothing but the number.
        if (!entry.mayBeOfWordInFront() || !isFirst || BEGINNING.matcher(left).find()) {
            return Doubt.NONE;
        }
        return vocabulary.takesWordBehind(left) ? Doubt.LIKELY : Doubt.UNLIKELY;
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

    private Stream<Said> behind(String rest, boolean isLast) {
        String end = isLast ? "\\s*(?:$|\\p{P})" : "\\s*\\p{P}";
        return Stream.concat(
                first(vocabulary.behind(), rest, "").stream(), first(vocabulary.atEnd(), rest, end).stream());
    }

    private static Optional<Said> first(List<Entry> entries, String rest, String end) {
        for (Entry entry : entries) {
            Matcher found = behind(entry, end).matcher(rest);
            if (found.find()) {
                Span span = new Span(found.start(1), found.end(1));
                return Optional.of(new Said(entry.direction(), span, Doubt.NONE));
            }
        }
        return Optional.empty();
    }

    private static Pattern behind(Entry entry, String end) {
        String words = "(" + Pattern.quote(entry.words()) + ")";
        if (!Boundaries.partsWords(entry.words())) {
            return Pattern.compile((entry.isAtOnce() ? "^\\s?" : UP_TO_ONE_COUNTER) + words + end);
        }
        String front = entry.isAtOnce() ? "^" : UP_TO_TWO_WORDS + "[,\\s\\p{Z}]*";
        return Pattern.compile(front + words + "(?!\\p{L})" + end);
    }
}
