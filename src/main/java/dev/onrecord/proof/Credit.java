package dev.onrecord.proof;

import dev.onrecord.text.Fold;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words by which a source names a person: a name, or a part of it, with an office in front ({@code Mayor Rolf}) or
 * behind a comma ({@code Rolf, the mayor}). What has the name within another one's is no such credit: {@code Karin Rolf},
 * {@code Rolf’s wife}, {@code the Rolf family}.
 */
final class Credit {

    private record Word(String printed, String folded, int start, int end) {}

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern PARTS_PHRASES = Pattern.compile("[,;:()（），、\"“”–—]| - ");

    private static final Pattern POSSESSIVE = Pattern.compile("(?s)['’]s?(?![\\p{L}\\p{M}]).*");

    /** Nobody's name: titles, forms of address, and offices. German ones stand at the end of a longer word as well. */
    private static final Set<String> OFFICES = words("""
            mr mrs ms miss mx sir dame lord lady dr prof professor doctor president vice minister secretary chancellor
            premier governor senator representative congressman congresswoman deputy mayor councillor councilor alderman
            commissioner commander captain colonel general admiral lieutenant sergeant major corporal officer detective
            inspector superintendent constable chief sheriff marshal judge justice magistrate attorney prosecutor lawyer
            counsel ambassador envoy consul spokesman spokeswoman spokesperson director manager head chairman chairwoman
            chair chairperson executive leader whip speaker bishop archbishop cardinal pope father sister brother mother
            rabbi imam sheikh ayatollah reverend rev pastor king queen prince princess duke duchess count emperor sultan
            emir coach trainer skipper farmer fisherman teacher engineer scientist analyst economist editor reporter
            journalist correspondent author actor actress singer player midfielder striker goalkeeper owner founder boss
            candidate delegate member lawmaker legislator official aide adviser advisor nurse paramedic firefighter pilot
            driver resident neighbour neighbor witness survivor victim harbourmaster undersecretary treasurer registrar
            herr frau bürgermeister bürgermeisterin ministerin präsident präsidentin kanzler kanzlerin sprecher sprecherin
            chefin direktor direktorin richter richterin anwalt anwältin staatsanwalt könig königin papst bischof meister
            rat rätin leiter leiterin chef trainerin kapitän oberst hauptmann abgeordnete abgeordneter senatorin
            señor señora señorita sr sra srta don doña presidente presidenta ministro ministra alcalde alcaldesa
            gobernador gobernadora senadora diputado diputada juez jueza fiscal portavoz jefe jefa profesor profesora
            coronel capitán sargento padre obispo arzobispo papa rey reina capitana
            monsieur madame mademoiselle m mme mlle maître me présidente président ministre maire préfet député députée
            sénateur sénatrice juge procureur procureure directeur directrice capitaine général docteur professeur roi reine
            signor signora signore dott dottor dottoressa onorevole sindaco sindaca giudice colonnello capitano re regina
            senhor senhora prefeito prefeita governador governadora deputada juiz juíza doutor doutora
            meneer mevrouw burgemeester rechter woordvoerder kapitein koning koningin
            herra fru statsminister borgmästare borgmester ordfører
            pan pani prezydent burmistrz poseł prezes rzecznik sędzia pułkownik
            starosta prezident ministryně primátor
            господин госпожа президент министр мэр губернатор депутат судья полковник генерал доктор профессор
            пан пані мер міністр суддя
            bay bayan sayın başkan bakan vali hakim
            κύριος κυρία υπουργός πρόεδρος δήμαρχος πρωθυπουργός
            bapak ibu pak bu ông bà anh chị
            """);

    private static final Set<String> BEHIND_NAMES = words("""
            jr junior sr senior ii iii iv phd md mp mep qc kc obe bey hanım efendi ji himself herself
            """);

    /** Behind one of them the name is another one's: {@code a friend of Rolf}. */
    private static final Set<String> LINKS = words("""
            of to by for with from against about not than told asked von zu mit gegen über de del di da do du für pour par
            por para per con van met tegen av af til med och og и о с
            """);

    /** The links behind which stands who speaks, or one speaker more: {@code a letter from Mayor Rolf}. */
    private static final Set<String> LINKS_TO_SPEAKERS = words("by from par por och og и");

    /** Articles, and words that say since when or until when an office is held. */
    private static final Set<String> IN_FRONT_OF_OFFICES = words("""
            the el la los las il lo le l der die den dem het late former ex then acting interim outgoing new
            """);

    /** Behind a name they begin what is said of the person: {@code Rolf of the harbour office}. */
    private static final Set<String> BEGIN_PHRASES = words("of from at in on with via during");

    private final String printed;
    private final List<Word> words;
    private final Set<String> titles;

