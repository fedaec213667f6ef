package dev.onrecord.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorKind;
import dev.onrecord.actor.ActorName;
import dev.onrecord.actor.ActorRole;
import dev.onrecord.finder.Boundaries;
import dev.onrecord.statement.Attribution;
import dev.onrecord.statement.Quotation;
import dev.onrecord.text.Fold;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a source that names a speaker names the one of the record, by a form of the name that the record has. */
final class CreditProof {

    private final Map<String, Set<String>> names;
    private final Map<String, Set<String>> titles;

    CreditProof(Records records) {
        names = records.all(ActorName.class)
                .collect(groupingBy(name -> name.actor.slug, mapping(name -> name.name, toSet())));
        titles = records.all(ActorRole.class)
                .collect(groupingBy(role -> role.actor.slug, mapping(role -> role.title, toSet())));
    }

    /** @return what is wrong with whom a quotation credits, as the rest of a sentence; empty where nothing is found */
    Optional<String> fault(Quotation quotation) {
        if (quotation.attribution != Attribution.NAMED) {
            return Optional.empty();
        }
        Actor speaker = quotation.statement.speaker;
        if (quotation.attributedAs == null) {
            return Optional.of("the speaker is named, and `attributedAs` does not say how.");
        }
        Locale language = Locale.forLanguageTag(quotation.citation.source.language);
        if (isNamed(speaker, quotation.attributedAs, language)) {
            return Optional.empty();
        }
        return Optional.of("“" + quotation.attributedAs + "” is no form of the name of " + speaker.slug
                + " that the record has"
                + other(speaker, quotation.attributedAs)
                        .map(actor -> ", but one of " + actor)
                        .orElse("")
                + ".");
    }

    /** @return the slug of another actor who has that name */
    private Optional<String> other(Actor speaker, String attributedAs) {
        String credit = Fold.of(attributedAs);
        return names.entrySet().stream()
                .filter(actor -> !actor.getKey().equals(speaker.slug)
                        && actor.getValue().stream()
                                .anyMatch(name -> Fold.of(name).equals(credit)))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }

    /**
     * A source may print an office in front of the name, and leave out a part of it: {@code Ms Rolf} is {@code Ida Rolf}.
     * Scripts without blanks print the office at once before or behind the name: {@code 市长李明}. In languages that decline
     * names, the declined name is one as well.
     */
    private boolean isNamed(Actor actor, String attributedAs, Locale language) {
        Set<String> forms = new HashSet<>(names.getOrDefault(actor.slug, Set.of()));
        forms.add(actor.name);
        String credit = Fold.of(attributedAs);
        boolean isWithin = forms.stream()
                .map(Fold::of)
                .anyMatch(form -> form.equals(credit) || !Boundaries.partsWords(form) && credit.contains(form));
        if (isWithin) {
            return true;
        }
        if (actor.kind == ActorKind.PERSON) {
            Credit person = new Credit(attributedAs, titles.getOrDefault(actor.slug, Set.of()).stream());
            return forms.stream().anyMatch(form -> person.names(form) || PartialName.is(attributedAs, form, language));
        }
        return forms.stream().anyMatch(form -> sharesWord(form, credit));
    }

    /** Of the name of an office or a group, sources print a part: {@code the Foreign Ministry}. */
    private static boolean sharesWord(String form, String credit) {
        Set<String> credited = words(credit);
        Set<String> named = words(Fold.of(form));
        return credited.containsAll(named)
                || named.stream().anyMatch(word -> Credit.isName(word) && credited.contains(word));
    }

    private static Set<String> words(String folded) {
        return new HashSet<>(Arrays.asList(folded.split("[^\\p{L}\\p{M}\\p{N}]+")));
    }
}
