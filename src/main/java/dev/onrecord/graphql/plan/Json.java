package dev.onrecord.graphql.plan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;

/** What answers are made of, as JSON in UTF-8. */
final class Json {

    private static final byte[] NULL = "null".getBytes(US_ASCII);

    private Json() {}

    static void write(Object scalar, ByteArrayBuilder out) {
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
        out.write(JsonStringEncoder.getInstance().quoteAsUTF8(text));
        out.append('"');
    }

    /** @return the name of a field with what stands between it and its value */
    static byte[] name(String name) {
        return ('"' + name + "\":").getBytes(US_ASCII);
    }
}
