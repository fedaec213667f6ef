package dev.onrecord.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds names in one paragraph by their capitals: words that have one where the place in the sentence gives them none,
 * with the small words between them ({@code Bank of England}, {@code Ursula von der Leyen}). A word that begins a
 * sentence has its capital from there and is a name only with another one behind it. In German every noun has a
 * capital, so that only two words in a row are a name.
 *
 * <p>Scripts without capitals cannot be read that way; {@link #reads} tells.
 */
public final class NameFinder {

    private static final String BLANK = "[ \u00A0\u202F]";

    /** Letters with their marks and what nobody sees between them, held together by apostrophes, stops and hyphens. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\u00AD\u200B-\u200D\u2060]*+"
            + "(?:['’ʼ.&\u2010\u2011-][\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}\u00AD\u200B-\u200D\u2060]*+){0,20}+");

    private static final Set<String> BETWEEN = Set.of(
            "of", "the", "for", "and", "de", "del", "la", "las", "los", "el", "y", "e", "da", "do", "dos", "das", "di",
            "du", "des", "le", "les", "von", "van", "der", "den", "zu", "und", "bin", "ibn", "bint", "al", "af", "av");

    /** Such a word can lead from one name to another as well as stand within one. */
    private static final Set<String> LISTING = Set.of("and", "y", "e", "und", "the", "for");

    /** Short words whose full stop does not end a sentence. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:\\p{Lu}(?:\\.\\p{Lu}){0,4}|Mr|Mrs|Ms|Dr|Prof|St|Sen|Rep|Gen|Gov|Lt|Col|Sgt|Capt|Maj|Adm|Jr|Sr|No|Sra|Sr|Srta|Ing|Lic|Hr|Fr|vs|Inc|Co|Corp|Ltd)");

    private static final Pattern PRONOUN = Pattern.compile("I(?:['’](?:m|ve|ll|d))?");

    /** What can stand between the end of one sentence and the first word of the next. */
    private static final Pattern SENTENCE_START = Pattern.compile("(?:^|[.?!:;…。！？؟][\\p{Pe}\\p{Pf}\\p{Pi}\"']*(?:"
            + BLANK + "|\\s)+|[–—•*]" + BLANK + "*)(?:[\\p{Ps}\\p{Pi}\\p{Pf}\"'¿¡„‚«»\\[(]" + BLANK
            // Dutch words that are short of a vowel leave the capital to the next one.
            + "?)*(?:['’][snt]" + BLANK + ")?$");

    /** What a heading, an entry of a list, a row of a table and a note begin with in Markdown. */
    private static final Pattern MARKDOWN =
            Pattern.compile("\\s*(?:#{1,6}|[-+*>|]|\\[\\^\\p{L}{0,6}\\p{Nd}{0,3}\\]:)\\s+[*_\"“]{0,3}");

    /** A number with a letter behind it, as `4K` and `5G`. */
    private static final Pattern COUNTED = Pattern.compile("\\p{Nd}[\\p{Nd}.,]*\\p{Lu}");

    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu}){1,4}");

    /** What a live blog or a transcript puts in front of an entry. */
    private static final Pattern TIME_CODE = Pattern.compile(
            "^\\s*[\\[(]?\\p{Nd}{1,2}[:.]\\p{Nd}{2}(?:[:.]\\p{Nd}{2})?[\\])]?(?:\\s?[ap]\\.?m\\.?)?(?:\\s\\p{Lu}{2,4})?[\\s:–—-]*$");

    /** How far a time code reaches. */
    private static final int LONGEST_TIME_CODE = 24;

    /** A mark by which a quotation begins, where a word with a capital follows and then one without. */
    private static final Pattern QUOTATION_START = Pattern.compile("(?:^|[\\s(])[\"'“„‟«‘‚‹”»]\\s?$");

    /** Zones behind a time of day; the other words of capitals alone are names. */
    private static final Pattern ZONE = Pattern.compile("GMT|UTC|[A-Z]{1,3}ST|[A-Z]{1,3}DT|CET|EET|MSK|WIB|WITA?");

    private static final Pattern TIME_IN_FRONT =
            Pattern.compile("\\p{Nd}[:.]\\p{Nd}{2}(?:\\s?[ap]\\.?m\\.?)?\\s?[(]?$|\\p{Nd}\\s?[ap]\\.?m\\.?\\s?[(]?$");

    /** Such a body is for something: {@code Centre for Research}. */
    private static final Pattern BODY = Pattern.compile(
            "(?:Cent(?:re|er)|Bank|Institute|Office|Ministry|Department|Committee|Council|Agency|Association|Court|Fund|Organi[sz]ation"
                    + "|Commission|Commissioner|Movement|Party|Campaign|Alliance|Coalition|Foundation|Network)s?");

    /** Words that begin a sentence behind an abbreviation, and lead no name. */
    private static final Set<String> OPENERS = Set.of(
            "The", "A", "An", "In", "On", "At", "By", "For", "From", "Since", "After", "Before", "As", "But", "And",
            "With", "It", "He", "She", "They", "We", "This", "That", "These", "Those", "There", "When", "While", "If",
            "His", "Her", "Its");

    private static final Set<String> GERMAN_ARTICLES = Set.of(
            "Der", "Die", "Das", "Den", "Dem", "Des", "Ein", "Eine", "Einen", "Einem", "Einer", "Im", "Am", "Zum",
            "Zur", "Vom", "Beim", "In", "An", "Auf", "Aus", "Bei", "Mit", "Nach", "Von", "Vor", "Zu", "Für", "Über",
            "Unter", "Kein", "Keine", "Diese", "Dieser", "Dieses", "Alle", "Viele", "Mehrere", "Einige", "Seine",
            "Ihre", "Laut", "Rund", "Etwa");

    /** How far to look back for the beginning of a sentence. */
    private static final int LOOK_BACK = 12;

    private final String text;
    private final Locale language;
    private final int datelineEnd;
    private final List<Word> words = new ArrayList<>();

    private record Word(String text, int start, int end) {

        boolean isName() {
            return text.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
        }
    }

    private NameFinder(String text, Locale language) {
        this.text = text;
        this.language = language;
        this.datelineEnd = Dateline.find(text, language).map(Span::end).orElse(0);
        for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
            if (!isOfCurrency(matcher.group(), matcher.end())) {
                words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
            }
        }
    }

    /**
     * @param text a document, or a part of it
     * @return whether most of its letters are of a script that has capitals
     */
    public static boolean reads(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long cased = text.codePoints()
                .filter(c -> Character.isUpperCase(c) || Character.isLowerCase(c) || Character.isTitleCase(c))
                .count();
        return letters == 0 || cased * 2 >= letters;
    }

    /**
     * @param paragraph any text
     * @param language of the text
     * @return where names stand in it, in their order
     */
    public static List<Span> find(String paragraph, Locale language) {
        return new NameFinder(paragraph, language).names();
    }

    private List<Span> names() {
        List<Span> names = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int end = words.get(i).isName() ? endOf(i) : i;
            if (end > i && isTold(i, end)) {
                names.add(new Span(words.get(i).start(), endWithStop(words.get(end - 1))));
            }
            i = Math.max(end, i + 1);
        }
        return names;
    }

    /** The last stop of `U.S.` is a part of it, whatever it ends beside. */
    private int endWithStop(Word word) {
        boolean isInitials = INITIALS.matcher(word.text()).matches();
        return isInitials && word.end() < text.length() && text.charAt(word.end()) == '.' ? word.end() + 1 : word.end();
    }

    /** @return behind which word the name ends that begins with that one */
    private int endOf(int start) {
        int end = start + 1;
        int next = end;
        while (next < words.size() && isJoined(next - 1, next)) {
            if (Character.isDigit(words.get(next).text().codePointAt(0)) || opensSentence(next)) {
                break;
            }
            if (words.get(next).isName()) {
                end = next + 1;
            } else if (!BETWEEN.contains(words.get(next).text()) || isListed(next)) {
                break;
            }
            next++;
        }
        return end;
    }

    /** Behind an abbreviation's stop the next sentence may begin: {@code to the U.S. Since then}. */
    private boolean opensSentence(int word) {
        return OPENERS.contains(words.get(word).text())
                && text.charAt(words.get(word).start() - 2) == '.';
    }

    /** Two names with a word for "and" between them are two, unless the first is one of several words. */
    private boolean isListed(int word) {
        if (words.get(word).text().equals("for")
                && word > 0
                && BODY.matcher(words.get(word - 1).text()).matches()) {
            return false;
        }
        boolean isOfBody = word > 1
                && words.get(word).text().equals("the")
                && words.get(word - 1).text().equals("for")
                && !isListed(word - 1);
        if (isOfBody) {
            return false;
        }
        return LISTING.contains(words.get(word).text())
                && !(word > 0 && BETWEEN.contains(words.get(word - 1).text()));
    }

    private boolean isJoined(int word, int next) {
        String between = text.substring(words.get(word).end(), words.get(next).start());
        return between.length() == 1 && between.matches(BLANK)
                || between.length() == 2
                        && between.charAt(0) == '.'
                        && between.substring(1).matches(BLANK)
                        && ABBREVIATION.matcher(words.get(word).text()).matches();
    }

    private boolean isTold(int start, int end) {
        Word first = words.get(start);
        boolean isGerman = language.getLanguage().equals("de");
        // An article has its capital from the sentence, and the noun behind it has one always.
        if (end - start > 2 || end - start == 2 && !(isGerman && GERMAN_ARTICLES.contains(first.text()))) {
            return true;
        }
        if (COUNTED.matcher(first.text()).matches()) {
            return false;
        }
        if (isGerman || PRONOUN.matcher(first.text()).matches()) {
            return false;
        }
        return !isOrdinaryAtStart(first);
    }

    /** {@code R$}, {@code Rp500} and {@code EUR 40} name nobody. */
    private boolean isOfCurrency(String word, int end) {
        boolean isInFrontOfAmount = end + 1 < text.length()
                && text.substring(end, end + 1).matches(BLANK)
                && Character.isDigit(text.charAt(end + 1));
        return end < text.length() && Character.getType(text.charAt(end)) == Character.CURRENCY_SYMBOL
                || Designation.isAmount(word)
                || isInFrontOfAmount && Designation.isCurrency(word);
    }

    /** A quotation of several words begins as a sentence does; a lone word in marks is the name of something. */
    private boolean goesOnSmall(Word word) {
        int next = word.end() + 1;
        return next < text.length()
                && Character.isWhitespace(text.charAt(word.end()))
                && Character.isLowerCase(text.codePointAt(next));
    }

    private boolean isOrdinaryAtStart(Word word) {
        String front = text.substring(Math.max(0, word.start() - LOOK_BACK), word.start());
        if (ZONE.matcher(word.text()).matches() && TIME_IN_FRONT.matcher(front).find()) {
            return true;
        }
        boolean begins = word.start() == datelineEnd
                || word.start() == 0
                || MARKDOWN.matcher(front).matches() && word.start() <= LOOK_BACK
                || SENTENCE_START.matcher(front).find() && !front.isEmpty()
                || QUOTATION_START.matcher(front).find() && goesOnSmall(word)
                || word.start() <= LONGEST_TIME_CODE
                        && TIME_CODE.matcher(text.substring(0, word.start())).matches();
        // A word with a capital that is not its first letter, as iPhone or UN, is a name wherever it stands.
        boolean ordinary = word.text().codePoints().skip(1).noneMatch(Character::isUpperCase);
        return begins && ordinary;
    }
}
