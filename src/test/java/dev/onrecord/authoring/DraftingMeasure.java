package dev.onrecord.authoring;

import dev.onrecord.actor.ActorName;
import dev.onrecord.claim.Account;
import dev.onrecord.finder.NumberFinder;
import dev.onrecord.finder.Numeral;
import dev.onrecord.finder.Span;
import dev.onrecord.proof.Document;
import dev.onrecord.proof.Document.Paragraph;
import dev.onrecord.seed.CheckedSeeds;
import dev.onrecord.source.Source;
import dev.onrecord.statement.Quotation;
import dev.onrecord.statement.QuotationMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Measures drafts against a record: each document as if it were new, with the names that the record has of the others.
 * {@code bench/drafting DOCUMENTS} runs it.
 */
final class DraftingMeasure {

    /** Words with capitals, and small ones between them: what describes somebody is no name that a finder could see. */
    private static final Pattern PROPER =
            Pattern.compile("\\p{Lu}[^ ]*(?: (?:(?:of|de|for|and|the|del|la) )*\\p{Lu}[^ ]*)*");

    private final StringBuilder missed = new StringBuilder();

    /** What was to be found, what of it was, and what was found beside it. */
    private static final class Score {
        private int expected;
        private int found;
        private int proposed;
        private int right;

        void add(Score other) {
            expected += other.expected;
            found += other.found;
            proposed += other.proposed;
            right += other.right;
        }

        @Override
        public String toString() {
            return "%s of %s%s"
                    .formatted(
                            found,
                            expected,
                            proposed == 0 ? "" : ", %.0f %%".formatted(100.0 * Math.min(right, proposed) / proposed));
        }
    }

    public static void main(String... arguments) throws Exception {
        CheckedSeeds seeds = CheckedSeeds.read(Path.of(arguments[0]));
        DraftingMeasure measure = new DraftingMeasure();
        StringBuilder table = new StringBuilder(
                "| document | quotations | speakers | numerals | names |\n| --- | --- | --- | --- | --- |\n");
        List<Score> totals = List.of(new Score(), new Score(), new Score(), new Score());
        for (Source source : seeds.all(Source.class).toList()) {
            Document document = new Document(
                    Files.readAllBytes(Path.of(arguments[1], source.document.file())),
                    Locale.forLanguageTag(source.language));
            List<Score> scores = measure.measure(seeds, source, document);
            table.append(row(source.slug, scores));
            for (int i = 0; i < scores.size(); i++) {
                totals.get(i).add(scores.get(i));
            }
        }
        System.out.println("# Drafts against the record\n\n"
                + "Each document as if it were new; the drafter knows the names that the record has of the others. A cell says how\n"
                + "many of what the record has were proposed (recall), and how much of what was proposed the record has (precision).\n"
                + "A quotation counts where one of both contains the other; of names those count that have capitals alone. The rules for\n"
                + "speakers were written with these documents at hand: expect less of others.\n\n"
                + "`bench/drafting DOCUMENTS` prints this.\n\n"
                + table + row("all", totals));
        System.err.print(measure.missed);
    }

    private static String row(String name, List<Score> scores) {
        return scores.stream().map(Score::toString).collect(Collectors.joining(" | ", "| " + name + " | ", " |\n"));
    }

