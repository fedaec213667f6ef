package dev.onrecord.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Map;

/** The SHA-256 of files, each known when the file is written: none is made twice, and none is held in memory. */
final class Checksums {

    private final Map<String, String> known = new HashMap<>();

    /** @return those of the files that are written by now, in hexadecimal digits, by their names */
    Map<String, String> known() {
        return known;
    }

    /** @return the pieces of a file, whose checksum is known behind the last */
    Iterator<byte[]> of(String file, Iterator<byte[]> pieces) {
        MessageDigest digest = sha256();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return pieces.hasNext();
            }

            @Override
            public byte[] next() {
                byte[] piece = pieces.next();
                digest.update(piece);
                if (!pieces.hasNext()) {
                    known.put(file, HexFormat.of().formatHex(digest.digest()));
                }
                return piece;
            }
        };
    }

    /** @return a digest of nothing yet */
    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