    /**
     * @param attributedAs as it is printed
     * @param titles of the speaker's offices, as the record has them
     */
    Credit(String attributedAs, Stream<String> titles) {
        this.printed = attributedAs;
        this.words = read(attributedAs);
        this.titles = new HashSet<>();
        // Behind the link of `Mayor of Lenna` stands no office.
        titles.flatMap(title -> read(title).stream().map(Word::folded).takeWhile(word -> !LINKS.contains(word)))
                .forEach(this.titles::add);
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.stream(text.split("\\s+"))
                .map(Fold::of)
                .filter(word -> !word.isEmpty())
                .toList());
    }

    private static List<Word> read(String text) {
        List<Word> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            words.add(new Word(word.group(), Fold.of(word.group()), word.start(), word.end()));
        }
        return words;
    }

    /** @return whether the person with the name is credited, by all of it or a part */
    boolean names(String name) {
        List<String> form = read(name).stream().map(Word::folded).toList();
        for (int i = 0; i < words.size(); i++) {
            if (form.contains(words.get(i).folded())
                    && (isName(words.get(i).folded()) || endsWhole(i, form))
                    && isLast(i, form)
                    && isNoOther(i, form)) {
                return true;
            }
        }
        return false;
    }

    /** A part of two letters is little, all of a name is enough: {@code Li Na}. */
    private boolean endsWhole(int at, List<String> form) {
        int start = at + 1 - form.size();
        return start >= 0
                && words.subList(start, at + 1).stream()
                        .map(Word::folded)
                        .toList()
                        .containsAll(form);
    }

    /** @return whether the word says enough to be a name by itself */
    static boolean isName(String word) {
        return word.codePointCount(0, word.length()) > 2 || word.codePoints().anyMatch(Character::isIdeographic);
    }

    /** Behind it ends the credit, or a phrase of it. */
    private boolean isLast(int at, List<String> form) {
        String rest = printed.substring(words.get(at).end());
        if (POSSESSIVE.matcher(rest).matches() && at + 1 < words.size()) {
            return false;
        }
        if (at + 1 == words.size() || !hasCase(words.get(at).printed())) {
            return true;
        }
        Word next = words.get(at + 1);
        return PARTS_PHRASES.matcher(between(at, at + 1)).find()
                || !form.contains(next.folded())
                        && (BEHIND_NAMES.contains(next.folded()) || BEGIN_PHRASES.contains(next.folded()));
    }

    private String between(int first, int second) {
        return printed.substring(words.get(first).end(), words.get(second).start());
    }

    private static boolean hasCase(String word) {
        return word.codePoints().anyMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    /** In front of it stand other parts of the name, their initials, an office, or nothing. */
    private boolean isNoOther(int at, List<String> form) {
        int start = at;
        while (start > 0 && !PARTS_PHRASES.matcher(between(start - 1, start)).find()) {
            start--;
        }
        Set<String> standing = new HashSet<>(
                words.subList(start, at + 1).stream().map(Word::folded).toList());
        boolean isWhole = form.size() > 1 && standing.containsAll(form);
        int front = at - 1;
        while (front >= start && isPartOf(form, words.get(front).folded())) {
            front--;
        }
        if (isOfAnother(front, start)) {
            return false;
        }
        return front < start
                || !hasCase(words.get(at).printed())
                || isWhole && !LINKS.contains(words.get(front).folded())
                || isOffice(front, start);
    }

    /** Who has the office is not who speaks for them: {@code a spokesman for Mayor Rolf}. */
    private boolean isOfAnother(int front, int start) {
        int at = front;
        while (at > start && isOffice(words.get(at).folded())) {
            at--;
        }
        boolean isMinistry = at == front - 1 && words.get(front).folded().equals("justice");
        if (at == front) {
            return false;
        }
        while (at > start && IN_FRONT_OF_OFFICES.contains(words.get(at).folded())) {
            at--;
        }
        String link = words.get(at).folded();
        return at > start
                && LINKS.contains(link)
                && !LINKS_TO_SPEAKERS.contains(link)
                && !isMinistry
                && !words.get(at - 1).folded().equals("according");
    }

    private static boolean isPartOf(List<String> form, String word) {
        return form.contains(word)
                || word.codePointCount(0, word.length()) == 1 && form.stream().anyMatch(part -> part.startsWith(word));
    }

    private boolean isOffice(int at, int start) {
        Word word = words.get(at);
        boolean isAbbreviated =
                between(at, at + 1).startsWith(".") && word.printed().length() > 1;
        boolean isAcronym = word.printed().length() > 1
                && word.printed().equals(word.printed().toUpperCase(Locale.ROOT))
                && !words.get(at + 1)
                        .printed()
                        .equals(words.get(at + 1).printed().toUpperCase(Locale.ROOT));
        if (isAbbreviated || isAcronym || isOffice(word.folded()) || titles.contains(word.folded())) {
            return true;
        }
        // A small word is an article or an office, unless somebody else stands in front of it.
        boolean isSmall = !Character.isUpperCase(word.printed().codePointAt(0));
        List<Word> front = words.subList(start, at);
        return isSmall
                        && !LINKS.contains(word.folded())
                        && front.stream()
                                .allMatch(each ->
                                        !Character.isUpperCase(each.printed().codePointAt(0)) || each.start() == 0)
                || front.stream().anyMatch(each -> isOffice(each.folded()) || titles.contains(each.folded()))
                        && front.stream().anyMatch(each -> LINKS.contains(each.folded()));
    }

    private static boolean isOffice(String word) {
        return OFFICES.contains(word)
                || OFFICES.stream().anyMatch(office -> office.length() > 4 && word.endsWith(office));
    }
}
