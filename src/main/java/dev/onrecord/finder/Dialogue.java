package dev.onrecord.finder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Lines of dialogue, which begin with a dash and have no quotation marks: {@code —No lo sé —dijo Ana—. Nadie lo sabe.} The
 * narrator's words stand between dashes, or in French between commas.
 */
public final class Dialogue {

    /** A hyphen in place of a dash begins a list's line as well; that the words go on behind a second one tells. */
    private static final Pattern DIALOGUE =
            Pattern.compile("\\s*[–—―]\\s*[¡¿]?\\p{L}.*|\\s*-\\s[¡¿]?\\p{L}.*\\S\\s[–—-]\\s\\p{Ll}.*");

    /** What parts the words of a line of dialogue from those of its narrator. */
    private static final Pattern DASH =
            Pattern.compile("(?<![\\p{L}\\p{N}])[–—―]|[–—―](?![\\p{L}\\p{N}])|(?<=\\s)-(?=\\s)|^-(?=\\s)");

    /** A verb of speaking near the beginning, in the languages that print dialogue so. */
    private static final Pattern NARRATOR =
            narrator("dijo|dice|decía|respondió|contestó|preguntó|añadió|explicó|exclamó|murmuró|replicó"
                    + "|afirmó|susurró|gritó|aseguró|comentó|señaló|insistió|disse|diz|respondeu|perguntou|acrescentou|explicou"
                    + "|afirmou|contou|falou|exclamou|rispose|chiese|aggiunse|esclamò|dit|répond|répondit|demande|demanda|ajoute"
                    + "|ajouta|explique|expliqua|lance|lança|murmure|murmura|affirme|affirma|déclare|déclara|déclaré|souligne"
                    + "|powiedzia\\p{L}*|mówi\\p{L}*|odpowiedzia\\p{L}*|odpar\\p{L}*|zapyta\\p{L}*|doda\\p{L}*|wyjaśni\\p{L}*|stwierdzi\\p{L}*"
                    + "|przyzna\\p{L}*|podkreśl\\p{L}*|tłumacz\\p{L}*|zaznacz\\p{L}*|relacjonuj\\p{L}*|сказа\\p{L}*|говор\\p{L}*|ответи\\p{L}*"
                    + "|спроси\\p{L}*|добави\\p{L}*|поясни\\p{L}*|отмети\\p{L}*|заяви\\p{L}*|рассказ\\p{L}*|подчеркну\\p{L}*|воскликну\\p{L}*"
                    + "|каже|відпові\\p{L}*|дода\\p{L}*|запита\\p{L}*|řekl\\p{L}*|odpověděl\\p{L}*|zeptal\\p{L}*|dodal\\p{L}*|uvedl\\p{L}*"
                    + "|mondt\\p{L}*|mondj\\p{L}*|felelt\\p{L}*|kérdezt\\p{L}*|spus\\p{L}*|zis\\p{L}*|răspun\\p{L}*|întreb\\p{L}*|είπε|λέει|απάντησε|ρώτησε"
                    + "|sade|säger|sier|sagde|siger|svarade|svarte|svarede|frågade|sanoi|sanoo|vastasi|kysyi|dedi|diyor|каза|рече|reče|rekao|rekla"
                    + "|said|says|asked|replied|answered|added|sagte|sagt|fragte|antwortete|zei|zegt|vroeg|antwoordde");

    /** Whatever is done there in the past, in front of who did it: {@code lamentou o dono}, {@code suspiró la alcaldesa}. */
    private static final Pattern IBERIAN_NARRATOR = Pattern.compile(
            "\\s*(?!estou\\s)\\p{Ll}{2,}(?:ó|ou|eu|iu)\\s+(?:el|la|los|las|él|ella|o|a|os|as|ele|ela|\\p{Lu}\\p{L}+)(?!\\p{L}).*");

    private static final Set<String> IBERIAN = Set.of("es", "pt", "gl");

    /** What is {@code said} there is {@code her} in French. */
    private static final Pattern SCANDINAVIAN_NARRATOR = narrator("sa");

    private static final Set<String> SCANDINAVIAN = Set.of("sv", "nb", "no", "nn");

