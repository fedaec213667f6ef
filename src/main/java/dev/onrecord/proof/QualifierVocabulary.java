package dev.onrecord.proof;

import static dev.onrecord.comparison.QuantityQualifier.ABOUT;
import static dev.onrecord.comparison.QuantityQualifier.AT_LEAST;
import static dev.onrecord.comparison.QuantityQualifier.AT_MOST;
import static dev.onrecord.comparison.QuantityQualifier.LESS_THAN;
import static dev.onrecord.comparison.QuantityQualifier.MORE_THAN;
import static dev.onrecord.comparison.QuantityQualifier.NEARLY;
import static dev.onrecord.comparison.QuantityQualifier.ROUNDED;

import dev.onrecord.comparison.QuantityQualifier;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of one language that make a bound or an estimate of a number: {@code more than}, {@code or fewer}, {@code
 * nearly}.
 */
final class QualifierVocabulary {

    /** What words say of a number. */
    enum Direction {
        UP(MORE_THAN, AT_LEAST),
        DOWN(LESS_THAN, AT_MOST),
        CLOSE_BELOW(NEARLY, ABOUT, ROUNDED, LESS_THAN, AT_MOST),
        AROUND(ABOUT, NEARLY, ROUNDED);

        private final Set<QuantityQualifier> qualifiers;

        Direction(QuantityQualifier first, QuantityQualifier... others) {
            qualifiers = EnumSet.of(first, others);
        }

        /** @return what a record may make of such a number */
        Set<QuantityQualifier> qualifiers() {
            return qualifiers;
        }

        Direction negated() {
            return switch (this) {
                case UP -> DOWN;
                case DOWN -> UP;
                case CLOSE_BELOW, AROUND -> this;
            };
        }
    }

    /**
     * Words and what they say.
     *
     * @param isOther whether they may belong to a word in front of them: {@code handed over two men}
     * @param isPlace whether they are something else even where none is: the German {@code unter} is among as well
     * @param isAtOnce whether nothing may part them from the number in front of them
     */
    record Entry(String words, Direction direction, boolean isOther, boolean isPlace, boolean isAtOnce) {

        static Entry of(String sign, String written) {
            String words = written.startsWith("^") ? written.substring(1) : written;
            boolean isAtOnce = written.startsWith("^") || !Character.isLetter(words.codePointAt(0));
            return new Entry(
                    words, direction(sign.replace("?", "")), sign.endsWith("?"), sign.endsWith("??"), isAtOnce);
        }

        private static Direction direction(String sign) {
            return switch (sign) {
                case ">" -> Direction.UP;
                case "<" -> Direction.DOWN;
                case "~<" -> Direction.CLOSE_BELOW;
                default -> Direction.AROUND;
            };
        }
    }

