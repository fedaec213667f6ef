package dev.onrecord.authoring;

import static java.util.Map.entry;

import dev.onrecord.language.Lexicon;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a language tells days by their distance from today, and which day of a name is meant. */
final class DayVocabulary {

    /** Which day of that name words beside it mean. */
    enum Which {
        LAST,
        COMING,
        /** In some languages the coming one, or that of the week after this one. */
        NEXT,
        THIS,
        UNTOLD
    }

    /** The first letter of a verb: a capital one within a sentence is that of a name. */
    private static final String VERB = "(?:\\p{Ll}|(?<![\\p{L}\\p{N},]\\s)\\p{Lu})\\p{Ll}";

    /** How infinitives end in front of the r, and the futures that have another stem. */
    private static final String SPANISH_STEM =
            "(?:(?<=[aeií])|(?<=(?i:hab|pod|sab|quer|cab|pond|sald|tend|vald|vend)))";

    /** They end like a future, and are the past of verbs in -irer. */
    private static final String FRENCH_PAST =
            "(?i:(?:re|at|sou)tira|chavira|vira|admira|expira|respira|inspira|aspira|conspira|déchira|désira)";

    private static final String FRENCH_IRREGULAR =
            "(?:s|f)(?:era|eront)|d?(?:ira|iront)|s?(?:aura|auront)|\\p{Ll}*(?:viend|tiend|prend|rend|tend|faud|voud|dev|cev|pour|ver)"
                    + "(?:ra|ront)";

    /** What will be done once ends like what is being done; the past alone has endings of its own. */
    private static final String RUSSIAN_WITHOUT_PAST = "^(?!.*\\p{Ll}{2}(?:л|ла|ло|ли)(?:с[ья])?(?!\\p{L})).*";

    /**
     * What no list of words says of a language.
     *
     * @param future what tells that a sentence is about what will be
     * @param week what a week is called
     * @param isUnspaced whether words stand without blanks between them
     */
    private record Grammar(String future, String week, boolean isUnspaced) {

        Grammar(String future, String week) {
            this(future, week, false);
        }

        /** @return what bounds a word, of letters that are not its own */
        String bounded(String word) {
            return isUnspaced ? "(?:" + word + ")" : "(?<!\\p{L})(?:" + word + ")(?![\\p{L}\\p{M}])";
        }

        String boundary(String sign) {
            return isUnspaced ? "" : "(?" + sign + "[\\p{L}\\p{M}\\p{N}])";
        }

        String blanks() {
            return isUnspaced ? "\\s*" : "\\s+";
        }
    }

    private static final String UKRAINIAN_WITHOUT_PAST = "^(?!.*\\p{Ll}{2}(?:в|ла|ло|ли)(?:с[ья])?(?!\\p{L})).*";

    private static final String POLISH_WITHOUT_PAST = "^(?!.*\\p{Ll}{2}(?:ł|ła|ło|li|ły)(?!\\p{L})).*";

    /** What will be is told in the present as well, so that only the past tells that it has been. */
    private static final String ITALIAN_FUTURE =
            "\\p{L}+(?:rà|ranno|remo)|va|vanno|deve|devono|dovrebbe|dovrebbero|intend\\p{Ll}+|previst[oaie]|fissat[oaie]|programma\\p{Ll}*";

    private static final String ITALIAN_WITHOUT_PAST =
            "^(?!.*(?<!\\p{L})(?:disse|dissero|fu|furono|venne|vennero|morì|partì|(?:è|ha|hanno|sono|era|erano|aveva|avevano)"
                    + "\\s(?:\\p{Ll}+\\s){0,2}\\p{Ll}+(?:[aui]t|tt|s|st|rt|nt)[oaie])(?!\\p{L})).*";

    private static final String PORTUGUESE_FUTURE =
            "vai|vão|vamos|devem?|pretendem?|\\p{L}+(?:rá|rão|remos)|previst[oa]s?|marcad[oa]s?|agendad[oa]s?|planej\\p{Ll}+";

