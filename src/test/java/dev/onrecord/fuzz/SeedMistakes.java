package dev.onrecord.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What can be wrong with a seed file: its records, its lines, its bytes, or what YAML makes of it. */
public final class SeedMistakes {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** Values that stand somewhere in seeds, and values that stand nowhere. */
    private static final List<String> VALUES = List.of(
            "~",
            "[]",
            "{}",
            "yes",
            "0",
            "-1",
            "1e400",
            "99999999999999999999",
            "0x1F",
            "infinite",
            "2025-06-03",
            "2025-02-30",
            "2025-06~",
            "+999999999-12-31",
            "2025-06-04/2025-06-03",
            "all",
            "some",
            "undisclosed",
            "withheld",
            "many",
            "hundreds",
            "{ not: most }",
            "{ set: [one, another] }",
            "{ name: Aurelia, misprint: true }",
            "{ text: lately, loose: true }",
            "[[a]]",
            "[harbour-post:2]",
            "[harbour-post:99999999999]",
            "ida-rolf",
            "[ida-rolf, ida-rolf]",
            "[sinking]",
            "rescue",
            "{ between: [80, 100] }",
            "{ between: [100, 80] }",
            "{ moreThan: 9007199254740993 }",
            "{ exactly: 0.1 }",
            "{ exactly: -5 }",
            "{ nearly: 0 }",
            "{ about: 1.79e308 }",
            "{ exactly: -1e100 }",
            "{ exactly: 1,250 }",
            "{ exactly: 010 }",
            "{ between: [0x28p0, 40f] }",
            "{ date: '0000', basis: stated }",
            "{ date: 1582-10-10, basis: stated }",
            "{ date: 2999-12-31, basis: stated }",
            "{ date: 9999-12-31/0000-01-01, basis: stated }",
            "{ kind: preceded, event: sinking, basis: stated, cites: [harbour-post:2] }",
            "[{ kind: preceded-by, event: rescue, basis: stated, cites: [harbour-post:2] }]",
            "english",
            "not a url",
            "https://example.org/a",
            "../harbour-post.txt",
            "Null",
            "{ sameAs: people-rescued }",
            "{ sameAs: everybody-safe }",
            "{ date: 2025-06, basis: stated }",
            "{ undisclosed: nobody asked }",
            "{ withheld: nobody asked }",
            "{ text: words, basis: stated }",
            "[{ text: words, basis: inferred }]");

    /** What YAML has beside values, and what is done with it to programs that trust it. */
    private static final List<String> YAML_ITSELF = List.of(
            "a: &a [x, x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: &d [*c, *c, *c]\ne: [*d, *d, *d]\n",
            "- &self [*self, *self]\n",
            "- &self { slug: self, partOf: *self, places: [*self] }\n",
            "- !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://localhost\"]]]]\n",
            "- !!binary R0lGODlhDAAMAIQ\n",
            "- !!set { ? a, ? b }\n",
            "- <<: *nobody\n",
            "- { <<: { slug: merged }, slug: own }\n",
            "- ? [a, b]\n  : c\n",
            "- \"\\ud800\"\n",
            "- \"\\UFFFFFFFF\"\n",
            "- \"\\U00110000\"\n",
            "- \"\\uffff\\u202e\\0\"\n",
            "- &a [x]\n" + "- *a\n".repeat(60),
            "- !!python/object/apply:os.system ['true']\n",
            "- slug: \"\\ud83d\"\n  \"\\ude00\": x\n",
            "- 'open\n",
            "- |9\n  text\n",
            "%YAML 9.9\n---\n",
            "%TAG ! tag:example,2000:\n---\n- !x y\n",
            "--- a\n--- b\n",
            "...\n",
            "\t- slug: tab\n",
            "- slug: a\n  slug: b\n",
            "- ".repeat(200) + "a\n",
            "- " + "[".repeat(10_000) + "\n",
            "- " + "{ a: ".repeat(10_000) + "\n",
            "- slug: " + "a".repeat(100_000) + "\n",
            "- slug: long\n  title: " + "a ".repeat(50_000) + "\n",
            "- \u0000\n",
            "- \u0085\u2028\ufeff\n",
            "# \ud83d\ude00\n");

