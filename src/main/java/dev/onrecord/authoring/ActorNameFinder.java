package dev.onrecord.authoring;

import dev.onrecord.finder.NameFinder;
import dev.onrecord.finder.Span;
import dev.onrecord.language.Lexicon;
import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what may be the name of somebody who acts, within what {@link NameFinder} finds by capitals: without the office in
 * front of it, the article, and the genitive's ending; days and months are none.
 */
final class ActorNameFinder {

    private static final Pattern GENITIVE = Pattern.compile("['’]s(?=\\s|$)");

    /** In Turkish an apostrophe parts every ending from a name: {@code Ankara’da}. */
    private static final Pattern TURKISH_ENDING = Pattern.compile("['’]\\p{Ll}{1,8}(?=\\s|$)");

    /** Words with a capital that a sentence begins with, or that lead to a name. */
    private static final Pattern FRONT = Pattern.compile(
            "(?:The|A|An|In|On|At|By|For|From|Since|After|Before|As|But|And|With|Most of the|Many of the|Some of the|All of the"
                    + "|El|Los|Las|Una?|En|Desde|Según|Para|Por|Con|Der|Die|Das|Ein|Eine|Im|Am|In|Nach|Vor|Mit|Le|Les|Une?|Dans|Selon)\\s+(?=\\p{Lu})");

    /** Such words of some languages alone: in others they are names, as {@code Per} and {@code Laut}. */
    private static final Map<String, Pattern> FRONT_OF = new ConcurrentHashMap<>();

    /** Compound nouns that are somebody's office, in front of a whole name. */
    private static final Map<String, Pattern> OFFICE_BY_ENDING = new ConcurrentHashMap<>();

    /** What is counted, and acts as little as its number does. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?:Prozent|Euro|Dollar|Millionen|Milliarden|Tonnen|Kilometer|Meter|Jahre|Tage|Stunden)(?:\\s.*)?"
                    + "|.*\\s(?:Prozent|Euro|Dollar|Millionen|Milliarden)");

    /** The mark of a note behind a name, which goes on with the next sentence otherwise. */
    private static final Pattern NOTE = Pattern.compile("\\.?[⁰¹²³⁴⁵⁶⁷⁸⁹]+");

    /** What is one of a row, in front of its number: {@code Regulation No. 12}. */
    private static final Pattern NUMBERED = Pattern.compile("\\s(?:Nos?|Nr|Núm|Art)$");

    private static final Pattern DIGIT_BEHIND = Pattern.compile("\\.?[\\s\\p{Z}]?\\p{Nd}");

    private static final Pattern ELISION = Pattern.compile("^\\p{Ll}{1,5}['’](?=\\p{Lu})");

    private static final Pattern PRONOUN =
            Pattern.compile("(?:They|He|She|It|We|You|I|There|That|This|What|Who)(?:['’]\\p{Ll}+)?");

    /** Names of countries and cities that begin with an article. */
    private static final Pattern ARTICLE_OF_NAME =
            Pattern.compile("(?:El Salvador|Los \\p{Lu}|Las \\p{Lu}|Le \\p{Lu}).*");

