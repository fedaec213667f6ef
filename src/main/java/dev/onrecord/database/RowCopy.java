package dev.onrecord.database;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table of PostgreSQL, in a stream: however many there are, they take little memory. */
final class RowCopy {

    private static final int PIECE = 1 << 16;

    private static final byte[] NULL = {'\\', 'N'};

    /** Stands for no escape. */
    private static final char PLAIN = 0;

    private final CopyIn copy;
    private final IntConsumer copied;
    private final ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE);
    private int waiting;

    private RowCopy(CopyIn copy, IntConsumer copied) {
        this.copy = copy;
        this.copied = copied;
    }

    /** @param copied is told how many more rows are there */
    static void copy(TableRows table, PGConnection postgresql, IntConsumer copied) throws SQLException, IOException {
        CopyIn copy = postgresql
                .getCopyAPI()
                .copyIn(table.columns().stream()
                        .map(TableCopy::quoted)
                        .collect(Collectors.joining(
                                ", ", "copy " + TableCopy.quoted(table.table()) + " (", ") from stdin")));
        boolean done = false;
        try {
            RowCopy rows = new RowCopy(copy, copied);
            table.forEach(rows::write);
            rows.send();
            copy.endCopy();
            done = true;
        } finally {
            if (!done && copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void write(Object[] row) throws SQLException, IOException {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                piece.write('\t');
            }
            write(row[i]);
        }
        piece.write('\n');
        waiting++;
        if (piece.size() >= PIECE) {
            send();
        }
    }

    private void send() throws SQLException {
        byte[] bytes = piece.toByteArray();
        copy.writeToCopy(bytes, 0, bytes.length);
        piece.reset();
        copied.accept(waiting);
        waiting = 0;
    }

    /** Writes a value as COPY reads it. */
    private void write(@Nullable Object value) {
        if (value == null) {
            piece.writeBytes(NULL);
        } else {
            writeEscaped(text(value).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** In UTF-8 no byte of another character is one of those that are escaped. */
    private void writeEscaped(byte[] text) {
        int written = 0;
        for (int i = 0; i < text.length; i++) {
            char escape = escape(text[i]);
            if (escape != PLAIN) {
                piece.write(text, written, i - written);
                piece.write('\\');
                piece.write(escape);
                written = i + 1;
            }
        }
        piece.write(text, written, text.length - written);
    }

    private static char escape(byte character) {
        return switch (character) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> PLAIN;
        };
    }

    private static String text(Object value) {
        if (value instanceof LocalDate day) {
            return day(day);
        }
        if (value instanceof String[] texts) {
            return Arrays.stream(texts).map(RowCopy::element).collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof byte[] bytes) {
            return "\\x" + HexFormat.of().formatHex(bytes);
        }
        return value.toString();
    }

    /** ISO 8601 has a sign before years of more than four digits, and a year 0, which PostgreSQL calls 1 BC. */
    private static String day(LocalDate day) {
        int year = day.getYear();
        if (year > 0) {
            return year <= 9999 ? day.toString() : day.toString().substring(1);
        }
        return String.format(Locale.ROOT, "%04d-%02d-%02d BC", 1 - year, day.getMonthValue(), day.getDayOfMonth());
    }

    private static String element(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
