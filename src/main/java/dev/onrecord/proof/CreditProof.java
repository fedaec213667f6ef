package dev.onrecord.proof;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dev.onrecord.actor.Actor;
import dev.onrecord.actor.ActorName;
import dev.onrecord.finder.Boundaries;
import dev.onrecord.statement.Attribution;
import dev.onrecord.statement.Quotation;
import dev.onrecord.text.Fold;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a source that names a speaker names the one of the record, by a form of the name that the record has. */
final class CreditProof {

    private final Map<String, Set<String>> names;

    CreditProof(Records records) {
        names = records.all(ActorName.class)
                .collect(groupingBy(name -> name.actor.slug, mapping(name -> Fold.of(name.name), toSet())));
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
        String credit = Fold.of(quotation.attributedAs);
        if (isNamed(speaker, credit)) {
            return Optional.empty();
        }
        Optional<String> other = names.entrySet().stream()
                .filter(actor ->
                        !actor.getKey().equals(speaker.slug) && actor.getValue().contains(credit))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
        return Optional.of("“" + quotation.attributedAs + "” is no form of the name of " + speaker.slug
                + " that the record has"
                + other.map(actor -> ", but one of " + actor).orElse("") + ".");
    }

    /**
     * By the whole name, with an office in front of it or a part left out: {@code Ms Rolf} for {@code Ida Rolf}. Where
     * no blank parts them, the office stands at once before or behind the name: {@code 市长李明}.
     */
    private boolean isNamed(Actor actor, String credit) {
        Set<String> forms = new HashSet<>(names.getOrDefault(actor.slug, Set.of()));
        forms.add(Fold.of(actor.name));
        Set<String> credited = words(credit);
        return forms.stream().anyMatch(form -> {
            if (!Boundaries.partsWords(form) && credit.contains(form)) {
                return true;
            }
            Set<String> last = words(form);
            return credited.containsAll(last)
                    || last.stream().anyMatch(word -> isName(word) && credited.contains(word));
        });
    }

    private static boolean isName(String word) {
        return word.codePointCount(0, word.length()) > 2 || word.codePoints().anyMatch(Character::isIdeographic);
    }

    private static Set<String> words(String folded) {
        return new HashSet<>(Arrays.asList(folded.split("[^\\p{L}\\p{M}\\p{N}]+")));
    }
}
