package dev.onrecord.finder;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words for numbers of one language. Tables rather than a library: ICU reads them from 14 MB of data, which no
 * binary should carry, and takes `sei` for six and `neuf` for nine wherever they stand. A test holds each number against
 * ICU.
 */
final class NumberVocabulary {

    /** How a language puts words for numbers together. */
    enum Trait {
        /** Written as one word: {@code zweihundertfünfzig}. */
        COMPOUND,
        /** Ones before tens: {@code fünfundzwanzig}. */
        UNITS_FIRST,
        /** Counted in scores, and on from sixty: {@code quatre-vingt-dix}, {@code soixante-dix}. */
        SCORES,
        /** Ten behind the ones, as a word of its own: {@code ثلاثة عشر}. */
        TEENS_APART,
        /** A half or a quarter that is added needs no article: {@code y medio}. */
        BARE_PARTS,
        /** The article is written as one with the word behind it: {@code المليون}. */
        ARTICLE_IN_WORD,
        /** An apostrophe is a letter of a word: {@code п'ять}. */
        APOSTROPHE_IN_WORD
    }

    private static final NumberVocabulary ENGLISH = new NumberVocabulary(
            new Numbers("""
            0 zero
            1 one
            2 two
            3 three
            4 four
            5 five
            6 six
            7 seven
            8 eight
            9 nine
            10 ten
            11 eleven
            12 twelve
            13 thirteen
            14 fourteen
            15 fifteen
            16 sixteen
            17 seventeen
            18 eighteen
            19 nineteen
            20 twenty
            30 thirty
            40 forty
            50 fifty
            60 sixty
            70 seventy
            80 eighty
            90 ninety
            """, """
            12 dozen
            100 hundred
            1000 thousand
            1000000 million
            1000000000 billion
            1000000000000 trillion
            """, "and", "a an", "half", "", Set.of()), new Parts("of", "", """
            3 third thirds+
            4 quarter! quarter+! quarters+!
            5 fifth fifths+
            8 eighth eighths+
            10 tenth tenths+
            """, "point", ""));

    private static final NumberVocabulary SPANISH = new NumberVocabulary(
            new Numbers("""
            0 cero
            1 un uno una
            2 dos
            3 tres
            4 cuatro
            5 cinco
            6 seis
            7 siete
            8 ocho
            9 nueve
            10 diez
            11 once
            12 doce
            13 trece
            14 catorce
            15 quince
            16 dieciséis dieciseis
            17 diecisiete
            18 dieciocho
            19 diecinueve
            20 veinte
            21 veintiuno veintiún veintiuna
            22 veintidós
            23 veintitrés
            24 veinticuatro
            25 veinticinco
            26 veintiséis
            27 veintisiete
            28 veintiocho
            29 veintinueve
            30 treinta
            40 cuarenta
            50 cincuenta
            60 sesenta
            70 setenta
            80 ochenta
            90 noventa
            100 cien ciento
            200 doscientos doscientas
            300 trescientos trescientas
            400 cuatrocientos cuatrocientas
            500 quinientos quinientas
            600 seiscientos seiscientas
            700 setecientos setecientas
            800 ochocientos ochocientas
            900 novecientos novecientas
            """, """
            10 decena decenas+
            12 docena docenas+
            20 veintena
            100 centena centenar centenares+
            1000 mil miles+ millar millares+
            1000000 millón millones+
            1000000000000 billón billones+
            """, "y", "un una", "medio media", "centena", Set.of(Trait.BARE_PARTS)),
            new Parts("de del", "", """
            3 tercio tercios+
            4 cuarto cuartos+
            5 quinto quintos+
            10 décima décimas+
            """, "coma punto", ""));

