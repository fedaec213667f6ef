package dev.onrecord.plan;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import dev.onrecord.kept.Kept;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Parts of answers that were given once: what one selection says of one record, as JSON. The data never changes while
 * the process runs, so a part without variables is the same in every answer.
 */
@Singleton
class Parts {

    /** What an entry takes beside its bytes, in bytes: about. */
    private static final int OVERHEAD = 150;

    private static final int USUAL_LENGTH = 500;

    private final Kept<Key, byte[]> parts;

    /** @param bytes how many bytes of parts of answers are kept in memory, for other questions about the same; none with 0 */
    Parts(
            @ConfigProperty(name = "onrecord.plans.kept-parts", defaultValue = "16000000") long bytes,
            MeterRegistry meters) {
        this.parts = new Kept<>("parts", bytes, (key, part) -> OVERHEAD + part.length, meters);
    }

    /** @return the part as it is kept, ready to be written; null where it is not */
    Cell find(Key key) {
        byte[] part = parts.find(key);
        return part == null ? null : out -> out.write(part);
    }

    /** @return the part, which is kept when it is written */
    Cell keeping(Key key, Cell part) {
        return out -> {
            ByteArrayBuilder own = new ByteArrayBuilder(USUAL_LENGTH);
            part.write(own);
            byte[] bytes = own.toByteArray();
            parts.keep(key, bytes);
            out.write(bytes);
        };
    }

    /**
     * Which part it is.
     *
     * @param asked what is asked of the record: a selection or a field of a plan, the very same
     * @param record the key of the record
     */
    record Key(Object asked, Object record) {}
}
