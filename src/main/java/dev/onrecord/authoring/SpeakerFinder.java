package dev.onrecord.authoring;

import dev.onrecord.authoring.SpeakerCandidates.Candidate;
import dev.onrecord.finder.Quoted;
import dev.onrecord.finder.Span;
import dev.onrecord.finder.Transcript;
import dev.onrecord.language.Lexicon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Guesses who said what stands in quotation marks: by a verb of saying behind it or in front of it, by a pronoun that stands
 * for the last speaker, by the nearest name. Each guess says by which rule it was made. It remembers who spoke last, and
 * reads the paragraphs of one document in their order.
 */
final class SpeakerFinder {

    private static final Pattern PASSIVE = Pattern.compile(" (?:by|por|von|par) (?:the |la |el |der |dem )?");

    private final Gazetteer gazetteer;
    private final ShortNames shortNames;
    private final Locale language;
    private final Pronouns pronouns;

    /** Names in a script without capitals. */
    private final Set<String> credited = new LinkedHashSet<>();

    private @Nullable Speaker last;

    /** Who spoke before the last one, and is another. */
    private @Nullable Speaker other;

    SpeakerFinder(Gazetteer gazetteer, ShortNames shortNames, Locale language) {
        this.gazetteer = gazetteer;
        this.shortNames = shortNames;
        this.language = language;
        this.pronouns = Pronouns.of(language);
    }

    /** @return the speaker of a transcript's turn; null where its head says who asks and who answers, and nobody's name */
    @Nullable
    Speaker ofTurn(String name) {
        if (Transcript.isRole(name)) {
            return null;
        }
        String full = full(name);
        return spoke(new Speaker(slug(full), full, name, "named", "the name in front of the turn"));
    }

    /** @return the one of two who speak in turn whom a pronoun means in the line behind the other's; null where none is */
    @Nullable
    Speaker inTurn(Speaker pronoun) {
        return other == null ? null : spoke(other.asPronoun(pronoun.printed(), "a pronoun, of two who speak in turn"));
    }

    /**
     * @param text of a paragraph
     * @param quoted in it
     * @param all quotations of the paragraph, outside of which speakers are named
     * @return the likely speaker; null where nothing tells
     */
    @Nullable
    Speaker of(String text, Quoted quoted, List<Quoted> all) {
        QuotationContext context = QuotationContext.of(text, quoted, all, language);
        SpeakerCandidates candidates = SpeakerCandidates.of(text, all, gazetteer, shortNames, language);
        Optional<Speaker> behind = toldBehind(context, candidates);
        if (behind.isEmpty() && isOfUnnamed(context)) {
            return null;
        }
        Optional<Span> source = source(context);
        Speaker speaker = behind.or(() -> byAgent(context, candidates))
                .or(() -> source.flatMap(phrase -> bySource(phrase, context, candidates)))
                .or(() -> byVerbInFront(context, candidates))
                .or(() -> byPhrase(context))
                .or(() -> byIntroduction(context))
                .or(() -> byOffice(context))
                .or(() -> byInversion(context, candidates))
                .or(() -> byPronounInFront(context, candidates))
                .or(() -> byDefault(context, candidates))
                .orElse(null);
        return speaker == null ? null : spoke(speaker);
    }

    private Speaker spoke(Speaker speaker) {
        other = last == null || last.slug().equals(speaker.slug()) ? other : last;
        last = speaker;
        return speaker;
    }

    /**
     * Who is told behind the quotation. Where it begins a sentence this comes before what stands in front, which is of the
     * sentence before and credits what stands there.
     */
    private Optional<Speaker> toldBehind(QuotationContext context, SpeakerCandidates candidates) {
        Optional<Speaker> told = byVerbBehind(context, candidates).or(() -> byPassive(context, candidates));
        return told.isPresent() || !context.opensSentence()
                ? told
                : byInversion(context, candidates).or(() -> byPronounBehind(context));
    }

    /** Where nothing was quoted before, {@code the president} may well be who spoke last. */
    private static boolean isOfUnnamed(QuotationContext context) {
        return context.opensSentence() && !context.isFirst() && Inversion.isOfUnnamed(context);
    }

    private Optional<Speaker> byVerbBehind(QuotationContext context, SpeakerCandidates candidates) {
        if (context.goesOn()) {
            return Optional.empty();
        }
        Span behind = context.behind();
        return VerbsOfSaying.first(context.text(), behind).flatMap(verb -> {
            Optional<Candidate> named = candidates.nearestTo(verb, behind);
            Optional<Span> pronoun = pronouns.subject(
                    context.text(), behind, verb, named.map(Candidate::span).orElse(null));
            return nearer(context, candidates, verb, named, pronoun, "a cue word behind it");
        });
    }

