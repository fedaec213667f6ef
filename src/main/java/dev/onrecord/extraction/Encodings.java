package dev.onrecord.extraction;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * What encoding the bytes of a text are in: that of its byte order mark, else UTF-8, UTF-16 by its zeros, one that its
 * bytes are typical of, or the one that is usual in its language (HTML, §13.2.3.2).
 */
final class Encodings {

    private static final Map<String, Charset> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put("\u00ef\u00bb\u00bf", StandardCharsets.UTF_8);
        MARKS.put("\u00ff\u00fe\0\0", Charset.forName("UTF-32LE"));
        MARKS.put("\0\0\u00fe\u00ff", Charset.forName("UTF-32BE"));
        MARKS.put("\u00ff\u00fe", StandardCharsets.UTF_16LE);
        MARKS.put("\u00fe\u00ff", StandardCharsets.UTF_16BE);
    }

    /** What files in a language that is not written in Windows-1252 are in, where they are not in Unicode. */
    private static final Map<String, String> USUAL = new TreeMap<>();

    static {
        usual("windows-1250", "cs hr hu pl ro sk sl");
        usual("windows-1251", "be bg kk ky mk ru sr tg tt uk");
        usual("windows-1253", "el");
        usual("windows-1254", "az ku tr");
        usual("windows-1255", "he");
        usual("windows-1256", "ar fa ur");
        usual("windows-1257", "et lt lv");
        usual("windows-1258", "vi");
        usual("windows-874", "th");
        usual("Shift_JIS", "ja");
        usual("EUC-KR", "ko");
        usual("GB18030", "zh");
    }

    /** What the detector tells well; of others that it names it is often wrong. */
    private static final Set<String> TOLD = Set.of(
            "WINDOWS-1251",
            "KOI8-R",
            "ISO-8859-5",
            "IBM866",
            "WINDOWS-1253",
            "ISO-8859-7",
            "WINDOWS-1255",
            "SHIFT_JIS",
            "EUC-JP",
            "ISO-2022-JP",
            "EUC-KR",
            "GB18030",
            "BIG5",
            "TIS620");

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CENTRAL = Charset.forName("windows-1250");
    private static final Charset LATIN_2 = Charset.forName("ISO-8859-2");
    private static final Charset LATIN_9 = Charset.forName("ISO-8859-15");

    /** In Windows-1252 a currency sign, fractions and accents by themselves; in ISO 8859-15 the euro, and letters. */
    private static final Pattern OF_LATIN_9 = Pattern.compile(
            "[0-9][ \u00A0]?\u00A4|\u00A4[ \u00A0]?[0-9]|\\p{L}[\u00A6\u00A8\u00B4\u00B8\u00BC\u00BD\u00BE]|[\u00A6\u00B4\u00BC\u00BE]\\p{L}");

    /** In Windows-1250 signs, which no word has; in ISO 8859-2 letters. */
    private static final Pattern OF_LATIN_2 = Pattern.compile(
            "\\p{L}[\u00B1\u00A6\u00B6\u00A9\u00AE\u00B5\u02C7]|[\u00B1\u00A6\u00B6\u00B5\u02C7]\\p{L}");

    private static final String UNTOLD =
            "is in an encoding that nothing tells: neither UTF-8 nor that of a western European"
                    + " text. `--encoding` says which, as in windows-1256 for Arabic; `--language` may be enough.";

    /** What Windows-1252 has, and ISO 8859 does not. */
    private static final Pattern OF_WINDOWS = Pattern.compile("[\u0080-\u009F]");

    /** By these the old mails of Japan change from letters of ASCII to its own. */
    private static final Pattern OF_ISO_2022_JP = Pattern.compile("\u001B\\$[@B]");

    /** What old files are in as well, by what they would be taken for. */
    private static final Map<Charset, List<String>> OF_OLD_FILES = Map.of(
            WESTERN,
            List.of("x-MacRoman", "IBM850", "IBM437"),
            LATIN_9,
            List.of("x-MacRoman", "IBM850", "IBM437"),
            CENTRAL,
            List.of("IBM852", "x-MacCentralEurope"),
            LATIN_2,
            List.of("IBM852", "x-MacCentralEurope"),
            Charset.forName("windows-1254"),
            List.of("IBM857", "x-MacTurkish"));

    private static final int BEGINNING = 1_000;

    private Encodings() {}

    private static void usual(String encoding, String languages) {
        for (String language : languages.split(" ")) {
            USUAL.put(language, encoding);
        }
    }

    /**
     * @param bytes of a text
     * @param language of it, as a BCP 47 tag; null where it is not known
     * @return what they are in
     * @throws IOException if they are no text, or nothing tells; the message says so
     */
    static Charset of(byte[] bytes, @Nullable String language) throws IOException {
        Charset unicode = unicode(bytes);
        if (unicode != null) {
            return unicode;
        }
        String usual = language == null
                ? null
                : USUAL.get(Locale.forLanguageTag(language).getLanguage());
        if (isDense(bytes)) {
            String detected = detected(bytes);
            String told = detected == null ? usual : detected;
            if (told == null) {
                throw new IOException(UNTOLD);
            }
            // It has the letters of Ukrainian where KOI8-R has characters that draw frames, which texts have no more.
            boolean isUkrainian = told.equals("KOI8-R") && "windows-1251".equals(usual);
            return EncodingNames.named(isUkrainian ? "KOI8-U" : told);
        }
        if (usual == null) {
            return western(bytes);
        }
        return usual.equals("windows-1250") ? central(bytes) : EncodingNames.named(usual);
    }

    /** In Windows-1250 signs by themselves; in ISO 8859-2 letters. */
    private static Charset central(byte[] bytes) {
        String text = new String(bytes, CENTRAL);
        boolean isWindows = OF_WINDOWS
                .matcher(new String(bytes, StandardCharsets.ISO_8859_1))
                .find();
        return !isWindows && OF_LATIN_2.matcher(text).find() ? LATIN_2 : CENTRAL;
    }

    /**
     * @param bytes of a text
     * @param charset that they are taken for
     * @return what they are in, where files of DOS or of an old Macintosh look alike
     * @throws IOException if it may be in two of them; the message says so
     */
    static Charset fitting(byte[] bytes, Charset charset) throws IOException {
        List<String> old = OF_OLD_FILES.get(charset);
        if (old == null) {
            return charset;
        }
        List<Charset> others =
                old.stream().flatMap(name -> EncodingNames.known(name).stream()).toList();
        Charset best = LetterFit.best(bytes, charset, others);
        if (best == null) {
            throw new IOException(UNTOLD);
        }
        return best;
    }

    private static @Nullable Charset unicode(byte[] bytes) throws IOException {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, Charset> mark : MARKS.entrySet()) {
            if (beginning.startsWith(mark.getKey())) {
                return mark.getValue();
            }
        }
        // In UTF-16, blanks, digits and all European letters have a zero, always at the same side; UTF-8 has none.
        long even = zeros(beginning, 0);
        long odd = zeros(beginning, 1);
        if (even + odd > 1 && Math.min(even, odd) * 20 <= Math.max(even, odd)) {
            return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
        }
        if (even + odd > 0) {
            throw new IOException("is no text: it has characters without a meaning (byte 00).");
        }
        if (isIso2022Jp(bytes)) {
            return EncodingNames.named("ISO-2022-JP");
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : null;
    }

    private static long zeros(String text, int first) {
        long count = 0;
        for (int i = first; i < text.length(); i += 2) {
            count += text.charAt(i) == 0 ? 1 : 0;
        }
        return count;
    }

    private static boolean isIso2022Jp(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return OF_ISO_2022_JP.matcher(beginning).find();
    }

    /**
     * @return whether the bytes are characters of UTF-8, and none of them zero, as in UTF-16, nor an escape to the letters
     *     of Japan
     */
    static boolean isUtf8(byte[] bytes) {
        if (isIso2022Jp(bytes)) {
            return false;
        }
        for (byte b : bytes) {
            if (b == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** @return whether every byte is a character of ASCII, which most encodings have in common */
    static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Of a text in Latin letters few bytes are not ASCII's. */
    private static boolean isDense(byte[] bytes) {
        long high = 0;
        long letters = 0;
        for (byte b : bytes) {
            high += b < 0 ? 1 : 0;
            letters += b < 0 || Character.isLetter(b) ? 1 : 0;
        }
        return high * 4 > letters;
    }

    private static @Nullable String detected(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes);
        detector.dataEnd();
        String told = detector.getDetectedCharset();
        if (told == null || !TOLD.contains(told)) {
            return null;
        }
        return told.equals("TIS620") ? "windows-874" : told;
    }

    private static Charset western(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        boolean latin9 =
                !OF_WINDOWS.matcher(text).find() && OF_LATIN_9.matcher(text).find();
        return latin9 ? LATIN_9 : WESTERN;
    }

    /**
     * @param bytes of a text
     * @param charset that they are in
     * @return the text, without a byte order mark
     * @throws IOException if they are not; the message says so
     */
    static String decode(byte[] bytes, Charset charset) throws IOException {
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException(
                    "is no text in " + charset.displayName()
                            + ": it has bytes that stand for nothing there, or is cut off. `--encoding` says what it is.",
                    e);
        }
    }
}
