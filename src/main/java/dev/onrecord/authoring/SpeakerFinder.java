package dev.onrecord.authoring;

import dev.onrecord.finder.Dateline;
import dev.onrecord.finder.NameFinder;
import dev.onrecord.finder.Quoted;
import dev.onrecord.finder.Span;
import dev.onrecord.finder.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Guesses who said what stands in quotation marks: by a cue word behind it or in front of it, by a pronoun that stands
 * for the last speaker, by the nearest name. Each guess says by which rule it was made. It remembers who spoke last, and
 * reads the paragraphs of one document in their order.
 */
final class SpeakerFinder {

    private static final Pattern CUE = Pattern.compile(
            "(?<!\\p{L})(?:said|says|saying|told|tells|added|adds|wrote|writes|posted|announced|stated|confirmed|denied|claimed|called|calling|described|thanked|promised|asked|insisted|noted|declared|argued|warned|tweeted|suggested|proposed|put forward|maintained|termed|dubbed|dubbing|designated|slammed|accused|praised|according to|offered|responded|replied"
                    + "|dijo|afirmó|aseguró|declaró|explicó|añadió|señaló|escribió|según|indicó|sostuvo|denunció"
                    + "|sagte|sagt|erklärte|meinte|betonte|schrieb|laut|fügte|teilte|so"
                    + "|сказал[аи]?|заявил[аи]?|сообщил[аи]?|добавил[аи]?|disse|afirmou|declarou|ha detto|ha dichiarato"
                    + "|a déclaré|a dit|a affirmé|selon|zei|zegt|vertelde|verklaarde|aldus|volgens|powiedział[a]?|dodał[a]?|mówi|oświadczył[a]?|według|sade|säger|uppger|enligt|sagde|siger|sier|ifølge"
                    + "|είπε|δήλωσε|ανέφερε|πρόσθεσε|dedi|diyen|söyledi|belirtti|konuştu|açıkladı"
                    + "|قال|قالت|أضاف|أضافت|صرح|صرحت|وأضاف|وأضافت|أكد|أكدت|وقال|وقالت)(?!\\p{L})");

    private static final Pattern INTRODUCTION = Pattern.compile(CUE.pattern()
            + "\\s+([\\p{L}\\p{M}]+(?:[ '’-][\\p{L}\\p{M}]+){0,5}?)(?: (?:mit|an|hinzu|zu|fest|fort))?\\s*[:：]\\s*$");

    /** Whom such a word stands in front of is spoken to or of, or is where it was said, and does not speak. */
    private static final Pattern PREPOSITION_IN_FRONT = Pattern.compile(
            "(?<!\\p{L})(?:to|on|of|in|from|with|for|at|between|against|network|a|à|ao|aos|às|au|aux|avec|chez|com|de|en|con|para|an|auf|von|mit|für)(?: (?:the|la|el|los|las|der|die|das|dem|den))? $",
            Pattern.CASE_INSENSITIVE);

    /** People who are not named: by what they are, with the name of whose they are. */
    private static final Pattern UNNAMED = Pattern.compile(
            "(?:(?:[Tt]he|[Aa]n?) )?(?:(?:senior|former|\\p{Lu}[\\p{L}.]+) ){0,4}(?:officials?|governments?|authorities|administration|spokes(?:man|woman|person)|police|department|ministry|passengers|witnesses)(?!\\p{L})");

    /** What goes on behind a quotation is said by the writer of the sentence, not by whom it quotes. */
    private static final Pattern GOES_ON = Pattern.compile("\\s*(?:and|but|y|pero|und|aber)(?!\\p{L}).*");

    /** A comma, or what calls or asks, at the end of what is quoted. */
    private static final Pattern COMMA_WITHIN = Pattern.compile("[,!?…]$");

    private static final String MARK_BEHIND = "(,|\\s*[–—]|,\\s*[–—-])?\\s*";

    /** From a quotation to the name behind it: a comma or a dash, and a few words without capitals. */
    private static final Pattern INVERSION =
            Pattern.compile(MARK_BEHIND + "((?:\\p{Ll}[\\p{L}\\p{M}’'-]*,? ){0,6})(?:\\p{Lu}[\\p{L}.]*,? )?");

    /** What follows on a name that does something. */
    private static final Pattern VERB_BEHIND_NAME = Pattern.compile("(?:,[^,]{1,80},)?\\s\\p{Ll}");