    /**
     * Who is named first in front of a verb is the one who does it; of a preposition it is who comes behind it. A pronoun
     * behind the verb is of a clause within.
     */
    private Optional<Speaker> byVerbInFront(QuotationContext context, SpeakerCandidates candidates) {
        Span front = context.front();
        return VerbsOfSaying.last(context.text(), front).flatMap(verb -> {
            Span inFrontOfVerb = new Span(front.start(), verb.start());
            Optional<Candidate> named =
                    candidates.in(inFrontOfVerb).findFirst().or(() -> candidates.nearestTo(verb, front));
            Optional<Span> pronoun = pronouns.subject(context.text(), inFrontOfVerb, verb, null);
            return nearer(context, candidates, verb, named, pronoun, "a cue word in front of it");
        });
    }

    /** @return the one who is named, or whom the pronoun means, whichever is nearer to the verb */
    private Optional<Speaker> nearer(
            QuotationContext context,
            SpeakerCandidates candidates,
            Span verb,
            Optional<Candidate> named,
            Optional<Span> pronoun,
            String rule) {
        int near = pronoun.map(verb::distanceTo).orElse(Integer.MAX_VALUE);
        return named.filter(candidate -> verb.distanceTo(candidate.span()) < near)
                .map(candidate -> speaker(candidate, rule))
                .or(() -> pronoun.flatMap(span -> meantBy(span, context, candidates, rule + ", and a pronoun")));
    }

    private Optional<Speaker> byPassive(QuotationContext context, SpeakerCandidates candidates) {
        Span behind = context.behind();
        Matcher by = PASSIVE.matcher(context.text()).region(behind.start(), behind.end());
        return by.lookingAt()
                ? candidates.at(by.end()).map(candidate -> speaker(candidate, "`by` behind it"))
                : Optional.empty();
    }

    private Optional<Speaker> byAgent(QuotationContext context, SpeakerCandidates candidates) {
        return Hearers.agent(context.text(), context.front())
                .flatMap(place -> candidates
                        .in(context.front())
                        .filter(candidate -> candidate.isAt(place))
                        .findFirst())
                .map(candidate -> speaker(candidate, "`by` in front of it"));
    }

    private Optional<Speaker> byInversion(QuotationContext context, SpeakerCandidates candidates) {
        return candidates
                .in(context.behind())
                .findFirst()
                .filter(candidate -> Inversion.names(context, candidate.span()))
                .map(candidate -> speaker(candidate, "the name behind it"));
    }

    private Optional<Speaker> byPronounBehind(QuotationContext context) {
        return Optional.ofNullable(last)
                .flatMap(before -> Inversion.pronoun(context, pronouns)
                        .map(word -> before.asPronoun(word, "a pronoun behind it")));
    }

    private Optional<Speaker> byPronounInFront(QuotationContext context, SpeakerCandidates candidates) {
        return pronouns.first(context.text(), context.front())
                .flatMap(pronoun -> meantBy(pronoun, context, candidates, "a pronoun in front of it"));
    }

    /** Whose words they are is told by a phrase, unless a verb of saying behind that tells of another. */
    private Optional<Span> source(QuotationContext context) {
        Span front = context.front();
        return SourcePhrase.of(language)
                .last(context.text(), front)
                .filter(phrase -> VerbsOfSaying.last(context.text(), new Span(phrase.end(), front.end()))
                        .isEmpty());
    }

    private Optional<Speaker> bySource(Span phrase, QuotationContext context, SpeakerCandidates candidates) {
        Span rest = new Span(phrase.end(), context.front().end());
        List<Candidate> behind = candidates.in(rest).toList();
        String rule = "who is named as the source in front of it";
        Optional<Speaker> office = SourceOffice.find(context.text(), rest, behind, language)
                .map(words -> words.of(context.text()))
                .flatMap(form -> unnamedSource(form, rule));
        return office.or(() -> behind.stream()
                .findFirst()
                .map(first -> isNamedBehind(first, behind, context.text()) ? behind.get(1) : first)
                .map(candidate -> speaker(candidate, rule)));
    }

    private Optional<Speaker> unnamedSource(String form, String rule) {
        return Lexicon.of(language).words("speech.source.pronoun").contains(form.toLowerCase(Locale.ROOT))
                ? Optional.ofNullable(last).map(before -> before.asPronoun(form, rule + ", and a pronoun"))
                : Optional.of(new Speaker(slug(form), form, form, "office", rule));
    }

