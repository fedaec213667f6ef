package dev.onrecord.authoring;

import dev.onrecord.comparison.QuantityQualifier;
import dev.onrecord.finder.Dateline;
import dev.onrecord.finder.Span;
import dev.onrecord.language.Lexicon;
import dev.onrecord.proof.Document;
import dev.onrecord.proof.Document.Paragraph;
import dev.onrecord.proof.PrintedQuantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes what a document proposes as records that load, each with what a person must look at. */
final class DraftWriter {

    private static final String FRONT_OF_PLACE =
            Lexicon.alternativesOfAll("name.front.place").orElseThrow();

    private final String slug;
    private final Document document;
    private final Gazetteer gazetteer;
    private final Proposals proposals;
    private final Set<String> elsewhere;
    private final List<String> datelines;
    private final StringBuilder yaml = new StringBuilder();

    /**
     * @param slug of the source whose document it is
     * @param gazetteer the actors that are known
     * @param elsewhere the slugs of actors that are proposed of other documents
     */
    DraftWriter(String slug, Document document, Gazetteer gazetteer, Proposals proposals, Set<String> elsewhere) {
        this.slug = slug;
        this.document = document;
        this.gazetteer = gazetteer;
        this.proposals = proposals;
        this.elsewhere = elsewhere;
        this.datelines = document.paragraphs().stream()
                .flatMap(paragraph -> dateline(paragraph).stream())
                .toList();
    }

    /**
     * @param published the day from which relative dates are counted; null where it is not known
     * @return the draft, as YAML
     */
    String write(@Nullable LocalDate published) {
        yaml.append("# Proposed from " + slug
                + " by rules. Nothing of it is read until you move it: records under `statements` to statements.yaml, and so"
                + " on. They load as they are.\n# Every line is a guess of a machine about a text; you decide.\n");
        writeStatements();
        writeActors();
        writeEvent();
        writeClaims();
        writeDates(published);
        return yaml.toString();
    }