    /**
     * By language, what stands in front: {@code >} for more, {@code <} for less, {@code ~<} for nearly, {@code ~} for
     * about; behind the sign {@code ?} for what may belong to another word, {@code ??} for what is a place or a time as
     * often.
     */
    private static final Map<String, String> IN_FRONT = Map.ofEntries(
            Map.entry("", """
            > >,≥,＞
            < <,≤,＜
            ~ ~,≈,∼,±
            """),
            Map.entry("en", """
            > more than,greater than,larger than,in excess of,upwards of,upward of,north of,exceeding,exceeded,exceeds,exceed,topped,surpassed,at least,no fewer than,no less than,not fewer than,not less than,a minimum of,minimum of,well over,just over,far over
            >? over,above
            < less than,fewer than,at most,no more than,not more than,as many as,as much as,a maximum of,maximum of,at the most,well under,not exceeding
            <? under,below
            ~< nearly,almost,just under,just short of,not quite,virtually
            ~ approximately,approx,roughly,some,circa,ca,an estimated,estimated,in the region of,more or less,give or take
            ~<? close to,approaching
            ~? about,around
            <? short of,up to
            """),
            Map.entry("es", """
            > más de,más que,por encima de,al menos,por lo menos,como mínimo,un mínimo de,superior a
            < menos de,menos que,por debajo de,como máximo,como mucho,a lo sumo,un máximo de,inferior a
            ~< casi
            ~ unos,unas,aproximadamente,cosa de
            ~<? cerca de
            ~? alrededor de,en torno a
            <?? hasta
            """),
            Map.entry("pt", """
            > mais de,mais do que,mais que,acima de,pelo menos,ao menos,no mínimo
            < menos de,menos do que,menos que,abaixo de,no máximo,quando muito
            ~< quase
            ~ aproximadamente,por volta de,em torno de,uns,umas
            ~<? perto de,cerca de
            <?? até
            """),
            Map.entry("fr", """
            > plus de,plus d',au-delà de,au moins,supérieur à,un minimum de
            < moins de,moins d',au plus,au maximum,tout au plus,jusqu'à,inférieur à
            ~< presque,quasiment
            ~ environ,quelque,à peu près,approximativement
            ~<? près de,près d'
            ~? autour de
            """),
            Map.entry("it", """
            > più di,più d',almeno,come minimo,non meno di
            >? oltre
            < meno di,meno d',al massimo,tutt'al più,fino a
            ~< quasi,vicino a,poco meno di
            ~ circa,intorno a,approssimativamente
            >?? sopra
            <?? sotto
            """),
            Map.entry("de", """
            > mehr als,mindestens,wenigstens,zumindest,oberhalb von
            >? über
            < weniger als,höchstens,maximal,bis zu,unterhalb von
            ~< fast,beinahe,nahezu,knapp,annähernd
            ~ etwa,rund,ungefähr,circa,zirka,ca,schätzungsweise
            <?? unter
            ~? um die
            """),
            Map.entry("nl", """
            > meer dan,minstens,ten minste,minimaal,ruim
            < minder dan,hooguit,hoogstens,maximaal,ten hoogste
            ~< bijna,haast
            ~ ongeveer,circa,zo'n,rond,rond de
            >?? boven,over
            <?? onder,tot
            """),
            Map.entry("sv", """
            > mer än,fler än,minst,åtminstone
            >? över
            < mindre än,färre än,högst,upp till,max
            ~< nästan,nära
            ~ omkring,cirka,ca,ungefär,runt
            <?? under
            """),
            Map.entry("da", """
            > mere end,flere end,mindst
            >? over
            < mindre end,færre end,højst,op til,maks
            ~< næsten,tæt på
            ~ omkring,cirka,ca,omtrent,rundt regnet
            <?? under
            """),
            Map.entry("nb", """
            > mer enn,flere enn,minst
            >? over
            < mindre enn,færre enn,høyst,opptil,opp til,maks
            ~< nesten,nærmere
            ~ omkring,cirka,ca,omtrent,rundt
            <?? under
            """),
            Map.entry("fi", """
            > yli,enemmän kuin,vähintään,ainakin
            < alle,vähemmän kuin,enintään,korkeintaan
            ~< lähes,melkein
            ~ noin,suunnilleen,arviolta
            """),
            Map.entry("pl", """
            > ponad,więcej niż,powyżej,co najmniej,przynajmniej,nie mniej niż
            < mniej niż,poniżej,nie więcej niż,najwyżej,co najwyżej,maksymalnie
            ~< prawie,niemal,blisko,bez mała
            ~ około,ok,mniej więcej,w przybliżeniu
            <?? do
            """),
            Map.entry("cs", """
            > více než,nejméně,alespoň,minimálně
            < méně než,nejvýše,maximálně,nanejvýš
            ~< téměř,skoro,bezmála
            ~ asi,zhruba,přibližně,kolem,okolo
            >?? nad,přes
            <?? pod,až
            """),
            Map.entry("ru", """
            > более,более чем,больше,больше чем,свыше,не менее,не меньше,по меньшей мере,по крайней мере,как минимум,минимум
            < менее,менее чем,меньше,меньше чем,не более,не больше,не более чем,максимум,самое большее
            ~< почти,без малого
            ~ примерно,приблизительно,порядка
            <?? до
            ~? около
            """),
            Map.entry("uk", """
            > понад,більше,більше ніж,більш ніж,більш як,не менше,не менше ніж,щонайменше,принаймні,як мінімум
            < менше,менше ніж,менш ніж,менш як,не більше,не більше ніж,щонайбільше,максимум
            ~< майже
            ~ близько,приблизно
            <?? до
            ~? біля
            """),
            Map.entry("el", """
            > πάνω από,περισσότεροι από,περισσότερες από,περισσότερα από,περισσότερους από,άνω των,τουλάχιστον
            < κάτω από,λιγότεροι από,λιγότερες από,λιγότερα από,λιγότερους από,κάτω των,το πολύ
            ~< σχεδόν
            ~ περίπου,γύρω στους,γύρω στις,γύρω στα
            <?? έως,μέχρι
            """),
            Map.entry("hu", """
            > több mint,legalább
            < kevesebb mint,legfeljebb
            ~< majdnem,közel,csaknem
            ~ körülbelül,mintegy,nagyjából
            """),
            Map.entry("ro", """
            > mai mult de,mai mulți de,mai multe de,peste,cel puțin
            < mai puțin de,mai puțini de,cel mult
            ~< aproape
            ~ circa,aproximativ,vreo,în jur de
            <?? sub
            """),
            Map.entry("tr", """
            > en az,asgari
            < en fazla,en çok,azami
            ~< neredeyse
            ~ yaklaşık,takriben
            """),
            Map.entry("id", """
            > lebih dari,setidaknya,sedikitnya,paling sedikit
            < kurang dari,paling banyak
            ~< hampir
            ~ sekitar,kira-kira
            <?? hingga
            """),
            Map.entry("vi", """
            > hơn,nhiều hơn,ít nhất,tối thiểu
            < ít hơn,tối đa,không quá,nhiều nhất
            ~ khoảng,chừng
            >?? trên
            <?? dưới
            ~<?? gần
            """),
            Map.entry("ar", """
            > أكثر من,ما يزيد على,ما يزيد عن,ما لا يقل عن,لا يقل عن
            < أقل من,ما لا يزيد على,ما لا يزيد عن,لا يزيد على,لا يزيد عن,ما يصل إلى
            ~< قرابة,زهاء,ما يقرب من,ما يقارب
            ~ نحو,حوالي,حوالى
            >?? فوق
            """),
            Map.entry("he", """
            > יותר מ-,יותר מ,לפחות,לא פחות מ-,לא פחות מ
            < פחות מ-,פחות מ,לא יותר מ-,לא יותר מ,לכל היותר
            ~< כמעט,קרוב ל-,קרוב ל
            ~ כ-,בערך
            >?? מעל
            <?? עד
            """),
            Map.entry("fa", """
            > بیش از,بیشتر از,حداقل,دست‌کم,دست کم
            < کمتر از,حداکثر
            ~< نزدیک به
            ~ حدود,تقریبا,تقریباً
            """),
            Map.entry("hi", """
            > कम से कम
            < अधिकतम,ज़्यादा से ज़्यादा
            ~ लगभग,करीब,क़रीब,तकरीबन
            """),
            Map.entry("th", """
            > มากกว่า,กว่า,อย่างน้อย,ไม่น้อยกว่า,ไม่ต่ำกว่า
            < น้อยกว่า,ไม่เกิน,ไม่มากกว่า,ไม่ถึง,อย่างมาก
            ~< เกือบ
            ~ ประมาณ,ราว
            """),
            Map.entry("zh", """
            > 超过,超過,多于,多於,至少,最少,不少于,不少於,不低于,逾
            < 少于,少於,不到,不足,至多,最多,不超过,不超過,不多于,低于
            ~< 将近,將近,几乎,幾乎,接近
            ~ 大约,大約
            ~<? 近
            ~? 约,約
            """),
            Map.entry("ja", """
            > 少なくとも,最低
            < 最大,多くとも,最高
            ~< ほぼ
            ~ およそ
            ~? 約
            """),
            Map.entry("ko", """
            > 최소,적어도
            < 최대,많아야
            ~< 거의
            ~ 대략
            ~? 약
            """));