    /** An office ends with such a word, with what stands in front of it and {@code of State} behind it. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:.*\\s)?(?:President|Minister|Secretary|Senator|Governor|Ambassador|General|Colonel|Captain|Major|Judge|Justice|King"
                    + "|Queen|Prince|Princess|Pope|Bishop|Mayor|Chancellor|Director|Representative|Congressman|Congresswoman|Chairman"
                    + "|Spokesman|Spokeswoman|Councill?or|Councilman|Councilwoman|Cllr|Rev|Sgt|Lt|Capt|Gen|Col|Det|Insp|Hon|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady"
                    + "|Presidente|Presidenta|Ministro|Ministra|Canciller|Senador|Senadora|Señor|Señora|Sr|Sra|Don|Doña"
                    + "|Präsident|Präsidentin|Ministerin|Kanzler|Kanzlerin|Bürgermeister|Bürgermeisterin|Herr|Frau"
                    + "|\\p{Lu}\\p{L}*(?:minister|kanzler|präsident|meister|sprecher|direktor|leiter|kommissar|anwalt)(?:in)?"
                    + "|Président|Présidente|Ministre|Monsieur|Madame|Mme|Mlle"
                    + "|Cumhurbaşkanı|Başbakan|Bakan[ıi]?|Başkan[ıi]?|Vali(?:si)?|Kaymakam[ıi]?|Müdür[üu]?|Sözcü(?:sü)?|Milletvekili"
                    + "|Büyükelçi(?:si)?|Komutan[ıi]?|Albay|Yüzbaşı|Yargıç|Savcı(?:sı)?|Avukat|Sayın|Kaptan|Rektör[üu]?|Sekreteri?"
                    + "|Doktor|Profesör|Presiden|Gubernur|Bupati|Wali [Kk]ota|Kapten|Jenderal|Kolonel|Profesor|Bapak|Ibu|Pak|Bu)(?: of (?:State|Defense|Defence|Homeland Security))?\\.?\\s+(?=\\p{Lu})");

    /** An office with whose it is, and nobody who holds it: {@code President of El Salvador}. */
    private static final Pattern OFFICE_OF = Pattern.compile(
            "(?:\\p{Lu}\\S+ )?(?:President|Minister|Secretary|Governor|Ambassador|Mayor|Chancellor|Director|Chairman|King|Queen|Head"
                    + "|Presidente|Presidenta|Ministro|Ministra|Président|Présidente) (?:of|de|del|du) (?:the |la |las |los )?(?=\\p{Lu})");

    /** A whole name, in front of what its bearer has the office of: {@code Mayor Ann Bell of Northport}. */
    private static final Pattern NAME_OF = Pattern.compile("(\\p{Lu}\\S+(?: \\p{Lu}\\S+){1,3}) of \\p{Lu}.*");

    /** What somebody made, decided or took part in, and nobody who acts. */
    private static final Pattern THING = Pattern.compile(
            ".* (?:Acts?|Law|Agreement|Treaty|Accords?|Convention|Constitution|Amendment|Bill|Code|Protocol|Operation|Plan|Program(?:me)?"
                    + "|War|Award|Prize|Report|Day|Summit|Charter|Declaration|Resolution"
                    + "|Ley|Acuerdo|Tratado|Constitución|Gesetz|Abkommen|Vertrag|Loi|Traité|Accord)"
                    + "|(?:Ley|Acuerdo|Tratado|Loi|Traité|Accord|Treaty|Act|Operation|Operación) (?:of|de|sur|para|contra) .*"
                    // T-shirts, X-rays, e-mails
                    + "|\\p{L}-\\p{Ll}+");

    /** How somebody is spoken of is a form of the name, too. */
    private static final Pattern ADDRESS = Pattern.compile(
            "(?:(?:President|Minister|Senator|Governor|Judge|Pope) \\S+|(?:Mr|Mrs|Ms|Dr|Sr|Sra|Mme|Mlle)\\.? .+)$");

    private static final Pattern ADDRESS_ALONE = Pattern.compile(
            "^(?:President|Minister|Senator|Governor|Judge|Pope|(?:Mr|Mrs|Ms|Dr|Sr|Sra|Mme|Mlle)\\.?) (?=\\S)");

    private final String text;
    private final String language;
    private final Set<String> calendar;
    private final List<Span> names = new ArrayList<>();

    private ActorNameFinder(String text, Locale language) {
        this.text = text;
        this.language = language.getLanguage();
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(language);
        this.calendar = Arrays.asList(
                        symbols.getMonths(),
                        symbols.getWeekdays(),
                        symbols.getShortMonths(),
                        symbols.getShortWeekdays())
                .stream()
                .flatMap(Arrays::stream)
                .map(word -> word.replace(".", "").toLowerCase(language))
                .collect(Collectors.toSet());
    }

    /**
     * @param text a paragraph
     * @param language of the text
     * @return where such names stand in it, in their order
     */
    static List<Span> find(String text, Locale language) {
        ActorNameFinder finder = new ActorNameFinder(text, language);
        NameFinder.find(text, language).forEach(finder::read);
        return finder.names;
    }

    /** @return the name without how its bearer is spoken to: {@code Ann Bell} of {@code Ms. Ann Bell} */
    static String withoutAddress(String name) {
        return ADDRESS_ALONE.matcher(name).replaceFirst("");
    }

