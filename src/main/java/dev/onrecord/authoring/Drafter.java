package dev.onrecord.authoring;

import dev.onrecord.finder.NameFinder;
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
import dev.onrecord.source.FileTree;
import dev.onrecord.source.NotUtf8Exception;
import dev.onrecord.source.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Proposes records for a document: what stands in quotation marks, or is a transcript's turn, with a likely speaker;
 * numbers with their values; names; relative dates. A person decides what becomes of them: nothing is written among the
 * records.
 */
public final class Drafter {

    private final Document document;
    private final Gazetteer gazetteer;
    private final SpeakerFinder speakers;
    private final List<Speech> speeches = new ArrayList<>();

    /**
     * Words that somebody said.
     *
     * @param paragraph where they stand, counted from 1
     * @param span of the words in the paragraph
     * @param speaker who likely said them; null where nothing tells
     * @param isDirect whether they are a sentence of their own
     */
    record Speech(int paragraph, Span span, SpeakerFinder.Speaker speaker, boolean isDirect) {}

    Drafter(Document document, Gazetteer gazetteer) {
        this.document = document;
        this.gazetteer = gazetteer;
        this.speakers = new SpeakerFinder(gazetteer, document.language());
        readSpeeches();
    }

    /** @return what somebody said, in the order of the document */
    List<Speech> speeches() {
        return speeches;
    }

    private void readSpeeches() {
        List<Paragraph> paragraphs = document.paragraphs();
        boolean transcript =
                Transcript.isOne(paragraphs.stream().map(Paragraph::text).toList());
        for (int number = 1; number <= paragraphs.size(); number++) {
            String text = paragraphs.get(number - 1).text();
            Transcript.Turn turn = transcript ? Transcript.turn(text) : null;
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
        Source source = seeds.all(Source.class)
                .filter(known -> known.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> new IOException("There is no source '" + slug + "'."));
        Document document = document(dataset, source);
        Path file = dataset.drafts().resolve(slug + ".yaml");
        if (Files.exists(file)) {
            throw new IOException("There is " + file + " already; move it away, or take it out, for a new one.");
        }
        Drafter drafter = new Drafter(document, Gazetteer.of(seeds, name -> true));
        LocalDate published =
                source.published != null && source.published.earliest().equals(source.published.latest())
                        ? source.published.earliest()
                        : null;
        Files.createDirectories(dataset.drafts());
        String yaml = drafter.yaml(slug, published);
        Files.writeString(file, yaml);
        return "%s: %s lines, with %s quotations. Read them, and move what holds to the records."
                .formatted(file, yaml.lines().count(), drafter.speeches.size());
    }

    private static Document document(DatasetFolder dataset, Source source) throws IOException {
        Path file = dataset.documents().resolve(source.document.file());
        try {
            Document document =
                    new Document(FileTree.read(file, SourceAdder.LARGEST_FILE), Locale.forLanguageTag(source.language));
            if (!document.sha256().equals(source.document.sha256())) {
                throw new IOException(file + " is not the document that was entered: its SHA-256 is another one.");
            }
            return document;
        } catch (NotUtf8Exception e) {
            throw new IOException(file + " " + e.getMessage(), e);
        } catch (IOException e) {
            throw new IOException(
                    e.getMessage().startsWith(file.toString()) ? e.getMessage() : file + " " + e.getMessage(), e);
        }
    }

    private String yaml(String slug, LocalDate published) {
        StringBuilder yaml = new StringBuilder("# Proposed from " + slug
                + " by rules. Nothing of it is read until you move it: records under `statements` to statements.yaml, and so"
                + " on.\n# Every line is a guess of a machine about a text; you decide.\n");
        writeStatements(slug, yaml);
        writeActors(slug, yaml);
        writeAccounts(slug, yaml);
        writeDates(slug, published, yaml);
        return yaml.toString();
    }

    private void writeStatements(String slug, StringBuilder yaml) {
        yaml.append("\nstatements:\n");
        int number = 0;
        for (Speech speech : speeches) {
            Paragraph paragraph = document.paragraphs().get(speech.paragraph() - 1);
            SpeakerFinder.Speaker speaker = speech.speaker();
            number++;
            yaml.append("# Speaker: ")
                    .append(speaker == null ? "nothing tells who" : speaker.rule())
                    .append(".\n");
            yaml.append("- slug: ").append(slug).append("-said-").append(number).append('\n');
            yaml.append("  speaker: ")
                    .append(speaker == null ? "nobody-known" : speaker.slug())
                    .append('\n');
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
            if (speaker == null) {
                yaml.append("      attribution: lost\n");
            } else {
                if (speaker.printed() != null) {
                    yaml.append("      attributedAs: ")
                            .append(QuotedScalar.of(speaker.printed()))
                            .append('\n');
                }
                yaml.append("      attribution: ").append(speaker.attribution()).append('\n');
            }
        }
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
        int number = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            number++;
            for (Gazetteer.Match match : gazetteer.find(paragraph.text())) {
                first.putIfAbsent(match.form(), number);
            }
            for (Span name : NameFinder.find(paragraph.text(), paragraph.language())) {
                first.putIfAbsent(name.of(paragraph.text()), number);
            }
        }
        return first;
    }

