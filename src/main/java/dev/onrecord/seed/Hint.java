package dev.onrecord.seed;

import dev.onrecord.text.Nearest;
import java.util.Collection;

/** What an author may have meant. */
final class Hint {

    private Hint() {}

    /** @return {@code  Did you mean 'marco-rubio'?}, with a blank before it; empty where no known name is near */
    static String of(String typed, Collection<String> known) {
        return Nearest.of(typed, known)
                .map(name -> " Did you mean '" + name + "'?")
                .orElse("");
    }
}
