package dev.onrecord.authoring;

import dev.onrecord.finder.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern AROUND =
            Pattern.compile("^.*?(?:援引|引述)|的话$|[(（][^)）]*[)）]$|^.*の(?=[^の]{1,12}(?:さん|氏|様)(?:[(（]|$))|\\s+$|^\\s+");

    /** Behind a name in speech of respect. */
    private static final Pattern HONORIFIC = Pattern.compile("(?:さん|氏|様|先生|女士| 씨| 님)$");

    private static final String CHINESE_VERB =
            "(?:说|說|表示|反驳|反駁|回答|答道|答|告诉|告訴|反问|反問|喊|称|稱|指出|强调|強調|认为|認為|透露|回应|回應|写道|寫道|补充说|補充說|道|宣布|解释|解釋|警告|呼吁)";
    private static final String CHINESE_HEARERS = "(?:(?:对|對|向|跟|在)[^，。：“”「」]{1,12}?)?";
    private static final String JAPANESE_VERB = "(?:語|述べ|話|言|訴|強調|指摘|説明|明か|答え|コメント|発言|振り返|呼びか|書|反論|反発|返)";
    private static final String HINDI_VERB = "(?:कहा|बताया|लिखा|जोड़ा|दोहराया|जवाब दिया|पूछा)";
    private static final String HEBREW_VERB =
            "(?:אמר|אמרה|אמרו|מסר|מסרה|הוסיף|הוסיפה|טען|טענה|הצהיר|הצהירה|כתב|כתבה|הדגיש|הדגישה|השיב|השיבה|ענה|ענתה|הסביר|הסבירה|ציין|ציינה|הגיב|הגיבה)";
    private static final String ARABIC_VERB =
            "[وف]?(?:قال|قالت|أضاف|أضافت|صرح|صرحت|أكد|أكدت|أعلن|أعلنت|ذكر|ذكرت|أوضح|أوضحت|كتب|كتبت|رد|ردت|أجاب|أجابت|أشار|أشارت|تابع|تابعت|شدد|شددت)";
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
                            "(?:など)?と[、,]?([^、。「」『』はが]{1,30}?)(?:は|が)[^。「」]{0,30}?" + JAPANESE_VERB)),
            Map.entry(
                    "ko",
                    phrase(
                            "(?:^|[.,!?]\\s)((?:\\p{L}+ ){0,4}?\\p{L}+?)\\s?(?:은|는|이|가|께서는)(?:\\s[^“”\"]{1,30}?(?:에게|에게서|에서|께|한테|통해|향해))?\\s*$",
                            "(?:이?라고|고|이?라며|며|면서)\\s+((?:\\p{L}+ ){0,4}?\\p{L}+?)\\s?(?:은|는|이|가)\\s")),
            Map.entry(
                    "hi",
                    phrase(
                            "(?:^|[।,.]\\s*)([^।,“”\"']{2,60}?)\\s+ने\\s+(?:[^।“”\"]{0,20}?\\s)?" + HINDI_VERB
                                    + "(?:\\s+है)?(?:\\s+कि)?\\s*[,:–-]?\\s*$",
                            "[,।]?\\s*([^।,“”\"']{2,60}?)\\s+ने\\s+(?:[^।“”\"]{0,20}?\\s)?" + HINDI_VERB)),
            Map.entry(
                    "ur",
                    phrase(
                            "(?:^|[۔،]\\s*)([^۔،“”\"']{2,60}?)\\s+نے\\s+(?:[^۔“”\"]{0,20}?\\s)?کہا(?:\\s+کہ)?\\s*[،:]?\\s*$",
                            "[،۔]?\\s*([^۔،“”\"']{2,60}?)\\s+نے\\s+کہا")),
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
                            "(?:^|[.،؛]\\s*)" + ARABIC_VERB
                                    + "\\s+([^:،.؛«»\"“”]{2,60}?)(?:\\s+(?:إن|أن|بأن|إنه|إنها|أنه|أنها))?\\s*[:：]?\\s*$",
                            "[،,.]?\\s*(?:كما\\s+)?" + ARABIC_VERB + "\\s+([^:،.؛«»\"“”]{2,60}?)\\s*(?=[.،]|$)")),
            Map.entry("th", phrase("(?:^|\\s)([^\\s“”\"]{2,40})\\s*(?:กล่าวว่า|บอกว่า|ระบุว่า|เผยว่า)\\s*$", "(?!)")));

    private final Pattern front;
    private final Pattern behind;

    private CreditPhrase(Pattern front, Pattern behind) {
        this.front = front;
        this.behind = behind;
    }

    private static CreditPhrase phrase(String front, String behind) {
        return new CreditPhrase(Pattern.compile(front), Pattern.compile(behind));
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
        Matcher verb = phrase.behind.matcher(behind.of(text));
        if (verb.lookingAt()) {
            return credit(verb.group(1));
        }
        Matcher cue = phrase.front.matcher(front.of(text));
        return cue.find() ? credit(cue.group(1)) : null;
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
