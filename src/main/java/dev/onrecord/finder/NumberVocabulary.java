package dev.onrecord.finder;

import dev.onrecord.language.Lexicon;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words for numbers of one language, from its file. Tables rather than a library: ICU reads them from 14 MB of data,
 * which no binary should carry, and takes `sei` for six and `neuf` for nine wherever they stand. A test holds each number
 * against ICU.
 */
final class NumberVocabulary {

    /** How a language puts words for numbers together. */
    enum Trait {
        /** Written as one word: {@code zweihundertfünfzig}. */
        COMPOUND,
        /** Ones before tens: {@code fünfundzwanzig}. */
        UNITS_FIRST,
        /** Counted in scores, and on from sixty: {@code quatre-vingt-dix}, {@code soixante-dix}. */
        SCORES,
        /** Ten behind the ones, as a word of its own: {@code ثلاثة عشر}. */
        TEENS_APART,
        /** A half or a quarter that is added needs no article: {@code y medio}. */
        BARE_PARTS,
        /** The article is written as one with the word behind it: {@code المليون}. */
        ARTICLE_IN_WORD,
        /** An apostrophe is a letter of a word: {@code п'ять}. */
        APOSTROPHE_IN_WORD;

        /** @param written as a language's file has it: {@code units-first} */
        private static Trait of(String written) {
            return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    private static final Map<String, Optional<NumberVocabulary>> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, BigDecimal> small = new HashMap<>();
    private final Map<String, BigDecimal> multipliers = new HashMap<>();
    private final Set<String> notFirst;
    private final Set<String> ands;
    private final Set<String> articles;
    private final Set<String> half;
    private final Set<String> doubtful;
    private final Set<Trait> traits;
    private final Set<String> links;
    private final Set<String> decimalMarks;
    private final Set<String> wholes;
    private final List<FractionBehind> fractionsBehind;
    private final Map<String, Integer> singularParts = new HashMap<>();
    private final Map<String, Integer> pluralParts = new HashMap<>();
    private final Set<String> onlyParts;
    /** What may stand within a word that is written as one, besides numbers and what joins them. */
    private final Set<String> partsOfWords;

    private NumberVocabulary(Lexicon words) {
        byWord(words.group("number.value"), BigDecimal::new, small);
        byWord(words.group("number.multiplier"), BigDecimal::new, multipliers);
        byWord(words.group("fraction.singular"), Integer::valueOf, singularParts);
        byWord(words.group("fraction.plural"), Integer::valueOf, pluralParts);
        notFirst = Set.copyOf(words.words("number.never-first"));
        ands = Set.copyOf(words.words("number.and"));
        articles = Set.copyOf(words.words("number.article"));
        half = Set.copyOf(words.words("number.half"));
        doubtful = Set.copyOf(words.words("number.doubtful"));
        traits = words.words("number.trait").stream().map(Trait::of).collect(Collectors.toUnmodifiableSet());
        onlyParts = Set.copyOf(words.words("fraction.unambiguous"));
        links = Set.copyOf(words.words("fraction.link"));
        decimalMarks = Set.copyOf(words.words("decimal.mark"));
        wholes = Set.copyOf(words.words("decimal.whole"));
        fractionsBehind = words.group("fraction.added").entrySet().stream()
                .flatMap(added -> added.getValue().stream()
                        .map(form -> new FractionBehind(List.of(form.split(" ")), Integer.parseInt(added.getKey()))))
                .toList();
        partsOfWords = new HashSet<>(onlyParts);
        fractionsBehind.forEach(form -> partsOfWords.addAll(form.words()));
        partsOfWords.removeAll(ands);
        partsOfWords.removeAll(half);
    }

    private static <N> void byWord(Map<String, List<String>> group, Function<String, N> number, Map<String, N> into) {
        group.forEach((written, words) -> words.forEach(word -> into.put(word, number.apply(written))));
    }

    /**
     * What stands behind a number and adds a part of one to it.
     *
     * @param words that are written so
     * @param divisor of one
     */
    record FractionBehind(List<String> words, int divisor) {}

    /** @return whether the word stands between two magnitudes, or a part and its whole */
    boolean isLink(String word) {
        return links.contains(word);
    }

    /** @return whether a word stands between a part and its whole in the language */
    boolean hasLinks() {
        return !links.isEmpty();
    }

    /** @return whether decimal digits stand behind the word */
    boolean isDecimalMark(String word) {
        return decimalMarks.contains(word);
    }

    /** @return whether the word calls the number in front of it a whole, with decimal parts behind it */
    boolean isWhole(String word) {
        return wholes.contains(word);
    }

    /** @return what adds a part to the number in front of it, besides what an `and` joins */
    List<FractionBehind> fractionsBehind() {
        return fractionsBehind;
    }

    /** @return whether the word says a part, and no place in a row: a quarter, but not a third */
    boolean isOnlyPart(String word) {
        return onlyParts.contains(word);
    }

    /** @return what one in front of the word is divided by: three for a third; null where it is no part */
    @Nullable
    Integer singularPart(String word) {
        return singularParts.get(word);
    }

    /** @return what several in front of the word are divided by: three for thirds; null where it is no part */
    @Nullable
    Integer pluralPart(String word) {
        return pluralParts.get(word);
    }

    /** @return the words of the language; null where they are not known */
    static @Nullable NumberVocabulary of(Locale language) {
        Lexicon words = Lexicon.of(language);
        return KNOWN.computeIfAbsent(words.language(), code -> read(words)).orElse(null);
    }

    private static Optional<NumberVocabulary> read(Lexicon words) {
        return words.group("number.value").isEmpty() ? Optional.empty() : Optional.of(new NumberVocabulary(words));
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    boolean isNumber(String word) {
        return small.containsKey(word) || multipliers.containsKey(word);
    }

    boolean mayBegin(String word) {
        return isNumber(word) && !notFirst.contains(word);
    }

    boolean isAnd(String word) {
        return ands.contains(word);
    }

    boolean isArticle(String word) {
        return articles.contains(word);
    }

    boolean isHalf(String word) {
        return half.contains(word);
    }

    boolean isDoubtful(String word) {
        return doubtful.contains(word);
    }

    boolean isOne(String word) {
        BigDecimal number = small.get(word);
        return number != null && number.compareTo(BigDecimal.ONE) == 0;
    }

    @Nullable
    BigDecimal small(String word) {
        return small.get(word);
    }

    @Nullable
    BigDecimal multiplier(String word) {
        return multipliers.get(word);
    }

    /** @return the parts of a word that is written as one, the longest first; only itself where it is not */
    List<String> parts(String word) {
        if (!has(Trait.COMPOUND) || isNumber(word) || isAnd(word)) {
            return List.of(word);
        }
        List<String> parts = split(word);
        return parts.isEmpty() ? List.of(word) : parts;
    }

    private List<String> split(String word) {
        for (int end = word.length(); end > 0; end--) {
            String part = word.substring(0, end);
            boolean isPart = isNumber(part) || partsOfWords.contains(part);
            // In front of a number a half is that of an hour: the Dutch {@code halfacht}.
            if (end == word.length() && (isPart || isHalf(part))) {
                return List.of(part);
            }
            if (end == word.length() || !isPart && !isAnd(part)) {
                continue;
            }
            List<String> rest = split(word.substring(end));
            if (!rest.isEmpty()) {
                return Stream.concat(Stream.of(part), rest.stream()).toList();
            }
        }
        return List.of();
    }
}
