package dev.onrecord.store;

import dev.onrecord.entry.Entry;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.Node;
import dev.onrecord.entry.Part;
import dev.onrecord.error.ClientError;
import dev.onrecord.error.ErrorCode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The kinds of part that have a global id: the kind, the slug of the record that the part is written in, and its number
 * among the parts of its kind there, {@code account:venezuelans-handed-over:3}. It is the same whenever the same seeds are
 * loaded, so that a client's cache may keep it.
 */
public enum PartKind {
    ACCOUNT("Account", "claim", EntryKind.CLAIM),
    PARTICIPATION("Participation", "event", EntryKind.EVENT),
    QUOTATION("Quotation", "statement", EntryKind.STATEMENT),
    /** A relation belongs to the event from which it is read. */
    RELATION("EventRelation", "from", EntryKind.EVENT);

    private static final Pattern ID = Pattern.compile("([a-z]+):([a-z0-9-]+):([1-9][0-9]{0,8})");

    private final EntryKind ownerKind;
    private final OneToMany<String, Part> ofOwner;

    PartKind(String entity, String owner, EntryKind ownerKind) {
        this.ownerKind = ownerKind;
        String path = "p." + owner + ".slug";
        this.ofOwner = OneToMany.by(
                slug -> slug,
                "select " + path + ", p from " + entity + " p where " + path + " in (:parents)",
                "p.serial");
    }

    /** @return how the kind is written in ids and messages */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param owner the slug of the record that the part is written in
     * @param ordinal its number among the parts of its kind there, from 1
     * @return the global id
     */
    public String id(String owner, int ordinal) {
        return word() + ":" + owner + ":" + ordinal;
    }

    /** @return the kind that a global id names; none where it is that of a record, or of nothing */
    static Optional<PartKind> ofId(String id) {
        return Arrays.stream(values())
                .filter(kind -> id.startsWith(kind.word() + ":"))
                .findFirst();
    }

    /** @throws ClientError if the id, which names this kind, is not written as ids of parts are */
    void check(String id) {
        parsed(id);
    }

    private Matcher parsed(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            throw new ClientError(
                    ErrorCode.BAD_ID,
                    "'" + id + "' is not an id; write " + word() + ", a colon, the slug of its " + ownerKind.word()
                            + ", a colon and its number there, as in `" + id("some-" + ownerKind.word(), 1) + "`.");
        }
        return matcher;
    }

    /**
     * @param ids ids of this kind
     * @return the parts by the ids; nothing for those that do not exist
     */
    Map<String, Node> find(List<String> ids) {
        Map<String, List<Part>> owned =
                parts(ids.stream().map(id -> parsed(id).group(2)).distinct().toList());
        Map<String, Node> found = new LinkedHashMap<>();
        for (String id : ids) {
            Matcher parsed = parsed(id);
            int ordinal = Integer.parseInt(parsed.group(3));
            List<Part> parts = owned.getOrDefault(parsed.group(2), List.of());
            if (ordinal <= parts.size()) {
                found.put(id, (Node) parts.get(ordinal - 1));
            }
        }
        return found;
    }

    /** @return the parts of each owner by the slug that was given, which may be one that it once had */
    private Map<String, List<Part>> parts(List<String> owners) {
        Map<String, List<Part>> found = read(owners);
        List<String> without = owners.stream()
                .filter(slug -> found.getOrDefault(slug, List.of()).isEmpty())
                .toList();
        if (!without.isEmpty()) {
            Map<String, String> present = new HashMap<>();
            List<Entry> entries = BatchLoader.bySlugs(ownerKind, without);
            for (int i = 0; i < without.size(); i++) {
                if (entries.get(i) != null) {
                    present.put(without.get(i), entries.get(i).slug);
                }
            }
            if (!present.isEmpty()) {
                Map<String, List<Part>> renamed = read(List.copyOf(present.values()));
                present.forEach((former, slug) -> found.put(former, renamed.get(slug)));
            }
        }
        return found;
    }

    private Map<String, List<Part>> read(List<String> owners) {
        List<List<Part>> parts = ofOwner.of(owners);
        Map<String, List<Part>> found = new HashMap<>();
        for (int i = 0; i < owners.size(); i++) {
            found.put(owners.get(i), parts.get(i));
        }
        return found;
    }
}