    private static final NumberVocabulary GERMAN = new NumberVocabulary(
            new Numbers(
                    """
            0 null
            1 eins ein eine einen einem einer
            1.5 anderthalb anderthalbe
            2 zwei zwo
            3 drei
            4 vier
            5 fünf
            6 sechs
            7 sieben
            8 acht
            9 neun
            10 zehn
            11 elf
            12 zwölf
            13 dreizehn
            14 vierzehn
            15 fünfzehn
            16 sechzehn
            17 siebzehn
            18 achtzehn
            19 neunzehn
            20 zwanzig
            30 dreißig dreissig
            40 vierzig
            50 fünfzig
            60 sechzig
            70 siebzig
            80 achtzig
            90 neunzig
            """,
                    """
            12 dutzend
            100 hundert
            1000 tausend
            1000000 million millionen+
            1000000000 milliarde milliarden+
            1000000000000 billion billionen+
            """,
                    "und",
                    "ein eine einer einem einen",
                    "halbe halben halbes",
                    "acht null",
                    Set.of(Trait.COMPOUND, Trait.UNITS_FIRST)),
            new Parts("von der des aller", "2 einhalb|und einhalb", """
            3 drittel! drittel+!
            4 viertel! viertel+!
            5 fünftel! fünftel+!
            8 achtel! achtel+!
            10 zehntel! zehntel+!
            """, "komma", ""));

    private static final NumberVocabulary FRENCH = new NumberVocabulary(
            new Numbers(
                    """
            0 zéro
            1 un une
            2 deux
            3 trois
            4 quatre
            5 cinq
            6 six
            7 sept
            8 huit
            9 neuf
            10 dix
            11 onze
            12 douze
            13 treize
            14 quatorze
            15 quinze
            16 seize
            20 vingt vingts+
            30 trente
            40 quarante
            50 cinquante
            60 soixante
            70 septante
            80 huitante octante
            90 nonante
            """, """
            10 dizaine dizaines+
            12 douzaine douzaines+
            15 quinzaine
            20 vingtaine
            30 trentaine
            40 quarantaine
            50 cinquantaine
            60 soixantaine
            100 cent cents+ centaine centaines+
            1000 mille millier milliers+
            1000000 million millions+
            1000000000 milliard milliards+
            1000000000000 billion billions+
            """, "et", "un une", "demi demie", "neuf quarantaine", Set.of(Trait.SCORES, Trait.BARE_PARTS)),
            new Parts("de des du", "", """
            3 tiers tiers+
            4 quart quarts+
            5 cinquième cinquièmes+
            10 dixième dixièmes+
            """, "virgule", ""));

    private static final NumberVocabulary PORTUGUESE = new NumberVocabulary(
            new Numbers("""
            0 zero
            1 um uma
            2 dois duas
            3 três
            4 quatro
            5 cinco
            6 seis
            7 sete
            8 oito
            9 nove
            10 dez
            11 onze
            12 doze
            13 treze
            14 quatorze catorze
            15 quinze
            16 dezesseis dezasseis
            17 dezessete dezassete
            18 dezoito
            19 dezenove dezanove
            20 vinte
            30 trinta
            40 quarenta
            50 cinquenta
            60 sessenta
            70 setenta
            80 oitenta
            90 noventa
            100 cem cento
            200 duzentos duzentas
            300 trezentos trezentas
            400 quatrocentos quatrocentas
            500 quinhentos quinhentas
            600 seiscentos seiscentas
            700 setecentos setecentas
            800 oitocentos oitocentas
            900 novecentos novecentas
            """, """
            10 dezena dezenas+
            12 dúzia dúzias+
            100 centena centenas+
            1000 mil milhar milhares+
            1000000 milhão milhões+
            1000000000 bilhão bilhões+ bilião biliões+
            1000000000000 trilhão trilhões+
            """, "e", "um uma", "meio meia", "", Set.of(Trait.BARE_PARTS)),
            new Parts("de da do das dos", "", """
            3 terço terços+
            4 quarto quartos+
            5 quinto quintos+
            10 décimo décimos+
            """, "vírgula", ""));

