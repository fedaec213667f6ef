package dev.onrecord.cli;

import dev.onrecord.authoring.DatasetFolder;
import dev.onrecord.authoring.DocumentListing;
import dev.onrecord.authoring.Drafter;
import dev.onrecord.authoring.NewDataset;
import dev.onrecord.authoring.SeedFiller;
import dev.onrecord.authoring.SeedWatch;
import dev.onrecord.authoring.SourceAdder;
import dev.onrecord.authoring.VerificationFormat;
import dev.onrecord.cli.CommandLineInterface.MisuseException;
import dev.onrecord.entry.Entry;
import dev.onrecord.entry.SlugFormat;
import dev.onrecord.proof.Records;
import dev.onrecord.proof.Report;
import dev.onrecord.proof.Verification;
import dev.onrecord.seed.CheckedSeeds;
import dev.onrecord.seed.RefusedException;
import dev.onrecord.source.Source;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** The commands of authors. None but {@code serve}, and the old form of {@code verify}, starts the framework. */
final class Authoring {

    private final PrintStream out;
    private final PrintStream err;

    Authoring(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    int init(ParseResult arguments) throws IOException, MisuseException {
        Path root = DatasetArgument.path(arguments.matchedPositionalValue(0, ""));
        NewDataset.create(root);
        out.println(root + " is a dataset now. Add documents: onrecord add " + root + " FILE...");
        return CommandLineInterface.WELL;
    }

    int add(ParseResult arguments) throws MisuseException {
        SourceAdder sources = new SourceAdder(dataset(arguments));
        List<String> files = arguments.matchedPositionalValue(1, List.of());
        String name = arguments.matchedOptionValue("--name", null);
        if (name != null && files.size() > 1) {
            throw new MisuseException("`--name` is for one file; add the others by themselves.");
        }
        if (name != null && !SlugFormat.matches(name)) {
            throw new MisuseException("`--name` is made of at most " + Entry.SLUG_LENGTH
                    + " lower-case letters, digits and single hyphens; '" + name + "' is not.");
        }
        SourceAdder.Said said = new SourceAdder.Said(
                name,
                arguments.matchedOptionValue("--language", null),
                arguments.matchedOptionValue("--encoding", null));
        int exitCode = CommandLineInterface.WELL;
        for (String file : files) {
            try {
                out.println(sources.add(DatasetArgument.path(file), said));
            } catch (FileSystemException e) {
                err.println(file + " is not taken in: " + e.getFile() + " " + CommandLineInterface.reason(e));
                exitCode = CommandLineInterface.PROBLEMS;
            } catch (IOException e) {
                err.println(file + " " + e.getMessage());
                exitCode = CommandLineInterface.PROBLEMS;
            }
        }
        return exitCode;
    }

    int show(ParseResult arguments) throws IOException, MisuseException, RefusedException {
        DatasetFolder dataset = dataset(arguments);
        CheckedSeeds seeds = seeds(dataset);
        Source source = known(seeds, arguments.matchedPositionalValue(1, ""));
        boolean colours = CommandLine.Help.Ansi.AUTO.enabled();
        out.print(DocumentListing.of(Verification.marked(dataset.documents(), records(seeds), source), colours));
        return CommandLineInterface.WELL;
    }

    int draft(ParseResult arguments) throws IOException, MisuseException, RefusedException {
        DatasetFolder dataset = dataset(arguments);
        CheckedSeeds seeds = seeds(dataset);
        out.println(Drafter.draft(dataset, seeds, arguments.matchedPositionalValue(1, "")));
        return CommandLineInterface.WELL;
    }

    int check(ParseResult arguments) throws IOException, MisuseException {
        DatasetFolder dataset = dataset(arguments);
        if (!arguments.hasMatchedOption("--watch")) {
            return check(dataset);
        }
        // What changes while the first check runs is a change, too.
        try (SeedWatch watch = SeedWatch.of(dataset.seeds())) {
            int exitCode = check(dataset);
            out.println("Waiting for the next change; Ctrl+C ends it.");
            watch.each(() -> check(dataset));
            return exitCode;
        }
    }

    private int check(DatasetFolder dataset) {
        try {
            CheckedSeeds seeds = seeds(dataset);
            out.println("\"" + seeds.dataset().title + "\" has no problems: " + VerificationFormat.counts(seeds) + ".");
            return CommandLineInterface.WELL;
        } catch (RefusedException e) {
            err.println(e.getMessage());
            return CommandLineInterface.PROBLEMS;
        }
    }

    /** @return the records, after what there is to note of them was printed */
    private CheckedSeeds seeds(DatasetFolder dataset) throws RefusedException {
        CheckedSeeds seeds = CheckedSeeds.read(dataset.seeds());
        seeds.notes().forEach(err::println);
        return seeds;
    }

    int verify(ParseResult arguments) throws IOException, MisuseException {
        String named = arguments.matchedOptionValue("--documents", null);
        Path documents = named == null ? null : documents(named);
        VerificationFormat format = format(arguments.matchedOptionValue("--format", "text"));
        if (!arguments.hasMatchedPositional(0)) {
            return verifyServed(arguments, documents);
        }
        DatasetFolder dataset = dataset(arguments);
        documents = documents == null ? dataset.documents() : documents;
        if (!Files.isDirectory(documents)) {
            throw new MisuseException("There is no folder " + documents + "; `--documents` names another one.");
        }
        if (arguments.hasMatchedOption("--write")) {
            PrintStream told = format == VerificationFormat.TEXT ? out : err;
            SeedFiller.fill(dataset.seeds(), documents).forEach(told::println);
        }
        return verify(dataset, documents, format, arguments);
    }

    private int verify(DatasetFolder dataset, Path documents, VerificationFormat format, ParseResult arguments)
            throws IOException, MisuseException {
        CheckedSeeds seeds;
        try {
            seeds = seeds(dataset);
        } catch (RefusedException e) {
            if (format == VerificationFormat.TEXT) {
                err.println(e.getMessage());
            } else {
                out.print(format.refused(e.problems()));
            }
            return CommandLineInterface.PROBLEMS;
        }
        Report report = Verification.of(documents, records(seeds));
        if (arguments.hasMatchedOption("--source")) {
            String source = arguments.matchedOptionValue("--source", "");
            report = report.of(known(seeds, source).slug);
        }
        boolean strict = arguments.hasMatchedOption("--strict");
        out.print(format.of(report, seeds, strict));
        boolean well = report.isProof() && (!strict || report.findings().isEmpty());
        return well ? CommandLineInterface.WELL : CommandLineInterface.PROBLEMS;
    }

    private static Source known(CheckedSeeds seeds, String source) throws MisuseException {
        try {
            return seeds.source(source);
        } catch (IOException e) {
            throw new MisuseException(e.getMessage());
        }
    }

    private static int verifyServed(ParseResult arguments, @Nullable Path documents) throws MisuseException {
        for (String option : List.of("--write", "--source", "--format", "--strict")) {
            if (arguments.hasMatchedOption(option)) {
                throw new MisuseException("`" + option + "` needs the folder of a dataset: verify DIR " + option + ".");
            }
        }
        if (documents == null) {
            throw new MisuseException(
                    "`verify` needs the folder of a dataset, or `--documents` and a folder that exists.");
        }
        CommandLineInterface.answerNobodyElse();
        Quarkus.run(Verify.class, documents.toString());
        return CommandLineInterface.GOES_ON;
    }

    int export(ParseResult arguments) throws IOException, MisuseException {
        Path folder = DatasetArgument.path(arguments.matchedPositionalValue(0, ""));
        String base =
                arguments.matchedOptionValue("--base", "http://localhost:8080").replaceFirst("/+$", "");
        if (!base.matches("(?i)https?://[^/?#\\s]+(?:/[^?#\\s]*)?")) {
            throw new MisuseException("`--base` is an address such as https://record.example; '" + base + "' is not.");
        }
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new MisuseException("'" + folder + "' is a file; name a folder.");
        }
        if (Files.isDirectory(folder) && isOthers(folder)) {
            throw new MisuseException("'" + folder + "' has files in it that are no export; name a new folder.");
        }
        String dataset = arguments.matchedOptionValue("--dataset", null);
        if (dataset != null) {
            System.setProperty(
                    "onrecord.seeds", DatasetArgument.of(dataset).seeds().toString());
        }
        CommandLineInterface.answerNobodyElse();
        Quarkus.run(ExportCommand.class, folder.toString(), base);
        return CommandLineInterface.GOES_ON;
    }

