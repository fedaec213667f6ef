package dev.onrecord.cli;

import dev.onrecord.cli.CommandLineInterface.MisuseException;
import dev.onrecord.database.H2FileStore;
import dev.onrecord.database.LoadedStore;
import dev.onrecord.database.StoreAddress;
import dev.onrecord.database.StoreVersion;
import dev.onrecord.dataset.Dataset;
import dev.onrecord.seed.StoreFiller;
import io.quarkus.runtime.Quarkus;
import java.io.IOException;
import java.io.PrintStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** {@code load}: fills a store that servers open. */
final class Loading {

    /**
     * The load into an H2 file that is under way in this process. It is static because the framework makes the
     * {@link LoadCommand} that ends it, and hands that nothing but texts.
     */
    private static H2FileStore.@Nullable Load underWay;

    private final PrintStream out;

    Loading(PrintStream out) {
        this.out = out;
    }

    int load(ParseResult arguments) throws IOException, MisuseException {
        LoadedStore store = store(arguments.matchedOptionValue("--into", ""));
        int kept = kept(arguments.matchedOptionValue("--keep", String.valueOf(LoadedStore.USUALLY_KEPT)));
        if (arguments.hasMatchedOption("--list") && arguments.hasMatchedOption("--back")) {
            throw new MisuseException("`--list` and `--back` load nothing, and are asked one at a time.");
        }
        if (arguments.hasMatchedOption("--list")) {
            return list(store);
        }
        if (arguments.hasMatchedOption("--back")) {
            out.println(shown(store.back()) + " is current. Servers go on to it.");
            return CommandLineInterface.WELL;
        }
        if (arguments.hasMatchedPositional(0)) {
            System.setProperty(
                    "onrecord.seeds",
                    DatasetArgument.of(arguments.matchedPositionalValue(0, ""))
                            .seeds()
                            .toString());
        }
        // The dataset is read and checked as by a server.
        System.setProperty("onrecord.store", StoreAddress.MEMORY);
        CommandLineInterface.answerNobodyElse();
        System.setProperty("quarkus.log.category.\"dev.onrecord.seed\".level", "INFO");
        if (store instanceof H2FileStore file) {
            underWay = file.load();
            // The framework ends the process, and with it the load, however that went.
            Runtime.getRuntime().addShutdownHook(new Thread(underWay::close));
            System.setProperty("quarkus.datasource.jdbc.url", underWay.url());
            // The pool is told that the file was closed, which is what was meant.
            System.setProperty("quarkus.log.category.\"io.agroal.pool\".level", "ERROR");
        }
        Quarkus.run(
                LoadCommand.class,
                StoreFiller.COMMAND,
                arguments.matchedOptionValue("--into", ""),
                String.valueOf(kept));
        return CommandLineInterface.GOES_ON;
    }

    /** @return the load into an H2 file that is under way in this process; null where it is into another store */
    static H2FileStore.@Nullable Load underWay() {
        return underWay;
    }

    /** @param into what {@code --into} says */
    static LoadedStore store(String into) throws MisuseException {
        if (into.isEmpty()) {
            throw new MisuseException("`load` needs `--into` and a store: the path of an H2 file, or an address that"
                    + " begins with `jdbc:postgresql:`.");
        }
        try {
            return LoadedStore.of(
                    StoreAddress.of(into), setting("onrecord.store.user"), setting("onrecord.store.password"));
        } catch (IllegalArgumentException e) {
            throw new MisuseException(e.getMessage());
        }
    }

    private static @Nullable String setting(String name) {
        return ConfigProvider.getConfig().getOptionalValue(name, String.class).orElse(null);
    }

    private static int kept(String number) throws MisuseException {
        if (!number.matches("[1-9][0-9]{0,3}")) {
            throw new MisuseException("`--keep` is a number from 1 to 9999; '" + number + "' is not.");
        }
        return Integer.parseInt(number);
    }

    private int list(LoadedStore store) throws IOException {
        int current = store.current();
        for (StoreVersion version : store.versions()) {
            out.println(shown(version) + (version.number() == current ? ", current" : ""));
        }
        if (current == 0) {
            out.println("No dataset has been loaded.");
        }
        return CommandLineInterface.WELL;
    }

    /** @return a version as a person reads it */
    static String shown(StoreVersion version) {
        return "Version " + version.number() + ": \"" + version.title() + "\" ("
                + Dataset.abbreviated(version.digest()) + "), " + version.statements() + " statements, loaded "
                + version.loadedAt();
    }
}