    private static final NumberVocabulary ITALIAN = new NumberVocabulary(
            new Numbers(
                    """
            0 zero
            1 uno un una
            2 due
            3 tre tré
            4 quattro
            5 cinque
            6 sei
            7 sette
            8 otto
            9 nove
            10 dieci
            11 undici
            12 dodici
            13 tredici
            14 quattordici
            15 quindici
            16 sedici
            17 diciassette
            18 diciotto
            19 diciannove
            20 venti vent
            30 trenta trent
            40 quaranta quarant
            50 cinquanta cinquant
            60 sessanta sessant
            70 settanta settant
            80 ottanta ottant
            90 novanta novant
            """,
                    """
            10 decina decine+
            12 dozzina dozzine+
            15 quindicina
            20 ventina
            30 trentina
            40 quarantina
            50 cinquantina
            60 sessantina
            100 cento cent centinaio centinaia+
            1000 mille mila+ migliaio migliaia+
            1000000 milione milioni+
            1000000000 miliardo miliardi+
            """,
                    "e",
                    "un una",
                    "mezzo mezza",
                    "sei vent trent quarant cinquant sessant settant ottant novant cent",
                    Set.of(Trait.COMPOUND, Trait.BARE_PARTS)),
            new Parts("di del della dei delle degli", "", """
            3 terzo terzi+
            4 quarto quarti+
            5 quinto quinti+
            10 decimo decimi+
            """, "virgola", ""));

    private static final NumberVocabulary DUTCH = new NumberVocabulary(
            new Numbers(
                    """
            0 nul
            1 een één
            1.5 anderhalf anderhalve
            0.75 driekwart
            2 twee
            3 drie
            4 vier
            5 vijf
            6 zes
            7 zeven
            8 acht
            9 negen
            10 tien
            11 elf
            12 twaalf
            13 dertien
            14 veertien
            15 vijftien
            16 zestien
            17 zeventien
            18 achttien
            19 negentien
            20 twintig
            30 dertig
            40 veertig
            50 vijftig
            60 zestig
            70 zeventig
            80 tachtig
            90 negentig
            """, """
            10 tiental tientallen+
            12 dozijn
            100 honderd
            1000 duizend
            1000000 miljoen
            1000000000 miljard
            1000000000000 biljoen
            """, "en ën", "een één", "half halve", "acht nul", Set.of(Trait.COMPOUND, Trait.UNITS_FIRST)),
            new Parts("van", "2 en half|ën half|en halve|ën halve", """
            3 derde derde+
            4 kwart! kwart+!
            5 vijfde vijfde+
            10 tiende tiende+
            """, "komma", ""));

    private static final NumberVocabulary RUSSIAN = new NumberVocabulary(
            new Numbers("""
            0 ноль
            1 один одна одно одного одной одну
            1.5 полтора полторы полутора
            2 два две двух двум
            3 три трех трем
            4 четыре четырех четырем
            5 пять пяти
            6 шесть шести
            7 семь семи
            8 восемь восьми
            9 девять девяти
            10 десять десяти
            11 одиннадцать одиннадцати
            12 двенадцать двенадцати
            13 тринадцать тринадцати
            14 четырнадцать четырнадцати
            15 пятнадцать пятнадцати
            16 шестнадцать шестнадцати
            17 семнадцать семнадцати
            18 восемнадцать восемнадцати
            19 девятнадцать девятнадцати
            20 двадцать двадцати
            30 тридцать тридцати
            40 сорок сорока
            50 пятьдесят пятидесяти
            60 шестьдесят шестидесяти
            70 семьдесят семидесяти
            80 восемьдесят восьмидесяти
            90 девяносто девяноста
            100 сто ста
            200 двести двухсот
            300 триста трехсот
            400 четыреста четырехсот
            500 пятьсот пятисот
            600 шестьсот шестисот
            700 семьсот семисот
            800 восемьсот восьмисот
            900 девятьсот девятисот
            """, """
            10 десяток десятка десятки+ десятков+
            12 дюжина дюжины+ дюжин+
            100 сотня сотню сотни+ сотен+
            1000 тысяча тысячу тысячи+ тысяч+
            1000000 миллион миллиона+ миллионов+
            1000000000 миллиард миллиарда+ миллиардов+
            1000000000000 триллион триллиона+ триллионов+
            """, "и", "", "", "сорока", Set.of()),
            new Parts("", """
            2 с половиной
            3 с третью
            4 с четвертью
            """, """
            3 треть! трети! трети+! третей+!
            4 четверть! четверти! четверти+! четвертей+!
            5 пятая пятых+
            10 десятая десятой десятую десятых+ десятым+
            100 сотая сотой сотую сотых+ сотым+
            1000 тысячная тысячной тысячную тысячных+ тысячным+
            """, "", "целая целой целую целых целым"));