    private List<Score> measure(CheckedSeeds seeds, Source source, Document document) {
        Gazetteer others =
                Gazetteer.of(seeds, name -> name.citations.stream().anyMatch(citation -> citation.source != source));
        Proposals proposals = new Proposals(document, others);
        Score spans = new Score();
        Score speakers = new Score();
        List<Proposals.Speech> speeches = proposals.speeches();
        for (Quotation quotation : seeds.all(Quotation.class).toList()) {
            boolean quotes = quotation.mode == QuotationMode.DIRECT || quotation.mode == QuotationMode.PARTIAL;
            if (!quotes || quotation.citation.source != source) {
                continue;
            }
            for (String segment : quotation.segments) {
                spans.expected++;
                List<Proposals.Speech> same = speeches.stream()
                        .filter(speech -> speech.paragraph() == quotation.citation.paragraph)
                        .filter(speech -> contains(words(document, speech), segment))
                        .toList();
                if (same.isEmpty()) {
                    missed.append(source.slug)
                            .append(" quotation ")
                            .append(quotation.citation.paragraph)
                            .append(": ")
                            .append(segment)
                            .append('\n');
                    continue;
                }
                spans.found++;
                speakers.expected++;
                Speaker speaker = same.get(0).speaker();
                String expected = quotation.statement.speaker.slug;
                String is = speaker == null ? "nobody" : speaker.slug();
                boolean right = is.equals(expected) || isFormOf(seeds, speaker, expected);
                if (right) {
                    speakers.found++;
                } else {
                    missed.append(source.slug)
                            .append(" speaker ")
                            .append(quotation.citation.paragraph)
                            .append(": ")
                            .append(expected)
                            .append(", not ")
                            .append(is)
                            .append(" (")
                            .append(speaker == null ? "" : speaker.rule())
                            .append(")\n");
                }
            }
        }
        speakers.proposed = speakers.expected;
        speakers.right = speakers.found;
        spans.right = spans.found;
        spans.proposed = speeches.size();
        return List.of(spans, speakers, numerals(seeds, source, document, proposals), names(seeds, source, proposals));
    }

    /** A document may be the only one that prints a name: then its proposed slug is that of the form it prints. */
    private static boolean isFormOf(CheckedSeeds seeds, Speaker speaker, String expected) {
        return speaker != null
                && seeds.all(ActorName.class)
                        .anyMatch(name -> name.actor.slug.equals(expected)
                                && Gazetteer.slugOf(bare(name.name)).equals(speaker.slug()));
    }

    private static boolean contains(String words, String segment) {
        return words.equals(segment) || words.contains(segment) || segment.contains(words);
    }

    private static String words(Document document, Proposals.Speech speech) {
        return speech.span()
                .of(document.paragraphs().get(speech.paragraph() - 1).text());
    }

    private Score numerals(CheckedSeeds seeds, Source source, Document document, Proposals proposals) {
        Score score = new Score();
        List<Account> accounts = seeds.all(Account.class)
                .filter(account -> account.citation.source == source)
                .filter(account -> account.asWritten.codePoints().anyMatch(Character::isDigit))
                .toList();
        for (Account account : accounts) {
            Paragraph paragraph = document.paragraphs().get(account.citation.paragraph - 1);
            int at = paragraph.text().indexOf(account.asWritten);
            Span words = new Span(Math.max(at, 0), Math.max(at, 0) + account.asWritten.length());
            boolean all = true;
            List<Numeral> found = NumberFinder.find(paragraph.text(), paragraph.language());
            for (int i = words.start(); i < words.end() && i < paragraph.text().length(); i++) {
                int place = i;
                all &= !Character.isDigit(paragraph.text().charAt(i))
                        || found.stream()
                                .anyMatch(numeral -> numeral.span().start() <= place
                                        && place < numeral.span().end());
            }
            score.expected++;
            score.found += all ? 1 : 0;
        }
        return score;
    }

    private Score names(CheckedSeeds seeds, Source source, Proposals proposals) {
        Score score = new Score();
        Set<String> printed = seeds.all(ActorName.class)
                .filter(name -> PROPER.matcher(bare(name.name)).matches())
                .filter(name -> name.citations.stream().anyMatch(citation -> citation.source == source))
                .map(name -> name.name)
                .collect(Collectors.toSet());
        Set<String> proposed = proposals.names().keySet();
        List<String> all = new ArrayList<>(proposed);
        for (String name : printed) {
            score.expected++;
            boolean found = all.stream().anyMatch(other -> bare(other).equals(bare(name)));
            score.found += found ? 1 : 0;
            if (!found) {
                missed.append(source.slug).append(" name: ").append(name).append('\n');
            }
        }
        Set<String> known = seeds.all(ActorName.class)
                .filter(name -> name.citations.stream().anyMatch(citation -> citation.source == source))
                .map(name -> bare(name.name))
                .collect(Collectors.toSet());
        score.proposed = proposed.size();
        score.right = (int)
                proposed.stream().filter(name -> known.contains(bare(name))).count();
        return score;
    }

    /** An article in front of a name, or the genitive's ending, is no part of it. */
    private static String bare(String name) {
        return name.replaceFirst("^(?:the|The) ", "").replaceFirst("['’]s$", "");
    }
}