    private static final Pattern SUBORDINATE = Pattern.compile(
            "(?<!\\p{L})(?:as|while|when|after|before|because|since|where|who|cuando|mientras|als|während|nachdem|weil|quand|alors qu[’']|lorsqu[’']|quando|mentre) ?$");

    private static final Pattern PRONOUN_BEHIND = Pattern.compile(MARK_BEHIND
            + "(?:\\p{Ll}+[ -](?:t-)?)?(he|she|they|él|ella|ellos|ellas|er|sie|il|elle|ils|elles|lui|lei|hij|zij|ze|ele|ela"
            + "|han|hon|hun|он|она|они|він|вона|вони)(?!\\p{L})");

    /** Two words at least, of which one may be the verb. */
    private static final Pattern UNNAMED_BEHIND = Pattern.compile(
            MARK_BEHIND + "\\p{Ll}[\\p{L}\\p{M}’'-]*\\s\\p{L}[\\p{L}\\p{M}’'-]*(?:\\s[\\p{L}\\p{M}’'-]+){0,6}\\s*");

    /** A genitive's ending, unless what follows are words of the owner's own. */
    private static final Pattern OWNER = Pattern.compile(
            "(?:['’]s|(?<=s)['’])\\s+(?!(?:\\p{Ll}+ )?(?:statements?|letters?|posts?|tweets?|messages?|words|speech|memo|books?|diary|accounts?|reports?|press release)(?!\\p{L}))(?=\\p{L})");

    private static final Pattern SPOKEN_TO = Pattern.compile(
            ",? (?:(?:was|were|is|are|has been|had been|have been|got) (?:also |then |later )?(?:told|asked|informed|warned|called|described|dubbed|termed|accused|praised|slammed"
                    + "|thanked|promised|offered|advised|reminded|assured)"
                    + "|(?:fue|fueron|ha sido|había sido) (?:informad|advertid|acusad|llamad|calificad|descrit|tildad|preguntad)[oa]s?"
                    + "|(?:a|ont|avait) été (?:informée?|avertie?|accusée?|appelée?|qualifiée?|prévenue?)s?"
                    + "|(?:foi|foram) (?:informad|avisad|acusad|chamad)[oa]s?)(?!\\p{L})");

    /** Who does what is told in the passive, in front of a quotation. */
    private static final Pattern AGENT_IN_FRONT = Pattern.compile(
            "(?<!\\p{L})(?:told|asked|informed|warned|called|described|dubbed|termed|accused|praised|advised|reminded|assured) by (?:the |an? )?"
                    + "|(?:informad|advertid|acusad|llamad|calificad|tildad|avisad|chamad)[oa]s? (?:por|pelo|pela) (?:el |la |o |a )?"
                    + "|(?:informée?|avertie?|accusée?|appelée?|qualifiée?|prévenue?)s? par (?:le |la )?");