    private static final NumberVocabulary UKRAINIAN = new NumberVocabulary(
            new Numbers("""
            0 нуль
            1 один одна одне одного одної одну
            1.5 півтора півтори
            2 два дві двох двом двоє
            3 три трьох трьом троє
            4 чотири чотирьох чотирьом четверо
            5 п'ять п'яти п'ятьох
            6 шість шести шістьох
            7 сім семи сімох
            8 вісім восьми вісьмох
            9 дев'ять дев'яти дев'ятьох
            10 десять десяти десятьох
            11 одинадцять одинадцяти
            12 дванадцять дванадцяти
            13 тринадцять тринадцяти
            14 чотирнадцять чотирнадцяти
            15 п'ятнадцять п'ятнадцяти
            16 шістнадцять шістнадцяти
            17 сімнадцять сімнадцяти
            18 вісімнадцять вісімнадцяти
            19 дев'ятнадцять дев'ятнадцяти
            20 двадцять двадцяти
            30 тридцять тридцяти
            40 сорок сорока
            50 п'ятдесят п'ятдесяти
            60 шістдесят шістдесяти
            70 сімдесят сімдесяти
            80 вісімдесят вісімдесяти
            90 дев'яносто дев'яноста
            100 сто ста
            200 двісті двохсот
            300 триста трьохсот
            400 чотириста чотирьохсот
            500 п'ятсот п'ятисот
            600 шістсот шестисот
            700 сімсот семисот
            800 вісімсот восьмисот
            900 дев'ятсот дев'ятисот
            """, """
            10 десяток десятка десятки+ десятків+
            12 дюжина дюжину дюжини+ дюжин+
            100 сотня сотню сотні+ сотень+
            1000 тисяча тисячу тисячі+ тисяч+
            1000000 мільйон мільйона+ мільйони+ мільйонів+
            1000000000 мільярд мільярда+ мільярди+ мільярдів+
            1000000000000 трильйон трильйона+ трильйони+ трильйонів+
            """, "і й", "", "пів", "сорока", Set.of(Trait.APOSTROPHE_IN_WORD)),
            new Parts("", """
            2 з половиною
            3 з третиною
            4 з чвертю
            """, """
            3 третина! третину! третини! третини+!
            4 чверть! чверті! чверті+! чвертей+!
            5 п'ята п'яту п'ятих+
            10 десята десяту десятої десятих+
            100 сота соту сотої сотих+
            1000 тисячна тисячну тисячної тисячних+
            """, "кома", "ціла цілу цілої цілих"));