    /** What stands behind, with at most two words between, or a counter where no blank parts words. */
    private static final Map<String, String> BEHIND = Map.ofEntries(
            Map.entry("", "> +"),
            Map.entry("en", """
            > or more,and more,or over,and over,or above,and above,and up,or greater,or higher,-plus
            < or fewer,or less,and under,or under,or lower
            ~ or so,-odd,or thereabouts,give or take
            """),
            Map.entry("es", "> o más,y más\n< o menos"),
            Map.entry("pt", "> ou mais,e mais\n< ou menos"),
            Map.entry("fr", "> ou plus,et plus\n< ou moins,et moins"),
            Map.entry("it", "> o più,e più\n< o meno"),
            Map.entry("de", "> oder mehr,und mehr\n< oder weniger"),
            Map.entry("nl", "> of meer,en meer\n< of minder"),
            Map.entry("sv", "> eller fler,eller mer\n< eller färre,eller mindre"),
            Map.entry("pl", "> lub więcej,i więcej\n< lub mniej"),
            Map.entry("ru", "> и более,или более,и больше\n< и менее,или менее,и меньше"),
            Map.entry("uk", "> і більше,або більше\n< і менше,або менше"),
            Map.entry("tr", "> fazla,aşkın"),
            Map.entry("ar", "> أو أكثر,على الأقل\n< أو أقل,على الأكثر\n~ تقريبا,تقريبًا"),
            Map.entry("hi", "> से अधिक,से ज़्यादा,से ज्यादा\n< से कम"),
            Map.entry("th", "> ^กว่า,ขึ้นไป"),
            Map.entry("zh", "> 以上,^多\n< 以下\n~ 左右"),
            Map.entry("ja", "> 以上,を超える,を上回る,余り\n< 以下,未満,足らず\n~ 程度,ほど,前後,くらい,ぐらい"),
            Map.entry("ko", "> 이상,초과,이 넘는,을 넘는,를 넘는,^여\n< 이하,미만\n~ 정도,가량,안팎"));

