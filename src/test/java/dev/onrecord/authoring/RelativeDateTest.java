package dev.onrecord.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days that are told by their distance from a publication. */
class RelativeDateTest {

    /** A Thursday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 12);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|It sank on Tuesday.|Tuesday 03-10",
                "en|It sank on Thursday.|Thursday 03-12",
                "en|It sank yesterday; today they search.|yesterday 03-11/today 03-12",
                "en|It will sail tomorrow.|tomorrow 03-13",
                "en|It sank the day before yesterday.|the day before yesterday 03-10",
                "en|It sails the day after tomorrow.|the day after tomorrow 03-14",
                "en|It sails next Monday.|next Monday 03-16",
                "en|It sails next Friday.|next Friday ?",
                "en|It sank last Monday.|last Monday 03-09",
                "en|It sank last Thursday.|last Thursday 03-05",
                "en|It sails this coming Friday.|coming Friday 03-13",
                "en|It sails this Friday.|this Friday ?",
                "en|It will sail on Monday.|Monday ?",
                "en|The others sank every Monday.|every Monday ?",
                "en|It sank the following Monday.|following Monday ?",
                "en|It sank on Monday last week.|Monday last ?",
                "en|It sank two weeks ago on Friday.|Friday ?",
                "en|On Sunday, April 5, they vote.|",
                "en|It ends on Saturday, 21 March.|",
                "en|It ends on Saturday the 21st of March.|",
                "en|On 5 April (Sunday) they vote.|",
                "en|On Monday, 12 people died.|Monday 03-09",
                "en|Good Friday is a holiday.|Good Friday ?",
                "en|It was in USA Today.|",
                "sv|Färjan sjönk igår, och i dag söker de.|igår 03-11/i dag 03-12",
                "sv|Färjan sjönk i förrgår.|i förrgår 03-10",
                "sv|Färjan sjönk i måndags.|i måndags 03-09",
                "sv|Den seglar på måndag.|på måndag ?",
                "sv|Den ska segla imorgon, i övermorgon eller kommande söndag.|imorgon 03-13/i övermorgon 03-14/kommande söndag 03-15",
                "uk|Пором затонув учора, а сьогодні шукають.|учора 03-11/сьогодні 03-12",
                "uk|Пором затонув у вівторок.|вівторок 03-10",
                "uk|Пором вийде в п’ятницю.|п’ятницю ?",
                "uk|Пором затонув минулої середи, а позавчора знайшли.|минулої середи 03-11/позавчора 03-10",
                "he|המעבורת טבעה אתמול והיום מחפשים.|אתמול 03-11",
                "he|המעבורת טבעה ביום שלישי שעבר.|ביום שלישי שעבר 03-10",
                "he|המעבורת תפליג מחר.|מחר 03-13",
                "he|היום השני של החיפושים.|",
                "he|זה קרה ביום שני.|ביום שני ?",
                "ko|여객선은 어제 침몰했다.|어제 03-11",
                "ko|오늘은 수색이 이어졌다.|오늘은 03-12",
                "ko|여객선은 지난 화요일에 침몰했다.|지난 화요일에 03-10",
                "ko|여객선은 월요일에 출항할 예정이다.|월요일에 ?",
                "ko|다음 주 월요일에 출항했다.|월요일에 ?",
                "id|Feri itu tenggelam kemarin, dan hari ini dicari.|kemarin 03-11/hari ini 03-12",
                "id|Feri itu tenggelam Selasa lalu.|Selasa lalu 03-10",
                "id|Feri itu tenggelam pada Selasa.|Selasa 03-10",
                "id|Feri itu akan berlayar Senin.|Senin ?",
                "id|Feri itu tenggelam minggu lalu.|",
                "id|Feri itu tenggelam Selasa (10/3).|",
                "it|Il traghetto è affondato ieri, martedì scorso, l’altro ieri.|ieri 03-11/martedì scorso 03-10/l’altro ieri 03-10",
                "pt|A balsa afundou ontem e anteontem.|ontem 03-11/anteontem 03-10",
                "pt|A balsa afundou na terça-feira.|terça-feira 03-10",
                "pt|A balsa chegará na terça-feira.|terça-feira ?",
                "pt|Ela disse que a balsa vai chegar na terça-feira.|terça-feira ?",
                "pt|A balsa chega na terça-feira.|terça-feira ?",
                "pt|O acordo foi assinado no sábado.|sábado 03-07",
                "pt|O prefeito chega no sábado.|sábado ?",
                "it|Il traghetto è affondato martedì.|martedì 03-10",
                "it|Il traghetto arriverà martedì.|martedì ?",
                "it|Ha detto che il traghetto arriverà martedì.|martedì ?",
                "it|Il traghetto arriva martedì.|martedì ?",
                "it|L’incontro è martedì.|martedì ?",
                "pt|A balsa afundou na terça-feira passada.|terça-feira passada 03-10",
                "nl|De veerboot zonk gisteren, niet afgelopen dinsdag.|gisteren 03-11/afgelopen dinsdag 03-10",
                "pl|Prom zatonął wczoraj, a nie we wtorek.|wczoraj 03-11/wtorek 03-10",
                "zh|渡轮昨天沉没，今天继续搜救。|昨天 03-11/今天 03-12",
                "zh|法院周二判处公司罚款。|周二 03-10",
                "zh|渡轮将于周五启航。|周五 ?",
                "zh|渡轮上周二沉没，下个星期一复航。|上周二 ?/下个星期一 ?",
                "zh|渡轮每周日停航。|每周日 ?",
                "zh|3月5日（周四）沉没。|",
                "ja|船は昨日沈没し、きょう捜索が続く。|昨日 03-11/きょう 03-12",
                "ja|裁判所は火曜日、罰金を言い渡した。|火曜日 03-10",
                "ja|船は金曜日に出港する予定だ。|金曜日 ?",
                "ja|船は先週の火曜日に沈没した。|先週の火曜日 ?",
                "ja|来週月曜に出港した。|来週月曜 ?",
                "ja|一昨日の会見で。|一昨日 03-10",
                "ja|3月5日(木曜日)に沈没した。|",
                "es|Zarpó el martes.|martes 03-10",
                "es|Zarpa el próximo lunes.|próximo lunes 03-16",
                "es|Zarpa el viernes que viene.|viernes que viene 03-13",
                "es|Zarpó el lunes pasado.|lunes pasado 03-09",
                "es|Zarpó antes de ayer, y no anteayer.|antes de ayer 03-10/anteayer 03-10",
                "es|Zarpa pasado mañana.|pasado mañana 03-14",
                "es|Zarpó el lunes 16 de marzo.|",
                "es|Zarpará el lunes.|lunes ?",
                "es|Zarpó este jueves.|este jueves 03-12",
                "es|Irán atacó el lunes.|lunes 03-09",
                "es|La flota de Irán zarpó el lunes hacia Teherán.|lunes 03-09",
                "es|El ministro Terán leyó el Corán el lunes.|lunes 03-09",
                "es|Los líderes supremos hablaron el lunes de dos extremos.|lunes 03-09",
                "es|Irán a las urnas el lunes.|lunes ?",
                "es|Los barcos irán el lunes.|lunes ?",
                "es|El alcalde dijo: «Vendrán el lunes».|lunes ?",
                "es|Podrá, querrá y dirá el lunes.|lunes ?",
                "fr|Il coule mardi.|mardi 03-10",
                "fr|Il part lundi prochain.|lundi prochain 03-16",
                "fr|Il coule lundi dernier.|lundi dernier 03-09",
                "fr|Il coule avant-hier et hier.|avant-hier 03-10/hier 03-11",
                "fr|Il part après-demain.|après-demain 03-14",
                "fr|Il part lundi 16 mars.|",
                "fr|Il partira lundi.|lundi ?",
                "fr|Il viendra lundi. Il ira mardi. Il fera beau jeudi.|lundi ?/mardi ?/jeudi ?",
                "fr|Le bateau de Madeira chavira lundi.|lundi 03-09",
                "de|Es sank am Dienstag.|Dienstag 03-10",
                "de|Es fährt am nächsten Montag.|nächsten Montag 03-16",
                "de|Es fährt am kommenden Freitag.|kommenden Freitag 03-13",
                "de|Es sank am vergangenen Montag.|vergangenen Montag 03-09",
                "de|Es sank vorgestern.|vorgestern 03-10",
                "de|Es fährt übermorgen.|übermorgen 03-14",
                "de|Es sank am Freitag, dem 6. März, im Hafen.|",
                "de|Es sank am Freitag, 6.3.2026.|",
                "de|Es sank am Sonnabend und am Sonntag.|Sonnabend 03-07/Sonntag 03-08",
                "ar|غرقت يوم الثلاثاء.|الثلاثاء 03-10",
                "ar|تبحر الاثنين المقبل.|الاثنين المقبل 03-16",
                "ar|غرقت الاثنين الماضي.|الاثنين الماضي 03-09",
                "ar|غرقت أول أمس.|أول أمس 03-10",
                "ar|غرقت أمس الأول.|أمس الأول 03-10",
                "ar|تبحر بعد غد.|بعد غد 03-14",
                "ar|تبحر الاثنين 16 مارس.|",
                "ar|في اليوم التالي غرقت.|",
                "fi|Se upposi tiistaina.|",
                "ru|Паром затонул в пятницу, а во вторник его подняли.|пятницу 03-06/вторник 03-10",
                "ru|Вчера паром затонул, завтра его поднимут.|Вчера 03-11/завтра 03-13",
                "ru|Суд пройдёт в понедельник.|понедельник ?",
                "ru|Паром затонул в прошлую среду.|прошлую среду 03-11",
                "ru|Это было 6 марта, в пятницу.|",
            })
    void a_day_is_told_by_its_distance_or_stays_words(String language, String text, String days) {
        assertEquals(
                days == null ? "" : days,
                RelativeDate.find(text, Locale.forLanguageTag(language), PUBLISHED).stream()
                        .map(day -> day.words() + " "
                                + (day.date() == null
                                        ? "?"
                                        : day.date().toString().substring(5)))
                        .collect(Collectors.joining("/")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|It sank on Fri morning.|Fri 03-06",
                "en|It sank on Fri. All are safe.|Fri. 03-06",
                "en|It sank last Mon.|last Mon. 03-09",
                "en|It sails next Mon.|next Mon. 03-16",
                "en|It will sail on Mon.|Mon. ?",
                "en|It sank on Weds or on Thurs.|Weds 03-11/Thurs. 03-12",
                "en|It sank (Tues, 10.05am).|Tues 03-10",
                "en|Tue 10.05am: it sinks.|Tue 03-10",
                "en|The Sun said so. Sat Nav failed, and they wed. Sun and sea.|",
                "en|Sun, sand and sea. He sat on the mon.|",
                "en|On Fri, 6 March they met, on Sat., March 7, they left.|",
                "es|Zarpó el vie. a las nueve.|vie. 03-06",
                "es|Zarpó el lun. pasado.|lun. pasado 03-09",
                "es|Zarpó el mar. por la noche.|mar. 03-10",
                "es|Cruzó el mar. Volvió el mar y sus olas. Es el mar.|",
                "es|Zarpa el próximo lun.|próximo lun. 03-16",
                "de|Es sank am Mo. im Hafen.|Mo. 03-09",
                "de|Am Di sank es, seit Mi war es leer.|Di 03-10/Mi 03-11",
                "de|Fr. Müller kam. So war es. Do it. Am 9. Mai.|",
                "de|Gesunken (Fr., 10 Uhr).|Fr. 03-06",
                "de|Es fährt am kommenden Fr.|kommenden Fr. 03-13",
                "fr|Il a coulé le ven. soir.|ven. 03-06",
                "fr|Il a coulé le jeu. matin.|jeu. 03-12",
                "fr|Il a coulé en mer. C’est le jeu. Il aime le jeu de la mer.|",
                "ru|Паром затонул в пт.|пт. 03-06",
                "ru|Паром затонул в пт днём.|пт 03-06",
                "ru|Так решил Совет, а ВС и СБ ООН были против. Ср. выше.|",
            })
    void short_names_are_days_where_what_is_beside_them_says_so(String language, String text, String days) {
        a_day_is_told_by_its_distance_or_stays_words(language, text, days);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|It sank on Monday. It will sail on Monday. It sank on Monday.|Monday 03-09/Monday ?/Monday 03-09",
                "en|Two weeks after disastrous international Friday it sank.|Friday ?",
            })
    void each_sentence_tells_of_its_own_days(String language, String text, String days) {
        a_day_is_told_by_its_distance_or_stays_words(language, text, days);
    }

    /** What is around each day is read, and not all of the paragraph for each. */
    @Test
    @Timeout(60)
    void a_paragraph_may_tell_very_many_days() {
        String text = "on Monday they sailed, ".repeat(50_000);
        assertEquals(50_000, RelativeDate.find(text, Locale.ENGLISH, PUBLISHED).size());
    }
}
