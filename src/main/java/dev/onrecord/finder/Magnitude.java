package dev.onrecord.finder;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words behind a numeral that multiply it: {@code 1.2 million}, {@code 4K}, {@code 300 mil}, {@code 12万}. */
final class Magnitude {

    private static final String WORDS = """
            1  十 십
            2  hundred hundreds Hundert cent cien ciento cento सौ 百 백 ร้อย
            3  thousand thousands mil miles mille mila Tausend tausend Tsd tys tysiąc tysiące tysięcy tysiąca tisíc tisíce tisíců tisíca hiljada hiljade tisuća tisuće tūkst tūkstančių tūkstoši tuhat ezer mii tusind tusen tuhatta тыс тысяч тысячи тысяча тисяч тисячі хиляди хиљада хиљаде хиљ χιλιάδες χίλια ألف آلاف الف هزار ہزار אלף אלפים bin हज़ार हजार হাজার ribu nghìn ngàn 千 천 พัน
            4  万 萬 만 หมื่น
            5  lakh lakhs लाख লক্ষ লাখ لاکھ แสน
            6  million millions millón millon millones milions milió milhão milhões Million Millionen Mio mi mln mio milione milioni miljoen milyon millioner miljoner miljoona miljoonaa milion miliona miliony milionów milionu milionů milióna milióny miliónov milijun milijuna milijon milijona milijonov milijonų miljonu miljons miljonit milioane millió juta triệu млн миллион миллиона миллионов миллионам мільйон мільйона мільйони мільйонів милион милиона милиони милијун εκατομμύριο εκατομμύρια εκατ מיליון מיליוני مليون ملايين میلیون ล้าน
            7  crore crores करोड़ কোটি کروڑ
            8  億 亿 억
            9  billion billions bn milliard milliards md mds bi Milliarde Milliarden Mrd mrd mld miliardi miliardo miljard miljardi miljardia miljarder milliarder miliard miliarda miliardy miliarde miliardów miliardu miliardů milijarda milijarde milijardi milijardų miljardu milliárd miliar tỷ tỉ bilhão bilhões млрд миллиард миллиарда миллиардов мільярд мільярда мільярди мільярдів милиард милиарда милиарди милијарда милијарде милијарди δισεκατομμύριο δισεκατομμύρια δισ מיליארד מיליארדי مليار مليارات میلیارد milyar
            12 trillion trillions tn tri billón billones Billionen трлн триллион триллиона триллионов трильйон трильйонів τρισεκατομμύρια טריליון تريليون تریلیون trilyon triliun trilhão trilhões 兆 조
            """;

    private static final String DOZENS =
            "dozen dozens docena docenas dotzena dotzenes Dutzend douzaine douzaines dozzina dozzine dúzia dúzias dozijn dussin dusin"
                    + " tusinaa tuzin tuziny tuzinów tucat tucet tuctů дюжина дюжины дюжин";

    /** Letters that multiply where they stand at once behind the last digit. */
    private static final Map<String, Integer> LETTERS =
            Map.of("K", 3, "k", 3, "M", 6, "m", 6, "B", 9, "bn", 9, "mn", 6, "tn", 12, "T", 12);

    /** Metres, minutes and tonnes as often as millions and trillions. */
    private static final Set<String> UNITS = Set.of("m", "T");

    /** With them, a number may go on: {@code 1億2000万}. */
    private static final Set<String> MYRIADS = Set.of("万", "萬", "만", "億", "亿", "억", "兆", "조");

    /** Languages in which a billion is a million of millions. */
    private static final Set<String> LONG_SCALE =
            Set.of("de", "fr", "nl", "da", "nb", "no", "sv", "fi", "pl", "cs", "hu");

    /**
     * Words that are something else in other languages, with the languages in which they multiply: an English mile, a
     * Swedish one, a cent, a German verb and an Italian pronoun are none.
     */
    private static final Map<String, Set<String>> ONLY_IN = Map.ofEntries(
            entry("bi", Set.of("pt")),
            entry("bin", Set.of("tr", "az")),
            entry("cent", Set.of("fr", "ca", "oc")),
            entry("md", Set.of("fr")),
            entry("mds", Set.of("fr")),
            entry("mi", Set.of("pt")),
            entry("mii", Set.of("ro")),
            entry("mil", Set.of("es", "pt", "ca", "gl", "fil")),
            entry("mila", Set.of("it")),
            entry("miles", Set.of("es", "gl")),
            entry("mille", Set.of("fr", "it")),
            entry("mio", Set.of("de", "da", "nb", "no", "hr", "sr", "sl", "lb")),
            entry("tri", Set.of("pt")));

    private static final Map<String, BigDecimal> FACTORS = new HashMap<>();

    static {
        WORDS.lines().forEach(line -> {
            String[] words = line.split("\\s+");
            for (int i = 1; i < words.length; i++) {
                FACTORS.put(words[i].toLowerCase(Locale.ROOT), BigDecimal.TEN.pow(Integer.parseInt(words[0])));
            }
        });
        for (String dozen : DOZENS.split(" ")) {
            FACTORS.put(dozen.toLowerCase(Locale.ROOT), BigDecimal.valueOf(12));
        }
    }

    private Magnitude() {}

    /**
     * @param written a word behind a numeral
     * @param atOnce whether nothing stands between them
     * @param language of the text: a billion has nine zeros in English and twelve in German
     * @return what it multiplies by; empty where it does not
     */
    static Optional<BigDecimal> of(String written, boolean atOnce, Locale language) {
        String word = Normalizer.normalize(written, Normalizer.Form.NFC);
        return Optional.ofNullable(
                atOnce && LETTERS.containsKey(word)
                        ? BigDecimal.TEN.pow(LETTERS.get(word))
                        : factor(word.toLowerCase(Locale.ROOT), language));
    }

    private static @Nullable BigDecimal factor(String word, Locale language) {
        // Of an unknown language it may be any.
        String code = language.getLanguage();
        if (!code.isEmpty() && !ONLY_IN.getOrDefault(word, Set.of(code)).contains(code)) {
            return null;
        }
        return word.startsWith("billion") && LONG_SCALE.contains(language.getLanguage())
                ? BigDecimal.TEN.pow(12)
                : FACTORS.get(word);
    }

    /** @return whether the word, at once behind a numeral, may be its unit instead: {@code 30m} */
    static boolean mayBeUnit(String word) {
        return UNITS.contains(word);
    }

    /** @return whether smaller numbers may follow that belong to the same one */
    static boolean isMyriad(String word) {
        return MYRIADS.contains(word);
    }
}
