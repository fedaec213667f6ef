package dev.onrecord.authoring;

import dev.onrecord.finder.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a clause credits with a quotation in scripts without capitals, where a name is told by what stands around it: the
 * particle behind it, and the verb. {@code 市长李明说：“…”}, {@code 「…」と佐藤さんは語った}, {@code राम सिंह ने कहा}.
 */
final class CreditPhrase {

    /** Who stands there alone is the one who spoke before. */
    private static final Set<String> PRONOUNS = Set.of(
            "他", "她", "他们", "她们", "他們", "彼", "彼女", "彼ら", "그", "그녀", "그들", "הוא", "היא", "הם", "वह", "او", "وہ", "هو",
            "هي", "เขา", "เธอ");

    /** What is said to somebody, in politeness, or from somebody else's mouth: around the name, and no part of it. */
    private static final Pattern AROUND = Pattern.compile(
            "^.*?(?:援引|引述)|^(?:根据|根據|据|據)|^同(?:社|省|庁|県|市|町|村|署|党|校|大|病院|団体)の|(?:昨天|昨日|今天|今日|前天|(?:周|週|星期)[一二三四五六日天]|随后|隨後|当天|當天|近日|日前|\\p{Nd}{1,2}日|上午|下午|晚间)$|^\\p{Nd}{1,3}[岁歲歳]的|的话$|[(（][^)）]*[)）]$|^.*の(?=[^の]{1,12}(?:さん|氏|様)(?:[(（]|$))|\\s+$|^\\s+");

    /** Behind a name in speech of respect. */
    private static final Pattern HONORIFIC = Pattern.compile("(?:さん|氏|様|先生|女士| 씨| 님)$");

    private static final Pattern COLON = Pattern.compile("[:：]\\s*$");

    private static final String NOTHING = "(?!)";

    private static final String CHINESE_VERB =
            "(?:说|說|表示|反驳|反駁|回答|答道|答|告诉|告訴|反问|反問|喊|称|稱|指出|强调|強調|认为|認為|透露|回应|回應|写道|寫道|补充说|補充說|道|宣布|解释|解釋|警告|呼吁|介绍|介紹|坦言|补充|補充|批评|批評|感叹)";
    private static final String CHINESE_HEARERS = "(?:(?:对|對|向|跟|在)[^，。：“”「」]{1,12}?)?";
    private static final String JAPANESE_VERB = "(?:語|述べ|話|言|訴|強調|指摘|説明|明か|答え|コメント|発言|振り返|呼びか|書|反論|反発|返)";
    /** The verb in front of whom it is said of: {@code 語る}, {@code 話しているのは}. */
    private static final String JAPANESE_VERB_IN_FRONT =
            JAPANESE_VERB + "(?:する|して(?:いる|いた)|した|[えけべっいん]?(?:て(?:いる|いた)|る|た|す|う|く))(?:のは[、,]?)?";

    private static final String JAPANESE_PERSON = "([^、。「」『』()（）\\s]{1,30}?(?:さん|氏|様|市長|知事|社長|会長|大臣|首相|議員|教授|代表))";
    private static final String HINDI_VERB = "(?:कहा|कही|बताया|बताई|लिखा|जोड़ा|दोहराया|जवाब दिया|पूछा)";
    /** What says whose words these are without a verb of speaking: {@code का कहना है}, {@code के अनुसार}. */
    private static final String HINDI_SOURCE = "(?:का कहना (?:है|था)|के (?:अनुसार|मुताबिक))";

    private static final String URDU_NAME = "([^۔،“”\"']{2,60}?)";
    private static final String URDU_VERB =
            "نے\\s+(?:[^۔“”\"]{0,30}?\\s)?(?:کہا|کہی|بتایا|بتائی|لکھا|پوچھا|دہرایا|جواب دیا|اعلان کیا|خبردار کیا|اضافہ کیا|زور دیا)";
    private static final String URDU_SOURCE = "(?:کا کہنا (?:ہے|تھا)|کے مطابق)";
    private static final String HEBREW_VERB =
            "(?:אמר|אמרה|אמרו|מסר|מסרה|הוסיף|הוסיפה|טען|טענה|הצהיר|הצהירה|כתב|כתבה|הדגיש|הדגישה|השיב|השיבה|ענה|ענתה|הסביר|הסבירה|ציין|ציינה|הגיב|הגיבה)";
    private static final String ARABIC_VERB =
            "[وف]?(?:قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أعلن|أعلنت|ذكر|ذكرت|أوضح|أوضحت|كتب|كتبت|رد|ردت|أجاب|أجابت|أشار|أشارت|تابع|تابعت|شدد|شددت)";
    /** Where it was said, or how, behind who says it. */
    private static final String ARABIC_SETTING =
            "(?:\\s+ل(?:صحيفة|جريدة|قناة|وكالة|مجلة|إذاعة|موقع|برنامج)\\s[^:،.]{1,60}?)?(?:\\s+(?:في|خلال)\\s+(?:تصريح|مؤتمر|بيان|مقابلة|حديث|كلمة|خطاب|رسالة|تغريدة|منشور|اتصال|لقاء|حوار)[^:،.]{0,60}?"
                    + "|\\s+(?:على|في|خلال|عن|أمام)\\s[^:،.]{1,60}?(?=\\s+قائل))?(?:\\s+قائل(?:ا|اً|ًا|ة))?";

