package dev.onrecord.store;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dev.onrecord.entry.Kind;
import dev.onrecord.entry.KindScheme;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import dev.onrecord.text.Nearest;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds that the dataset adds. They are few, so those of a scheme are read together and kept. */
public final class Kinds {

    private static final OneToMany<KindScheme, Kind> OF_SCHEME =
            OneToMany.by(scheme -> scheme, "select k.scheme, k from Kind k where k.scheme in (:parents)", "k.serial");

    private Kinds() {}

    /** @return those of the scheme, in the order of the seeds */
    static List<Kind> of(KindScheme scheme) {
        return OF_SCHEME.of(List.of(scheme)).get(0);
    }

    /**
     * @param slugs of kinds of the scheme, as a client gave them
     * @return the serials of these kinds and of all that are narrower
     * @throws ClientError if there is no such kind
     */
    public static Set<Long> within(KindScheme scheme, Collection<String> slugs) {
        Map<String, Kind> known = new HashMap<>();
        Map<Long, Kind> bySerial = new HashMap<>();
        for (Kind kind : of(scheme)) {
            known.put(kind.slug, kind);
            bySerial.put(kind.serial, kind);
        }
        Set<Long> wanted = new LinkedHashSet<>();
        for (String slug : slugs) {
            if (!known.containsKey(slug)) {
                throw unknown(scheme, slug, known.keySet());
            }
            wanted.add(known.get(slug).serial);
        }
        Set<Long> within = new LinkedHashSet<>();
        for (Kind kind : bySerial.values()) {
            if (withBroader(kind, bySerial).anyMatch(each -> wanted.contains(each.serial))) {
                within.add(kind.serial);
            }
        }
        return within;
    }

    private static Stream<Kind> withBroader(Kind kind, Map<Long, Kind> bySerial) {
        return Stream.iterate(
                kind, Objects::nonNull, each -> each.broader == null ? null : bySerial.get(each.broader.serial));
    }

    /**
     * @param serials how many there are of each kind itself, by its serial
     * @return how many there are of each, and of all that are narrower
     */
    public static Map<Kind, Integer> countsWithin(KindScheme scheme, Map<Long, Integer> serials) {
        Map<Long, Kind> bySerial = of(scheme).stream().collect(toMap(kind -> kind.serial, kind -> kind));
        Map<Kind, Integer> counts = new HashMap<>();
        serials.forEach((serial, count) -> withBroader(requireNonNull(bySerial.get(serial)), bySerial)
                .forEach(kind -> counts.merge(kind, count, Integer::sum)));
        return counts;
    }

    private static ClientError unknown(KindScheme scheme, String slug, Set<String> known) {
        String hint = Nearest.of(slug, known)
                .map(name -> " Did you mean '" + name + "'?")
                .orElse("");
        return new ClientError(
                ErrorCode.UNKNOWN_RECORD,
                "The dataset has no kind '" + slug + "' of its own; `kinds(schemes: [" + scheme
                        + "])` lists those there are." + hint);
    }
}
