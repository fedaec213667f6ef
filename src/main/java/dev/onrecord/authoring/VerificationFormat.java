package dev.onrecord.authoring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.onrecord.actor.Actor;
import dev.onrecord.claim.Claim;
import dev.onrecord.event.Event;
import dev.onrecord.proof.Finding;
import dev.onrecord.proof.Report;
import dev.onrecord.seed.CheckedSeeds;
import dev.onrecord.seed.Problem;
import dev.onrecord.seed.SeedPosition;
import dev.onrecord.source.Source;
import dev.onrecord.statement.Statement;
import dev.onrecord.text.Counted;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a verification is printed. */
public enum VerificationFormat {
    /** For a person. */
    TEXT,
    /** For a program: {@code docs/verification.schema.json} says what is in it. */
    JSON,
    /** As annotations that GitHub shows beside a change: workflow commands. */
    GITHUB;

    /** Where something was found in the seeds, where that is known. */
    private record Found(
            String kind,
            @Nullable String file,
            int line,
            @Nullable String source,
            int paragraph,
            String message) {}

    /** @return how it is called at the command line */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @return how many records there are, in words */
    public static String counts(CheckedSeeds seeds) {
        return String.join(
                ", ",
                Counted.of(seeds.all(Source.class).count(), "source"),
                Counted.of(seeds.all(Actor.class).count(), "actor"),
                Counted.of(seeds.all(Event.class).count(), "event"),
                Counted.of(seeds.all(Statement.class).count(), "statement"),
                Counted.of(seeds.all(Claim.class).count(), "claim"));
    }

    /**
     * @param report what was found
     * @param seeds tell where records stand
     * @param strict whether what no record cites is a problem, too
     * @return the report, ending with a line end
     */
    public String of(Report report, CheckedSeeds seeds, boolean strict) {
        return switch (this) {
            case TEXT -> report.text(finding -> line(found(finding, seeds))) + "\n";
            case JSON -> json(report, all(report, seeds));
            case GITHUB -> annotations(all(report, seeds), strict);
        };
    }

    private static List<Found> all(Report report, CheckedSeeds seeds) {
        return report.findings().stream().map(finding -> found(finding, seeds)).toList();
    }

    /** As problems of the seeds are told, where the record is known that has it. */
    private static String line(Found found) {
        return found.file() == null
                ? found.message()
                : new Problem(found.file(), found.line(), found.message()).toString();
    }

    /** @return that the seeds have problems, so that nothing was held against the documents */
    public String refused(List<Problem> problems) {
        List<Found> found = problems.stream()
                .map(problem -> new Found("problem", problem.file(), problem.line(), null, 0, problem.message()))
                .toList();
        return switch (this) {
            case TEXT ->
                String.join("\n", problems.stream().map(Problem::toString).toList()) + "\n";
            case JSON -> json(null, found);
            case GITHUB -> annotations(found, true);
        };
    }

    private static Found found(Finding finding, CheckedSeeds seeds) {
        Optional<SeedPosition> place = finding.of() == null
                ? seeds.all(Source.class)
                        .filter(source -> source.slug.equals(finding.source()))
                        .findFirst()
                        .flatMap(seeds::place)
                : seeds.place(finding.of());
        return new Found(
                finding.category().name().toLowerCase(Locale.ROOT),
                place.map(SeedPosition::file).orElse(null),
                place.map(SeedPosition::line).orElse(0),
                finding.source(),
                finding.paragraph(),
                finding.message());
    }

    private static String json(@Nullable Report report, List<Found> all) {
        StringWriter written = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(written).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeBooleanField("proof", report != null && report.isProof());
            json.writeArrayFieldStart("documents");
            for (String document : report == null ? List.<String>of() : report.documents()) {
                json.writeString(document);
            }
            json.writeEndArray();
            json.writeNumberField("passages", report == null ? 0 : report.passages());
            json.writeNumberField("omissions", report == null ? 0 : report.omissions());
            json.writeArrayFieldStart("findings");
            for (Found found : all) {
                write(found, json);
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written + "\n";
    }

    private static void write(Found found, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", found.kind());
        if (found.file() != null) {
            json.writeStringField("file", found.file());
        }
        if (found.line() > 0) {
            json.writeNumberField("line", found.line());
        }
        if (found.source() != null) {
            json.writeStringField("source", found.source());
        }
        if (found.paragraph() > 0) {
            json.writeNumberField("paragraph", found.paragraph());
        }
        json.writeStringField("message", found.message());
        json.writeEndObject();
    }

    private static String annotations(List<Found> all, boolean strict) {
        StringBuilder lines = new StringBuilder();
        for (Found found : all) {
            boolean error = strict || found.kind().equals("problem");
            lines.append(error ? "::error" : "::warning");
            if (found.file() != null) {
                lines.append(" file=").append(property(found.file()));
                lines.append(found.line() > 0 ? ",line=" + found.line() : "");
            }
            lines.append("::").append(data(found.message())).append('\n');
        }
        return lines.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
