package dev.onrecord.authoring;

import dev.onrecord.extraction.ExtractedText;
import dev.onrecord.file.FileTree;
import dev.onrecord.file.NotUtf8Exception;
import dev.onrecord.finder.NumberWords;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.NumeralFinder;
import dev.onrecord.finder.QuotationFinder;
import dev.onrecord.finder.Quoted;
import dev.onrecord.finder.Span;
import dev.onrecord.finder.Transcript;
import dev.onrecord.proof.Document;
import dev.onrecord.proof.Document.Paragraph;
import dev.onrecord.seed.CheckedSeeds;
import dev.onrecord.source.Source;
import dev.onrecord.text.Fold;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Proposes records for a document: what stands in quotation marks, or is a transcript's turn, with a likely speaker;
 * numbers with their values; names; relative dates. A person decides what becomes of them: nothing is written among the
 * records.
 */
public final class Drafter {

    /** More than are kept of a number. */
    private static final int MOST_DIGITS = 15;

    private static final Pattern PROPOSED_ACTOR = Pattern.compile("(?m)^- slug: (\\S+)\\R  name: ");

    private static final Pattern UNIT = Pattern.compile("[ \u00A0\u202F-]+([\\p{L}\\p{M}]{2,40})");

    private final Document document;
    private final Gazetteer gazetteer;
    private final SpeakerFinder speakers;
    private final List<Speech> speeches = new ArrayList<>();
    private final boolean isTranscript;

    /** The slugs of actors that are proposed of other documents. */
    private final Set<String> elsewhere = new HashSet<>();

    /**
     * Words that somebody said.
     *
     * @param paragraph where they stand, counted from 1
     * @param span of the words in the paragraph
     * @param speaker who likely said them; null where nothing tells
     * @param isDirect whether they are a sentence of their own
     */
    record Speech(int paragraph, Span span, SpeakerFinder.@Nullable Speaker speaker, boolean isDirect) {}

    Drafter(Document document, Gazetteer gazetteer) {
        this.document = document;
        this.gazetteer = gazetteer;
        this.speakers = new SpeakerFinder(gazetteer, document.language());
        this.isTranscript = Transcript.isOne(
                document.paragraphs().stream().map(Paragraph::text).toList());
        readSpeeches();
    }

    /** @return what somebody said, in the order of the document */
    List<Speech> speeches() {
        return speeches;
    }

    private void readSpeeches() {
        List<Paragraph> paragraphs = document.paragraphs();
        for (int number = 1; number <= paragraphs.size(); number++) {
            String text = paragraphs.get(number - 1).text();
            Transcript.Turn turn = isTranscript ? Transcript.turn(text) : null;
            if (turn != null) {
                speeches.add(new Speech(number, turn.words(), speakers.ofTurn(turn.name()), true));
            } else {
                readQuotations(number, text);
            }
        }
    }

    private void readQuotations(int number, String text) {
        List<Quoted> all = QuotationFinder.find(text).stream()
                .filter(quoted -> quoted.depth() == 0)
                .toList();
        for (Quoted quoted : all) {
            speeches.add(new Speech(number, quoted.words(), speakers.of(text, quoted, all), isSentence(text, quoted)));
        }
    }

    private static boolean isSentence(String text, Quoted quoted) {
        String words = quoted.words().of(text);
        boolean ended = words.matches("(?s).*[.,!?…。！？،؟]$")
                || quoted.whole().end() < text.length()
                        && ".,".indexOf(text.charAt(quoted.whole().end())) >= 0;
        int first = words.codePointAt(0);
        boolean begins = !Character.isLowerCase(first);
        return ended && begins && words.split("\\s+").length > 2;
    }

    /**
     * @param dataset the folder of a dataset
     * @param seeds its records
     * @param slug of the source whose document is read
     * @return what was written, in a line
     * @throws IOException if the document cannot be read, or the draft not be written; the message says why
     */
    public static String draft(DatasetFolder dataset, CheckedSeeds seeds, String slug) throws IOException {
        Source source = seeds.source(slug);
        Document document = document(dataset, source);
        Path file = dataset.drafts().resolve(slug + ".yaml");
        if (Files.exists(file)) {
            throw new IOException("There is " + file + " already; move it away, or take it out, for a new one.");
        }
        Drafter drafter = new Drafter(document, Gazetteer.of(seeds, name -> true));
        drafter.readOthers(dataset.drafts());
        LocalDate published =
                source.published != null && source.published.earliest().equals(source.published.latest())
                        ? source.published.earliest()
                        : null;
        Files.createDirectories(dataset.drafts());
        String yaml = drafter.yaml(slug, published);
        Files.writeString(file, yaml);
        int quotations = drafter.speeches.size();
        return "%s: %s lines, with %s. Read them, and move what holds to the records."
                .formatted(file, yaml.lines().count(), quotations == 1 ? "1 quotation" : quotations + " quotations");
    }

