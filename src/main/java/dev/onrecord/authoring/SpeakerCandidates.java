package dev.onrecord.authoring;

import static java.util.Comparator.comparingInt;

import dev.onrecord.finder.Dateline;
import dev.onrecord.finder.Quoted;
import dev.onrecord.finder.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whoever is named in a paragraph outside of its quotations and may say something there, in the order of the text: known
 * actors, names, surnames, offices without a name, and accounts.
 */
final class SpeakerCandidates {

    private static final String PORTFOLIOS =
            "senior|former|local|national|federal|city|regional|health|interior|foreign|defen[cs]e|justice|education|finance"
                    + "|transport|environment|labou?r|agriculture|energy|culture|trade";

    private static final String GROUPS =
            "officials?|governments?|authorities|administration|spokes(?:man|woman|person)|police|department|ministry|coast guard"
                    + "|passengers?|witness(?:es)?|residents?|survivors?|rescuers?|neighbou?rs?";

    /** What a sentence begins with has a capital, and is no part of a name where none follows. */
    private static final String AT_BEGINNING =
            "(?:^|(?<=[.!?”\"’] ))(?:Police|Officials|Authorities|Passengers|Witnesses|Residents|Survivors|Rescuers|Neighbou?rs)"
                    + "(?!\\p{L}| \\p{Lu})";

    /** People who are not named: by what they are, with the name of whose they are. */
    private static final Pattern UNNAMED = Pattern.compile("(?:(?<!\\p{L})(?:[Tt]he|[Aa]n?) )?(?:(?:" + PORTFOLIOS
            + "|\\p{Lu}[\\p{L}.]+) ){0,4}(?<!\\p{L})(?:" + GROUPS
            + ")(?: (?:officials?|spokes(?:man|woman|person)))?(?!\\p{L})|" + AT_BEGINNING);

    /** A small word and one or two shorter ones: {@code ministra dos }. */
    private static final Pattern OFFICE_IN_FRONT =
            Pattern.compile("(?<!\\p{L})\\p{Ll}{5,}\\s(?:\\p{Ll}{1,5}\\s){0,1}(?:\\p{Ll}{1,5}\\s|\\p{Ll}{1,5}['’])$");

    private static final int LONGEST_OFFICE = 40;

    /** A name of an account. */
    private static final Pattern HANDLE = Pattern.compile("(?<![\\p{L}\\p{N}.@])@[A-Za-z0-9_]{2,30}(?![A-Za-z0-9_@])");

    private final String text;
    private final List<Candidate> all = new ArrayList<>();

    /**
     * Somebody who is named.
     *
     * @param span where
     * @param form of the name that is printed, or what a known actor is called
     * @param slug of a known actor; null of another
     */
    record Candidate(Span span, String form, @Nullable String slug) {

        /** @return whether they have a name, and not only what they are */
        boolean isNamed() {
            return !UNNAMED.matcher(form).matches();
        }

        /** @return whether the name has a place of the text in it, or begins there */
        boolean isAt(int place) {
            return span.start() <= place && span.end() > place;
        }
    }

    private SpeakerCandidates(String text) {
        this.text = text;
    }

    /**
     * @param text of a paragraph
     * @param quotations of the paragraph
     */
    static SpeakerCandidates of(
            String text, List<Quoted> quotations, Gazetteer gazetteer, ShortNames shortNames, Locale language) {
        SpeakerCandidates candidates = new SpeakerCandidates(text);
        gazetteer
                .find(text)
                .forEach(match -> candidates.all.add(new Candidate(match.span(), match.form(), match.slug())));
        candidates.addNames(language);
        shortNames.find(text).forEach(surname -> candidates.addIfFree(surname, null));
        candidates.addUnnamed(gazetteer);
        candidates.addAccounts(gazetteer);
        candidates.removeSilent(quotations, language);
        candidates.all.sort(comparingInt(candidate -> candidate.span().start()));
        return candidates;
    }

    private void addNames(Locale language) {
        List<Span> names = ActorNameFinder.find(text, language);
        for (Span name : names) {
            // `Ms. Ann Bell` is found as `Ann Bell`, too, which is her name.
            boolean isAddress =
                    names.stream().anyMatch(other -> other.end() == name.end() && other.start() > name.start());
            if (!isAddress) {
                addIfFree(name, null);
            }
        }
    }

    private void addUnnamed(Gazetteer gazetteer) {
        for (Matcher unnamed = UNNAMED.matcher(text); unnamed.find(); ) {
            Span span = new Span(unnamed.start(), unnamed.end());
            // "Venezuelan officials" are not Venezuela.
            if (all.stream().noneMatch(known -> known.span().contains(span))) {
                all.removeIf(known -> known.span().overlaps(span));
                all.add(new Candidate(span, unnamed.group(), gazetteer.slug(unnamed.group())));
            }
        }
    }

    private void addAccounts(Gazetteer gazetteer) {
        for (Matcher handle = HANDLE.matcher(text); handle.find(); ) {
            addIfFree(new Span(handle.start(), handle.end()), gazetteer.slug(handle.group()));
        }
    }

    /** Adds whom none of those before has in its name. */
    private void addIfFree(Span span, @Nullable String slug) {
        if (all.stream().noneMatch(known -> known.span().overlaps(span))) {
            all.add(new Candidate(span, span.of(text), slug));
        }
    }

    /** In a dateline and in quotations nobody speaks. */
    private void removeSilent(List<Quoted> quotations, Locale language) {
        int start = Dateline.find(text, language).map(Span::end).orElse(0);
        SourcePhrase sources = SourcePhrase.of(language);
        Set<Candidate> portfolios = all.stream().filter(this::isPortfolio).collect(Collectors.toSet());
        all.removeIf(candidate -> candidate.span().start() < start
                || portfolios.contains(candidate)
                || Hearers.isOne(text, candidate.span(), sources)
                || quotations.stream().anyMatch(quoted -> quoted.whole().overlaps(candidate.span())));
    }

    /** What somebody is minister of stands in front of the name: {@code la ministre des Transports, Claire Duval,}. */
    private boolean isPortfolio(Candidate candidate) {
        Span span = candidate.span();
        return candidate.slug() == null
                && candidate.form().indexOf(' ') < 0
                && OFFICE_IN_FRONT
                        .matcher(text.substring(Math.max(0, span.start() - LONGEST_OFFICE), span.start()))
                        .find()
                && all.stream()
                        .filter(other -> other.form().indexOf(' ') > 0)
                        .anyMatch(other -> other.span().start() == span.end() + 2
                                && text.startsWith(", ", span.end())
                                && (other.span().end() == text.length()
                                        || text.charAt(other.span().end()) == ','));
    }

    /** @return those whose names are in a part of the text */
    Stream<Candidate> in(Span part) {
        return all.stream().filter(candidate -> part.contains(candidate.span()));
    }

    /** @return those whose names end in front of a place */
    List<Candidate> before(int place) {
        return all.stream().filter(candidate -> candidate.span().end() <= place).toList();
    }

    /** @return the one whose name has a place in it, or begins there */
    Optional<Candidate> at(int place) {
        return all.stream().filter(candidate -> candidate.isAt(place)).findFirst();
    }

    /** @return the one in a part of the text who is nearest to a word */
    Optional<Candidate> nearestTo(Span word, Span part) {
        return in(part).min(comparingInt(candidate -> word.distanceTo(candidate.span())));
    }
}
