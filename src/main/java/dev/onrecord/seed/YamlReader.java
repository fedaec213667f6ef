package dev.onrecord.seed;

import dev.onrecord.file.NotUtf8Exception;
import dev.onrecord.file.Utf8;
import java.io.StringReader;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Makes YAML of one file, and holds it against what every file must meet: UTF-8, one document, texts of whole
 * characters that fit, no tags. It never makes objects of what tags name.
 */
final class YamlReader {

    /** Lists and mappings within each other multiply by aliases: nine in each of nine levels are 400 million. */
    private static final int MOST_ALIASES = 50;

    /** A record has five levels. */
    private static final int MOST_LEVELS = 50;

    private static final Set<Tag> PLAIN_TAGS = Set.of(
            Tag.STR,
            Tag.INT,
            Tag.FLOAT,
            Tag.BOOL,
            Tag.NULL,
            Tag.TIMESTAMP,
            Tag.SEQ,
            Tag.MAP,
            Tag.MERGE,
            new Tag(Tag.PREFIX + "value"));

    /** What is not ended is told where it begins, and not where the parser notices. */
    private static final Pattern NOT_ENDED =
            Pattern.compile("found unexpected end of stream|expected ',' or '[\\]}]'.*", Pattern.DOTALL);

    private static final Pattern LONG_ESCAPE = Pattern.compile("\\\\U([0-9A-Fa-f]{8})");

    private final SeedFile file;
    private final Problems problems;

    private YamlReader(SeedFile file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** @return what the file holds; null where that cannot be read, which is then noted as a problem */
    static @Nullable Node read(SeedFile file, Problems problems) {
        return new YamlReader(file, problems).read();
    }

    private @Nullable Node read() {
        String text = text();
        if (text == null) {
            return null;
        }
        Node root = compose(text);
        if (root == null) {
            return null;
        }
        if (root instanceof SequenceNode records) {
            records.getValue().forEach(this::check);
        } else {
            check(root);
        }
        return root;
    }

    private @Nullable String text() {
        try {
            String text = Utf8.decode(file.bytes());
            text = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return isPrintable(text) ? text : null;
        } catch (NotUtf8Exception e) {
            problem(e.line(), e.getMessage());
            return null;
        }
    }

    private boolean isPrintable(String text) {
        int line = 1;
        int noted = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (!Character.isSurrogate(c) && !StreamReader.isPrintable(c) && noted != line) {
                noted = line;
                problem(line, "has %s, which is not printed; take it out.".formatted(Characters.name(c)));
            }
        }
        return noted == 0;
    }

    private @Nullable Node compose(String text) {
        try {
            Node root = RecordsComposer.compose(text, YamlReader::options);
            if (root == null) {
                problem(0, "is empty; write its records, or remove the file.");
            }
            return root;
        } catch (MarkedYAMLException e) {
            boolean isNotEnded = NOT_ENDED.matcher(e.getProblem()).matches() && e.getContextMark() != null;
            Mark mark = isNotEnded ? e.getContextMark() : e.getProblemMark();
            int line = mark == null ? 0 : mark.getLine() + 1;
            problem(
                    line,
                    "is not YAML: " + e.getProblem().replaceFirst("\\.$", "") + "."
                            + YamlHint.of(e.getProblem(), text, line));
        } catch (RuntimeException e) {
            // Limits and escapes are refused without a place: it is looked for where the file is read again.
            explain(text);
        }
        return null;
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        // The limit is against strangers' documents; a dataset is the operator's own, and may be large.
        options.setCodePointLimit(Integer.MAX_VALUE);
        options.setMaxAliasesForCollections(MOST_ALIASES);
        options.setNestingDepthLimit(MOST_LEVELS);
        return options;
    }

    /** Notes where a limit or an escape is that the parser refuses without saying so. */
    private void explain(String text) {
        Set<String> collections = new HashSet<>();
        int aliases = 0;
        int level = 0;
        int line = 1;
        try {
            for (Event event : new Yaml(options()).parse(new StringReader(text))) {
                line = event.getStartMark().getLine() + 1;
                if (event instanceof CollectionStartEvent start) {
                    collections.add(start.getAnchor());
                    level++;
                } else if (event instanceof CollectionEndEvent) {
                    level--;
                } else if (event instanceof AliasEvent alias && collections.contains(alias.getAnchor())) {
                    aliases++;
                }
                if (level > MOST_LEVELS) {
                    problem(line, "is nested deeper than " + MOST_LEVELS + " levels.");
                    return;
                }
                if (aliases > MOST_ALIASES) {
                    problem(
                            line,
                            "refers to lists and mappings by aliases (`*name`) more than " + MOST_ALIASES
                                    + " times; write out what they stand for.");
                    return;
                }
            }
        } catch (RuntimeException e) {
            explainEscape(text, line);
            return;
        }
        problem(line, "cannot be read as YAML.");
    }

    private void explainEscape(String text, int line) {
        Matcher escape = LONG_ESCAPE.matcher(text);
        while (escape.find()) {
            if (Long.parseLong(escape.group(1), 16) > Character.MAX_CODE_POINT) {
                problem(
                        lineOf(text, escape.start()),
                        "is not YAML: '" + escape.group() + "' is no character; the last is '\\U0010FFFF'.");
                return;
            }
        }
        problem(line, "cannot be read as YAML from here.");
    }

    private static int lineOf(String text, int place) {
        return 1 + (int) text.chars().limit(place).filter(c -> c == '\n').count();
    }

    /** Holds a record against what each must meet, whatever its fields are. */
    private void check(Node record) {
        new Texts().check(record, "");
    }

    /** The texts of a record. Aliases make one node, which has an anchor, stand in several places. */
    private final class Texts {

        private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

        private void check(Node node, String key) {
            if (node.getAnchor() != null && !seen.add(node)) {
                return;
            }
            if (!PLAIN_TAGS.contains(node.getTag())) {
                problem(
                        Fields.line(node),
                        key + "has the tag '" + Scalars.shortened(node.getTag().getValue())
                                + "'; tags are not read. Leave it out.");
            }
            if (node instanceof ScalarNode scalar) {
                checkText(scalar, key);
            } else if (node instanceof SequenceNode sequence) {
                sequence.getValue().forEach(item -> check(item, key));
            } else if (node instanceof MappingNode mapping) {
                mapping.getValue().forEach(this::check);
            }
        }

        private void check(NodeTuple tuple) {
            check(tuple.getKeyNode(), "");
            check(
                    tuple.getValueNode(),
                    tuple.getKeyNode() instanceof ScalarNode key ? Scalars.shortened(key.getValue()) + ": " : "");
        }

        private void checkText(ScalarNode scalar, String key) {
            String fault = Characters.fault(scalar.getValue());
            if (fault != null) {
                problem(Fields.line(scalar), key + fault);
            }
        }
    }

    private void problem(int line, String message) {
        problems.add(new Problem(file.shown(), line, message));
    }
}