    private static final String ARABIC_SOURCE = "و?(?:بحسب|حسب|وفق|نقلا عن|نقلاً عن)";

    private static final String PERSIAN_VERB = "(?:گفت|افزود|نوشت|پاسخ داد|جواب داد|اعلام کرد|تأکید کرد|تاکید کرد)";

    private static final Map<String, CreditPhrase> LANGUAGES = Map.ofEntries(
            Map.entry(
                    "zh",
                    phrase(
                            "(?:^|[，。；！？\\s])([^，。；：“”「」！？\\s]{1,30}?)(?:还|也|则|随后)?" + CHINESE_HEARERS + CHINESE_VERB
                                    + "[：:，,]?\\s*$",
                            "[，,]?\\s*([^，。；：“”「」！？\\s]{1,30}?)(?:还|也)?" + CHINESE_HEARERS + CHINESE_VERB)),
            Map.entry(
                    "ja",
                    phrase(
                            "(?:^|[、。\\s])([^、。「」『』\\s]{1,30}?)(?:は|が|も|によると|によれば)[、,]?(?:[^「」『』。、]{1,20}(?:、|に対し|に対して|に|へ|で))?\\s*$",
                            "[、,]?(?:など)?と[、,]?(?:" + JAPANESE_VERB_IN_FRONT + JAPANESE_PERSON
                                    + "|([^、。「」『』はが]{1,30}?)(?:は|が)[^。「」]{0,30}?" + JAPANESE_VERB + "|"
                                    + JAPANESE_PERSON
                                    + "$)|[(（]" + JAPANESE_PERSON + "[)）]",
                            "。(?:([^、。「」『』はが]{1,30}?)(?:は|が)[、,]?(?:そう|こう|このように)[^。「」]{0,20}?" + JAPANESE_VERB
                                    + "|(?:そう|こう|このように)[^。「」]{0,10}?" + JAPANESE_VERB_IN_FRONT + JAPANESE_PERSON
                                    + ")")),
            Map.entry(
                    "ko",
                    phrase(
                            "(?:^|[.,!?]\\s)((?:\\p{L}+ ){0,4}?\\p{L}+?)\\s?(?:은|는|이|가|께서는)(?:\\s[^“”\"]{1,30}?(?:에게|에게서|에서|께|한테|통해|향해))?\\s*$",
                            "(?:이?라고|고|이?라며|며|면서)\\s+((?:\\p{L}+ ){0,4}?\\p{L}+?)\\s?(?:은|는|이|가)\\s")),
            Map.entry(
                    "hi",
                    phrase(
                            "(?:^|[।,.]\\s*)([^।,“”\"']{2,60}?)\\s+(?:ने\\s+(?:[^।“”\"]{0,20}?\\s)?" + HINDI_VERB + "|"
                                    + HINDI_SOURCE + ")(?:\\s+है)?(?:\\s+कि)?\\s*[,:–-]?\\s*$",
                            "[,।]?\\s*(?:यह बात\\s+)?([^।,“”\"']{2,60}?)\\s+(?:ने\\s+(?:[^।“”\"]{0,20}?\\s)?"
                                    + HINDI_VERB + "|" + HINDI_SOURCE + ")(?!\\p{M}|\\s+(?:है\\s+)?कि(?!\\p{L}))")),
            Map.entry(
                    "ur",
                    phrase(
                            "(?:^|[۔،]\\s*)" + URDU_NAME + "\\s+(?:" + URDU_VERB + "|" + URDU_SOURCE
                                    + ")(?:\\s+ہے)?(?:\\s+کہ)?\\s*[،:]?\\s*$",
                            "[،۔]?\\s*(?:یہ بات\\s+)?" + URDU_NAME + "\\s+(?:" + URDU_VERB + "|" + URDU_SOURCE
                                    + ")(?!\\p{L}|\\s+(?:ہے\\s+)?کہ(?!\\p{L}))")),
            Map.entry(
                    "fa",
                    phrase(
                            "(?:^|[.،؛]\\s*)([^.،؛:«»]{2,60}?)\\s+" + PERSIAN_VERB + "(?:\\s+که)?\\s*[:،]?\\s*$",
                            "[،.]?\\s*([^.،؛:«»]{2,60}?)\\s+" + PERSIAN_VERB)),
            Map.entry(
                    "he",
                    phrase(
                            "(?:^|[.,]\\s*)([^.,:\"]{2,50}?)\\s+" + HEBREW_VERB + "\\s*[:,]?\\s*$",
                            "[,.]?\\s*" + HEBREW_VERB + "\\s+([^.,:\"]{2,50}?)\\s*(?=[.,]|$)")),
            Map.entry(
                    "ar",
                    phrase(
                            "(?:^|[.،؛]\\s*)(?:" + ARABIC_SOURCE
                                    + "\\s+([^:،.؛«»\"“”]{2,60}?)(?:،\\s*(?:فإن|فقد|إن)?)?\\s*$|" + ARABIC_VERB
                                    + "\\s+([^:،.؛«»\"“”]{2,60}?)" + ARABIC_SETTING
                                    + "(?:\\s+(?:إن|أن|بأن|إنه|إنها|أنه|أنها))?\\s*[:：]?\\s*$)",
                            "[،,.]?\\s*(?:كما\\s+)?" + ARABIC_VERB + "\\s+([^:،.؛«»\"“”]{2,60}?)\\s*(?=[.،]|$)")),
            Map.entry("th", phrase("(?:^|\\s)([^\\s“”\"]{2,40})\\s*(?:กล่าวว่า|บอกว่า|ระบุว่า|เผยว่า)\\s*$", NOTHING)));