    private static final String PORTUGUESE_WITHOUT_PAST =
            "^(?!.*(?<!\\p{L})(?:foi|foram|era|eram|disse|disseram|fez|fizeram|veio|vieram|houve|teve|tiveram|esteve|estava"
                    + "|(?!estou)\\p{L}{2,}(?:ou|[cdrbvl]eu|iu|[aei]ram))(?!\\p{L})).*";

    /** In every sentence: where no rule tells the past from what is to come, a bare day of the week stays a word. */
    private static final String UNTOLD = "^.*";

    private static final Map<String, Grammar> GRAMMARS = Map.ofEntries(
            entry(
                    "en",
                    new Grammar(
                            "will|won['’]t|shall|\\p{L}+['’]ll|(?:is|are) (?:due|set|going|expected|scheduled)? ?to",
                            "weeks?|fortnight")),
            entry(
                    "es",
                    new Grammar(
                            "(?!(?:Irán|Teherán|Terán|[Qq]ueremos)(?!\\p{L}))" + VERB + "*" + SPANISH_STEM
                                    + "r(?:á|án|emos)|van? a|(?<![\\p{L}\\p{N},]\\s)Irán al?",
                            "semanas?")),
            entry("de", new Grammar("wird|werden|soll|sollen", "Wochen?")),
            entry(
                    "fr",
                    new Grammar(
                            "(?!" + FRENCH_PAST + "(?!\\p{L}))" + VERB + "+(?:era|eront|ira|iront)|" + FRENCH_IRREGULAR
                                    + "|va|vont",
                            "semaines?")),
            entry("ar", new Grammar("سوف|[وف]?سي\\p{L}+|[وف]?ست\\p{L}+", "أسبوع|الأسبوع|أسبوعين|أسابيع")),
            entry(
                    "ru",
                    new Grammar(
                            "будет|будут|планиру\\p{L}+|намерен\\p{L}*|предстоит|" + RUSSIAN_WITHOUT_PAST,
                            "недел\\p{L}+")),
            entry(
                    "uk",
                    new Grammar(
                            "буде|будуть|планує\\p{L}*|має намір|" + UKRAINIAN_WITHOUT_PAST, "тижн\\p{L}+|тиждень")),
            entry("sv", new Grammar("ska|skall|kommer att|väntas", "veck\\p{L}+")),
            entry("id", new Grammar("akan|bakal|hendak", "minggu|pekan")),
            entry("ko", new Grammar("예정\\p{L}*|계획\\p{L}*|방침\\p{L}*|것\\p{L}*|\\p{L}*겠\\p{L}*", "주|이번주|지난주|다음주|금주|내주")),
            entry("zh", new Grammar("将|將|会|會|计划|計劃|预计|預計|拟|擬|准备", "(?!)", true)),
            entry("ja", new Grammar("予定|方針|見通し|見込み|計画|だろう|でしょう|する。?$", "(?!)", true)),
            entry("he", new Grammar(UNTOLD, "שבוע|השבוע|שבועיים|שבועות")),
            entry("it", new Grammar(ITALIAN_FUTURE + "|" + ITALIAN_WITHOUT_PAST, "settiman[ae]")),
            entry("pt", new Grammar(PORTUGUESE_FUTURE + "|" + PORTUGUESE_WITHOUT_PAST, "semanas?")),
            entry("nl", new Grammar("zal|zullen|gaat|gaan|moet|moeten", "week|weken")),
            entry("pl", new Grammar("będzie|będą|" + POLISH_WITHOUT_PAST, "tydzień|tygodni\\p{L}*")));

    private static final Map<String, Optional<DayVocabulary>> KNOWN = new ConcurrentHashMap<>();