    private static final NumberVocabulary POLISH = new NumberVocabulary(
            new Numbers("""
            0 zero
            1 jeden jedna jedno jednego jednej jedną
            1.5 półtora półtorej
            2 dwa dwie dwaj dwóch dwu dwoje
            3 trzy trzej trzech troje
            4 cztery czterej czterech czworo
            5 pięć pięciu pięcioro
            6 sześć sześciu sześcioro
            7 siedem siedmiu siedmioro
            8 osiem ośmiu ośmioro
            9 dziewięć dziewięciu dziewięcioro
            10 dziesięć dziesięciu dziesięcioro
            11 jedenaście jedenastu
            12 dwanaście dwunastu
            13 trzynaście trzynastu
            14 czternaście czternastu
            15 piętnaście piętnastu
            16 szesnaście szesnastu
            17 siedemnaście siedemnastu
            18 osiemnaście osiemnastu
            19 dziewiętnaście dziewiętnastu
            20 dwadzieścia dwudziestu
            30 trzydzieści trzydziestu
            40 czterdzieści czterdziestu
            50 pięćdziesiąt pięćdziesięciu
            60 sześćdziesiąt sześćdziesięciu
            70 siedemdziesiąt siedemdziesięciu
            80 osiemdziesiąt osiemdziesięciu
            90 dziewięćdziesiąt dziewięćdziesięciu
            100 sto stu
            200 dwieście dwustu
            300 trzysta trzystu
            400 czterysta czterystu
            500 pięćset pięciuset
            600 sześćset sześciuset
            700 siedemset siedmiuset
            800 osiemset ośmiuset
            900 dziewięćset dziewięciuset
            """, """
            12 tuzin tuzina+ tuziny+ tuzinów+
            100 setka setkę setki+ setek+
            1000 tysiąc tysiąca+ tysiące+ tysięcy+
            1000000 milion miliona+ miliony+ milionów+
            1000000000 miliard miliarda+ miliardy+ miliardów+
            1000000000000 bilion biliona+ biliony+ bilionów+
            """, "i", "", "pół", "", Set.of()),
            new Parts("", """
            2 i pół
            4 i ćwierć
            """, """
            3 trzecia trzecie+ trzecich+
            4 czwarta czwarte+ czwartych+ ćwierć!
            5 piąta piąte+ piątych+
            10 dziesiąta dziesiątą dziesiątej dziesiąte+ dziesiątych+
            100 setna setną setnej setne+ setnych+
            1000 tysięczna tysięczną tysięcznej tysięczne+ tysięcznych+
            """, "przecinek", "cała całą całej całe całych"));

    private static final NumberVocabulary ARABIC = new NumberVocabulary(
            new Numbers(
                    """
            0 صفر
            1 واحد واحدة أحد إحدى
            2 اثنان اثنين اثنتان اثنتين إثنان إثنين اثنا اثني إثنا إثني
            3 ثلاثة ثلاث
            4 أربعة أربع
            5 خمسة خمس
            6 ستة ست
            7 سبعة سبع
            8 ثمانية ثماني ثمان
            9 تسعة تسع
            10 عشرة عشر
            20 عشرون عشرين
            30 ثلاثون ثلاثين
            40 أربعون أربعين
            50 خمسون خمسين
            60 ستون ستين
            70 سبعون سبعين
            80 ثمانون ثمانين
            90 تسعون تسعين
            200 مئتان مئتين مائتان مائتين
            300 ثلاثمئة ثلاثمائة
            400 أربعمئة أربعمائة
            500 خمسمئة خمسمائة
            600 ستمئة ستمائة
            700 سبعمئة سبعمائة
            800 ثمانمئة ثمانمائة ثمانيمئة
            900 تسعمئة تسعمائة
            2000 ألفان ألفين
            2000000 مليونان مليونين
            """,
                    """
            100 مئة مائة
            1000 ألف آلاف+ ألفا+ ألفًا+
            1000000 مليون ملايين+ مليونا+ مليونًا+
            1000000000 مليار مليارات+
            """,
                    "و",
                    "",
                    "",
                    "ست سبع عشر أحد صفر خمس تسع ثمان",
                    Set.of(Trait.COMPOUND, Trait.UNITS_FIRST, Trait.TEENS_APART, Trait.ARTICLE_IN_WORD)),
            new Parts("", """
            2 و نصف
            3 و ثلث
            4 و ربع
            """, """
            2 نصف!
            3 ثلث! أثلاث+!
            4 ربع! أرباع+!
            """, "فاصلة", ""));

