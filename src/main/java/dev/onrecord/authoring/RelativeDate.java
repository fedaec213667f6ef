package dev.onrecord.authoring;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** Words that tell no day together with what follows them: {@code USA Today}, {@code اليوم التالي}. */
    private static final Pattern NAME_IN_FRONT = Pattern.compile(".*\\p{Lu}\\p{L}*\\s", Pattern.DOTALL);

    private static final Pattern OTHER_DAY_BEHIND = Pattern.compile(
            "\\s+(?:التالي|السابق|الأول|الثاني|الأخير|نفسه|show\\b|ה(?:ראשון|שני|שלישי|רביעי|אחרון|זה|הוא|הבא|קודם)(?!\\p{L})).*",
            Pattern.DOTALL);

    private static final String BEFORE_DATE = "[\\s,،(]{0,3}(?:the |den |dem |le |el |du )?";
    private static final Pattern DATE_BEHIND = Pattern.compile(BEFORE_DATE, Pattern.CASE_INSENSITIVE);
    private static final Pattern DIGITS_BEHIND =
            Pattern.compile(BEFORE_DATE + "\\p{Nd}{1,2}[./-]\\p{Nd}{1,2}(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE_IN_FRONT = Pattern.compile("[,،]?\\s?[(]?(?:(?:on|am|в|во)\\s)?");

    private static final Pattern EAST_ASIAN_DAY_IN_FRONT =
            Pattern.compile("\\p{Nd}[\\s\\p{Z}]?[日号號][\\s\\p{Z}]?[(（]?$");

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

    /**
     * @param text a paragraph
     * @param language of it
     * @param published the day that such days are counted from; null where it is not known
     * @return the relative days of a text, in their order; none in a language that is not known here
     */
    static List<RelativeDate> find(String text, Locale language, @Nullable LocalDate published) {
        DayVocabulary vocabulary = DayVocabulary.of(language);
        List<RelativeDate> found = new ArrayList<>();
        if (vocabulary == null) {
            return found;
        }
        Sentences sentences = new Sentences(text, vocabulary.future());
        for (Matcher phrase = vocabulary.phrase().matcher(text); phrase.find(); ) {
            String front = text.substring(Math.max(0, phrase.start() - CONTEXT), phrase.start());
            String behind = text.substring(phrase.end(), Math.min(text.length(), phrase.end() + CONTEXT));
            String day = phrase.group(1);
            if (day != null && !isName(day, front, behind)) {
                Integer distance = vocabulary.distance(day);
                found.add(new RelativeDate(
                        phrase.group(), published == null || distance == null ? null : published.plusDays(distance)));
            } else if (day == null
                    && isWeekday(vocabulary, phrase, front, behind)
                    && !isBesideDate(front, behind, language)) {
                boolean isOfAnotherWeek = vocabulary.isOfWeek(front, behind);
                found.add(new RelativeDate(
                        phrase.group(),
                        published == null || isOfAnotherWeek
                                ? null
                                : weekday(vocabulary, phrase, sentences, published)));
            }
        }
        return found;
    }

    private static boolean isWeekday(DayVocabulary vocabulary, Matcher phrase, String front, String behind) {
        return vocabulary.isWeekday(phrase.group(3), isToldByWords(vocabulary, phrase), front, behind);
    }

    private static boolean isToldByWords(DayVocabulary vocabulary, Matcher phrase) {
        String beside = phrase.group(2) == null ? phrase.group(4) : phrase.group(2);
        return beside != null && vocabulary.which(beside) != DayVocabulary.Which.UNTOLD;
    }

    /** A day of a month is told by its date, and the day of the week only stands beside it. */
    private static boolean isBesideDate(String front, String behind, Locale language) {
        return DIGITS_BEHIND.matcher(behind).lookingAt()
                || EAST_ASIAN_DAY_IN_FRONT.matcher(front).find()
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
            DayVocabulary vocabulary, Matcher phrase, Sentences sentences, LocalDate published) {
        boolean isToldTwice = phrase.group(2) != null && phrase.group(4) != null;
        if (isToldTwice) {
            return null;
        }
        DayOfWeek day = vocabulary.weekday(phrase.group(3));
        String beside = phrase.group(2) == null ? phrase.group(4) : phrase.group(2);
        if (beside == null) {
            return sentences.isAboutFuture(phrase.start())
                    ? null
                    : published.with(TemporalAdjusters.previousOrSame(day));
        }
        LocalDate coming = published.with(TemporalAdjusters.next(day));
        return switch (vocabulary.which(beside)) {
            case LAST -> published.with(TemporalAdjusters.previous(day));
            case COMING -> coming;
            // Said before that day has come in this week, it may be either.
            case NEXT -> day.getValue() <= published.getDayOfWeek().getValue() ? coming : null;
            case THIS -> published.getDayOfWeek() == day ? published : null;
            case UNTOLD -> null;
        };
    }
}
