package dev.onrecord.authoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day that is told by its distance from the publication. A day of the week by itself is the last one before it, or the
 * day itself, as newspapers tell what has happened; words beside it say which other one is meant. Where they leave that
 * open, the words are kept, and no day is guessed.
 *
 * @param words as they are printed
 * @param date the day; null where the day of publication is not known, or the words do not tell
 */
record RelativeDate(String words, @Nullable LocalDate date) {

    /** Which day of that name words beside it mean. */
    private enum Which {
        LAST,
        COMING,
        /** In some languages the coming one, or that of the week after this one. */
        NEXT,
        THIS,
        UNTOLD
    }

    /** How a language tells days. */
    private static final class Vocabulary {

        private final List<String> weekdays;
        private final Map<String, Integer> days;
        private final Map<String, Which> beside;
        private final Pattern future;
        private final Pattern phrase;
        private final Pattern weekBehind;
        private final Pattern weekInFront;

        /**
         * @param weekdays from Monday on
         * @param days by how many days they are away; the phrases of several words, too
         * @param beside what words in front of a weekday or behind it mean
         * @param future what tells that a sentence is about what will be
         * @param week what a week is called
         */
        Vocabulary(
                List<String> weekdays,
                Map<String, Integer> days,
                Map<String, Which> beside,
                Pattern future,
                String week) {
            this.weekdays = weekdays;
            this.days = days;
            this.beside = beside;
            this.future = future;
            String besides = any(beside.keySet().stream());
            phrase = Pattern.compile(
                    "(?<![\\p{L}\\p{M}\\p{N}])(?:(" + any(days.keySet().stream()) + ")|(?:(" + besides + ")\\s+)?("
                            + any(weekdays.stream()) + ")(?:\\s+(" + besides + "))?)(?![\\p{L}\\p{M}\\p{N}])",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            weekBehind =
                    Pattern.compile("(?:\\s+\\p{L}+){0,3}?\\s+(?:" + week + ")(?![\\p{L}\\p{M}]).*", Pattern.DOTALL);
            weekInFront = Pattern.compile(".*(?<!\\p{L})(?:" + week + ")(?:\\s+\\p{L}+){0,3}\\s+", Pattern.DOTALL);
        }

        private static String any(Stream<String> words) {
            return words.sorted(Comparator.comparingInt(String::length).reversed())
                    .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                    .collect(Collectors.joining("|"));
        }
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

    private static final Map<String, Vocabulary> LANGUAGES = Map.of(
            "en",
                    new Vocabulary(
                            words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
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
                    new Vocabulary(
                            words("lunes martes miércoles jueves viernes sábado domingo"),
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
                    new Vocabulary(
                            words("Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag"),
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
                    new Vocabulary(
                            words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
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
                    new Vocabulary(
                            words("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"),
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
                            "أسبوع|الأسبوع|أسبوعين|أسابيع"));

    /** Words that tell no day together with what follows them: {@code USA Today}, {@code اليوم التالي}. */
    private static final Pattern NAME_IN_FRONT = Pattern.compile(".*\\p{Lu}\\p{L}*\\s", Pattern.DOTALL);

    private static final Pattern OTHER_DAY_BEHIND =
            Pattern.compile("\\s+(?:التالي|السابق|الأول|الثاني|الأخير|نفسه|show\\b).*", Pattern.DOTALL);

    private static final String BEFORE_DATE = "[\\s,،(]{0,3}(?:the |den |dem |le |el |du )?";
    private static final Pattern DATE_BEHIND = Pattern.compile(BEFORE_DATE, Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS_BEHIND =
            Pattern.compile(BEFORE_DATE + "\\p{Nd}{1,2}[./-]\\p{Nd}{1,2}(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_IN_FRONT = Pattern.compile("[,،]?\\s?[(]?");

    private static final Pattern SENTENCE = Pattern.compile("[^.!?؟]*");

    /** The sentences of a text, each of which is read once however many days it tells. */
    private static final class Sentences {

        private final Matcher sentence;
        private final Pattern future;
        private int end = -1;
        private boolean isAboutFuture;

        Sentences(String text, Pattern future) {
            sentence = SENTENCE.matcher(text);
            this.future = future;
        }

        /** @param at where a word begins, not in front of the last one that was asked about */
        boolean isAboutFuture(int at) {
            while (end < at && sentence.find()) {
                end = sentence.end();
                isAboutFuture = future.matcher(sentence.group()).find();
            }
            return isAboutFuture;
        }
    }

    /** What tells which day is meant stands within a few words of it. */
    private static final int CONTEXT = 80;

    private static List<String> words(String words) {
        return List.of(words.split(" "));
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

    /**
     * @param text a paragraph
     * @param language of it
     * @param published the day that such days are counted from; null where it is not known
     * @return the relative days of a text, in their order; none in a language that is not known here
     */
    static List<RelativeDate> find(String text, Locale language, @Nullable LocalDate published) {
        Vocabulary vocabulary = LANGUAGES.get(language.getLanguage());
        List<RelativeDate> found = new ArrayList<>();
        if (vocabulary == null) {
            return found;
        }
        Sentences sentences = new Sentences(text, vocabulary.future);
        for (Matcher phrase = vocabulary.phrase.matcher(text); phrase.find(); ) {
            String front = text.substring(Math.max(0, phrase.start() - CONTEXT), phrase.start());
            String behind = text.substring(phrase.end(), Math.min(text.length(), phrase.end() + CONTEXT));
            String day = phrase.group(1);
            if (day != null && !isName(day, front, behind)) {
                Integer distance =
                        vocabulary.days.get(day.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "));
                found.add(new RelativeDate(
                        phrase.group(), published == null || distance == null ? null : published.plusDays(distance)));
            } else if (day == null && !isBesideDate(front, behind, language)) {
                boolean isOfAnotherWeek = vocabulary.weekBehind.matcher(behind).matches()
                        || vocabulary.weekInFront.matcher(front).matches();
                found.add(new RelativeDate(
                        phrase.group(),
                        published == null || isOfAnotherWeek
                                ? null
                                : weekday(vocabulary, phrase, sentences, published)));
            }
        }
        return found;
    }

    /** A day of a month is told by its date, and the day of the week only stands beside it. */
    private static boolean isBesideDate(String front, String behind, Locale language) {
        return DIGITS_BEHIND.matcher(behind).lookingAt()
                || PrintedDate.days(behind, language).stream()
                        .anyMatch(date -> DATE_BEHIND
                                .matcher(behind.substring(0, date.start()))
                                .matches())
                || PrintedDate.days(front, language).stream()
                        .anyMatch(date -> DATE_IN_FRONT
                                .matcher(front.substring(date.end()))
                                .matches());
    }

    private static boolean isName(String day, String front, String behind) {
        boolean isCapital = Character.isUpperCase(day.codePointAt(0));
        return isCapital && NAME_IN_FRONT.matcher(front).matches()
                || OTHER_DAY_BEHIND.matcher(behind).matches();
    }

    private static @Nullable LocalDate weekday(
            Vocabulary vocabulary, Matcher phrase, Sentences sentences, LocalDate published) {
        boolean isToldTwice = phrase.group(2) != null && phrase.group(4) != null;
        if (isToldTwice) {
            return null;
        }
        DayOfWeek day = dayOfWeek(vocabulary, phrase.group(3));
        String beside = phrase.group(2) == null ? phrase.group(4) : phrase.group(2);
        if (beside == null) {
            return sentences.isAboutFuture(phrase.start())
                    ? null
                    : published.with(TemporalAdjusters.previousOrSame(day));
        }
        LocalDate coming = published.with(TemporalAdjusters.next(day));
        return switch (vocabulary.beside.getOrDefault(
                beside.toLowerCase(Locale.ROOT).replaceAll("\\s+", " "), Which.UNTOLD)) {
            case LAST -> published.with(TemporalAdjusters.previous(day));
            case COMING -> coming;
            // Said before that day has come in this week, it may be either.
            case NEXT -> day.getValue() <= published.getDayOfWeek().getValue() ? coming : null;
            case THIS -> published.getDayOfWeek() == day ? published : null;
            case UNTOLD -> null;
        };
    }

    private static DayOfWeek dayOfWeek(Vocabulary vocabulary, String word) {
        List<String> weekdays = vocabulary.weekdays;
        int index = 0;
        while (!weekdays.get(index).equalsIgnoreCase(word)) {
            index++;
        }
        // Saturday has two names in German.
        return weekdays.size() == 8 && index > 5 ? DayOfWeek.of(index) : DayOfWeek.of(index + 1);
    }
}