    private void writeActors(String slug, StringBuilder yaml) {
        yaml.append("\nactors:\n");
        Map<String, String> proposed = new LinkedHashMap<>();
        names().forEach((name, paragraph) -> {
            String known = gazetteer.slug(name);
            if (known != null) {
                yaml.append("# ")
                        .append(known)
                        .append(": { name: ")
                        .append(QuotedScalar.of(name))
                        .append(", kind: alias, cites: [")
                        .append(slug)
                        .append(':')
                        .append(paragraph)
                        .append("] }\n");
            } else if (proposed.putIfAbsent(Gazetteer.slugOf(name), name) == null) {
                yaml.append("- slug: ")
                        .append(Gazetteer.slugOf(name))
                        .append("\n  name: ")
                        .append(QuotedScalar.of(name))
                        .append("\n  kind: person\n  names:\n    - { name: ")
                        .append(QuotedScalar.of(name))
                        .append(", kind: preferred, cites: [")
                        .append(slug)
                        .append(':')
                        .append(paragraph)
                        .append("] }\n");
            }
        });
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

    private void writeAccounts(String slug, StringBuilder yaml) {
        yaml.append("\n# Accounts of claims: put each under the question that it answers.\naccounts:\n");
        int number = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            number++;
            for (Numeral numeral : numerals(paragraph)) {
                if (numeral.values().isEmpty()) {
                    continue;
                }
                yaml.append("- in: ").append(slug).append(':').append(number).append('\n');
                offsets(paragraph, numeral.span(), "  ", yaml);
                yaml.append("  asWritten: ")
                        .append(QuotedScalar.of(numeral.span().of(paragraph.text())))
                        .append('\n');
                BigDecimal value = numeral.values().get(0);
                yaml.append("  value: { exactly: ")
                        .append(value.stripTrailingZeros().toPlainString())
                        .append(" }\n");
                if (numeral.values().size() > 1) {
                    yaml.append("  # Or, as separators may be read: ")
                            .append(numeral.values().get(1).toPlainString())
                            .append('\n');
                }
            }
        }
    }

    private void writeDates(String slug, LocalDate published, StringBuilder yaml) {
        yaml.append("\n# Relative dates")
                .append(
                        published == null
                                ? ". The day of publication is not known, so that they stay words.\n"
                                : ", counted from the publication on " + published + ".\n")
                .append("dates:\n");
        int number = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            number++;
            for (RelativeDate date : RelativeDate.find(paragraph.text(), document.language(), published)) {
                yaml.append("- { ");
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