    /** At the beginning alone: {@code come mi ha detto ieri} may be of what is said. */
    private static final Pattern ITALIAN_NARRATOR = Pattern.compile(
            "\\s*(?:(?:ha|hanno|aveva)\\s+(?:detto|dichiarato|aggiunto|spiegato|affermato|raccontato|commentato|ribadito|concluso|risposto)"
                    + "|dice|dicono|spiega|aggiunge|racconta|afferma|sottolinea|commenta|conclude|osserva|ribadisce|disse)(?![\\p{L}\\p{M}]).*");

    /** Languages that print dialogue with dashes: a line of words alone is one, too. */
    private static final Set<String> WITH_DASHES = Set.of(
            "es", "fr", "pt", "it", "ca", "gl", "ro", "pl", "cs", "sk", "hr", "sr", "bs", "sl", "mk", "bg", "ru", "uk",
            "be", "el", "tr", "hu", "fi", "et", "lv", "lt", "sv", "da", "nb", "no", "nn", "eu", "ka", "hy", "");

    /** Behind a comma or a mark that ends the words, and in front of the next: {@code – Je ne sais pas, dit Marie.} */
    private static final Pattern FRENCH_NARRATOR = Pattern.compile(
            "(?<=[,!?…])\\s+(?:(?:lui|leur|me|nous|se|s[’'])\\s*)?(?:(?:a|ont|avait)\\s)?(?:dit|répond|répondit|répondu|demande|demanda|demandé|ajoute|ajouta"
                    + "|ajouté|explique|expliqua|expliqué|lance|lança|lancé|murmure|murmura|affirme|affirma|affirmé|déclare|déclara|déclaré"
                    + "|souligne|souligna|souligné|fit|reprend|reprit|crie|cria|crié|exclame|exclama|poursuit|poursuivit|confie|confia"
                    + "|raconte|raconta|raconté)(?:-t)?(?:-(?:il|elle|on|ils|elles|je))?(?![\\p{L}\\p{M}-])[^,.!?…]*"
                    // Behind an office stands the name: {@code répond le maire, Jean Roy}.
                    + "(?:, \\p{Lu}[\\p{L}’'-]*(?:\\s\\p{Lu}[\\p{L}’'-]*)*(?=[,.]))?[,.]?");

    /** The same in the languages of the North, where the verb stands in front of who speaks: {@code – Nej, säger Ida. Vi går.} */
    private static final Pattern NORDIC_NARRATOR = Pattern.compile(
            "(?<=[,!?…])\\s+(?:säger|sade|sa|svarar|svarade|frågar|frågade|berättar|berättade|förklarar|förklarade|menar|menade|tillägger"
                    + "|tillade|ropar|ropade|undrar|undrade|konstaterar|konstaterade|fortsätter|fortsatte|skriver|skrev"
                    + "|sier|svarer|svarte|spør|spurte|forteller|fortalte|forklarer|forklarte|mener|mente|ropte|undrer|konstaterer"
                    + "|siger|sagde|svarede|spørger|spurgte|fortæller|forklarede|råbte|tilføjer|tilføjede|lyder"
                    + "|sanoo|sanoi|vastaa|vastasi|kysyy|kysyi|kertoo|kertoi|toteaa|totesi|lisää|lisäsi|huutaa|huusi|pohtii|jatkaa|jatkoi)"
                    + "(?![\\p{L}\\p{M}-])[^,.!?…]*"
                    // The age, an office, and what is done meanwhile are the narrator's, too.
                    + "(?:, (?:\\p{Nd}|\\p{Lu}|(?:och|og|ja|som|joka|der|när|da|medan|mens|samtidigt|kun)\\s)[^,.!?…]*)*[,.]?");

    private static final Map<String, Pattern> BETWEEN_COMMAS = Map.of(
            "fr",
            FRENCH_NARRATOR,
            "sv",
            NORDIC_NARRATOR,
            "nb",
            NORDIC_NARRATOR,
            "no",
            NORDIC_NARRATOR,
            "nn",
            NORDIC_NARRATOR,
            "da",
            NORDIC_NARRATOR,
            "fi",
            NORDIC_NARRATOR);

