package dev.onrecord.proof;

import static dev.onrecord.comparison.QuantityQualifier.ABOUT;
import static dev.onrecord.comparison.QuantityQualifier.AT_LEAST;
import static dev.onrecord.comparison.QuantityQualifier.AT_MOST;
import static dev.onrecord.comparison.QuantityQualifier.LESS_THAN;
import static dev.onrecord.comparison.QuantityQualifier.MORE_THAN;
import static dev.onrecord.comparison.QuantityQualifier.NEARLY;
import static dev.onrecord.comparison.QuantityQualifier.ROUNDED;

import dev.onrecord.comparison.QuantityQualifier;
import dev.onrecord.finder.Boundaries;
import dev.onrecord.language.Lexicon;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of one language that make a bound or an estimate of a number: {@code more than}, {@code or fewer}, {@code
 * nearly}.
 */
final class QualifierVocabulary {

    /** What words say of a number. */
    enum Direction {
        MORE("more", MORE_THAN, AT_LEAST),
        NO_LESS("at-least", AT_LEAST, MORE_THAN),
        LESS("less", LESS_THAN, AT_MOST),
        NO_MORE("at-most", AT_MOST, LESS_THAN),
        CLOSE_BELOW("nearly", NEARLY, ABOUT, ROUNDED, LESS_THAN, AT_MOST),
        AROUND("about", ABOUT, NEARLY, ROUNDED);

        private final String key;
        private final QuantityQualifier literal;
        private final Set<QuantityQualifier> qualifiers;

        /**
         * @param key what it is called in the files of languages
         * @param literal what such words say to the letter
         * @param others what a record may make of them as well
         */
        Direction(String key, QuantityQualifier literal, QuantityQualifier... others) {
            this.key = key;
            this.literal = literal;
            qualifiers = EnumSet.of(literal, others);
        }

        private static Direction of(String key) {
            return Stream.of(values())
                    .filter(direction -> direction.key.equals(key))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalArgumentException("Words for a number say nothing that is " + key + "."));
        }

        /** @return what such words say to the letter */
        QuantityQualifier literal() {
            return literal;
        }

        /** @return whether the true number lies on one side of that in the words, and not around it */
        boolean isBound() {
            return this != CLOSE_BELOW && this != AROUND;
        }

        /** @return what a record may make of such a number */
        Set<QuantityQualifier> qualifiers() {
            return qualifiers;
        }

        Direction negated() {
            return switch (this) {
                case MORE -> NO_MORE;
                case NO_LESS -> LESS;
                case LESS -> NO_LESS;
                case NO_MORE -> MORE;
                case CLOSE_BELOW, AROUND -> this;
            };
        }
    }

    /**
     * Words and what they say.
     *
     * @param mayBeOfWordInFront whether they may belong to a word in front of them: {@code handed over two men}
     * @param hasOtherMeaning whether they are something else even where none is: the German {@code unter} is among as well
     * @param isAtOnce whether nothing may part them from the number in front of them
     */
    record Entry(
            String words, Direction direction, boolean mayBeOfWordInFront, boolean hasOtherMeaning, boolean isAtOnce) {

        /**
         * @param key what is said of the words: the direction, and what else they may be
         * @param words as a language's file has them
         */
        private static Entry of(List<String> key, String words) {
            boolean hasOtherMeaning = key.contains("other-meaning");
            return new Entry(
                    words,
                    Direction.of(key.get(0)),
                    hasOtherMeaning || key.contains("other-word"),
                    hasOtherMeaning,
                    key.contains("at-once") || !Character.isLetter(words.codePointAt(0)));
        }
    }

    private static List<Entry> signs(Direction direction, String... signs) {
        return Stream.of(signs)
                .map(sign -> new Entry(sign, direction, false, false, true))
                .toList();
    }

    /** Signs, which every language has. */
    private static final List<Entry> SIGNS_IN_FRONT = Stream.of(
                    signs(Direction.MORE, ">", "＞"),
                    signs(Direction.NO_LESS, "≥"),
                    signs(Direction.LESS, "<", "＜"),
                    signs(Direction.NO_MORE, "≤"),
                    signs(Direction.AROUND, "~", "≈", "∼", "±"))
            .flatMap(List::stream)
            .toList();

    private static final List<Entry> SIGNS_BEHIND = signs(Direction.NO_LESS, "+");

    /** Languages whose words are those of another. */
    private static final Map<String, String> OTHER_NAMES = Map.of("iw", "he", "in", "id", "yue", "zh", "sk", "cs");

    private static final Map<String, QualifierVocabulary> KNOWN = new ConcurrentHashMap<>();

    private final List<Entry> inFront;
    private final List<Entry> behind;
    private final List<Entry> atEnd;
    private final Optional<Pattern> negation;
    private final Optional<Pattern> taker;

    private QualifierVocabulary(String language) {
        Lexicon words = Lexicon.of(Locale.forLanguageTag(language));
        inFront = entries(SIGNS_IN_FRONT, words.group("qualifier.front"));
        behind = entries(SIGNS_BEHIND, words.group("qualifier.behind"));
        atEnd = entries(List.of(), words.group("qualifier.end"));
        negation = words.alternatives("qualifier.negation")
                .map(not -> Pattern.compile("(?<!\\p{L})(?:" + not + ")[\\s\\p{Z}]+$"));
        taker = words.alternatives("qualifier.taker")
                .map(takers -> Pattern.compile(
                        (Boundaries.partsWords(takers) ? "(?<!\\p{L})" : "") + "(?:" + takers + ")[\\s\\p{Z}]*$"));
    }

    static QualifierVocabulary of(Locale locale) {
        String language = locale.getLanguage();
        return KNOWN.computeIfAbsent(OTHER_NAMES.getOrDefault(language, language), QualifierVocabulary::new);
    }

    /** The longest first, so that {@code no more than} is not read as {@code more than}. */
    private static List<Entry> entries(List<Entry> signs, Map<String, List<String>> words) {
        Stream<Entry> inWords = words.entrySet().stream().flatMap(said -> {
            List<String> key = List.of(said.getKey().split("\\."));
            return said.getValue().stream().map(phrase -> Entry.of(key, phrase));
        });
        return Stream.concat(signs.stream(), inWords)
                .sorted(Comparator.comparingInt((Entry entry) -> entry.words().length())
                        .reversed())
                .toList();
    }

    /** @return what stands in front of a number, the longest first */
    List<Entry> inFront() {
        return inFront;
    }

    /** @return what stands behind a number, the longest first */
    List<Entry> behind() {
        return behind;
    }

    /** @return what stands behind a number where nothing follows that it could belong to */
    List<Entry> atEnd() {
        return atEnd;
    }

    /** @return a text without the word at its end that turns what stands behind around, if it has one */
    String withoutNegation(String text) {
        return negation.map(not -> not.matcher(text).replaceFirst("")).orElse(text);
    }

    /** @return whether a text ends with a word that what follows belongs to rather than to a number: {@code handed over} */
    boolean takesWordBehind(String text) {
        return taker.map(takers -> takers.matcher(text).find()).orElse(false);
    }
}
