package dev.onrecord.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Composes a large list of records on all processors: in pieces, each of which begins with a line that begins a record,
 * {@code - }. Where such a line is in the middle of something else, what comes before it is no YAML without it, or no list:
 * what cannot be composed in pieces is composed as a whole, which also tells what is wrong with it.
 */
final class RecordsComposer {

    /** How many characters make a piece worth a thread. */
    private static final int PIECE = 1 << 19;

    private static final Pattern DOCUMENT_END = Pattern.compile("^\\.\\.\\.", Pattern.MULTILINE);

    private final String text;
    private final Supplier<LoaderOptions> options;
    private final int least;

    /** @param line the one on which it begins, counted from 0 */
    private record Piece(int from, int to, int line) {}

    private RecordsComposer(String text, Supplier<LoaderOptions> options, int least) {
        this.text = text;
        this.options = options;
        this.least = least;
    }

    /** @return what the text says, as {@link LeanComposer} composes it; null where it says nothing */
    static @Nullable Node compose(String text, Supplier<LoaderOptions> options) {
        return compose(text, options, PIECE);
    }

    /** @param least how many characters a piece has at least */
    static @Nullable Node compose(String text, Supplier<LoaderOptions> options, int least) {
        Node list = new RecordsComposer(text, options, least).list();
        return list == null ? new LeanComposer(text, options.get()).getSingleNode() : list;
    }

    /** @return the list that the pieces are together; null where they are none */
    private @Nullable Node list() {
        List<Piece> pieces = pieces();
        List<SequenceNode> lists = pieces.size() < 2
                ? List.of()
                : pieces.parallelStream()
                        .map(this::list)
                        .filter(Objects::nonNull)
                        .toList();
        if (lists.isEmpty() || lists.size() < pieces.size()) {
            return null;
        }
        List<Node> records = new ArrayList<>();
        lists.forEach(list -> records.addAll(list.getValue()));
        SequenceNode first = lists.get(0);
        return new SequenceNode(
                first.getTag(),
                true,
                records,
                first.getStartMark(),
                lists.get(lists.size() - 1).getEndMark(),
                first.getFlowStyle());
    }

    /** Anchors are known, and counted, in all of the text; and what ends a document has another one behind it. */
    private @Nullable SequenceNode list(Piece piece) {
        String part = text.substring(piece.from(), piece.to());
        LeanComposer composer = new LeanComposer(part, piece.line(), options.get());
        try {
            return composer.getSingleNode() instanceof SequenceNode list
                            && !composer.hasAnchors()
                            && !DOCUMENT_END.matcher(part).find()
                    ? list
                    : null;
        } catch (RuntimeException e) {
            return null;
        }
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        int begun = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            if (breaksLine(i)) {
                line++;
                if (i + 1 - from >= least && text.startsWith("\n- ", i)) {
                    pieces.add(new Piece(from, i + 1, begun));
                    from = i + 1;
                    begun = line;
                }
            }
        }
        pieces.add(new Piece(from, text.length(), begun));
        return pieces;
    }

    /** As YAML 1.1 has it. */
    private boolean breaksLine(int at) {
        return switch (text.charAt(at)) {
            case '\n', 0x85, 0x2028, 0x2029 -> true;
            case '\r' -> !text.startsWith("\n", at + 1);
            default -> false;
        };
    }
}
