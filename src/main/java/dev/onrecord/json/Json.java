package dev.onrecord.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import java.util.Collection;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON in UTF-8 (RFC 8259). */
public final class Json {

    private static final byte[] NULL = "null".getBytes(US_ASCII);

    private static final int USUAL_LENGTH = 500;

    private final ByteArrayBuilder out;
    private final LongConsumer watch;

    private Json(ByteArrayBuilder out, LongConsumer watch) {
        this.out = out;
        this.watch = watch;
    }

    /** @return a short value: a map, a collection or a scalar */
    public static byte[] bytes(Object value) {
        ByteArrayBuilder out = new ByteArrayBuilder(USUAL_LENGTH);
        write(value, out, written -> {});
        return out.toByteArray();
    }

    /**
     * Writes a value with all that it is made of.
     *
     * @param value a map, a collection or a scalar
     * @param watch is told, ahead of each object, how many bytes are written; may throw to end it
     */
    public static void write(Object value, ByteArrayBuilder out, LongConsumer watch) {
        new Json(out, watch).write(value);
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> object) {
            writeObject(object);
        } else if (value instanceof Collection<?> list) {
            writeList(list);
        } else {
            writeScalar(value, out);
        }
    }

    private void writeObject(Map<?, ?> object) {
        watch.accept(out.size());
        char before = '{';
        for (Map.Entry<?, ?> member : object.entrySet()) {
            out.append(before);
            writeString(member.getKey().toString(), out);
            out.append(':');
            write(member.getValue());
            before = ',';
        }
        if (object.isEmpty()) {
            out.append('{');
        }
        out.append('}');
    }

    private void writeList(Collection<?> list) {
        out.append('[');
        boolean isFirst = true;
        for (Object element : list) {
            if (!isFirst) {
                out.append(',');
            }
            write(element);
            isFirst = false;
        }
        out.append(']');
    }

    /** Writes a value that is not made of others; what is neither a number nor a boolean is written as its text. */
    public static void writeScalar(@Nullable Object scalar, ByteArrayBuilder out) {
        if (scalar == null) {
            out.write(NULL);
        } else if (scalar instanceof Float number) {
            // GraphQL's Float has double precision.
            out.write(Double.toString(number.doubleValue()).getBytes(US_ASCII));
        } else if (scalar instanceof Number || scalar instanceof Boolean) {
            out.write(scalar.toString().getBytes(US_ASCII));
        } else {
            writeString(scalar.toString(), out);
        }
    }

    private static void writeString(String text, ByteArrayBuilder out) {
        out.append('"');
        out.write(quoted(text));
        out.append('"');
    }

    private static byte[] quoted(String text) {
        try {
            return JsonStringEncoder.getInstance().quoteAsUTF8(text);
        } catch (IllegalArgumentException e) {
            // Half a character, which UTF-8 cannot write: a message may quote what a client sent, and be cut anywhere.
            return JsonStringEncoder.getInstance().quoteAsUTF8(whole(text));
        }
    }

    private static String whole(String text) {
        return text.codePoints()
                .map(point -> Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE ? '?' : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** @return the name of a field with what stands between it and its value; of ASCII that needs no quoting */
    public static byte[] name(String name) {
        return ('"' + name + "\":").getBytes(US_ASCII);
    }
}
