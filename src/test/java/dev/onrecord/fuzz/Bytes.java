package dev.onrecord.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Bytes that something went wrong with on their way. */
public final class Bytes {

    private Bytes() {}

    /** @return the bytes after one to four mishaps */
    public static byte[] mutated(byte[] bytes, Chance chance) {
        byte[] mutated = bytes;
        for (int i = chance.between(1, 4); i > 0; i--) {
            mutated = mutatedOnce(mutated, chance);
        }
        return mutated;
    }

    private static byte[] mutatedOnce(byte[] bytes, Chance chance) {
        int start = chance.below(bytes.length + 1);
        int end = Math.min(bytes.length, start + chance.oneOf(1, 1, 4, 40));
        byte[] piece = Arrays.copyOfRange(bytes, start, end);
        return switch (chance.below(6)) {
            case 0 -> joined(bytes, start, new byte[0], end);
            case 1 -> joined(bytes, start, random(chance), start);
            case 2 -> joined(bytes, start, random(chance), end);
            case 3 -> joined(bytes, end, piece, end);
            case 4 -> joined(bytes, start, flipped(piece, chance), end);
            default -> Arrays.copyOf(bytes, start);
        };
    }

    private static byte[] random(Chance chance) {
        byte[] bytes = new byte[chance.between(1, 4)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = chance.onceIn(2) ? chance.octet() : (byte) chance.between(' ', '~');
        }
        return bytes;
    }

    private static byte[] flipped(byte[] bytes, Chance chance) {
        if (bytes.length > 0) {
            bytes[chance.below(bytes.length)] ^= (byte) (1 << chance.below(8));
        }
        return bytes;
    }

    /** @return the bytes up to a place, others, and the bytes from another place on */
    private static byte[] joined(byte[] bytes, int until, byte[] others, int from) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes, 0, until);
        all.writeBytes(others);
        all.write(bytes, from, bytes.length - from);
        return all.toByteArray();
    }
}