    /** Who somebody is stands in front of the name: {@code their spokesman, Tom Bok,}. */
    private static boolean isNamedBehind(Candidate first, List<Candidate> all, String text) {
        return !first.isNamed()
                && all.size() > 1
                && all.get(1).isNamed()
                && text.substring(first.span().end(), all.get(1).span().start()).matches(",? ");
    }

    private Optional<Speaker> byDefault(QuotationContext context, SpeakerCandidates candidates) {
        return byFirstName(context, candidates)
                .or(() -> Optional.ofNullable(last).map(before -> before.inferred("the one who spoke last")));
    }

    private Optional<Speaker> byFirstName(QuotationContext context, SpeakerCandidates candidates) {
        return candidates
                .in(context.front())
                .findFirst()
                .map(candidate -> speaker(candidate, "the first name of its sentence"));
    }

    /** Whoever stands between a verb of saying and a colon: the one way in scripts without capitals. */
    private Optional<Speaker> byIntroduction(QuotationContext context) {
        return VerbsOfSaying.introduced(context.text(), context.front()).map(form -> {
            boolean isSmall = Character.isLowerCase(form.codePointAt(0));
            return new Speaker(
                    slug(form), form, form, isSmall ? "office" : "named", "the words between a cue word and a colon");
        });
    }

    private Optional<Speaker> byOffice(QuotationContext context) {
        return VerbsOfSaying.officeInFront(context.text(), context.front())
                .map(form -> new Speaker(slug(form), form, form, "office", "the office in front of a cue word"));
    }

    /** In a script without capitals, the one who stands where its language puts who speaks. */
    private Optional<Speaker> byPhrase(QuotationContext context) {
        CreditPhrase.Credit credit = CreditPhrase.find(language, context.text(), context.front(), context.behind());
        if (credit == null) {
            return Optional.empty();
        }
        String rule = "where the language puts who speaks";
        if (credit.isPronoun()) {
            return Optional.ofNullable(last)
                    .map(before -> before.asPronoun(credit.printed(), rule + ", and a pronoun"));
        }
        return Optional.of(gazetteer.find(credit.printed()).stream()
                .map(known -> new Speaker(known.slug(), known.form(), credit.printed(), "named", rule))
                .findFirst()
                .orElseGet(() -> credited(credit, rule)));
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
     * @param rule by which the pronoun is found
     * @return whom it stands for: who is named before it in the paragraph, else the one who spoke last
     */
    private Optional<Speaker> meantBy(
            Span pronoun, QuotationContext context, SpeakerCandidates candidates, String rule) {
        return antecedent(pronoun, context, candidates)
                .map(candidate -> speaker(candidate, rule))
                .or(() -> Optional.ofNullable(last))
                .map(meant -> meant.asPronoun(pronoun.of(context.text()), rule));
    }

    /** In its own sentence the nearest in front; of an earlier one whom the sentence begins with, who does what it tells. */
    private static Optional<Candidate> antecedent(
            Span pronoun, QuotationContext context, SpeakerCandidates candidates) {
        List<Candidate> before = candidates.before(pronoun.start());
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Candidate nearest = before.get(before.size() - 1);
        if (context.startOfSentence(pronoun.start()) <= nearest.span().start()) {
            return Optional.of(nearest);
        }
        int start = context.startOfSentence(nearest.span().start());
        return before.stream()
                .filter(candidate -> candidate.span().start() >= start)
                .findFirst()
                .or(() -> Optional.of(nearest));
    }

    private Speaker speaker(Candidate candidate, String rule) {
        List<String> several = candidate.slug() == null
                ? shortNames.several(ActorNameFinder.withoutAddress(candidate.form()))
                : List.of();
        return several.isEmpty() ? oneOnly(candidate, rule) : oneOf(several, candidate, rule);
    }

    /** A surname of two persons is that of the one who spoke last; where neither spoke, nobody knows whose. */
    private Speaker oneOf(List<String> several, Candidate candidate, String rule) {
        String name = Stream.of(last, other)
                .filter(Objects::nonNull)
                .map(Speaker::name)
                .filter(several::contains)
                .findFirst()
                .orElse(candidate.form());
        String which = rule + "; " + candidate.form() + " may be " + String.join(" or ", several);
        return new Speaker(slug(name), name, candidate.form(), "named", which);
    }

    private Speaker oneOnly(Candidate candidate, String rule) {
        String name = candidate.slug() == null ? full(candidate.form()) : candidate.form();
        String slug = candidate.slug() == null ? slug(name) : candidate.slug();
        return new Speaker(slug, name, candidate.form(), candidate.isNamed() ? "named" : "collective", rule);
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
}
