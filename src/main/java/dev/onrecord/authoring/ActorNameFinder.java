package dev.onrecord.authoring;

import dev.onrecord.finder.NameFinder;
import dev.onrecord.finder.Span;
import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds what may be the name of somebody who acts, within what {@link NameFinder} finds by capitals: without the office in
 * front of it, the article, and the genitive's ending; days and months are none.
 */
final class ActorNameFinder {

    private static final Pattern GENITIVE = Pattern.compile("['’]s(?=\\s|$)");

    /** Words with a capital that a sentence begins with, or that lead to a name. */
    private static final Pattern FRONT = Pattern.compile(
            "(?:The|A|An|In|On|At|By|For|From|Since|After|Before|As|But|And|With|Most of the|Many of the|Some of the|All of the"
                    + "|El|Los|Las|Una?|En|Desde|Según|Para|Por|Con|Der|Die|Das|Ein|Eine|Im|Am|In|Nach|Vor|Mit|Le|Les|Une?|Dans|Selon)\\s+(?=\\p{Lu})");

    /** Names of countries and cities that begin with an article. */
    private static final Pattern ARTICLE_OF_NAME =
            Pattern.compile("(?:El Salvador|Los \\p{Lu}|Las \\p{Lu}|Le \\p{Lu}).*");

    /** An office ends with such a word, with what stands in front of it and {@code of State} behind it. */
    private static final Pattern OFFICE = Pattern.compile(
            "(?:.*\\s)?(?:President|Minister|Secretary|Senator|Governor|Ambassador|General|Colonel|Captain|Major|Judge|Justice|King"
                    + "|Queen|Prince|Princess|Pope|Bishop|Mayor|Chancellor|Director|Representative|Congressman|Congresswoman|Chairman"
                    + "|Spokesman|Spokeswoman|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lord|Lady"
                    + "|Presidente|Presidenta|Ministro|Ministra|Canciller|Senador|Senadora|Señor|Señora|Sr|Sra|Don|Doña"
                    + "|Präsident|Präsidentin|Ministerin|Kanzler|Kanzlerin|Bürgermeister|Bürgermeisterin|Herr|Frau"
                    + "|Président|Présidente|Ministre|Monsieur|Madame)(?: of (?:State|Defense|Defence|Homeland Security))?\\.?\\s+(?=\\p{Lu})");

    /** An office with whose it is, and nobody who holds it: {@code President of El Salvador}. */
    private static final Pattern OFFICE_OF = Pattern.compile(
            "(?:\\p{Lu}\\S+ )?(?:President|Minister|Secretary|Governor|Ambassador|Mayor|Chancellor|Director|Chairman|King|Queen|Head"
                    + "|Presidente|Presidenta|Ministro|Ministra|Président|Présidente) (?:of|de|del|du) (?:the |la |las |los )?(?=\\p{Lu})");

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
            "(?:(?:President|Minister|Senator|Governor|Judge|Pope) \\S+|(?:Mr|Mrs|Ms|Dr|Sr|Sra)\\.? .+)$");

    private final String text;
    private final Set<String> calendar;
    private final List<Span> names = new ArrayList<>();

    private ActorNameFinder(String text, Locale language) {
        this.text = text;
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

    /** What stands in front of a genitive's ending is another name than what stands behind it. */
    private void read(Span found) {
        int start = found.start();
        for (Matcher end = GENITIVE.matcher(text).region(found.start(), found.end()); end.find(); ) {
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
        String bare = withoutFront(name);
        start += name.length() - bare.length();
        boolean isLetter = bare.codePointCount(0, bare.length()) < 2;
        boolean isDay =
                Arrays.stream(bare.split("[\\s.]+")).allMatch(word -> calendar.contains(word.toLowerCase(Locale.ROOT)));
        if (!isLetter && !isDay && !THING.matcher(bare).matches()) {
            names.add(new Span(start, to));
        }
    }

    private static String withoutFront(String name) {
        Matcher office = OFFICE.matcher(name);
        if (office.lookingAt()) {
            return withoutArticle(name.substring(office.end()));
        }
        String bare = withoutArticle(name);
        Matcher of = OFFICE_OF.matcher(bare);
        return of.lookingAt() ? bare.substring(of.end()) : bare;
    }

    private static String withoutArticle(String name) {
        Matcher front = FRONT.matcher(name);
        return front.lookingAt() && !ARTICLE_OF_NAME.matcher(name).matches() ? name.substring(front.end()) : name;
    }
}
