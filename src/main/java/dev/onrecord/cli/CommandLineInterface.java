package dev.onrecord.cli;

import dev.onrecord.seed.RefusedException;
import dev.onrecord.text.Nearest;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Does what is written at the command line ({@link Commands}). Exit codes are 0 where all is well, 1 where problems were
 * found, and 2 where it was used wrongly.
 */
final class CommandLineInterface {

    static final int WELL = 0;
    static final int PROBLEMS = 1;
    static final int MISUSE = 2;

    /** A service, or a command of the framework's, ends the process itself. */
    static final int GOES_ON = -1;

    /** Said of what is used wrongly: what a parser cannot tell. */
    static final class MisuseException extends Exception {

        private static final long serialVersionUID = 1;

        MisuseException(@Nullable String message) {
            super(message);
        }
    }

    private final PrintStream out;
    private final PrintStream err;
    private final Commands commands;

    CommandLineInterface(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
        this.commands = new Commands(new Authoring(out, err), new Loading(out), this::help);
    }

    /** @return the exit code, or {@link #GOES_ON} where what was started ends by itself */
    int run(String... arguments) {
        return toldOf(answer(arguments), out, err);
    }

    /**
     * Says so where a full disk, or a reader that is gone, did not take what was printed.
     *
     * @param exitCode of what was done
     * @return the exit code: what was not said is a problem, whatever else went well
     */
    static int toldOf(int exitCode, PrintStream out, PrintStream err) {
        if (exitCode == GOES_ON || !out.checkError()) {
            return exitCode;
        }
        err.println("The output could not be written.");
        return exitCode == WELL ? PROBLEMS : exitCode;
    }

    /** The application that is started next opens no port, and logs only what went wrong. */
    static void answerNobodyElse() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.shutdown.delay", "0");
        System.setProperty("quarkus.log.level", "WARN");
    }

    private int answer(String... arguments) {
        CommandLine commandLine =
                new CommandLine(commands.root()).setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        try {
            String first = arguments[0];
            if (!first.startsWith("-") && !commands.names().contains(first)) {
                throw new ParameterException(commandLine, "There is no command '" + first + "'." + hint(first));
            }
            ParseResult parsed = commandLine.parseArgs(arguments);
            if (CommandLine.printHelpIfRequested(parsed)) {
                return WELL;
            }
            ParseResult command = parsed.subcommand();
            if (command == null) {
                throw new ParameterException(commandLine, "A command is missing.");
            }
            return run(command);
        } catch (ParameterException e) {
            return misuse(e.getMessage() + hint(e), e.getCommandLine());
        }
    }

    private int run(ParseResult command) {
        String name = command.commandSpec().name();
        try {
            return commands.action(name).run(command);
        } catch (MisuseException e) {
            return misuse(e.getMessage(), command.commandSpec().commandLine());
        } catch (FileSystemException e) {
            // Its message is the path alone where the system gives no reason.
            err.println(e.getFile() + " " + reason(e));
            return PROBLEMS;
        } catch (IOException | RefusedException e) {
            err.println(e.getMessage());
            return PROBLEMS;
        }
    }

    /** @return why a file cannot be used, as the rest of a sentence */
    static String reason(FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return "may not be read or written by who runs this.";
        }
        if (e instanceof NoSuchFileException) {
            return "is not there, and cannot be made.";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "is there already, and is something else.";
        }
        return "cannot be read or written" + (e.getReason() == null ? "." : ": " + e.getReason() + ".");
    }

    /** @return the option that was meant by one that there is not */
    private static String hint(ParameterException e) {
        return e instanceof UnmatchedArgumentException unmatched && unmatched.isUnknownOption()
                ? Nearest.of(
                                unmatched.getUnmatched().get(0),
                                e.getCommandLine().getCommandSpec().optionsMap().keySet())
                        .map(name -> ". Did you mean '" + name + "'?")
                        .orElse("")
                : "";
    }

    private int misuse(@Nullable String message, CommandLine command) {
        err.println(message);
        command.usage(err);
        return MISUSE;
    }

    private String hint(String typed) {
        return Nearest.of(typed, commands.names())
                .map(name -> " Did you mean '" + name + "'?")
                .orElse("");
    }

    private int help(ParseResult arguments) throws MisuseException {
        String name = arguments.matchedPositionalValue(0, null);
        CommandLine commandLine = commands.root().commandLine();
        if (name == null) {
            commandLine.usage(out);
        } else {
            CommandLine command = commandLine.getSubcommands().get(name);
            if (command == null) {
                throw new MisuseException("There is no command '" + name + "'." + hint(name));
            }
            command.usage(out);
        }
        return WELL;
    }
}
