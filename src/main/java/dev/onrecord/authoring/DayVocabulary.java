package dev.onrecord.authoring;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    private static final Map<String, DayVocabulary> LANGUAGES = Map.of(
            "en",
                    new DayVocabulary(
                            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
                            new ShortWeekdays("en", "on|since|until|till|by|from|late|early|before|after", ""),
                            Map.of(
                                    "today",
                                    0,
                                    "yesterday",
                                    -1,
                                    "tomorrow",
                                    1,
                                    "the day before yesterday",
                                    -2,
                                    "the day after tomorrow",
                                    2),
                            beside(
                                    "last past",
                                    "coming upcoming",
                                    "next",
                                    "this",
                                    "following previous preceding every each first second third fourth final one another that some any no"
                                            + " Good Black Ash Super Palm Easter Bloody Maundy Whit Cyber The"),
                            future(
                                    "will|won['’]t|shall|\\p{L}+['’]ll|(?:is|are) (?:due|set|going|expected|scheduled)? ?to"),
                            "weeks?|fortnight"),
            "es",
                    new DayVocabulary(
                            "lunes martes miércoles jueves viernes sábado domingo",
                            new ShortWeekdays("es", "el|del|al", "mar dom"),
                            Map.of(
                                    "hoy",
                                    0,
                                    "ayer",
                                    -1,
                                    "anteayer",
                                    -2,
                                    "antier",
                                    -2,
                                    "antes de ayer",
                                    -2,
                                    "pasado mañana",
                                    2),
                            beside(
                                    "pasado último",
                                    "próximo venidero que~viene entrante",
                                    "",
                                    "este",
                                    "siguiente anterior cada primer segundo tercer otro un ningún aquel ese santo todos~los los"),
                            future("(?!(?:Irán|Teherán|Terán|[Qq]ueremos)(?!\\p{L}))" + VERB + "*" + SPANISH_STEM
                                    + "r(?:á|án|emos)|van? a|(?<![\\p{L}\\p{N},]\\s)Irán al?"),
                            "semanas?"),
            "de",
                    new DayVocabulary(
                            "Montag Dienstag Mittwoch Donnerstag Freitag Samstag,Sonnabend Sonntag",
                            new ShortWeekdays("de", "am|vom|zum|bis|seit|ab", ""),
                            Map.of("heute", 0, "gestern", -1, "vorgestern", -2, "übermorgen", 2),
                            beside(
                                    "letzter letzten vergangenen vergangener vorigen voriger",
                                    "kommenden kommender",
                                    "nächsten nächster",
                                    "diesen diesem dieser",
                                    "folgenden darauffolgenden jeden jeder ersten zweiten dritten vierten anderen einen einem ein"),
                            future("wird|werden|soll|sollen"),
                            "Wochen?"),
            "fr",
                    new DayVocabulary(
                            "lundi mardi mercredi jeudi vendredi samedi dimanche",
                            new ShortWeekdays("fr", "le|du|au|dès|depuis", "jeu"),
                            Map.of(
                                    "aujourd’hui",
                                    0,
                                    "aujourd'hui",
                                    0,
                                    "hier",
                                    -1,
                                    "demain",
                                    1,
                                    "avant-hier",
                                    -2,
                                    "après-demain",
                                    2),
                            beside(
                                    "dernier passé",
                                    "prochain",
                                    "",
                                    "ce",
                                    "suivant précédent chaque premier second deuxième troisième autre un aucun saint tous~les les"),
                            future("(?!" + FRENCH_PAST + "(?!\\p{L}))" + VERB + "+(?:era|eront|ira|iront)|"
                                    + FRENCH_IRREGULAR + "|va|vont"),
                            "semaines?"),
            "ar",
                    new DayVocabulary(
                            "الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد",
                            new ShortWeekdays("ar", "يوم", ""),
                            Map.of(
                                    "اليوم",
                                    0,
                                    "أمس",
                                    -1,
                                    "غدا",
                                    1,
                                    "غداً",
                                    1,
                                    "أول أمس",
                                    -2,
                                    "أول من أمس",
                                    -2,
                                    "أمس الأول",
                                    -2,
                                    "بعد غد",
                                    2),
                            beside(
                                    "الماضي الفائت المنصرم",
                                    "المقبل القادم",
                                    "",
                                    "هذا",
                                    "التالي اللاحق السابق كل الأول الأخير"),
                            future("سوف|[وف]?سي\\p{L}+|[وف]?ست\\p{L}+"),
                            "أسبوع|الأسبوع|أسبوعين|أسابيع"),
            "ru",
                    new DayVocabulary(
                            "понедельник,понедельника вторник,вторника среду,среды,среда четверг,четверга пятницу,пятницы,пятница"
                                    + " субботу,субботы,суббота воскресенье,воскресенья",
                            new ShortWeekdays("ru", "в|во|до|с|со|к", ""),
                            Map.of("сегодня", 0, "вчера", -1, "позавчера", -2, "завтра", 1, "послезавтра", 2),
                            beside(
                                    "прошлый прошлую прошлое прошлого прошлой минувший минувшую минувшее",
                                    "ближайший ближайшую ближайшее",
                                    "следующий следующую следующее следующего следующей",
                                    "этот эту это",
                                    "каждый каждую каждое другой другую первый первую второй вторую третий последний последнюю"
                                            + " один одну Страстную Великую Светлое"),
                            future("будет|будут|планиру\\p{L}+|намерен\\p{L}*|предстоит|" + RUSSIAN_WITHOUT_PAST),
                            "недел\\p{L}+"));

    private final Map<String, DayOfWeek> weekdays;
    private final ShortWeekdays shortWeekdays;
    private final Map<String, Integer> days;
    private final Map<String, Which> beside;
    private final Pattern future;
    private final Pattern phrase;
    private final Pattern weekBehind;
    private final Pattern weekInFront;

    /**
     * @param weekdays from Monday on, with a comma between two names of one
     * @param shortWeekdays how they are abbreviated
     * @param days by how many days they are away; the phrases of several words, too
     * @param beside what words in front of a weekday or behind it mean
     * @param future what tells that a sentence is about what will be
     * @param week what a week is called
     */
    private DayVocabulary(
            String weekdays,
            ShortWeekdays shortWeekdays,
            Map<String, Integer> days,
            Map<String, Which> beside,
            Pattern future,
            String week) {
        this.weekdays = byName(weekdays);
        this.shortWeekdays = shortWeekdays;
        this.days = days;
        this.beside = beside;
        this.future = future;
        String besides = any(beside.keySet().stream());
        phrase = Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}])(?:(" + any(days.keySet().stream()) + ")|(?:(" + besides + ")\\s+)?("
                        + any(this.weekdays.keySet().stream()) + shortened(shortWeekdays.names()) + ")(?:\\s+("
                        + besides + "))?)(?![\\p{L}\\p{M}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        weekBehind = Pattern.compile("(?:\\s+\\p{L}+){0,3}?\\s+(?:" + week + ")(?![\\p{L}\\p{M}]).*", Pattern.DOTALL);
        weekInFront = Pattern.compile(".*(?<!\\p{L})(?:" + week + ")(?:\\s+\\p{L}+){0,3}\\s+", Pattern.DOTALL);
    }

    /** @return what is known of a language; null where nothing is */
    static @Nullable DayVocabulary of(Locale language) {
        return LANGUAGES.get(language.getLanguage());
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

    private static Map<String, DayOfWeek> byName(String weekdays) {
        List<String> days = List.of(weekdays.split(" "));
        Map<String, DayOfWeek> byName = new HashMap<>();
        for (int i = 0; i < days.size(); i++) {
            for (String name : days.get(i).split(",")) {
                byName.put(name.toLowerCase(Locale.ROOT), DayOfWeek.of(i + 1));
            }
        }
        return byName;
    }

    private static String shortened(Set<String> names) {
        return names.isEmpty() ? "" : "|(?:" + any(names.stream()) + ")\\.?";
    }

    private static String any(Stream<String> words) {
        return words.sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
    }

    /** Words of several parts have a tilde between them. */
    private static Map<String, Which> beside(String last, String coming, String next, String current, String untold) {
        return Stream.of(
                        Map.entry(Which.LAST, last),
                        Map.entry(Which.COMING, coming),
                        Map.entry(Which.NEXT, next),
                        Map.entry(Which.THIS, current),
                        Map.entry(Which.UNTOLD, untold))
                .flatMap(which -> Arrays.stream(which.getValue().split(" "))
                        .filter(word -> !word.isEmpty())
                        .map(word -> Map.entry(word.replace('~', ' ').toLowerCase(Locale.ROOT), which.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Pattern future(String words) {
        return Pattern.compile("(?<!\\p{L})(?:" + words + ")(?![\\p{L}\\p{M}])");
    }
}