    private void readOthers(Path drafts) throws IOException {
        if (!Files.isDirectory(drafts)) {
            return;
        }
        for (FileTree.Leaf leaf : FileTree.of(drafts)) {
            if (leaf.problem() == null && leaf.name().endsWith(".yaml")) {
                String other =
                        new String(FileTree.read(leaf.path(), ExtractedText.LARGEST_FILE), StandardCharsets.UTF_8);
                for (Matcher actor = PROPOSED_ACTOR.matcher(other); actor.find(); ) {
                    elsewhere.add(actor.group(1));
                }
            }
        }
    }

    private static Document document(DatasetFolder dataset, Source source) throws IOException {
        Path file = dataset.documents().resolve(source.document.file());
        try {
            Document document = Document.read(file, Locale.forLanguageTag(source.language));
            if (!document.sha256().equals(source.document.sha256())) {
                throw new IOException(file + " is not the document that was entered: its SHA-256 is another one.");
            }
            return document;
        } catch (NotUtf8Exception e) {
            throw new IOException(file + " " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException(about(file, e), e);
        }
    }

    private static String about(Path file, IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith(file.toString()) ? message : file + " " + message;
    }

    private String yaml(String slug, @Nullable LocalDate published) {
        StringBuilder yaml = new StringBuilder("# Proposed from " + slug
                + " by rules. Nothing of it is read until you move it: records under `statements` to statements.yaml, and so"
                + " on. They load as they are.\n# Every line is a guess of a machine about a text; you decide.\n");
        writeStatements(slug, yaml);
        writeActors(slug, yaml);
        writeEvent(slug, yaml);
        writeClaims(slug, yaml);
        writeDates(slug, published, yaml);
        return yaml.toString();
    }

    private void writeStatements(String slug, StringBuilder yaml) {
        yaml.append("\nstatements:\n");
        int number = 0;
        for (Speech speech : speeches) {
            number++;
            String record = statement(slug, number, speech);
            if (speech.speaker() == null) {
                yaml.append("# Nothing tells who said this: write the speaker, and take the number signs away.\n")
                        .append(record.replaceAll("(?m)^", "# ").replaceFirst("# $", ""));
            } else {
                yaml.append("# Speaker: ")
                        .append(speech.speaker().rule())
                        .append(".\n")
                        .append(record);
            }
        }
    }

    private String statement(String slug, int number, Speech speech) {
        StringBuilder yaml = new StringBuilder();
        Paragraph paragraph = document.paragraphs().get(speech.paragraph() - 1);
        SpeakerFinder.Speaker speaker = speech.speaker();
        yaml.append("- slug: ").append(slug).append("-said-").append(number).append('\n');
        yaml.append("  speaker: ").append(speaker == null ? "" : speaker.slug()).append('\n');
        yaml.append("  act: asserts\n  gist: To be written in your own words.\n  channel: unspecified\n");
        yaml.append("  quotations:\n    - in: ")
                .append(slug)
                .append(':')
                .append(speech.paragraph())
                .append('\n');
        offsets(paragraph, speech.span(), "      ", yaml);
        yaml.append("      mode: ")
                .append(speech.isDirect() ? "direct" : "partial")
                .append('\n');
        yaml.append("      text: ")
                .append(QuotedScalar.of(speech.span().of(paragraph.text())))
                .append('\n');
        if (speaker != null && speaker.printed() != null) {
            yaml.append("      attributedAs: ")
                    .append(QuotedScalar.of(speaker.printed()))
                    .append('\n');
        }
        return yaml.append("      attribution: ")
                .append(speaker == null ? "lost" : speaker.attribution())
                .append('\n')
                .toString();
    }

    private static void offsets(Paragraph paragraph, Span span, String indent, StringBuilder yaml) {
        String text = paragraph.text();
        yaml.append(indent)
                .append("start: ")
                .append(paragraph.start() + text.codePointCount(0, span.start()))
                .append('\n');
        yaml.append(indent)
                .append("end: ")
                .append(paragraph.start() + text.codePointCount(0, span.end()))
                .append('\n');
    }

    /** @return where each name that is printed is printed first: its paragraph, counted from 1 */
    Map<String, Integer> names() {
        Map<String, Integer> first = new LinkedHashMap<>();
        Set<String> inSentences = namesInSentences();
        int number = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            number++;
            String text = paragraph.text();
            boolean isHeadline = Headline.isOne(text);
            for (Gazetteer.Match match : gazetteer.find(text)) {
                first.putIfAbsent(match.form(), number);
            }
            for (Span name : namesOfActors(paragraph)) {
                if (!isHeadline || inSentences.contains(Fold.of(name.of(text)))) {
                    first.putIfAbsent(name.of(text), number);
                }
            }
        }
        return first;
    }

