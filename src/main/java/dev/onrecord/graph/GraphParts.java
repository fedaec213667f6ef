package dev.onrecord.graph;

import static java.util.Objects.requireNonNull;

import dev.onrecord.graph.RecordGraph.Links;
import dev.onrecord.graph.RecordGraph.Lists;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * A {@link RecordGraph} as it is written down: in parts, of which one says what there is and is read at once, however
 * many records there are. Where a field leads is read when it is asked for the first time.
 */
public final class GraphParts {

    /** The part that says which others there are. */
    private static final String DIRECTORY = "directory";

    /** The part that says which objects requests can name. */
    private static final String NAMES = "names";

    /** How many numbers are read at once. */
    private static final int PORTION = 1 << 12;

    private GraphParts() {}

    /** Writes a part down. */
    @FunctionalInterface
    public interface Part {

        /** @throws IOException if the stream takes no more */
        void write(DataOutputStream out) throws IOException;
    }

    /** Finds parts again that were written down. */
    @FunctionalInterface
    public interface Parts {

        /**
         * @param name the part's
         * @return what was written
         * @throws IOException if it cannot be read
         */
        DataInputStream open(String name) throws IOException;
    }

    /** Reads what a part says. */
    @FunctionalInterface
    private interface Reading<V> {

        V of(DataInputStream in) throws IOException;
    }

    /** @return what is to be written down of a graph, by the parts' names */
    public static Map<String, Part> of(RecordGraph graph) {
        Map<String, Part> parts = new TreeMap<>();
        parts.put(DIRECTORY, out -> writeDirectory(graph, out));
        parts.put(NAMES, out -> writeNames(graph.named(), out));
        graph.links()
                .forEach((coordinates, links) -> parts.put(coordinates, out -> {
                    write(links.lists().starts(), out);
                    write(links.lists().targets(), out);
                }));
        return parts;
    }

    /**
     * @param parts they are asked for as long as the graph is
     * @return the graph
     * @throws IOException if that is not what they give
     */
    public static RecordGraph read(Parts parts) throws IOException {
        try (DataInputStream in = parts.open(DIRECTORY)) {
            String[] types = new String[in.readInt()];
            for (int i = 0; i < types.length; i++) {
                types[i] = in.readUTF();
            }
            int[] firsts = numbers(in);
            Map<String, Links> links = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String coordinates = in.readUTF();
                links.put(
                        coordinates,
                        new Links(
                                in.readInt(),
                                in.readInt(),
                                part(parts, coordinates, content -> new Lists(numbers(content), numbers(content)))));
            }
            return new RecordGraph(types, firsts, links, part(parts, NAMES, GraphParts::names));
        }
    }

    private static <V> OnDemand<V> part(Parts parts, String name, Reading<V> reading) {
        return new OnDemand<>(() -> {
            try (DataInputStream in = parts.open(name)) {
                return reading.of(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static void writeDirectory(RecordGraph graph, DataOutputStream out) throws IOException {
        out.writeInt(graph.types().length);
        for (String type : graph.types()) {
            out.writeUTF(type);
        }
        write(graph.firsts(), out);
        out.writeInt(graph.links().size());
        for (Map.Entry<String, Links> each : new TreeMap<>(graph.links()).entrySet()) {
            out.writeUTF(each.getKey());
            out.writeInt(each.getValue().first());
            out.writeInt(each.getValue().longest());
        }
    }

    private static void writeNames(Map<String, Integer> named, DataOutputStream out) throws IOException {
        out.writeInt(named.size());
        for (String name : named.keySet().stream().sorted().toList()) {
            out.writeUTF(name);
            out.writeInt(requireNonNull(named.get(name)));
        }
    }

    private static Map<String, Integer> names(DataInputStream in) throws IOException {
        Map<String, Integer> names = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            names.put(in.readUTF(), in.readInt());
        }
        return names;
    }

    private static void write(int[] numbers, DataOutputStream out) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private static int[] numbers(DataInputStream in) throws IOException {
        int[] numbers = new int[in.readInt()];
        byte[] bytes = new byte[Math.min(numbers.length, PORTION) * Integer.BYTES];
        for (int from = 0; from < numbers.length; from += PORTION) {
            int count = Math.min(PORTION, numbers.length - from);
            in.readFully(bytes, 0, count * Integer.BYTES);
            ByteBuffer.wrap(bytes).asIntBuffer().get(numbers, from, count);
        }
        return numbers;
    }
}