    private static final Map<String, NumberVocabulary> LANGUAGES = Map.ofEntries(
            Map.entry("en", ENGLISH),
            Map.entry("es", SPANISH),
            Map.entry("de", GERMAN),
            Map.entry("fr", FRENCH),
            Map.entry("pt", PORTUGUESE),
            Map.entry("it", ITALIAN),
            Map.entry("nl", DUTCH),
            Map.entry("ru", RUSSIAN),
            Map.entry("uk", UKRAINIAN),
            Map.entry("pl", POLISH),
            Map.entry("ar", ARABIC));

    private final Map<String, BigDecimal> small = new HashMap<>();
    private final Map<String, BigDecimal> multipliers = new HashMap<>();
    private final Set<String> notFirst = new HashSet<>();
    private final Set<String> ands;
    private final Set<String> articles;
    private final Set<String> half;
    private final Set<String> doubtful;
    private final Set<Trait> traits;
    private final Set<String> links;
    private final Set<String> decimalMarks;
    private final Set<String> wholes;
    private final List<FractionBehind> fractionsBehind;
    private final Map<String, Integer> singularParts = new HashMap<>();
    private final Map<String, Integer> pluralParts = new HashMap<>();
    private final Set<String> onlyParts = new HashSet<>();
    /** What may stand within a word that is written as one, besides numbers and what joins them. */
    private final Set<String> partsOfWords = new HashSet<>();

    private NumberVocabulary(Numbers numbers, Parts parts) {
        read(numbers.small(), small);
        read(numbers.multipliers(), multipliers);
        ands = words(numbers.ands());
        articles = words(numbers.articles());
        half = words(numbers.half());
        doubtful = words(numbers.doubtful());
        traits = numbers.traits();
        links = words(parts.links());
        decimalMarks = words(parts.decimalMarks());
        wholes = words(parts.wholes());
        fractionsBehind = parts.fractionsBehind()
                .lines()
                .map(line -> line.split(" ", 2))
                .flatMap(line -> Arrays.stream(line[1].split("\\|"))
                        .map(form -> new FractionBehind(List.of(form.split(" ")), Integer.parseInt(line[0]))))
                .toList();
        parts.divisors()
                .lines()
                .map(line -> line.split(" "))
                .forEach(words ->
                        Arrays.stream(words).skip(1).forEach(word -> readPart(word, Integer.parseInt(words[0]))));
        partsOfWords.addAll(onlyParts);
        fractionsBehind.forEach(form -> partsOfWords.addAll(form.words()));
        partsOfWords.removeAll(ands);
        partsOfWords.removeAll(half);
    }

    private void readPart(String written, int divisor) {
        String word = written.replaceAll("[+!]", "");
        (written.contains("+") ? pluralParts : singularParts).put(word, divisor);
        if (written.contains("!")) {
            onlyParts.add(word);
        }
    }

    /**
     * What stands behind a number and adds a part of one to it.
     *
     * @param words that are written so
     * @param divisor of one
     */
    record FractionBehind(List<String> words, int divisor) {}

    /**
     * How a language says whole numbers.
     *
     * @param small numbers that add up, a line each, with their words
     * @param multipliers numbers that those before them are multiplied by; a word with a plus says none of its own, as
     *     `millions` says no million
     * @param ands words between two parts of a number
     * @param articles words in front of one that may be the number 1
     * @param half words that halve what follows
     * @param doubtful words that are no number, or something else as often, where they stand alone
     * @param traits how the words are put together
     */
    private record Numbers(
            String small,
            String multipliers,
            String ands,
            String articles,
            String half,
            String doubtful,
            Set<Trait> traits) {}

    /**
     * How a language says parts of a whole.
     *
     * @param links between two magnitudes, or a part and its whole: a dozen of thousands, a quarter of a million
     * @param fractionsBehind what stands behind a number and adds a part, a line each for what one is divided by, with
     *     its forms; not those that an `and` and the words below make
     * @param divisors what a number in front of a word is divided by, a line each with its words; those with a plus
     *     stand behind more than one, the others behind one; those with an exclamation mark say no place in a row
     * @param decimalMarks what stands between a whole and its decimal digits: two point five
     * @param wholes what stands between a whole and its tenths, or hundredths, which are counted: {@code две целых пять десятых}
     */
    private record Parts(String links, String fractionsBehind, String divisors, String decimalMarks, String wholes) {}