    /** @return whether a folder has something in it, and none of what an export writes first */
    private static boolean isOthers(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isPresent() && !Files.exists(folder.resolve("datapackage.json"));
        }
    }

    int serve(ParseResult arguments) throws MisuseException {
        String port = arguments.matchedOptionValue("--port", null);
        if (port != null && (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535)) {
            throw new MisuseException("`--port` is a number from 0 to 65535; '" + port + "' is not.");
        }
        if (arguments.hasMatchedPositional(0)) {
            System.setProperty("onrecord.seeds", dataset(arguments).seeds().toString());
        }
        if (port != null) {
            System.setProperty("quarkus.http.port", port);
        }
        Quarkus.run();
        return CommandLineInterface.GOES_ON;
    }

    private static VerificationFormat format(String name) throws MisuseException {
        return Stream.of(VerificationFormat.values())
                .filter(format -> format.word().equals(name))
                .findFirst()
                .orElseThrow(() -> new MisuseException("`--format` is "
                        + Stream.of(VerificationFormat.values())
                                .map(VerificationFormat::word)
                                .collect(Collectors.joining(", "))
                        + "; '" + name + "' is none of them."));
    }

    private static DatasetFolder dataset(ParseResult arguments) throws MisuseException {
        return DatasetArgument.of(arguments.matchedPositionalValue(0, ""));
    }

    private static Path documents(String name) throws MisuseException {
        if (name.isEmpty() || !Files.isDirectory(DatasetArgument.path(name))) {
            throw new MisuseException("`verify` needs `--documents` and a folder that exists."
                    + (name.isEmpty() ? "" : " '" + name + "' is none."));
        }
        return DatasetArgument.path(name);
    }

    private static Records records(CheckedSeeds seeds) {
        return new Records() {
            @Override
            public <T> Stream<T> all(Class<T> type) {
                return seeds.all(type);
            }
        };
    }
}