    /** At least and at most stand behind as well, where nothing follows that they could belong to. */
    private static final Map<String, String> AT_END = Map.of(
            "en", "> at least,at a minimum\n< at most,at the most,tops",
            "es", "> al menos,por lo menos,como mínimo\n< como máximo,como mucho,a lo sumo",
            "fr", "> au moins,au minimum\n< au plus,au maximum,tout au plus\n~ environ",
            "de", "> mindestens,wenigstens\n< höchstens,maximal",
            "it", "> almeno,come minimo\n< al massimo",
            "pt", "> pelo menos,no mínimo\n< no máximo");

    /** What turns a bound around. */
    private static final Map<String, String> NEGATIONS = Map.ofEntries(
            Map.entry("en", "not|no|never"),
            Map.entry("es", "no|nunca"),
            Map.entry("pt", "não|nunca"),
            Map.entry("fr", "pas|jamais"),
            Map.entry("it", "non|mai"),
            Map.entry("de", "nicht|kaum|nie"),
            Map.entry("nl", "niet|nooit"),
            Map.entry("sv", "inte|ej"),
            Map.entry("da", "ikke"),
            Map.entry("nb", "ikke"),
            Map.entry("fi", "ei"),
            Map.entry("pl", "nie"),
            Map.entry("cs", "ne"),
            Map.entry("ru", "не"),
            Map.entry("uk", "не"),
            Map.entry("el", "όχι"),
            Map.entry("hu", "nem"),
            Map.entry("ro", "nu"),
            Map.entry("tr", "değil"),
            Map.entry("id", "tidak"),
            Map.entry("vi", "không"),
            Map.entry("ar", "لا|ليس"),
            Map.entry("he", "לא"));

    private static final Map<String, String> OTHER_NAMES =
            Map.of("no", "nb", "nn", "nb", "iw", "he", "in", "id", "yue", "zh", "sk", "cs");

    private static final Map<String, QualifierVocabulary> KNOWN = new ConcurrentHashMap<>();

    private final List<Entry> inFront;
    private final List<Entry> behind;
    private final List<Entry> atEnd;
    private final Optional<Pattern> negation;

    private QualifierVocabulary(String language) {
        inFront = entries(IN_FRONT, language);
        behind = entries(BEHIND, language);
        atEnd = entries(AT_END, language);
        negation = Optional.ofNullable(NEGATIONS.get(language))
                .map(words -> Pattern.compile("(?<!\\p{L})(?:" + words + ")[\\s\\p{Z}]+$"));
    }

    static QualifierVocabulary of(Locale locale) {
        String language = locale.getLanguage();
        return KNOWN.computeIfAbsent(OTHER_NAMES.getOrDefault(language, language), QualifierVocabulary::new);
    }

    /** The longest first, so that {@code no more than} is not read as {@code more than}. */
    private static List<Entry> entries(Map<String, String> table, String language) {
        return Stream.of("", language)
                .distinct()
                .flatMap(key -> table.getOrDefault(key, "").lines())
                .map(line -> line.split(" ", 2))
                .flatMap(line -> Stream.of(line[1].split(",")).map(words -> Entry.of(line[0], words)))
                .sorted(Comparator.comparingInt((Entry entry) -> entry.words().length())
                        .reversed())
                .toList();
    }

    /** @return what stands in front of a number, the longest first */
    List<Entry> inFront() {
        return inFront;
    }

    /** @return what stands behind a number, the longest first */
    List<Entry> behind() {
        return behind;
    }

    /** @return what stands behind a number where nothing follows that it could belong to */
    List<Entry> atEnd() {
        return atEnd;
    }

    /** @return a text without the word at its end that turns what stands behind around, if it has one */
    String withoutNegation(String text) {
        return negation.map(not -> not.matcher(text).replaceFirst("")).orElse(text);
    }
}
