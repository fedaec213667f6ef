package dev.onrecord.extraction;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What encodings are called, by the Encoding Standard and by Java, and what browsers read for them. */
final class EncodingNames {

    /** Those of the Encoding Standard, and of DOS and the old Macintosh. They are named here, because a binary has no others. */
    private static final Map<String, Charset> KNOWN = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        for (String name :
                ("UTF-8 UTF-16 UTF-16LE UTF-16BE UTF-32 US-ASCII ISO-8859-1 ISO-8859-2 ISO-8859-3 ISO-8859-4 ISO-8859-5"
                                + " ISO-8859-6 ISO-8859-7 ISO-8859-8 ISO-8859-9 ISO-8859-13 ISO-8859-15 windows-1250 windows-1251"
                                + " windows-1252 windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258"
                                + " windows-31j KOI8-R KOI8-U IBM866 TIS-620 windows-874 ISO-8859-16 x-MacRoman x-MacCyrillic GB18030 GBK Big5 Big5-HKSCS x-windows-949 EUC-JP EUC-KR Shift_JIS ISO-2022-JP"
                                + " IBM437 IBM850 IBM852 IBM857 x-MacCentralEurope x-MacTurkish")
                        .split(" ")) {
            if (Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                KNOWN.put(name, charset);
                KNOWN.put(charset.name(), charset);
                charset.aliases().forEach(alias -> KNOWN.put(alias, charset));
            }
        }
    }

    static {
        // Labels of the Encoding Standard for what Java calls otherwise; Thai is in Windows' code page under any name.
        label("x-windows-874", "windows-874 dos-874 TIS-620 tis620 iso-8859-11 iso8859-11 iso885911");
        label("x-MacRoman", "macintosh mac csmacintosh x-mac-roman");
        label("x-MacCyrillic", "x-mac-cyrillic x-mac-ukrainian");
        label("windows-31j", "windows-932 cp932 ms932");
        label("GBK", "cp936 windows-936");
        label("GB18030", "gb2312 gb_2312 gb_2312-80 euc-cn x-gbk");
    }

    /**
     * What is read for an encoding that pages name (Encoding Standard, §4.2): one that has the same characters and more,
     * as the quotation marks of Windows-1252 beside the letters of ISO 8859-1.
     */
    private static final Map<String, String> SHOWN = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
        SHOWN.put("US-ASCII", "windows-1252");
        SHOWN.put("ISO-8859-1", "windows-1252");
        SHOWN.put("ISO-8859-9", "windows-1254");
        SHOWN.put("TIS-620", "x-windows-874");
        SHOWN.put("x-iso-8859-11", "x-windows-874");
        SHOWN.put("GB2312", "GB18030");
        SHOWN.put("GBK", "GB18030");
        SHOWN.put("Big5", "Big5-HKSCS");
        SHOWN.put("Shift_JIS", "windows-31j");
        SHOWN.put("EUC-KR", "x-windows-949");
    }

    private EncodingNames() {}

    private static void label(String charset, String labels) {
        if (Charset.isSupported(charset)) {
            for (String label : labels.split(" ")) {
                KNOWN.put(label, Charset.forName(charset));
            }
        }
    }

    /** @return the encoding of that name; none where Java, or the binary, has none */
    static Optional<Charset> known(String name) {
        return Optional.ofNullable(KNOWN.get(name));
    }

    /**
     * @param name of an encoding, as somebody wrote it
     * @throws IOException if there is none of that name; the message says so
     */
    static Charset named(String name) throws IOException {
        Charset known = known(name.strip())
                .orElseThrow(() -> new IOException("cannot be read: there is no encoding '" + name + "'."));
        return shown(known);
    }

    /**
     * @param said what a page says, or a detector
     * @return what browsers read it as
     */
    static Charset shown(Charset said) {
        return KNOWN.getOrDefault(SHOWN.getOrDefault(said.name(), ""), said);
    }
}