    /** @return whether the word stands between two magnitudes, or a part and its whole */
    boolean isLink(String word) {
        return links.contains(word);
    }

    /** @return whether a word stands between a part and its whole in the language */
    boolean hasLinks() {
        return !links.isEmpty();
    }

    /** @return whether decimal digits stand behind the word */
    boolean isDecimalMark(String word) {
        return decimalMarks.contains(word);
    }

    /** @return whether the word calls the number in front of it a whole, with decimal parts behind it */
    boolean isWhole(String word) {
        return wholes.contains(word);
    }

    /** @return what adds a part to the number in front of it, besides what an `and` joins */
    List<FractionBehind> fractionsBehind() {
        return fractionsBehind;
    }

    /** @return whether the word says a part, and no place in a row: a quarter, but not a third */
    boolean isOnlyPart(String word) {
        return onlyParts.contains(word);
    }

    /** @return what one in front of the word is divided by: three for a third; null where it is no part */
    @Nullable
    Integer singularPart(String word) {
        return singularParts.get(word);
    }

    /** @return what several in front of the word are divided by: three for thirds; null where it is no part */
    @Nullable
    Integer pluralPart(String word) {
        return pluralParts.get(word);
    }

    private void read(String lines, Map<String, BigDecimal> into) {
        lines.lines()
                .map(line -> line.split(" "))
                .forEach(words -> Arrays.stream(words).skip(1).forEach(word -> {
                    String form = word.replace("+", "");
                    into.put(form, new BigDecimal(words[0]));
                    if (word.endsWith("+")) {
                        notFirst.add(form);
                    }
                }));
    }

    private static Set<String> words(String words) {
        return Set.copyOf(words.isEmpty() ? List.of() : Arrays.asList(words.split(" ")));
    }

    static @Nullable NumberVocabulary of(Locale language) {
        return LANGUAGES.get(language.getLanguage());
    }

    boolean has(Trait trait) {
        return traits.contains(trait);
    }

    boolean isNumber(String word) {
        return small.containsKey(word) || multipliers.containsKey(word);
    }

    boolean mayBegin(String word) {
        return isNumber(word) && !notFirst.contains(word);
    }

    boolean isAnd(String word) {
        return ands.contains(word);
    }

    boolean isArticle(String word) {
        return articles.contains(word);
    }

    boolean isHalf(String word) {
        return half.contains(word);
    }

    boolean isDoubtful(String word) {
        return doubtful.contains(word);
    }

    boolean isOne(String word) {
        BigDecimal number = small.get(word);
        return number != null && number.compareTo(BigDecimal.ONE) == 0;
    }

    @Nullable
    BigDecimal small(String word) {
        return small.get(word);
    }

    @Nullable
    BigDecimal multiplier(String word) {
        return multipliers.get(word);
    }

    /** @return the parts of a word that is written as one, the longest first; only itself where it is not */
    List<String> parts(String word) {
        if (!has(Trait.COMPOUND) || isNumber(word) || isAnd(word)) {
            return List.of(word);
        }
        List<String> parts = split(word);
        return parts.isEmpty() ? List.of(word) : parts;
    }

    private List<String> split(String word) {
        for (int end = word.length(); end > 0; end--) {
            String part = word.substring(0, end);
            boolean isPart = isNumber(part) || partsOfWords.contains(part);
            // In front of a number a half is that of an hour: the Dutch {@code halfacht}.
            if (end == word.length() && (isPart || isHalf(part))) {
                return List.of(part);
            }
            if (end == word.length() || !isPart && !isAnd(part)) {
                continue;
            }
            List<String> rest = split(word.substring(end));
            if (!rest.isEmpty()) {
                return Stream.concat(Stream.of(part), rest.stream()).toList();
            }
        }
        return List.of();
    }
}