    /** A name of an account. */
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\p{N}.@])@[A-Za-z0-9_]{2,30}(?![A-Za-z0-9_@])");

    private static final String ARTICLE =
            "(?:[Tt]he|[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Ll]es?|[Ll][’']|[Dd]er|[Dd]ie|[Dd]as|[Ii]l|[Ll]o|[Oo]s?|[Aa]s?|[Dd]e|[Hh]et|[Ηη]|[Οο]|[Oo]i)";

    /** Somebody by an office and no name, between the beginning of a sentence and a cue word. */
    private static final Pattern OFFICE_IN_FRONT = Pattern.compile("^\\s*(" + ARTICLE
            + "(?:\\s|(?<=[’'])))((?:\\p{L}+[ -]){1,4}?)(?:(?:ha|has|a|hat|had) )?" + CUE.pattern()
            + "(?:\\s(?:that|que|qu[’']|che|dass|at|dat))?\\s*[,:：]?\\s*$");

    private static final Pattern PASSIVE = Pattern.compile(" (?:by|por|von|par) (?:the |la |el |der |dem )?");

    private static final Pattern PRONOUN = pronoun("he|she|they|él|ella|er|sie|il|elle|ele|ela");

    /** Where such a word is another one elsewhere: {@code il} is an article in Italian, {@code on} leads to a place. */
    private static final Map<String, Pattern> PRONOUNS = Map.ofEntries(
            Map.entry("it", pronoun("lui|lei|egli|ella|loro")),
            Map.entry("sv", pronoun("han|hon|hen")),
            Map.entry("da", pronoun("han|hun")),
            Map.entry("nb", pronoun("han|hun")),
            Map.entry("no", pronoun("han|hun")),
            Map.entry("nl", pronoun("hij|zij|ze")),
            Map.entry("pl", pronoun("on|ona|oni|one")),
            Map.entry("ru", pronoun("он|она|они")),
            Map.entry("uk", pronoun("він|вона|вони")),
            Map.entry("id", pronoun("ia|dia|beliau")),
            Map.entry("vi", pronoun("ông ấy|ông này|bà ấy|bà này|anh ấy|chị ấy")));

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<!\\b(?:Mr|Ms|Dr|Sr|Mrs|MM|M|U\\.S|U))(?:[.!?؟;؛](?=\\s|$)|[。！？।；])");

    private static final int LONGEST_PREPOSITION = 20;

    private final Gazetteer gazetteer;
    private final ShortNames shortNames;
    private final Locale language;
    private final Pattern pronouns;

    /** Names in a script without capitals. */
    private final Set<String> credited = new LinkedHashSet<>();

    private @Nullable Speaker last;

    /** Who spoke before the last one, and is another. */
    private @Nullable Speaker other;

    /**
     * Who likely said something.
     *
     * @param slug of the actor, or a proposed one
     * @param name that the slug is of
     * @param printed whom the text credits; null where it credits nobody there
     * @param attribution how the speaker is known, in the words of seeds
     * @param rule by which he was found, for a person
     */
    record Speaker(String slug, String name, @Nullable String printed, String attribution, String rule) {}

    private record Candidate(
            Span span, String form, @Nullable String slug) {}

    SpeakerFinder(Gazetteer gazetteer, ShortNames shortNames, Locale language) {
        this.gazetteer = gazetteer;
        this.shortNames = shortNames;
        this.language = language;
        this.pronouns = PRONOUNS.getOrDefault(language.getLanguage(), PRONOUN);
    }

    private static Pattern pronoun(String words) {
        return Pattern.compile("(?<!\\p{L})(?i:" + words + ")(?!\\p{L})", Pattern.UNICODE_CASE);
    }

    /** @return the speaker of a transcript's turn; null where its head says who asks and who answers, and nobody's name */
    @Nullable
    Speaker ofTurn(String name) {
        if (Transcript.isRole(name)) {
            return null;
        }
        Speaker speaker = named(name, "the name in front of the turn");
        spoke(speaker);
        return speaker;
    }

    private Speaker named(String form, String rule) {
        String name = full(form);
        return new Speaker(slug(name), name, form, "named", rule);
    }

    /** @return the whole name of whom the form means, where the document has it */
    private String full(String form) {
        String bare = ActorNameFinder.withoutAddress(form);
        String full = shortNames.fullOfSpeaker(bare);
        return full.equals(bare) ? form : full;
    }

    private String slug(String form) {
        String known = gazetteer.slug(form);
        return known == null ? Gazetteer.slugOf(form) : known;
    }

    /**
     * @param text of a paragraph
     * @param quoted in it
     * @param all quotations of the paragraph, outside of which speakers are named
     * @return the likely speaker; null where nothing tells
     */
    @Nullable
    Speaker of(String text, Quoted quoted, List<Quoted> all) {
        List<Candidate> candidates = candidates(text, all);
        Span behind = clauseBehind(text, quoted, all);
        Span front = withoutDateline(clauseInFront(text, quoted, all), text);
        Speaker speaker = byCue(text, behind, true, candidates, "a cue word behind it");
        speaker = speaker != null ? speaker : byPassive(text, behind, candidates);
        // What stands in front of words that begin a sentence is of the sentence before, and credits what stands there.
        if (speaker == null && opensSentence(text, front)) {
            speaker = byInversion(text, quoted, behind, candidates);
            speaker = speaker != null ? speaker : byPronounBehind(text, quoted, behind);
            // Where nothing was quoted before, `the president` may well be who spoke last.
            boolean isFirst = all.get(0).equals(quoted);
            if (speaker == null && !isFirst && creditsSomebodyUnnamed(text, quoted, behind)) {
                return null;
            }
        }
        speaker = speaker != null ? speaker : byAgent(text, front, candidates);
        speaker = speaker != null ? speaker : byCue(text, front, false, candidates, "a cue word in front of it");
        speaker = speaker != null ? speaker : byPhrase(text, front, behind);
        speaker = speaker != null ? speaker : byIntroduction(text, front);
        speaker = speaker != null ? speaker : byOffice(text, front);
        speaker = speaker != null ? speaker : byInversion(text, quoted, behind, candidates);
        speaker = speaker != null ? speaker : nearest(text, candidates, front);
        if (speaker == null && last != null) {
            speaker = new Speaker(last.slug(), last.name(), null, "inferred", "the one who spoke last");
        }
        spoke(speaker);
        return speaker;
    }

    private void spoke(@Nullable Speaker speaker) {
        if (speaker != null) {
            other = last == null || last.slug().equals(speaker.slug()) ? other : last;
            last = speaker;
        }
    }

    /** @return the one of two who speak in turn whom a pronoun means in the line behind the other's; null where none is */
    @Nullable
    Speaker inTurn(Speaker pronoun) {
        if (other == null) {
            return null;
        }
        Speaker speaker = new Speaker(
                other.slug(), other.name(), pronoun.printed(), "pronoun", "a pronoun, of two who speak in turn");
        spoke(speaker);
        return speaker;
    }

    /** @return whether a quotation is the first of its sentence, whatever the sentence in front of it says */
    private static boolean opensSentence(String text, Span front) {
        String words = front.of(text).strip();
        return words.isEmpty() || SENTENCE_END.matcher(words).results().anyMatch(stop -> stop.end() == words.length());
    }

    /** Behind words that end with a comma, a pronoun with its verb: {@code “No,” he snapped}. */
    private @Nullable Speaker byPronounBehind(String text, Quoted quoted, Span behind) {
        Matcher pronoun = PRONOUN_BEHIND.matcher(text).region(behind.start(), behind.end());
        boolean isFound = pronoun.lookingAt()
                && isParted(text, quoted, pronoun.group(1))
                && !(pronoun.group(2).equals("il") && !pronouns.matcher("il").matches());
        return isFound && last != null
                ? new Speaker(last.slug(), last.name(), pronoun.group(2), "pronoun", "a pronoun behind it")
                : null;
    }

    /** Behind words that end with a comma, others who have no name: {@code “No,” the crowd shouted}. */
    private boolean creditsSomebodyUnnamed(String text, Quoted quoted, Span behind) {
        Matcher unnamed = UNNAMED_BEHIND.matcher(text).region(behind.start(), behind.end());
        return NameFinder.reads(text)
                && unnamed.lookingAt()
                && isParted(text, quoted, unnamed.group(1))
                && !goesOn(text, behind);
    }

    private static boolean isParted(String text, Quoted quoted, @Nullable String mark) {
        return mark != null || COMMA_WITHIN.matcher(quoted.words().of(text)).find();
    }

    private static boolean goesOn(String text, Span behind) {
        return GOES_ON.matcher(text).region(behind.start(), behind.end()).matches();
    }

    /** In a script without capitals, the one who stands where its language puts who speaks. */
    private @Nullable Speaker byPhrase(String text, Span front, Span behind) {
        CreditPhrase.Credit credit = CreditPhrase.find(language, text, front, behind);
        if (credit == null) {
            return null;
        }
        String rule = "where the language puts who speaks";
        if (credit.isPronoun()) {
            return last == null
                    ? null
                    : new Speaker(last.slug(), last.name(), credit.printed(), "pronoun", rule + ", and a pronoun");
        }
        return gazetteer.find(credit.printed()).stream()
                .map(known -> new Speaker(known.slug(), known.form(), credit.printed(), "named", rule))
                .findFirst()
                .orElseGet(() -> credited(credit, rule));
    }

    /** Who is credited with an office and all of the name first, by the end of the name alone later. */
    private Speaker credited(CreditPhrase.Credit credit, String rule) {
        List<String> before = credited.stream()
                .filter(name -> name.endsWith(" " + credit.name()))
                .toList();
        String name = before.size() == 1 ? before.get(0) : credit.name();
        if (before.isEmpty()) {
            credited.add(name);
        }
        return new Speaker(slug(name), name, credit.printed(), "named", rule);
    }

    /**
     * Behind words that end with a comma, a name and its verb: {@code »…«, confie Marie Petit}, {@code “…,” Ann Bell
     * snapped}.
     */
    private @Nullable Speaker byInversion(String text, Quoted quoted, Span behind, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> behind.contains(candidate.span()))
                .findFirst()
                .filter(candidate -> {
                    Matcher verb = VERB_BEHIND_NAME
                            .matcher(text)
                            .region(candidate.span().end(), behind.end());
                    Matcher lead = INVERSION.matcher(
                            text.substring(behind.start(), candidate.span().start()));
                    return lead.matches()
                            && (verb.lookingAt() || !lead.group(2).isEmpty())
                            && isParted(text, quoted, lead.group(1));
                })
                .filter(candidate -> !goesOn(text, behind))
                .map(candidate -> speaker(candidate, "the name behind it"))
                .orElse(null);
    }

    /** The one who stands between a cue word and a colon, by name or not: the one way in scripts without capitals. */
    private @Nullable Speaker byIntroduction(String text, Span front) {
        Matcher introduction =
                INTRODUCTION.matcher(text).region(front.start(), front.end()).useTransparentBounds(true);
        if (!introduction.find()) {
            return null;
        }
        String form = introduction.group(1);
        boolean isSmall = Character.isLowerCase(form.codePointAt(0));
        return new Speaker(
                slug(form), form, form, isSmall ? "office" : "named", "the words between a cue word and a colon");
    }

    /** Somebody who has an article and an office alone in front of a cue word: {@code La ministra explicó: «…»}. */
    private @Nullable Speaker byOffice(String text, Span front) {
        Matcher office = OFFICE_IN_FRONT.matcher(front.of(text));
        if (!office.find()) {
            return null;
        }
        String form = (office.group(1) + office.group(2)).strip();
        return new Speaker(slug(form), form, form, "office", "the office in front of a cue word");
    }

    /** Behind a passive in front of the quotation: {@code Tom Bok was told by Ana Reyes that “…”}. */
    private @Nullable Speaker byAgent(String text, Span front, List<Candidate> candidates) {
        Matcher agent = AGENT_IN_FRONT.matcher(text).region(front.start(), front.end());
        return agent.find()
                ? candidates.stream()
                        .filter(candidate -> front.contains(candidate.span()))
                        .filter(candidate -> candidate.span().start() <= agent.end()
                                && candidate.span().end() > agent.end())
                        .findFirst()
                        .map(candidate -> speaker(candidate, "`by` in front of it"))
                        .orElse(null)
                : null;
    }

    private List<Candidate> candidates(String text, List<Quoted> all) {
        List<Candidate> candidates = new ArrayList<>();
        gazetteer.find(text).forEach(match -> candidates.add(new Candidate(match.span(), match.form(), match.slug())));
        List<Span> names = ActorNameFinder.find(text, language);
        for (Span name : names) {
            // `Ms. Ann Bell` is found as `Ann Bell`, too, which is her name.
            boolean isAddress =
                    names.stream().anyMatch(other -> other.end() == name.end() && other.start() > name.start());
            if (!isAddress
                    && candidates.stream().noneMatch(known -> known.span().overlaps(name))) {
                candidates.add(new Candidate(name, name.of(text), null));
            }
        }
        for (Span surname : shortNames.find(text)) {
            if (candidates.stream().noneMatch(known -> known.span().overlaps(surname))) {
                candidates.add(new Candidate(surname, surname.of(text), null));
            }
        }
        for (Matcher unnamed = UNNAMED.matcher(text); unnamed.find(); ) {
            Span span = new Span(unnamed.start(), unnamed.end());
            // "Venezuelan officials" are not Venezuela.
            if (candidates.stream().noneMatch(known -> known.span().contains(span))) {
                candidates.removeIf(known -> known.span().overlaps(span));
                candidates.add(new Candidate(span, unnamed.group(), gazetteer.slug(unnamed.group())));
            }
        }
        for (Matcher handle = HANDLE.matcher(text); handle.find(); ) {
            Span span = new Span(handle.start(), handle.end());
            if (candidates.stream().noneMatch(known -> known.span().overlaps(span))) {
                candidates.add(new Candidate(span, handle.group(), gazetteer.slug(handle.group())));
            }
        }
        int start = Dateline.find(text, language).map(Span::end).orElse(0);
        candidates.removeIf(candidate -> candidate.span().start() < start);
        candidates.removeIf(candidate -> isOwner(text, candidate.span()) || isSpokenTo(text, candidate.span()));
        candidates.removeIf(
                candidate -> isBehindPreposition(text, candidate.span().start()));
        candidates.removeIf(
                candidate -> all.stream().anyMatch(quoted -> quoted.whole().overlaps(candidate.span())));
        candidates.sort(Comparator.comparingInt(candidate -> candidate.span().start()));
        return candidates;
    }

    /** Somebody of theirs speaks and not they themselves: {@code Tom Bok’s lawyer, Ana Reyes}. */
    private static boolean isOwner(String text, Span name) {
        return OWNER.matcher(text)
                .region(name.end(), text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    /** Whom something is said to or of, in the passive, does not say it. */
    private static boolean isSpokenTo(String text, Span name) {
        return SPOKEN_TO.matcher(text).region(name.end(), text.length()).lookingAt();
    }

    private static boolean isBehindPreposition(String text, int at) {
        String front = text.substring(Math.max(0, at - LONGEST_PREPOSITION), at);
        return PREPOSITION_IN_FRONT.matcher(front).find() && !front.endsWith("according to ");
    }

    /** From the quotation to the end of its sentence, or to the next quotation. */
    private static Span clauseBehind(String text, Quoted quoted, List<Quoted> all) {
        int start = quoted.whole().end();
        int end = all.stream()
                .mapToInt(other -> other.whole().start())
                .filter(other -> other >= start)
                .min()
                .orElse(text.length());
        // A full stop within the marks ends the sentence; a comma, and what asks or calls, need not.
        boolean ended = quoted.words().of(text).endsWith(".");
        Matcher stop = SENTENCE_END.matcher(text).region(start, end);
        return ended ? new Span(start, start) : new Span(start, stop.find() ? stop.start() : end);
    }

    /** From the beginning of the sentence, or from the quotation before. */
    private static Span clauseInFront(String text, Quoted quoted, List<Quoted> all) {
        int end = quoted.whole().start();
        int start = all.stream()
                .mapToInt(other -> other.whole().end())
                .filter(other -> other <= end)
                .max()
                .orElse(0);
        Matcher stop = SENTENCE_END.matcher(text).region(start, end);
        int from = start;
        while (stop.find()) {
            from = stop.end() < end - 1 ? stop.end() : from;
        }
        return new Span(from, end);
    }

    private Span withoutDateline(Span front, String text) {
        int start = Dateline.find(text, language).map(Span::end).orElse(0);
        return new Span(Math.min(front.end(), Math.max(front.start(), start)), front.end());
    }

    private @Nullable Speaker byPassive(String text, Span behind, List<Candidate> candidates) {
        Matcher by = PASSIVE.matcher(text).region(behind.start(), behind.end());
        return by.lookingAt()
                ? candidates.stream()
                        .filter(candidate -> candidate.span().start() <= by.end()
                                && candidate.span().end() > by.end())
                        .findFirst()
                        .map(candidate -> speaker(candidate, "`by` behind it"))
                        .orElse(null)
                : null;
    }

    private @Nullable Speaker byCue(
            String text, Span clause, boolean isBehind, List<Candidate> candidates, String rule) {
        Span cue = cue(text, clause, isBehind);
        if (cue == null) {
            return null;
        }
        int at = cue.start();
        Candidate nearest = isBehind ? nearestTo(cue, clause, candidates) : subjectOf(cue, clause, candidates);
        // In front of a quotation the one who speaks stands before the verb; a pronoun behind it is of a clause within.
        Matcher pronoun = pronouns.matcher(text).region(clause.start(), isBehind ? clause.end() : at);
        boolean hasPronoun = findsSubject(pronoun, text, cue, isBehind ? nearest : null);
        int near = hasPronoun ? distance(new Span(pronoun.start(), pronoun.end()), at, cue.end()) : Integer.MAX_VALUE;
        if (nearest != null && distance(nearest.span(), at, cue.end()) < near) {
            return speaker(nearest, rule);
        }
        if (hasPronoun) {
            Candidate before = meantBy(pronoun.start(), text, candidates);
            Speaker meant = before == null ? last : speaker(before, rule);
            return meant == null
                    ? null
                    : new Speaker(meant.slug(), meant.name(), pronoun.group(), "pronoun", rule + ", and a pronoun");
        }
        return null;
    }

    /**
     * A pronoun of a clause within, as in {@code said as he left}, speaks for nobody; nor does one behind a name and
     * its verb.
     */
    private static boolean findsSubject(Matcher pronoun, String text, Span cue, @Nullable Candidate named) {
        while (pronoun.find()) {
            boolean isBehindVerb = pronoun.start() >= cue.end();
            boolean isNamedBefore = named != null && named.span().end() <= cue.start();
            String front = text.substring(0, pronoun.start());
            boolean isSpokenTo = isSpokenTo(text, new Span(pronoun.start(), pronoun.end()));
            if (!isSpokenTo
                    && !(isBehindVerb
                            && (isNamedBefore || SUBORDINATE.matcher(front).find()))) {
                return true;
            }
        }
        return false;
    }

    /** Who is named first in front of a verb is the one who does it; of a preposition it is who comes behind it. */
    private static Candidate subjectOf(Span cue, Span clause, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate ->
                        clause.contains(candidate.span()) && candidate.span().end() <= cue.start())
                .findFirst()
                .orElseGet(() -> nearestTo(cue, clause, candidates));
    }

    private static @Nullable Candidate nearestTo(Span cue, Span clause, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> clause.contains(candidate.span()))
                .min(Comparator.comparingInt(candidate -> distance(candidate.span(), cue.start(), cue.end())))
                .orElse(null);
    }

    /** The one that is nearest to the quotation. */
    private static @Nullable Span cue(String text, Span clause, boolean isBehind) {
        if (isBehind && goesOn(text, clause)) {
            return null;
        }
        Span found = null;
        Matcher cue = CUE.matcher(text).region(clause.start(), clause.end());
        while ((found == null || !isBehind) && cue.find()) {
            found = new Span(cue.start(), cue.end());
        }
        return found;
    }

    private static int distance(Span name, int cueStart, int cueEnd) {
        return name.end() <= cueStart ? cueStart - name.end() : Math.max(0, name.start() - cueEnd);
    }

    private @Nullable Speaker nearest(String text, List<Candidate> candidates, Span front) {
        Matcher pronoun = pronouns.matcher(text).region(front.start(), front.end());
        if (pronoun.find()) {
            Candidate before = meantBy(pronoun.start(), text, candidates);
            Speaker meant = before == null ? last : speaker(before, "");
            if (meant != null) {
                return new Speaker(meant.slug(), meant.name(), pronoun.group(), "pronoun", "a pronoun in front of it");
            }
        }
        Candidate first = candidates.stream()
                .filter(candidate -> front.contains(candidate.span()))
                .findFirst()
                .orElse(null);
        return first == null ? null : speaker(first, "the first name of its sentence");
    }

    /** In its own sentence the nearest in front; of an earlier one whom the sentence begins with, who does what it tells. */
    private static @Nullable Candidate meantBy(int pronoun, String text, List<Candidate> candidates) {
        List<Candidate> before = candidates.stream()
                .filter(candidate -> candidate.span().end() <= pronoun)
                .toList();
        if (before.isEmpty()) {
            return null;
        }
        Candidate nearest = before.get(before.size() - 1);
        if (startOfSentence(text, pronoun) <= nearest.span().start()) {
            return nearest;
        }
        int start = startOfSentence(text, nearest.span().start());
        return before.stream()
                .filter(candidate -> candidate.span().start() >= start)
                .findFirst()
                .orElse(nearest);
    }

    private static int startOfSentence(String text, int at) {
        return SENTENCE_END
                .matcher(text)
                .region(0, at)
                .results()
                .mapToInt(MatchResult::end)
                .max()
                .orElse(0);
    }

    private Speaker speaker(Candidate candidate, String rule) {
        boolean isNamed = !UNNAMED.matcher(candidate.form()).matches();
        String name = candidate.slug() == null ? full(candidate.form()) : candidate.form();
        String slug = candidate.slug() == null ? slug(name) : candidate.slug();
        return new Speaker(slug, name, candidate.form(), isNamed ? "named" : "collective", rule);
    }
}