    private void writeStatements() {
        yaml.append("\nstatements:\n");
        int number = 0;
        for (Proposals.Speech speech : proposals.speeches()) {
            number++;
            String record = statement(number, speech);
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

    private String statement(int number, Proposals.Speech speech) {
        StringBuilder record = new StringBuilder();
        Paragraph paragraph = document.paragraphs().get(speech.paragraph() - 1);
        Speaker speaker = speech.speaker();
        record.append("- slug: ").append(slug).append("-said-").append(number).append('\n');
        record.append("  speaker: ")
                .append(speaker == null ? "" : speaker.slug())
                .append('\n');
        record.append("  act: asserts\n  gist: To be written in your own words.\n  channel: unspecified\n");
        record.append("  quotations:\n    - in: ")
                .append(slug)
                .append(':')
                .append(speech.paragraph())
                .append('\n');
        offsets(paragraph, speech.span(), "      ", record);
        record.append("      mode: ")
                .append(speech.isDirect() ? "direct" : "partial")
                .append('\n');
        record.append("      text: ")
                .append(QuotedScalar.of(speech.span().of(paragraph.text())))
                .append('\n');
        if (speaker != null && speaker.printed() != null) {
            record.append("      attributedAs: ")
                    .append(QuotedScalar.of(speaker.printed()))
                    .append('\n');
        }
        return record.append("      attribution: ")
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

    private void writeActors() {
        yaml.append("\nactors:\n");
        Map<String, Integer> names = proposals.names();
        Set<String> speaking = addSpeakers(names);
        StringBuilder others = new StringBuilder();
        forms(names, speaking, others).forEach((name, printed) -> {
            String kind = speaking.contains(Gazetteer.slugOf(name)) ? orElse(ActorType.of(name), "person") : kind(name);
            String known = knownSlug(name);
            if (known != null) {
                writeAliases(known, printed, names);
            } else if (kind != null) {
                writeActor(name, kind, printed, names);
            } else {
                printed.forEach(form -> others.append("# - %s (%s:%s)\n".formatted(form, slug, names.get(form))));
            }
        });
        if (!others.isEmpty()) {
            yaml.append("# Names of places, things, or of those who only are spoken of:\n")
                    .append(others);
        }
    }

    /** @return the slugs of speakers whom no record has; their names are added to those that are printed */
    private Set<String> addSpeakers(Map<String, Integer> names) {
        Set<String> speaking = new HashSet<>();
        for (Proposals.Speech speech : proposals.speeches()) {
            Speaker speaker = speech.speaker();
            if (speaker != null && gazetteer.slug(speaker.name()) == null && !elsewhere.contains(speaker.slug())) {
                speaking.add(speaker.slug());
                names.putIfAbsent(speaker.name(), paragraphOf(speaker.name(), speech.paragraph()));
            }
        }
        return speaking;
    }

    /** @return the printed forms of each actor; forms that differ in case or marks alone have one slug, and are of one */
    private Map<String, Set<String>> forms(Map<String, Integer> names, Set<String> speaking, StringBuilder others) {
        Map<String, String> preferred = new HashMap<>();
        Map<String, Set<String>> forms = new LinkedHashMap<>();
        names.keySet().forEach(name -> {
            List<String> several = proposals.several(name);
            if (!several.isEmpty() && !speaking.contains(Gazetteer.slugOf(name))) {
                others.append("# - %s (%s:%s), which may be %s\n"
                        .formatted(name, slug, names.get(name), String.join(" or ", several)));
                return;
            }
            String full = fullName(name, names.keySet());
            String first = preferred.computeIfAbsent(Gazetteer.slugOf(full), actor -> full);
            forms.computeIfAbsent(first, any -> new LinkedHashSet<>()).add(name);
        });
        return forms;
    }

    /** @return the slug of the actor, in the record or in another draft; null where neither has one */
    private @Nullable String knownSlug(String name) {
        String known = gazetteer.slug(name);
        String actor = Gazetteer.slugOf(name);
        return known == null && elsewhere.contains(actor) ? actor : known;
    }

    private void writeAliases(String actor, Set<String> printed, Map<String, Integer> names) {
        printed.forEach(form -> yaml.append("# %s: { name: %s, kind: alias, cites: [%s:%s] }\n"
                .formatted(actor, QuotedScalar.of(form), slug, names.get(form))));
    }

    private String fullName(String name, Set<String> names) {
        String full = proposals.fullName(name);
        return names.contains(full) || gazetteer.slug(full) != null ? full : name;
    }

    private void writeActor(String name, String kind, Set<String> printed, Map<String, Integer> names) {
        yaml.append("- slug: %s\n  name: %s\n  kind: %s\n  names:\n"
                .formatted(Gazetteer.slugOf(name), QuotedScalar.of(name), kind));
        writeName(name, "preferred", names);
        printed.stream().filter(form -> !form.equals(name)).forEach(form -> writeName(form, "alias", names));
    }

    private void writeName(String name, String kind, Map<String, Integer> names) {
        yaml.append("    - { name: %s, kind: %s, cites: [%s:%s] }\n"
                .formatted(QuotedScalar.of(name), kind, slug, names.get(name)));
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
        boolean isOfPerson = !proposals.isOfThing(name)
                && !ShortNames.mayBePlace(name)
                && name.matches("\\p{Lu}\\S+(?: \\S+){1,3}")
                && datelines.stream().noneMatch(dateline -> dateline.contains(name))
                && document.paragraphs().stream()
                        .map(Paragraph::text)
                        .filter(text -> text.contains(name))
                        .noneMatch(text -> isPlace(name, text));
        return told == null && isOfPerson && !document.language().getLanguage().equals("de") ? "person" : told;
    }

    private static Optional<String> dateline(Paragraph paragraph) {
        return Dateline.find(paragraph.text(), paragraph.language()).map(dateline -> dateline.of(paragraph.text()));
    }

    private static boolean isPlace(String name, String text) {
        return Pattern.compile("(?<!\\p{L})(?:" + FRONT_OF_PLACE + ")\\s+" + Pattern.quote(name) + "(?!\\p{L})")
                .matcher(text)
                .find();
    }

    private static String orElse(@Nullable String value, String other) {
        return value == null ? other : value;
    }

    private void writeEvent() {
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

    private void writeClaims() {
        yaml.append("\nclaims:\n");
        int number = 0;
        int count = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            number++;
            for (PrintedQuantity quantity : proposals.quantities(paragraph)) {
                writeClaim(++count, number, quantity);
            }
        }
    }

    private void writeClaim(int count, int number, PrintedQuantity quantity) {
        Paragraph paragraph = document.paragraphs().get(number - 1);
        String unit = CountedUnit.of(quantity.numeral(), paragraph.text());
        yaml.append("- slug: %s-number-%s\n  question: %s\n  about: %s-event\n  unit: %s\n"
                .formatted(
                        slug,
                        count,
                        QuotedScalar.of("To be written: how many " + unit + "?"),
                        slug,
                        QuotedScalar.of(unit)));
        if (quantity.numbers().get(0).signum() < 0) {
            yaml.append("  counted: false\n");
        }
        yaml.append("  accounts:\n    - in: ")
                .append(slug)
                .append(':')
                .append(number)
                .append('\n');
        offsets(paragraph, quantity.words(), "      ", yaml);
        yaml.append("      asWritten: ").append(asWritten(quantity, paragraph)).append('\n');
        yaml.append("      value: ").append(value(quantity)).append('\n');
        writeOtherValues(quantity, paragraph);
    }

    private void writeOtherValues(PrintedQuantity quantity, Paragraph paragraph) {
        List<BigDecimal> readings = quantity.numeral().values();
        if (readings.size() > 1) {
            yaml.append("      # Or, as separators may be read: ")
                    .append(readings.get(1).toPlainString())
                    .append('\n');
        }
        PrintedQuantity other = quantity.other();
        if (other != null) {
            yaml.append("      # Or, as the words beside it may be read: asWritten: %s, value: %s\n"
                    .formatted(asWritten(other, paragraph), value(other)));
        }
    }

    private static String asWritten(PrintedQuantity quantity, Paragraph paragraph) {
        return QuotedScalar.of(quantity.words().of(paragraph.text()));
    }

    private static String value(PrintedQuantity quantity) {
        String numbers = quantity.numbers().stream()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(", "));
        return "{ %s: %s }"
                .formatted(
                        quantity.qualifier().word(),
                        quantity.qualifier() == QuantityQualifier.BETWEEN ? "[" + numbers + "]" : numbers);
    }

    private void writeDates(@Nullable LocalDate published) {
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