    private final Map<String, DayOfWeek> weekdays;
    private final ShortWeekdays shortWeekdays;
    private final Map<String, Integer> days;
    private final Map<String, Which> beside;
    private final Pattern future;
    private final Pattern phrase;
    private final Pattern weekBehind;
    private final Pattern weekInFront;

    private DayVocabulary(Lexicon words, Grammar grammar) {
        this.weekdays = byWord(words.group("relative-day.weekday"), day -> DayOfWeek.of(Integer.parseInt(day)));
        this.shortWeekdays = new ShortWeekdays(words);
        this.days = byWord(words.group("relative-day.distance"), Integer::valueOf);
        this.beside = byWord(words.group("relative-day.which"), which -> Which.valueOf(which.toUpperCase(Locale.ROOT)));
        this.future = Pattern.compile(grammar.bounded(grammar.future()));
        String besides = any(beside.keySet());
        phrase = Pattern.compile(
                grammar.boundary("<!") + "(?:(" + any(days.keySet()) + ")|(?:(" + besides + ")" + grammar.blanks()
                        + ")?("
                        + any(weekdays.keySet()) + shortened(shortWeekdays.names()) + ")(?:" + grammar.blanks() + "("
                        + besides + "))?)" + grammar.boundary("!"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        String week = grammar.week();
        weekBehind = Pattern.compile("(?:\\s+\\p{L}+){0,3}?\\s+(?:" + week + ")(?![\\p{L}\\p{M}]).*", Pattern.DOTALL);
        weekInFront = Pattern.compile(".*(?<!\\p{L})(?:" + week + ")(?:\\s+\\p{L}+){0,3}\\s+", Pattern.DOTALL);
    }

    /** @return what is known of a language; null where nothing is */
    static @Nullable DayVocabulary of(Locale language) {
        Lexicon words = Lexicon.of(language);
        return KNOWN.computeIfAbsent(words.language(), code -> read(words)).orElse(null);
    }

    private static Optional<DayVocabulary> read(Lexicon words) {
        return Optional.ofNullable(GRAMMARS.get(words.language())).map(grammar -> new DayVocabulary(words, grammar));
    }

    private static <V> Map<String, V> byWord(Map<String, List<String>> group, Function<String, V> value) {
        Map<String, V> byWord = new HashMap<>();
        group.forEach(
                (key, words) -> words.forEach(word -> byWord.put(word.toLowerCase(Locale.ROOT), value.apply(key))));
        return byWord;
    }

    /** @return what finds a day: by its distance in group 1, or in group 3 by its name, with words beside it in 2 and 4 */
    Pattern phrase() {
        return phrase;
    }

    /** @return what tells that a sentence is about what will be */
    Pattern future() {
        return future;
    }

    /** @return by how many days the day is away that the words tell; null where they tell none */
    @Nullable
    Integer distance(String words) {
        return days.get(words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
    }

    /** @return whether a week is told in front of a day or behind it: {@code Monday last week} */
    boolean isOfWeek(String front, String behind) {
        return weekBehind.matcher(behind).matches()
                || weekInFront.matcher(front).matches();
    }

    /**
     * @param isTold whether a word beside it says which day of that name is meant
     * @return whether a name is that of a day where it stands
     */
    boolean isWeekday(String name, boolean isTold, String front, String behind) {
        return weekdays.containsKey(name.toLowerCase(Locale.ROOT)) || shortWeekdays.isOne(name, isTold, front, behind);
    }

    /** @return which day words in front of its name or behind it mean */
    Which which(String words) {
        return beside.getOrDefault(words.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), Which.UNTOLD);
    }

    DayOfWeek weekday(String name) {
        DayOfWeek inFull = weekdays.get(name.toLowerCase(Locale.ROOT));
        return inFull == null ? shortWeekdays.day(name) : inFull;
    }

    private static String shortened(Set<String> names) {
        return names.isEmpty() ? "" : "|(?:" + any(names) + ")\\.?";
    }

    private static String any(Set<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
    }
}