    private SeedMistakes() {}

    /** @return the file with a mistake, which may do no harm */
    public static byte[] in(byte[] file, Chance chance) {
        return switch (chance.below(10)) {
            case 0 -> Bytes.mutated(file, chance);
            case 1 -> inLines(text(file), chance, chance.oneOf(YAML_ITSELF)).getBytes(UTF_8);
            case 2, 3 -> inLines(text(file), chance, "").getBytes(UTF_8);
            default -> inRecords(file, chance);
        };
    }

    private static String text(byte[] file) {
        return new String(file, UTF_8);
    }

    private static String inLines(String text, Chance chance, String more) {
        List<String> lines = text.lines().map(line -> line + "\n").collect(Collectors.toCollection(ArrayList::new));
        int place = chance.below(lines.size());
        int other = chance.below(lines.size());
        String line = lines.get(place);
        if (!more.isEmpty()) {
            lines.add(chance.oneOf(place, 0, lines.size()), more);
            return String.join("", lines);
        }
        switch (chance.below(6)) {
            case 0 -> lines.remove(place);
            case 1 -> lines.add(place, line);
            case 2 -> lines.set(place, lines.set(other, line));
            case 3 -> lines.set(place, " ".repeat(chance.below(4)) + line.strip() + "\n");
            case 4 ->
                lines.set(place, line.replaceFirst(": .*", ": " + Matcher.quoteReplacement(chance.oneOf(VALUES))));
            default ->
                lines.set(
                        place, line.replaceFirst("[:\\[{\\-,\"]", chance.oneOf("", " ", "&a ", "*a ", "!!int ", "?")));
        }
        return String.join("", lines);
    }

    /** The records stay YAML, so that what is wrong with them is found by those who read records. */
    private static byte[] inRecords(byte[] file, Chance chance) {
        try {
            JsonNode root = YAML.readTree(file);
            List<ContainerNode<?>> containers = new ArrayList<>();
            collect(root, containers);
            ContainerNode<?> chosen = chance.oneOf(containers);
            if (chosen instanceof ObjectNode object) {
                inObject(object, chance);
            } else {
                inList((ArrayNode) chosen, chance);
            }
            return YAML.writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
        if (node instanceof ContainerNode<?> container && !container.isEmpty()) {
            containers.add(container);
            container.forEach(inner -> collect(inner, containers));
        }
    }

    private static void inObject(ObjectNode object, Chance chance) {
        List<String> keys = StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .toList();
        String key = chance.oneOf(keys);
        switch (chance.below(5)) {
            case 0 -> object.remove(key);
            case 1 -> object.set(Texts.wellFormed(chance, key), object.remove(key));
            case 2 -> object.set(key, object.get(chance.oneOf(keys)));
            default -> object.set(key, other(object.get(key), chance));
        }
    }

    private static void inList(ArrayNode list, Chance chance) {
        int place = chance.below(list.size());
        switch (chance.below(4)) {
            case 0 -> list.remove(place);
            case 1 -> list.insert(0, list.get(place).deepCopy());
            case 2 -> list.add(list.remove(place));
            default -> list.set(place, other(list.get(place), chance));
        }
    }

    private static JsonNode other(JsonNode value, Chance chance) {
        return switch (chance.below(5)) {
            case 3 -> TextNode.valueOf(Dates.edtf(chance));
            case 0 -> NullNode.getInstance();
            case 1 -> TextNode.valueOf(Texts.wellFormed(chance, value.asText("x")));
            case 2 -> TextNode.valueOf(value.asText("x").replaceFirst("\\w", chance.oneOf("", "x", "9")));
            default -> parsed(chance.oneOf(VALUES));
        };
    }

    private static JsonNode parsed(String value) {
        try {
            return YAML.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(value, e);
        }
    }
}
