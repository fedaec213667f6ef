package dev.onrecord.cli;

import dev.onrecord.cli.CommandLineInterface.MisuseException;
import dev.onrecord.database.H2FileStore;
import dev.onrecord.database.PostgresqlStore;
import dev.onrecord.database.StoreVersion;
import dev.onrecord.seed.ScarceMemory;
import dev.onrecord.seed.StoreFiller;
import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.util.List;

/** {@code load DIR --into STORE}: makes a version of the store of the dataset that was read and checked. */
public class LoadCommand implements QuarkusApplication {

    private final StoreFiller filler;

    LoadCommand(StoreFiller filler) {
        this.filler = filler;
    }

    /** @param arguments {@link StoreFiller#COMMAND}, the store, and how many versions of it are kept */
    @Override
    public int run(String... arguments) throws MisuseException {
        int kept = Integer.parseInt(arguments[2]);
        try {
            H2FileStore.Load load = Loading.underWay();
            if (load != null) {
                int before = load.current();
                say(filler.fill(load));
                told(load.dropAllBut(kept, before));
            } else {
                PostgresqlStore store = (PostgresqlStore) Loading.store(arguments[1]);
                int before = store.current();
                say(filler.fill(store));
                told(store.dropAllBut(kept, before));
            }
            return CommandLineInterface.toldOf(CommandLineInterface.WELL, System.out, System.err);
        } catch (IOException e) {
            System.err.println(e.getMessage());
            return CommandLineInterface.PROBLEMS;
        } catch (OutOfMemoryError e) {
            System.err.println(ScarceMemory.message());
            return CommandLineInterface.PROBLEMS;
        }
    }

    private static void say(StoreVersion version) {
        System.out.println(Loading.shown(version) + ", is current. Servers go on to it.");
    }

    private static void told(List<Integer> dropped) {
        dropped.forEach(number -> System.out.println("Version " + number + " was dropped."));
    }
}
