package dev.onrecord.cli;

import static java.util.Objects.requireNonNull;

import dev.onrecord.cli.CommandLineInterface.MisuseException;
import dev.onrecord.seed.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** What may be written at the command line: each command with its options, and what does it. */
final class Commands {

    private final Map<String, Action> actions = new LinkedHashMap<>();
    private final CommandSpec root = CommandSpec.create().name("onrecord");

    /** Does what a command says. */
    interface Action {
        int run(ParseResult arguments) throws IOException, MisuseException, RefusedException;
    }

    /** @param help says how a command is used */
    Commands(Authoring authoring, Loading loading, Action help) {
        describe();
        addSetup(authoring);
        addDrafting(authoring);
        addChecks(authoring);
        addExport(authoring);
        addService(authoring);
        addLoading(loading);
        command("help", "Says how a command is used.", help, positional("0", "0..1", "COMMAND", "A command."));
    }

    /** @return the program itself, under which its commands are */
    CommandSpec root() {
        return root;
    }

    /** @return the names of the commands */
    Set<String> names() {
        return actions.keySet();
    }

    /** @return what the command of that name does */
    Action action(String name) {
        return requireNonNull(actions.get(name), "every command has its action");
    }

    private void describe() {
        root.usageMessage()
                .width(100)
                .description("Without arguments, serves the dataset that is packaged, or the one that the setting"
                        + " `onrecord.seeds` names.")
                .footer("", "Exit codes: 0 all is well, 1 problems were found, 2 used wrongly.");
        root.addOption(help());
        root.addOption(OptionSpec.builder("--version")
                .versionHelp(true)
                .type(boolean.class)
                .description("Says which version this is.")
                .build());
        root.version("onrecord " + version());
    }

    private void addSetup(Authoring authoring) {
        command("init", "Makes an empty dataset that loads.", authoring::init, folder("1"));
        command(
                        "add",
                        "Takes files into the documents, and enters their sources.",
                        authoring::add,
                        folder("1"),
                        positional(
                                "1..*",
                                "1..*",
                                "FILE",
                                "Texts in any usual encoding, saved HTML pages, Word, OpenDocument or PDF."))
                .addOption(value("--name", "NAME", "What to call the source: lower-case letters, digits, hyphens."))
                .addOption(value("--language", "TAG", "The language of the text, as a BCP 47 tag: en."))
                .addOption(value("--encoding", "NAME", "The encoding of the file, where it is not found out."));
    }

    private void addDrafting(Authoring authoring) {
        command(
                "show",
                "Shows a document with the numbers of its paragraphs, and what of it is cited.",
                authoring::show,
                folder("1"),
                source());
        command(
                "draft",
                "Proposes records for a document, in the folder drafts.",
                authoring::draft,
                folder("1"),
                source());
    }

    private void addChecks(Authoring authoring) {
        command("check", "Checks the records alone.", authoring::check, folder("1"))
                .addOption(flag("--watch", "Checks them again whenever a file is saved."));
        command(
                        "verify",
                        "Holds every citation against the documents: those of DIR, or with `verify --documents DIR` those"
                                + " of the dataset that is served.",
                        authoring::verify,
                        folder("0..1"))
                .addOption(value("--documents", "DIR", "The folder with the documents, unless it is DIR/documents."))
                .addOption(flag("--write", "First fills in offsets, counts, hashes and paragraphs that have moved."))
                .addOption(value("--source", "SOURCE", "Tells of one source alone."))
                .addOption(value("--format", "FORMAT", "text, json, or github for annotations."))
                .addOption(flag("--strict", "What no record cites is a problem, too."));
    }

    private void addExport(Authoring authoring) {
        command(
                        "export",
                        "Writes the dataset into a folder, in every form in which it can be taken away.",
                        authoring::export,
                        positional("0", "1", "TO", "The folder to write into; it is made where there is none."))
                .addOption(value("--dataset", "DIR", "The folder of the dataset, unless it is the one that is served."))
                .addOption(value(
                        "--base",
                        "ADDRESS",
                        "The address of the service whose pages the files lead to; http://localhost:8080, unless"
                                + " given."));
    }

    private void addService(Authoring authoring) {
        command("serve", "Serves the dataset.", authoring::serve, folder("0..1"))
                .addOption(value("--port", "PORT", "The port; 8080, unless given."));
    }

    private void addLoading(Loading loading) {
        command(
                        "load",
                        "Loads the dataset of DIR, or the one that is packaged, into a store that servers open: a new"
                                + " version beside those that are there, which becomes the current one when all of it"
                                + " is.",
                        loading::load,
                        folder("0..1"))
                .addOption(value(
                        "--into", "STORE", "The path of an H2 file, or an address: jdbc:postgresql://host/database."))
                .addOption(value("--keep", "N", "How many versions stay, this one among them; 2, unless given."))
                .addOption(flag("--list", "Loads nothing, and lists the versions that are there."))
                .addOption(flag("--back", "Loads nothing, and makes the version before the current one current."));
    }

    private CommandSpec command(String name, String description, Action action, PositionalParamSpec... parameters) {
        CommandSpec command = CommandSpec.create().name(name);
        command.usageMessage().description(description);
        command.addOption(help());
        for (PositionalParamSpec parameter : parameters) {
            command.addPositional(parameter);
        }
        actions.put(name, action);
        root.addSubcommand(name, command);
        return command;
    }

    private static OptionSpec help() {
        return OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .type(boolean.class)
                .description("Says how it is used.")
                .build();
    }

    private static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    private static OptionSpec value(String name, String label, String description) {
        return OptionSpec.builder(name)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    private static PositionalParamSpec folder(String arity) {
        return positional("0", arity, "DIR", "The folder of the dataset.");
    }

    private static PositionalParamSpec source() {
        return positional("1", "1", "SOURCE", "The slug of a source.");
    }

    private static PositionalParamSpec positional(String index, String arity, String label, String description) {
        boolean many = arity.endsWith("*");
        PositionalParamSpec.Builder parameter = PositionalParamSpec.builder()
                .index(index)
                .arity(arity)
                .required(!arity.startsWith("0"))
                .paramLabel(label)
                .description(description);
        return many
                ? parameter.type(List.class).auxiliaryTypes(String.class).build()
                : parameter.type(String.class).build();
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream file = Commands.class.getResourceAsStream("/onrecord/version/version.properties")) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