    /** Capitals tell names where not every word has them. */
    private Set<String> namesInSentences() {
        return document.paragraphs().stream()
                .filter(paragraph -> !Headline.isOne(paragraph.text()))
                .flatMap(paragraph -> namesOfActors(paragraph).stream().map(name -> Fold.of(name.of(paragraph.text()))))
                .collect(Collectors.toSet());
    }

    /** Of the head of a transcript's turn, which has an office in capitals, too, the name alone. */
    private List<Span> namesOfActors(Paragraph paragraph) {
        String text = paragraph.text();
        Transcript.Turn turn = isTranscript ? Transcript.turn(text) : null;
        List<Numeral> numerals = numerals(paragraph);
        List<Span> names = new ArrayList<>();
        if (turn != null && !Transcript.isRole(turn.name())) {
            int start = text.indexOf(turn.name());
            names.add(new Span(start, start + turn.name().length()));
        }
        ActorNameFinder.find(text, paragraph.language()).stream()
                .filter(name -> turn == null || turn.words().contains(name))
                .filter(name ->
                        numerals.stream().noneMatch(numeral -> numeral.span().overlaps(name)))
                .filter(name -> !paragraph.language().getLanguage().equals("en") || !Demonym.namesNobody(name.of(text)))
                .forEach(names::add);
        return names;
    }

    private void writeActors(String slug, StringBuilder yaml) {
        yaml.append("\nactors:\n");
        Map<String, Integer> names = names();
        Map<String, String> speaking = new LinkedHashMap<>();
        for (Speech speech : speeches) {
            SpeakerFinder.Speaker speaker = speech.speaker();
            if (speaker != null && gazetteer.slug(speaker.name()) == null && !elsewhere.contains(speaker.slug())) {
                speaking.putIfAbsent(speaker.slug(), speaker.name());
                names.putIfAbsent(speaker.name(), paragraphOf(speaker.name(), speech.paragraph()));
            }
        }
        Set<String> proposed = new HashSet<>();
        StringBuilder others = new StringBuilder();
        names.forEach((name, paragraph) -> {
            String place = slug + ":" + paragraph;
            String actor = Gazetteer.slugOf(name);
            String known = gazetteer.slug(name) == null && elsewhere.contains(actor) ? actor : gazetteer.slug(name);
            String kind = speaking.containsKey(actor) ? orElse(ActorType.of(name), "person") : kind(name);
            if (known != null) {
                yaml.append("# %s: { name: %s, kind: alias, cites: [%s] }\n"
                        .formatted(known, QuotedScalar.of(name), place));
            } else if (kind == null) {
                others.append("# - ").append(name).append(" (").append(place).append(")\n");
            } else if (proposed.add(actor)) {
                yaml.append(
                        "- slug: %s\n  name: %s\n  kind: %s\n  names:\n    - { name: %s, kind: preferred, cites: [%s] }\n"
                                .formatted(actor, QuotedScalar.of(name), kind, QuotedScalar.of(name), place));
            }
        });
        if (!others.isEmpty()) {
            yaml.append("# Names of places, things, or of those who only are spoken of:\n")
                    .append(others);
        }
    }

    /** @return where the name of a speaker is printed last before his words, else where they are */
    private int paragraphOf(String speaker, int words) {
        for (int number = words; number > 0; number--) {
            if (document.paragraphs().get(number - 1).text().contains(speaker)) {
                return number;
            }
        }
        return words;
    }