    private final Pattern front;
    private final Pattern behind;
    private final Pattern next;

    private CreditPhrase(Pattern front, Pattern behind, Pattern next) {
        this.front = front;
        this.behind = behind;
        this.next = next;
    }

    private static CreditPhrase phrase(String front, String behind) {
        return phrase(front, behind, NOTHING);
    }

    /** @param next what begins where the sentence of the quotation ends */
    private static CreditPhrase phrase(String front, String behind, String next) {
        return new CreditPhrase(Pattern.compile(front), Pattern.compile(behind), Pattern.compile(next));
    }

    /**
     * Who is credited.
     *
     * @param printed as the text has it
     * @param name without what politeness puts behind it
     * @param isPronoun whether it stands for the one who spoke before
     */
    record Credit(String printed, String name, boolean isPronoun) {}

    /**
     * @param language of the text
     * @param text of a paragraph
     * @param front of a quotation, from the beginning of its sentence
     * @param behind the quotation, to the end of its sentence
     * @return who is credited with it; null where no phrase of the language is found
     */
    static @Nullable Credit find(Locale language, String text, Span front, Span behind) {
        CreditPhrase phrase = LANGUAGES.get(language.getLanguage());
        if (phrase == null) {
            return null;
        }
        String words = front.of(text).stripLeading();
        Matcher cue = phrase.front.matcher(words);
        boolean isInFront = cue.find();
        Matcher verb = phrase.behind.matcher(behind.of(text));
        // Behind a colon stands what was announced, and the next sentence says who says something else.
        boolean isAnnounced = isInFront && COLON.matcher(words).find();
        if (!isAnnounced && verb.lookingAt()) {
            return credit(name(verb));
        }
        if (isInFront) {
            return credit(name(cue));
        }
        Matcher next = phrase.next.matcher(text).region(behind.start(), text.length());
        return next.lookingAt() ? credit(name(next)) : null;
    }

    /** The phrases of a language have the name in one of several places. */
    private static String name(Matcher phrase) {
        return IntStream.rangeClosed(1, phrase.groupCount())
                .mapToObj(phrase::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static @Nullable Credit credit(String words) {
        String printed = words;
        for (String before = ""; !before.equals(printed); ) {
            before = printed;
            printed = AROUND.matcher(printed).replaceAll("");
        }
        String name = HONORIFIC.matcher(printed).replaceFirst("");
        return name.isEmpty() ? null : new Credit(printed, name, PRONOUNS.contains(printed));
    }
}
