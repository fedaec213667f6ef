package dev.onrecord.store;

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
import java.util.Set;

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
            for (Kind k = kind; k != null; k = k.broader == null ? null : bySerial.get(k.broader.serial)) {
                if (wanted.contains(k.serial)) {
                    within.add(kind.serial);
                }
            }
        }
        return within;
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
