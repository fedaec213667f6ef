package dev.onrecord.entry;

import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;

/** The kinds of record that have a global id: the kind, a colon and the slug, {@code event:prisoner-exchange}. */
@Description("The kinds of record that have a global id.")
public enum EntryKind {
    @Description("A published document.")
    SOURCE,
    @Description("Somebody or something that acts.")
    ACTOR,
    @Description("Something that happened or was proposed.")
    EVENT,
    @Description("An act of speech.")
    STATEMENT,
    @Description("A question of fact that sources answer.")
    CLAIM;

    private static final String SEPARATOR = ":";

    /** @return how the kind is written in ids and messages */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return the global id of this kind's record of that slug */
    public String id(String slug) {
        return word() + SEPARATOR + slug;
    }

    /** @return the name of the kind's entity in queries */
    public String entity() {
        return name().charAt(0) + word().substring(1);
    }

    /** @return the kind whose entity has that name in queries */
    public static EntryKind ofEntity(String entity) {
        return valueOf(entity.toUpperCase(Locale.ROOT));
    }

    /**
     * @param reference a slug, or a global id of this kind
     * @return the slug
     * @throws ClientError if it is the id of another kind
     */
    public String slug(String reference) {
        int separator = reference.indexOf(SEPARATOR);
        if (separator < 0) {
            return reference;
        }
        if (ofId(reference) != this) {
            throw new ClientError(
                    ErrorCode.BAD_ID, "'" + reference + "' is no " + word() + "; its id begins with `" + id("") + "`.");
        }
        return reference.substring(separator + 1);
    }

    /**
     * @param id a global id
     * @return the kind that it names
     * @throws ClientError if it names none
     */
    public static EntryKind ofId(String id) {
        List<EntryKind> kinds = Arrays.asList(values());
        return kinds.stream()
                .filter(kind -> id.startsWith(kind.id("")))
                .findFirst()
                .orElseThrow(
                        () -> new ClientError(
                                ErrorCode.BAD_ID,
                                "'" + id + "' is not an id; write "
                                        + kinds.stream().map(EntryKind::word).collect(Collectors.joining(", "))
                                        + ", a colon and a slug, as in `event:prisoner-exchange`, or take the `id` that a record or part has."));
    }
}