    /** What stands in front of a genitive's ending is another name than what stands behind it. */
    private void read(Span found) {
        int start = found.start();
        for (Matcher note = NOTE.matcher(text).region(found.start(), found.end()); note.find(); ) {
            if (note.start() > start) {
                read(new Span(start, note.start()));
            }
            start = note.end();
            // Behind a stop the next sentence begins, and gives its first word a capital.
            boolean isOrdinary = note.group().startsWith(".")
                    && text.substring(start, found.end()).strip().indexOf(' ') < 0;
            start = isOrdinary ? found.end() : start;
        }
        Pattern ending = language.equals("tr") ? TURKISH_ENDING : GENITIVE;
        for (Matcher end = ending.matcher(text).region(start, found.end()); end.find(); ) {
            add(start, end.start());
            start = end.end();
        }
        add(start, found.end());
    }

    private void add(int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        String name = text.substring(start, to);
        Matcher address = ADDRESS.matcher(name);
        if (address.find()) {
            names.add(new Span(start + address.start(), to));
        }
        String bare = withoutElision(withoutFront(name), start);
        start += name.length() - bare.length();
        boolean hasOffice = OFFICE.matcher(name).lookingAt();
        Matcher of = NAME_OF.matcher(bare);
        bare = hasOffice && of.matches() ? of.group(1) : bare;
        // A German noun by itself has its capital from nobody's name.
        boolean isNoun = language.equals("de") && !bare.equals(name) && bare.indexOf(' ') < 0 && !hasOffice;
        boolean isLetter = bare.codePointCount(0, bare.length()) < 2;
        boolean isDay =
                Arrays.stream(bare.split("[\\s.]+")).allMatch(word -> calendar.contains(word.toLowerCase(Locale.ROOT)));
        boolean isThing = THING.matcher(bare).matches()
                || COUNTED.matcher(bare).matches()
                || PRONOUN.matcher(bare).matches()
                || NUMBERED.matcher(bare).find()
                        && DIGIT_BEHIND.matcher(text).region(to, text.length()).lookingAt();
        if (!isLetter && !isDay && !isNoun && !isThing) {
            names.add(new Span(start, start + bare.length()));
        }
    }

    /** Behind another small word it is a preposition or an article, and no part of the name: {@code chef d’Iroise Lines}. */
    private String withoutElision(String name, int start) {
        boolean isLed =
                start > 1 && text.charAt(start - 1) == ' ' && Character.isLowerCase(text.codePointBefore(start - 1));
        return isLed ? ELISION.matcher(name).replaceFirst("") : name;
    }

    private static Pattern officeByEnding(Lexicon words) {
        return Pattern.compile(words.alternatives("name.office.ending")
                .map(endings ->
                        "(?=\\p{Lu})\\p{L}*?(?i:" + endings + ")(?:in|e?s|e?n|innen)?\\s+(?=\\p{Lu}\\S+\\s+\\p{Lu})")
                .orElse("(?!)"));
    }

    private static Pattern front(Lexicon words) {
        return words.alternatives("name.front")
                .map(front -> Pattern.compile("(?:" + front + ")\\s+(?:(?:"
                        + words.alternatives("name.article").orElse("") + ")\\s*)?(?=\\p{Lu})"))
                .orElse(FRONT);
    }

    private String withoutFront(String name) {
        Matcher office = OFFICE.matcher(name);
        if (office.lookingAt()) {
            return withoutArticle(name.substring(office.end()));
        }
        String bare =
                withoutArticle(SourcePhrase.of(Locale.forLanguageTag(language)).withoutPhrase(name));
        Matcher noun = OFFICE_BY_ENDING
                .computeIfAbsent(language, code -> officeByEnding(Lexicon.of(Locale.forLanguageTag(code))))
                .matcher(bare);
        if (noun.lookingAt()) {
            return bare.substring(noun.end());
        }
        Matcher of = OFFICE_OF.matcher(bare);
        return of.lookingAt() ? bare.substring(of.end()) : bare;
    }

    private String withoutArticle(String name) {
        if (ARTICLE_OF_NAME.matcher(name).matches()) {
            return name;
        }
        Matcher front = FRONT.matcher(name);
        Lexicon words = Lexicon.of(Locale.forLanguageTag(language));
        Matcher own =
                FRONT_OF.computeIfAbsent(words.language(), code -> front(words)).matcher(name);
        if (own.lookingAt()) {
            return name.substring(own.end());
        }
        return front.lookingAt() ? name.substring(front.end()) : name;
    }
}