    /** @return what kind of actor a name that does not speak may be of; null where it may be of none */
    private @Nullable String kind(String name) {
        String told = ActorType.of(name);
        boolean isOfPerson = name.matches("\\p{Lu}\\S+(?: \\S+){1,3}")
                && document.paragraphs().stream().noneMatch(paragraph -> isPlace(name, paragraph.text()));
        return told == null && isOfPerson && !document.language().getLanguage().equals("de") ? "person" : told;
    }

    private static boolean isPlace(String name, String text) {
        return Pattern.compile("(?<!\\p{L})(?:in|at|near|off|from|to|en|frente a|cerca de|desde|hacia|à|dans|the)\\s+"
                        + Pattern.quote(name) + "(?!\\p{L})")
                .matcher(text)
                .find();
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }

    /** @return the numbers of a paragraph, in digits and in words */
    List<Numeral> numerals(Paragraph paragraph) {
        List<Numeral> all = new ArrayList<>(NumeralFinder.find(paragraph.text(), paragraph.language()));
        NumberWords.find(paragraph.text(), paragraph.language()).stream()
                .filter(words ->
                        all.stream().noneMatch(numeral -> numeral.span().overlaps(words.span())))
                .forEach(all::add);
        all.sort(java.util.Comparator.comparingInt(numeral -> numeral.span().start()));
        return all;
    }

    private static void writeEvent(String slug, StringBuilder yaml) {
        yaml.append("""

                events:
                - slug: %s-event
                  title: To be written
                  summary: What %s tells of, in your own words.
                  kind: other
                  status: reported
                  cites: [%s:1]
                """.formatted(slug, slug, slug));
    }

    private void writeClaims(String slug, StringBuilder yaml) {
        yaml.append("\nclaims:\n");
        int number = 0;
        int count = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            number++;
            for (Numeral numeral : numerals(paragraph)) {
                if (!numeral.values().isEmpty() && numeral.values().get(0).precision() <= MOST_DIGITS) {
                    writeClaim(slug, ++count, number, numeral, yaml);
                }
            }
        }
    }

    private void writeClaim(String slug, int count, int number, Numeral numeral, StringBuilder yaml) {
        Paragraph paragraph = document.paragraphs().get(number - 1);
        String unit = unit(numeral, paragraph.text());
        BigDecimal value = numeral.values().get(0);
        yaml.append("- slug: %s-number-%s\n  question: %s\n  about: %s-event\n  unit: %s\n"
                .formatted(
                        slug,
                        count,
                        QuotedScalar.of("To be written: how many " + unit + "?"),
                        slug,
                        QuotedScalar.of(unit)));
        if (value.signum() < 0) {
            yaml.append("  counted: false\n");
        }
        yaml.append("  accounts:\n    - in: ")
                .append(slug)
                .append(':')
                .append(number)
                .append('\n');
        offsets(paragraph, numeral.span(), "      ", yaml);
        yaml.append("      asWritten: ")
                .append(QuotedScalar.of(numeral.span().of(paragraph.text())))
                .append('\n');
        yaml.append("      value: { exactly: ")
                .append(value.stripTrailingZeros().toPlainString())
                .append(" }\n");
        if (numeral.values().size() > 1) {
            yaml.append("      # Or, as separators may be read: ")
                    .append(numeral.values().get(1).toPlainString())
                    .append('\n');
        }
    }

    /** @return what the number is of: as it is printed with it, else the word behind it */
    private static String unit(Numeral numeral, String text) {
        if (numeral.kind() == Numeral.Kind.PERCENT) {
            return "percent";
        }
        if (numeral.unit() != null) {
            return numeral.unit();
        }
        Matcher word = UNIT.matcher(text).region(numeral.span().end(), text.length());
        return word.lookingAt() ? word.group(1) : "things";
    }

    private void writeDates(String slug, @Nullable LocalDate published, StringBuilder yaml) {
        yaml.append("\n# Relative dates")
                .append(
                        published == null
                                ? ". The day of publication is not known, so that they stay words.\n"
                                : ", counted from the publication on " + published + ".\n");
        int number = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            number++;
            for (RelativeDate date : RelativeDate.find(paragraph.text(), document.language(), published)) {
                yaml.append("# - { ");
                if (date.date() != null) {
                    yaml.append("date: ").append(date.date()).append(", ");
                }
                yaml.append("asWritten: ")
                        .append(QuotedScalar.of(date.words()))
                        .append(", basis: inferred, cites: [")
                        .append(slug)
                        .append(':')
                        .append(number)
                        .append("] }\n");
            }
        }
    }
}