    /** Languages in which one pair of marks goes around what is said and who says it. */
    private static final Set<String> NARRATED_WITHIN_MARKS =
            Set.of("ru", "uk", "be", "bg", "mk", "sr", "kk", "ky", "fr", "it");

    private static final String DASH_IN_FRONT = "— ";

    private Dialogue() {}

    /**
     * @param text one paragraph
     * @param language of the text
     * @return what is said in a line of dialogue, without the narrator's words between two dashes, or behind the second;
     *     none where the paragraph is no such line
     */
    public static List<Span> find(String text, Locale language) {
        if (!DIALOGUE.matcher(text).matches()) {
            return List.of();
        }
        List<Span> said = new ArrayList<>();
        boolean isNarrated = false;
        boolean goesOn = false;
        for (Span part : partsOf(text)) {
            boolean isNarrator = !said.isEmpty() && goesOn && isNarrators(part.of(text), language);
            isNarrated |= isNarrator;
            if (!isNarrator && goesOn) {
                Span last = said.remove(said.size() - 1);
                said.add(new Span(last.start(), part.end()));
            } else if (!isNarrator) {
                said.add(part);
            }
            goesOn = !isNarrator;
        }
        Pattern narrator = BETWEEN_COMMAS.get(language.getLanguage());
        List<Span> words = narrator == null
                ? said
                : said.stream()
                        .flatMap(span -> withoutNarrator(span, text, narrator).stream())
                        .toList();
        return isNarrated || WITH_DASHES.contains(language.getLanguage()) ? words : List.of();
    }

    /**
     * @param text one paragraph
     * @param words that stand in quotation marks there
     * @param language of the text
     * @return what of them is said, where the narrator's words stand within the same marks: {@code «Это ложь, — сказал Бок.
     *     — И давно»}; the words themselves where there are none
     */
    public static List<Span> besideNarrator(String text, Span words, Locale language) {
        if (!NARRATED_WITHIN_MARKS.contains(language.getLanguage())) {
            return List.of(words);
        }
        List<Span> said = find(DASH_IN_FRONT + words.of(text), language).stream()
                .map(span -> trimmed(
                        text,
                        Math.max(0, span.start() - DASH_IN_FRONT.length()) + words.start(),
                        span.end() - DASH_IN_FRONT.length() + words.start()))
                .toList();
        boolean isNarrated = said.size() > 1
                || said.size() == 1
                        && said.get(0).end() < words.of(text).stripTrailing().length() + words.start();
        return isNarrated ? said : List.of(words);
    }

    private static Span trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static List<Span> withoutNarrator(Span span, String text, Pattern betweenCommas) {
        List<Span> said = new ArrayList<>();
        int start = span.start();
        Matcher narrator = betweenCommas.matcher(text).region(span.start(), span.end());
        while (narrator.find()) {
            said.add(new Span(start, narrator.start()));
            start = narrator.end();
        }
        said.add(new Span(start, span.end()));
        return said;
    }

    private static Pattern narrator(String verbs) {
        return Pattern.compile(
                "\\s*(?:[\\p{L}\\p{M}’']+\\s+){0,3}?(?:" + verbs + ")(?![\\p{L}\\p{M}]).*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isNarrators(String part, Locale language) {
        return NARRATOR.matcher(part).matches()
                || language.getLanguage().equals("it")
                        && ITALIAN_NARRATOR.matcher(part).matches()
                || IBERIAN.contains(language.getLanguage())
                        && IBERIAN_NARRATOR.matcher(part).matches()
                || SCANDINAVIAN.contains(language.getLanguage())
                        && SCANDINAVIAN_NARRATOR.matcher(part).matches();
    }

    /** @return what stands behind each dash, as far as the next */
    private static List<Span> partsOf(String text) {
        List<Integer> starts =
                DASH.matcher(text).results().map(MatchResult::end).toList();
        List<Integer> ends =
                DASH.matcher(text).results().map(MatchResult::start).toList();
        return IntStream.range(0, starts.size())
                .mapToObj(i -> new Span(starts.get(i), i + 1 < ends.size() ? ends.get(i + 1) : text.length()))
                .toList();
    }
}
