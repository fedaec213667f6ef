package dev.onrecord.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.proof.Document;
import dev.onrecord.proof.PrintedQuantity;
import dev.onrecord.seed.CheckedSeeds;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a draft takes for the speaker of what is quoted, and whose names it finds, in languages of many scripts. */
class ProposalsTest {

    private static Proposals proposals(String language, String text) throws Exception {
        CheckedSeeds example = CheckedSeeds.read(Path.of("src/test/resources/example/seeds"));
        return new Proposals(
                new Document(text.replace('⏎', '\n').getBytes(UTF_8), Locale.forLanguageTag(language)),
                Gazetteer.of(example, name -> false));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ja|田中太郎市長は「全員の無事を確認した」と述べた。|田中太郎市長",
                "ja|「水が足りない」と住民の佐藤花子さん(45)は語った。|佐藤花子",
                "ja|気象庁は「注意してほしい」と呼びかけ、『防ぐ』と強調した。|気象庁/気象庁",
                "zh|市长李明说：“所有人安全。”⏎“火势已经得到控制，”局长王伟表示。⏎他说：“是。”|市长李明/局长王伟/局长王伟",
                "zh|新华社援引发言人毛宁的话称：“表示关切。”|发言人毛宁",
                "ko|김철수 시장은 \"모두 안전하다\"고 말했다.⏎\"물이 부족하다\"며 주민 박영희 씨는 호소했다.|김철수 시장/주민 박영희",
                "hi|राम सिंह ने कहा, “सभी सुरक्षित हैं।”⏎\"पानी चाहिए\", सीता देवी ने बताया।|राम सिंह/सीता देवी",
                "he|ראש העיר דוד כהן אמר: \"כולם בטוחים\".⏎\"לא נעצור\", הוסיפה רות לוי.|ראש העיר דוד כהן/רות לוי",
                "ar|قال أحمد علي: «الجميع بخير».⏎وأضافت منى حسن \"تحت السيطرة\".|أحمد علي/منى حسن",
                "fa|احمد رضایی گفت: «همه سالم هستند».|احمد رضایی",
                "th|นายสมชาย กล่าวว่า “ทุกคนปลอดภัย”|นายสมชาย",
                "tr|Ahmet Yılmaz, “Herkes güvende” dedi.⏎“Bitti,” diyen müdür Ayşe Demir gitti.|Ahmet Yılmaz/Ayşe Demir",
                "en|Ana Ruiz and Luis Ruiz met.⏎“I saw it,” Luis Ruiz said. “All of it,” said Ruiz.|Luis Ruiz/Luis Ruiz",
                "en|Ana Ruiz and Luis Ruiz met.⏎“I saw it,” said Ruiz.|Ruiz",
                "en|Ana Ruiz told the “New York Times” that “all is well”.|Ana Ruiz",
                "es|Ana Ruiz dijo a “El País” que “todo va bien”.|Ana Ruiz",
                "en|Ana Ruiz left. “It was dark,” a passenger told the Harbour Post.|a passenger",
                "en|“It was dark,” Ana Ruiz told Luis Vela.|Ana Ruiz",
                "en|“It was dark,” Ana Ruiz said to Presidents and to President Luis Vela.|Ana Ruiz",
                "en|“Times are hard,” said Ana Ruiz.|Ana Ruiz",
                "pl|„Wszyscy są bezpieczni” – powiedział prezydent Jan Kowalski.|Jan Kowalski",
                "sv|”Alla är i säkerhet”, sade borgmästaren Erik Svensson till TT.|Erik Svensson",
                "el|«Όλοι είναι ασφαλείς», δήλωσε ο δήμαρχος Γιώργος Παππάς.|Γιώργος Παππάς",
                "it|«Siamo tutti salvi», ha detto il sindaco Mario Rossi.|Mario Rossi",
                "nl|\"Iedereen is veilig\", zei burgemeester Jan de Vries.|Jan de Vries",
                "ru|«Не знаю, — сказал мэр Иван Петров. — Никогда».|Иван Петров/Иван Петров",
                "fr|« C’est faux, a dit Jean Dupont, et archifaux. »|Jean Dupont/Jean Dupont",
                "fr|Jean Dupont parle. « Oui », dit-il.⏎« Nous ne savons rien », confie la mère, Marie Petit.|Jean Dupont/Marie Petit",
                "cs|„Všichni jsou v bezpečí,“ řekl starosta Jan Novák.|Jan Novák",
                "hu|„Mindenki biztonságban van” – közölte Nagy Péter.|Nagy Péter",
                "en|“All gone,” recalls the cook, Ann Bell.⏎He calls it “a win” and Tom Reed left.|Ann Bell/Ann Bell",
                "de|Das teilte die Polizei mit: „Wir ermitteln.“|die Polizei",
                "en|Q: What happened?⏎A: It sank.⏎Q: Who died?⏎A: Nobody.|///",
                "en|“It is over,” said Ann Bell. “It is not,” snapped Tom Reed.|Ann Bell/Tom Reed",
                "en|“It is over,” said Ann Bell. “It is not,” Tom Reed countered.|Ann Bell/Tom Reed",
                "en|“It is over,” said Ann Bell. “It is not,” Tom Reed, 71, a cook, countered.|Ann Bell/Tom Reed",
                "en|“It is over,” said Ann Bell. “It is not. We go.”|Ann Bell/Ann Bell",
                "en|“It is over,” said Ann Bell. “We go,” she snapped.|Ann Bell/Ann Bell",
                "en|“It is over,” said Ann Bell. “It is not,” the crowd shouted.|Ann Bell/",
                "en|The deal, which Ann Bell called “a win”, gives Tom Reed a car.|Ann Bell",
                "de|„Es ist vorbei“, sagte Anna Bell. „Nein“, rief Tom Reed in die Menge.|Anna Bell/Tom Reed",
                "fr|« C’est fini », a déclaré Anne Bell. « Non », rétorque Tom Reed.|Anne Bell/Tom Reed",
                "es|«Se acabó», dijo Ana Bell. «No», replicó Tomás Reed en la calle.|Ana Bell/Tomás Reed",
                "pt|“Acabou”, disse Ana Bell. “Não”, respondeu Tomás Reed.|Ana Bell/Tomás Reed",
                "nl|“Het is voorbij”, zei Anna Bell. “Nee”, antwoordde Tom Reed.|Anna Bell/Tom Reed",
                "sv|”Det är slut”, sade Anna Bell. ”Nej”, svarade Tom Reed.|Anna Bell/Tom Reed",
                "da|»Det er slut«, sagde Anna Bell. »Nej«, svarer Tom Reed.|Anna Bell/Tom Reed",
                "ru|«Всё кончено», — сказала Анна Белл. «Нет», — ответил Том Рид.|Анна Белл/Том Рид",
                "uk|«Усе скінчено», — сказала Анна Белл. «Ні», — відповів Том Рід.|Анна Белл/Том Рід",
                "el|«Τελείωσε», είπε η Άννα Μπελ. «Όχι», απάντησε ο Τομ Ριντ.|Άννα Μπελ/Τομ Ριντ",
                "tr|“Bitti,” dedi Ayşe Bell. “Hayır,” diye yanıtladı Tom Reed.|Ayşe Bell/Tom Reed",
                "he|\"הכול נגמר\", אמרה רות לוי. \"לא\", השיב דוד כהן.|רות לוי/דוד כהן",
                "zh|“结束了，”李明说。“不，”王伟反驳道。|李明/王伟",
                "hi|\"सब ठीक है\", सीता देवी ने कहा। \"नहीं\", राम सिंह ने जवाब दिया।|सीता देवी/राम सिंह",
                "fa|«تمام شد»، احمد رضایی گفت. «نه»، علی کریمی پاسخ داد.|احمد رضایی/علی کریمی",
                "ar|«انتهى الأمر»، قالت منى حسن. «لا»، رد أحمد علي.|منى حسن/أحمد علي",
                "en|Tom Reed’s lawyer, Ann Bell, said “it is over”.|Ann Bell",
                "en|Tom Reed’s lawyer said “it is over”.|",
                "en|Tom Reed’s statement said “it is over”.|Tom Reed",
                "en|The Met Office's Ann Bell said “it is over”.|Ann Bell",
                "en|The U.N.’s Ann Bell said “it is over”.|Ann Bell",
                "en|Tom Reed was told by Ann Bell that “it is over”.|Ann Bell",
                "en|Tom Reed was told that “it is over”.|",
                "es|Tomás Reed fue informado por Ana Bell de que «se acabó».|Ana Bell",
                "en|‘It is over,’ Tom Reed, 71, a farmer, said as he loaded sheep.|Tom Reed",
                "en|‘It is over,’ Tom Reed said. ‘We go,’ he said as she left.|Tom Reed/Tom Reed",
                "en|“It is over,” Ms. Ann Bell recalled.|Ann Bell",
                "en|“It is over,” said Ann Bell.⏎According to the health ministry, all was “calm”.|Ann Bell/the health ministry",
                "en|“It is over,” said Ann Bell.⏎All was “calm”, according to the health ministry.|Ann Bell/the health ministry",
                "en|“It is over,” said Ann Bell.⏎According to the company, all was “calm”.|Ann Bell/company",
                "en|“It is over,” said Ann Bell.⏎In the words of a ministry spokesman, all was “calm”.|Ann Bell/a ministry spokesman",
                "en|“It is over,” said Ann Bell.⏎According to spokesman Tom Reed, all was “calm”.|Ann Bell/Tom Reed",
                "de|„Es ist aus“, sagte Anna Bell.⏎Laut dem Gesundheitsministerium war alles „ruhig“.|Anna Bell/Gesundheitsministerium",
                "de|„Es ist aus“, sagte Anna Bell.⏎Nach Angaben der Polizei war alles „ruhig“.|Anna Bell/Polizei",
                "de|„Es ist aus“, sagte Anna Bell.⏎Laut Tom Reed war alles „ruhig“.|Anna Bell/Tom Reed",
                "es|«Se acabó», dijo Ana Bell.⏎Según el ministerio de Salud, todo estaba «tranquilo».|Ana Bell/ministerio de Salud",
                "es|«Se acabó», dijo Ana Bell.⏎Según el presidente de Lenna, Tomás Reed, todo estaba «tranquilo».|Ana Bell/Tomás Reed",
                "fr|« C’est fini », a dit Anne Bell.⏎Selon le ministère de la Santé, tout était « calme ».|Anne Bell/ministère de la Santé",
                "fr|« C’est fini », a dit Anne Bell.⏎D’après la police, tout était « calme ».|Anne Bell/police",
                "it|«È finita», ha detto Anna Bell.⏎Secondo il ministero della Salute, tutto era «calmo».|Anna Bell/ministero della Salute",
                "pt|“Acabou”, disse Ana Bell.⏎Segundo o ministério da Saúde, tudo estava “calmo”.|Ana Bell/ministério da Saúde",
                "nl|‘Het is voorbij’, zei Anna Bell.⏎Volgens het ministerie was alles ‘rustig’.|Anna Bell/ministerie",
                "ru|«Всё кончено», — сказала Анна Белл.⏎По данным министерства здравоохранения, всё «спокойно».|Анна Белл/министерства здравоохранения",
                "en|According to the mayor of Lenna, Ann Bell, all was “calm”.|Ann Bell",
                "en|According to the mayor of Lenna, all was “calm”.|mayor of Lenna",
                "en|“It is over,” said Ann Bell.⏎Police said all was “calm”. Police Chief Tom Reed said it was “dark”.|Ann Bell/Police/Police Chief Tom Reed",
                "ar|وقال أحمد علي لصحيفة الشرق الأوسط إن «الوضع صعب».|أحمد علي",
                "en|“It is over,” said Ann Bell.⏎The opposition called the response “a disgrace”.|Ann Bell/The opposition",
                "en|“It is over,” said Ann Bell.⏎The old bridge was called “a disgrace”.|Ann Bell/Ann Bell",
                "de|„Es ist aus“, sagte Anna Bell.⏎Die Opposition nannte es „eine Schande“.|Anna Bell/Die Opposition",
                "en|“It is over,” said Ann Bell.⏎According to her, all was “calm”.|Ann Bell/Ann Bell",
                "fr|« C’est fini », a dit Anne Bell.⏎Selon elle, tout était « calme ».|Anne Bell/Anne Bell",
                "de|„Es ist aus“, sagte Anna Bell.⏎Laut ihr war alles „ruhig“.|Anna Bell/Anna Bell",
                "en|“It is over,” said Ann Bell. The so-called “peace” lasted.|Ann Bell/Ann Bell",
                "en|@ann_bell tweeted: “It is over.”|@ann_bell",
                "en|Tom Reed left. The mayor said: “It is over.”|The mayor",
                "es|Habló Tomás Reed. La ministra explicó: «Se acabó todo».|La ministra",
                "fr|Tom Reed parle. Le maire a déclaré : « C’est fini. »|Le maire",
                "de|Tom Reed ging. Die Ministerin erklärte: „Es ist vorbei.“|Die Ministerin",
                "en|“No,” said Ann Bell.⏎“It began here.⏎“It went on.⏎“It is over,” Tom Reed said.|Ann Bell/Tom Reed/Tom Reed/Tom Reed",
                "en|“No,” said Ann Bell.⏎“It began here.⏎The town is small.⏎“It is over,” Tom Reed said.|Ann Bell/Ann Bell/Tom Reed",
                "ar|قالت الوزيرة منى حسن إن «الأمر انتهى».⏎وأضاف أحمد علي أن «لا أحد هنا».|الوزيرة منى حسن/أحمد علي",
                "zh|王小梅对记者说：“结束了。”⏎“结束了。”李明告诉记者。|王小梅/李明",
                "ja|王小梅氏は記者団に対し「すべて終わった」と述べた。|王小梅",
                "ko|이영희 장관은 기자들에게 “모두 끝났다”고 말했다.⏎김철수 씨는 “아니다”라고 밝혔다.|이영희 장관/김철수",
                "ur|آنا رییس نے کہا کہ “سب ختم”۔|آنا رییس",
                "en|TOM REED [00:12:33]: I left.⏎IDA ROLF [00:13:01]: I stayed.⏎TOM REED [13:10]: Nobody came.|TOM REED/IDA ROLF/TOM REED",
                "ur|“سب ختم”، آنا رییس نے کہا۔|آنا رییس",
                "ur|“سب ختم۔” آنا رییس نے صحافیوں سے کہا۔|آنا رییس",
                "ur|“سب ختم”، آنا رییس نے بتایا۔ “نہیں”، علی خان نے جواب دیا۔|آنا رییس/علی خان",
                "ur|“سب ختم”۔ یہ بات آنا رییس نے کہی۔|آنا رییس",
                "ur|“سب ختم”، آنا رییس کا کہنا ہے۔|آنا رییس",
                "ur|علی خان کے مطابق “سب ختم”۔|علی خان",
                "ur|آنا رییس نے کہا کہ “سب ختم”۔ علی خان نے کہا کہ “نہیں”۔|آنا رییس/علی خان",
                "hi|“सब ठीक है”, सीता देवी का कहना है। राम सिंह के अनुसार “नहीं”।|सीता देवी/राम सिंह",
                "hi|“सब ठीक है।” राम सिंह ने कहा कि “नहीं”।|/राम सिंह",
                "ja|「終わった」、と王小梅氏は述べた。|王小梅",
                "ja|「終わった」と語る佐藤花子さん。|佐藤花子",
                "ja|「終わった」と話しているのは、佐藤花子さん(45)だ。|佐藤花子",
                "ja|「終わった」と強調する田中市長。|田中市長",
                "ja|「終わった」と佐藤花子さん。|佐藤花子",
                "ja|「終わった」(佐藤花子さん)との声もある。|佐藤花子",
                "ja|「終わった」。佐藤花子さんはそう語った。|佐藤花子",
                "ja|「終わった」。こう話すのは佐藤花子さん。「水がない」。王小梅氏はこのように訴えた。|佐藤花子/王小梅",
                "es|—No lo sé —dijo Ana Bell—. Nadie lo sabe.⏎—¿Y el barco? —preguntó Tomás Reed.|Ana Bell/Ana Bell/Tomás Reed",
                "es|—No lo sé —dijo Ana Bell.⏎—¿Y el barco?⏎—Se hundió —respondió.|Ana Bell//",
                "es|—No lo sé —replicó Ana Bell.|Ana Bell",
                "es|— El barco.⏎— Las cajas|",
                "fr|– Je ne sais pas, dit Marie Petit.⏎– Et le bateau ?⏎— Il a coulé, répond le maire, Jean Roy, et c’est tout.|Marie Petit//Jean Roy/Jean Roy",
                "fr|— Non, a dit Marie Petit. Personne ne sait.|Marie Petit/Marie Petit",
                "ru|— Не знаю, — сказала Анна Белл. — Никто не знает.⏎— А корабль? — спросил Том Рид.|Анна Белл/Анна Белл/Том Рид",
                "pl|– Nie wiem – powiedział Jan Kowalski. – Nikt nie wie.|Jan Kowalski/Jan Kowalski",
                "pt|— Não sei — disse Ana Bell.|Ana Bell",
                "it|«È finito», ha detto Ugo Riva. «No», risponde il sindaco Ida Sala.|Ugo Riva/Ida Sala",
                "it|«È finito», ha detto Ugo Riva.⏎Ieri il sindaco Ida Sala parla di un «miracolo».|Ugo Riva/Ida Sala",
                "it|«È finito», ha detto Ugo Riva. «No», dice lui.|Ugo Riva/Ugo Riva",
                "zh|镇长周建国表示：“这座桥是我们的根。”他说，下周一将正式通车。|镇长周建国",
                "zh|“我天天走这座桥，”82岁的居民吴秀英说，“现在它又活了。”|居民吴秀英/居民吴秀英",
                "pt|A prefeita Marta Leal chegou. “Não vamos”, disse ela à Rádio Costa.|Marta Leal",
                "pt|— Perdemos o feriado — lamentou o dono de quiosque Zeca Brito.|Zeca Brito",
                "es|—Nadie va —dijo Tomás Vela.⏎—¿Y la orden? —preguntó Rosa Prado.⏎—Llegó tarde —respondió él—. Nadie va.|Tomás Vela/Rosa Prado/Tomás Vela/Tomás Vela",
                "fr|« Oui », dit Jean Roy.⏎Le ministre, M. Diallo, a remercié la ville : « C’est un geste. »|Jean Roy/M. Diallo",
                "tr|Belediye Başkanı Ayşe Demir, “Kapatmayacağız” dedi.|Ayşe Demir",
                "tr|Vali Ahmet Yılmaz geldi. Yılmaz, “Bitti” dedi.|Ahmet Yılmaz",
                "sv|Karl Åberg gick. – Nej.⏎– Vi går, säger rådet Eva Lind till TT. Nu.⏎– Pengarna finns, svarar Åberg.|Eva Lind/Eva Lind/Karl Åberg",
                "sv|”Nej”, säger Karl Berg.⏎Enligt Eva Lind är det dyrt. Hon kallar det ”romantiskt”.|Karl Berg/Eva Lind",
                "uk|«Ні», — сказав Том Рід.⏎За словами Анни Белл, це дорого. Вона назвала його «дивом».|Том Рід/Анни Белл",
                "en|“No,” said Tom Reed.⏎It was costly. He called it “a win”.|Tom Reed/Tom Reed",
                "he|\"לא\", אמר שומר המגדלור דוד כהן. \"אין כסף\", השיבה רות לוי.⏎\"יש\", השיב כהן.|שומר המגדלור דוד כהן/רות לוי/שומר המגדלור דוד כהן",
                "ar|قالت الوزيرة منى حسن «انتهى».⏎وأضافت حسن «لا أحد».|الوزيرة منى حسن/الوزيرة منى حسن",
                "ar|قالت منى حسن «انتهى».⏎وأضاف علي حسن «لا». وأضاف حسن «نعم».|منى حسن/علي حسن/حسن",
                "hi|राम सिंह ने कहा, “सब ठीक है।”⏎सिंह ने कहा, “नहीं।”|राम सिंह/राम सिंह",
                "id|Kemarin Joko Widjaja (71) pergi.⏎13.50 WIB - Joko menjawab: \"Uangnya ada.\"|Joko Widjaja",
                "id|Kemarin Sri Rahayu pergi. \"Uangnya ada,\" kata Rahayu.|Sri Rahayu",
                "vi|“Đèn già”, ông Nguyễn Văn Nam, 71 tuổi, nói.⏎\"Tiền có\", ông Nam nói.|Nguyễn Văn Nam/Nguyễn Văn Nam",
                "en|Ann Bell spoke to our reporter, Tom Reed. “It is over,” she said.|Ann Bell",
                "en|Then Tom Reed met Ann Bell, and “it is over”, she said.|Ann Bell",
                "en|Cllr Ann Bell (Lab) voted no; Cllr Ray Stone (Con) said: “It is over.”|Ray Stone",
                "hu|– Ez régi – mondta Nagy Péter (71).⏎Nagy szerint „van pénz”.|Nagy Péter/Nagy Péter",
                "en|KYIV, 3 June 2025 — Ann Bell, 41, said it was “over now”.|Ann Bell",
                "en|LONDON (Reuters) - The mayor said: “It is over.”|The mayor",
                "en|By Jane Doe⏎“It is over,” said Ann Bell.|Ann Bell",
                "en|Ann Bell left. “It is over,” Bell said.⏎“We go,” said Ms. Bell. Bell said “no”.|Ann Bell/Ann Bell/Ann Bell",
                "en|Ann Bell met Ugo Bell. “It is over,” said Bell.|Bell",
                "en|Ann Bell left Bell Bay. “It is over,” said Ann.|Ann Bell",
                "es|Ayer habló Ana de la Cruz. «Se acabó», dijo De la Cruz. Cruz dijo: «Nadie».|Ana de la Cruz/Ana de la Cruz",
                "de|Es kam Karl Brand. „Es ist vorbei“, sagte Brand.⏎Der Brand war groß: „Ja“.|Karl Brand/Karl Brand",
                "ru|Вчера пришла Анна Белл. «Всё кончено», — сказала Белл.|Анна Белл",
                "en|New Lenna is far. “It is over,” said Lenna.|Lenna",
                "en|[12:03] The master, Ida Storm, says \"nobody may leave\".|Ida Storm",
                "zh|李明说：“不。”⏎据船主赵大海介绍，“这种事永远过不去”。|李明/船主赵大海",
                "zh|“这很可耻。”律师孙悦昨天表示。|律师孙悦",
                "ja|「判決を受け入れる」と同社の佐藤美咲社長は話した。|佐藤美咲社長",
                "ar|قال علي كريم «لا».⏎وبحسب القاضي سامي الخولي، \"لم يفعل شيئا\".|علي كريم/القاضي سامي الخولي",
                "ar|وردت وزيرة النقل منى زكي على سؤال عن استقالتها قائلة: \"لا أحد\".|وزيرة النقل منى زكي",
                "ar|قال علي كريم في مؤتمر صحفي: \"لا أحد\".|علي كريم",
                "en|“No,” said Tom Reed. In Lenna, according to Ann Bell, “it is over”.|Tom Reed/Ann Bell",
                "en|“No,” said Tom Reed. In the words of Ann Bell, “it is over”.|Tom Reed/Ann Bell",
                "en|“No,” said Tom Reed. According to Lenna’s mayor, Ann Bell, “it is over”.|Tom Reed/Ann Bell",
                "en|“No,” said Tom Reed. According to the Lenna Line’s spokesman, Ann Bell, “it is over”.|Tom Reed/Ann Bell",
                "en|According to officials, “it is over”, and Ann Bell left.|officials",
                "en|“No,” said Tom Reed. According to the mayor of Lenna, “it is over”.|Tom Reed/mayor of Lenna",
                "en|According to Ann Bell, Tom Reed said “it is over”.|Ann Bell",
                "es|«No», dijo Tomás Reed. Ayer llegó Ana Bell. A juicio de Bell, «se acabó».|Tomás Reed/Ana Bell",
                "es|«No», dijo Tomás Reed. En palabras de la alcaldesa Ana Bell, «se acabó».|Tomás Reed/Ana Bell",
                "es|«No», dijo Tomás Reed. «Se acabó», a juicio de Ana Bell.|Tomás Reed/Ana Bell",
                "fr|« Non », dit Tom Reed. D’après son avocate, Mme Anne Bell, « c’est fini ».|Tom Reed/Anne Bell",
                "fr|« Non », dit Tom Reed. Puis vint Anne Bell. Aux yeux de Mme Bell, « c’est fini ».|Tom Reed/Anne Bell",
                "de|„Nein“, sagte Tom Reed. Nach den Worten seiner Anwältin Anna Bell „ist es vorbei“.|Tom Reed/Anna Bell",
                "de|„Nein“, sagte Tom Reed. Nach Angaben des Kutterbesitzers Karl Brand „ist es vorbei“.|Tom Reed/Karl Brand",
                "pt|“Não”, disse Tomás Reed. Nas palavras da juíza Ana Bell, “acabou”.|Tomás Reed/Ana Bell",
                "it|«No», ha detto Ugo Riva. A detta di Ida Sala, «è finita».|Ugo Riva/Ida Sala",
                "it|«No», ha detto Ugo Riva. Stando alla sindaca Ida Sala, «è finita».|Ugo Riva/Ida Sala",
                "it|«No», ha detto Ugo Riva. Il secondo, Ida Sala, tace.|Ugo Riva",
                "ru|«Нет», — сказал Том Рид. По словам Анны Белл, «всё кончено».|Том Рид/Анны Белл",
                "nl|“Nee”, zei Tom Reed. Volgens Anna Bell “is het voorbij”.|Tom Reed/Anna Bell",
                "fr|La ministre des Transports, Anne Bell, a répondu : « Non. »|Anne Bell",
                "pt|A ministra dos Transportes, Ana Bell, respondeu: “Não.”|Ana Bell",
                "it|La ministra dei Trasporti, Ida Sala, ha risposto: «No».|Ida Sala",
                "es|La ministra de Transportes, Ana Bell, respondió: «No».|Ana Bell",
            })
    void a_speaker_is_found_where_the_language_puts_one(String language, String text, String speakers)
            throws Exception {
        assertEquals(
                speakers == null ? "" : speakers,
                proposals(language, text).speeches().stream()
                        .map(speech ->
                                speech.speaker() == null ? "" : speech.speaker().name())
                        .collect(Collectors.joining("/")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Ferry Sinks off Lenna as Hundreds Escape⏎A ferry sank off Lenna.|Lenna",
                "en|FERRY SINKS OFF LENNA⏎The ferry sank off Lenna, said Ann Bell.|Lenna, Ann Bell",
                "en|She broke the Safe Seas Act in a T-shirt.|",
                "en|The President of El Salvador met Secretary of State Ann Bell.|El Salvador, Ann Bell",
                "en|Alleged Norwegian spies met the Norwegians.|",
                "de|Zweieinhalb Millionen Menschen sahen Karl Brand.|Karl Brand",
                "de|Nach Angaben der Stadt fehlen Prozent der Stimmen. Prozent der Stimmen fehlen.|",
                "de|Laut Karl Brand, und nach Angaben von Anna Bell.|Karl Brand, Anna Bell",
                "de|Seit Montag tagt der Rat. Für Karl Brand ist es spät. Auch Anna Bell kam.|Karl Brand, Anna Bell",
                "de|Zwei Millionen Euro fehlen. Millionen Euro fehlen.|",
                "fr|Selon Anne Bell, oui. Pour Jean Roy, non. Avec Luc Dou. Chez Paul Lys. Malgré Eva Noé. D’après Rita Sand.|Anne Bell, Jean Roy, Luc Dou, Paul Lys, Eva Noé, Rita Sand",
                "fr|Selon la Région, oui. D'après Anne Bell, non.|Région, Anne Bell",
                "it|Secondo la Regione è vero. Per Anna Bruni è tardi. Dopo Ugo Riva. Con Ida Sala.|Regione, Anna Bruni, Ugo Riva, Ida Sala",
                "pt|Segundo Ana Bell, sim. Para Rui Costa, não. Com Ivo Reis.|Ana Bell, Rui Costa, Ivo Reis",
                "es|Según Ana Bell, sí. Para Rui Costa, no. Tras Ivo Reis. Sin Eva Sol.|Ana Bell, Rui Costa, Ivo Reis, Eva Sol",
                "nl|Volgens Anna Bell wel. Voor Jan de Vries niet. Jan de Vries.|Anna Bell, Jan de Vries",
                "da|Per Hansen kom.|Per Hansen",
                "en|By Martha Quill⏎They left. He asked about the dam, and Martha Quill left.|Martha Quill",
                "en|No. They’re gone, she said. No. Ann Bell is here.|Ann Bell",
                "en|It was Ida Rolf.¹ Water is it.² Then Ann Bell¹ left.|Ida Rolf, Ann Bell",
                "en|Somebody told Ms. Ann Bell.|Ms. Ann Bell, Ann Bell",
                "en|Neither Ann Bell nor Cllr Ray Stone came. Did Tom Reed?|Ann Bell, Ray Stone, Tom Reed",
                "pt|**Por Ana Leal** / 3 de junho⏎Ontem Rui Costa saiu.|Rui Costa",
                "hu|Szerző: Kovács Anna⏎Hétfőn jött Nagy Péter.|Nagy Péter",
                "en|Yesterday Ann Bell left. Now Tom Reed is here.|Ann Bell, Tom Reed",
                "de|Gestern kam niemand. Heute Karl Brand.|Karl Brand",
                "es|Ayer Ana Bell salió. Hoy Rui Costa.|Ana Bell, Rui Costa",
                "id|Kemarin Sri Rahayu pergi. Menurut Joko Widjaja, sudah.|Sri Rahayu, Joko Widjaja",
                "vi|Hôm qua Trần Văn An đến. Theo ông Nguyễn Văn Nam, không. Bà Lê Thị Hoa.|Trần Văn An, Nguyễn Văn Nam, Lê Thị Hoa",
                "uk|Вчора Анна Белл пішла. За словами Тома Ріда, ні.|Анна Белл, Тома Ріда",
                "tr|Dün Cumhurbaşkanı Ahmet Yılmaz, İçişleri Bakanı Ali Kaya ve Belediye Başkanı Ayşe Demir geldi.|Ahmet Yılmaz, Ali Kaya, Ayşe Demir",
                "tr|Dün Vali Elif Su önce Ankara’da, sonra Ahmet Yılmaz'ın evine geldi.|Elif Su, Ankara, Ahmet Yılmaz",
                "de|Gestern kam Außenministerin Anna Bell mit Ministerpräsident Karl Brand.|Anna Bell, Karl Brand",
                "de|Gestern kam Karl Meister.|Karl Meister",
                "id|Kemarin Presiden Budi Santoso bertemu Wali Kota Sri Rahayu dan Pak Joko Widodo.|Budi Santoso, Sri Rahayu, Joko Widodo",
                "en|By Jane Doe, Lenna⏎They met Ann Bell.|Ann Bell",
                "de|Von Karl Brand, Lenna⏎Gestern kam Anna Bell.|Anna Bell",
                "en|LONDON (Reuters) - Police left.|LONDON, Reuters",
                "en|See https://lamp.example/Story/Big-House or mail Ann.Bell@lamp.example.|",
                "fr|La directrice d’Iroise Lines et l’avocate, Mme Anne Bell, avec M. d’Ormesson.|Iroise Lines, Mme Anne Bell, Anne Bell, M. d’Ormesson",
                "de|Gestern kam die Richterin Anna Bell mit Karl Richter Brand und Fährenbetreiber Tom Reed.|Anna Bell, Karl Richter Brand, Tom Reed",
                "de|Nach den Worten Karl Brands, nach den Worten der Bürgermeisterin Anna Bell.|Karl Brands, Anna Bell",
                "en|It broke Regulation No. 12.|",
                "en|They met Mayor Ann Bell of Northport and King Hal of England.|Ann Bell, Hal of England",
            })
    void what_is_no_name_of_somebody_is_not_proposed(String language, String text, String names) throws Exception {
        assertEquals(
                names == null ? "" : names,
                String.join(", ", proposals(language, text).names().keySet()));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|On 12 March 2026, and on March 12, 2026, at 10.05am, 5 boats sank.|5 boats",
                "en|In March 2026 they left at 10 p.m., 250 of them, 40 to the hills.|250 things, 40 things",
                "en|Of 40 of the fishermen 5 took 12 cubic metres.|40 fishermen, 5 took, 12 cubic metres",
                "en|It sank.¹ Nobody of 12 died.²|12 died",
                "en|Of the crew 12 may still be missing.|12 may",
                "en|Some 30 march on, and may 40 boats sink?|30 march, 40 boats",
                "en|On 12 march 2026, on march 12, 2026, in may 2026 and on 12 MAY 5 boats sank.|5 boats",
                "de|Es starben 15 am Montag.|15 things",
                "de|Es starben 15 am Montag und 12 am Dienstag, 3 am Tag darauf.|15 things, 12 things, 3 things",
                "de|Um 10 a.m. und 10.05 Uhr fuhren 5 Schiffe.|5 Schiffe",
                "ru|В марте 2026 и 12-го марта погибли 40.|40 things",
                "fr|Le 12 mars\u00A02026, 40 morts.|40 morts",
                "pt|Em 12 de marc\u0327o de 2026 morreram 40 dos pescadores.|40 pescadores",
                "pl|O godz. 14.30 na moście było 250 samo\u00ADchodów.|250 samochodów",
                "ko|오후 2시 30분 250명이 걸었다. 3시간.|250 people, 3 things",
                "ja|午後2時30分に250人が3時間待った。|250 people, 3 things",
                "vi|Lúc 14 giờ 30 có 250 người.|250 người",
                "vi|Nga\u0300y 10 tha\u0301ng 3 na\u0306m 2026 co\u0301 250 ngu\u031Bo\u031B\u0300i.|250 ngu\u031Bo\u031B\u0300i",
                "pl|Ok. 40 proc. osób, 5 procent.|40 proc. percent, 5 procent percent",
                "sv|Det är 40 procent.|40 procent percent",
                "hu|A lakók 40 százaléka.|40 százaléka percent",
                "ko|주민의 40퍼센트가.|40퍼센트 percent",
                "sv|Kl. 14.30 kom 250 personer.|250 personer",
                "en|It sank.[^1] Of 12 nobody died.[^23] [^a] 5|12 nobody, 5 things",
                "en|On 2026-03-12 at 19.10 GMT 40 people left.|40 people",
                "pt|A praia fechou na quarta-feira (11) para 40 pessoas.|40 pessoas",
                "es|El 12 de marzo a las 8.00 horas llegaron 40 personas.|40 personas",
                "fr|Elle estime à quatre-vingt-douze le nombre de pièces.|quatre-vingt-douze things",
                "en|See https://lamp.example/2024/12345?id=77, www.lamp.example/9, lamp.example/8 or ann.5@lamp.example: 40 came.|40 came",
                "en|It grew by 3.5/4.2 percent in 12.Then 40 came.|3.5 things, 4.2 percent percent, 12 things, 40 came",
                "vi|Thứ ba, 3/6/2025, 10:05 (GMT+7), có 250 người.|250 người",
                "id|Pukul 14.30 WIB dan 14:05 (WIB) datang 250 orang.|250 orang",
                "en|By 6/3/2025 10:05:30 it was 2:1 for 40 people.|2 things, 1 things, 40 people",
                "en|She has been here since 1987. In 2020 Ann Bell left. By 1999, 40 had gone.|40 things",
                "en|Some 2000 people of 1900 homes left, 2,020 came, and 1750.|2000 people, 1900 homes, 2,020 came, 1750 things",
                "uk|Він працює з 1987 року, а у 2020 році прийшли 40 людей.|40 людей",
                "tr|1987 yılında 40 kişi geldi.|40 kişi",
                "de|Seit 1987 fehlen 2000 Euro.|2000 Euro Euro",
                "en|Ann Bell, 71, met Tom Reed (9), aged 9, and Ugo, 40 men.|71 years, 9 years, 9 years, 40 men",
                "he|דוד כהן, בן 71, בא עם 40 איש.|71 years, 40 איש",
                "en|The G7 sent 5 F-16 jets, 3D maps, 5G and Covid-19 kits for R250, Rs500 and USD5.|5 things, R250 R, Rs500 Rs, USD5 USD",
                "id|Biayanya Rp1,2 miliar untuk 40 orang.|Rp1,2 miliar Rp, 40 orang",
                "sv|På P4 Lenna hördes 40 röster.|40 röster",
                "ko|12억 원이 든다.|12억 원",
                "en|Call +1 207 555 0134 or +44 (0)20-7946-0958: 40 came, +40 percent.|40 came, 40 percent percent",
                "en|Ann Bell left. Bell, 61, had 40 men, said Reed, 55.|61 years, 40 men, 55 years",
                "cs|V červnu 2026 zemřelo 40 lidí.|40 lidí",
                "en|2 and a half million people left, three and a quarter million came.|2 and a half million people, three and a quarter million came",
                "ro|Din 40 am 12 martori.|40 things, 12 martori",
                "es|El 12 de marzo de 2026 murieron 40 de los pescadores, el 5 por ciento.|40 pescadores, 5 por ciento percent",
                "de|Am 12. März 2026 um 10.05 Uhr kostete es 90 Mio. Euro.|90 Mio Euro",
                "fr|Le 12 mars 2026, 40 d’entre eux et 3 de ses amis, 5 pour cent.|40 things, 3 amis, 5 pour cent percent",
                "it|Il 12 marzo 2026 sono morti 5 di loro.|5 things",
                "pt|Em 12 de março de 2026 morreram 40 dos pescadores.|40 pescadores",
                "el|Στις 12 Μαρτίου 2026 κόστισε 90 εκατ. ευρώ.|90 εκατ ευρώ",
                "tr|Seçmenin yüzde 45,5’i 12 Mart 2026 günü geldi.|45,5 percent",
                "ru|12 марта 2026 года погибли 40 человек.|40 человек",
                "pl|12 marca 2026 r. zginęło 40 osób.|40 osób",
                "ja|2026年3月12日に40人が死亡した。|40 people",
                "ko|2026년 3월 12일 40명이 숨졌다.|40 people",
                "vi|Ngày 12 tháng 3 năm 2026 có 40 người.|40 người",
                "hi|12 मार्च 2026 को 40 लोग मरे।|40 लोग",
                "ar|في 12 مارس 2026 مات 40 شخصا.|40 شخصا",
                "en|Regulation No. 12, Article 5, Flight 370 and Room 7 took 40 men, open 24/7, on 9/11, 50/50; 1/4 left.|40 men, 1/4 left",
                "en|It was order #12 under § 5: 40 men.|40 men",
                "en|It cost N250 million, or P1,200, on the A40, the F-16 and N5.|250 million things, 1,200 things",
                "es|El artículo 12 y el vuelo 370 con 40 hombres.|40 hombres",
                "fr|L’article n° 12 et l’article 5 pour 40 hommes.|40 hommes",
                "de|Vorschrift Nr. 12, Artikel 5 und 40 Männer.|40 Männer",
                "ru|Статья 5, рейс № 12, 40 человек.|40 человек",
                "it|La nave è salpata alle 18.40, dalle 9.30 con 40 uomini, 4.50 euro.|40 uomini, 4.50 euro euro",
                "es|Zarpó a las 18.40 con 40 hombres.|40 hombres",
                "ja|乗客の3分の2、5人。|3分の2 percent, 5 people",
                "ja|2億4000万円の罰金と300ドルを5人に。|2億4000万円 円, 300ドル ドル, 5 people",
                "en|It cost 5 no. of men; no 12 came.|5 things, 12 came",
            })
    void what_a_number_counts_is_no_day_no_hour_and_no_small_word(String language, String text, String counted)
            throws Exception {
        Document document = new Document(text.getBytes(UTF_8), Locale.forLanguageTag(language));
        assertEquals(
                counted,
                proposals(language, text).quantities(document.paragraphs().get(0)).stream()
                        .map(PrintedQuantity::numeral)
                        .map(numeral -> numeral.span().of(text) + " " + CountedUnit.of(numeral, text))
                        .collect(Collectors.joining(", ")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "es|—No lo sé —dijo Ana—. Nadie lo sabe.|No lo sé/Nadie lo sabe.",
                "es|—¡Vamos! —gritó Ana—, que es tarde.|¡Vamos!/que es tarde.",
                "fr|– Je ne sais pas, dit Marie, et personne ne sait.|Je ne sais pas,/et personne ne sait.",
                "fr|– Il a dit non, et c’est tout.|Il a dit non, et c’est tout.",
                "ru|— Нет, — сказала Анна. — Никто.|Нет,/Никто.",
                "es|—Lo llamó «un milagro» —dijo Ana, y habló de «suerte».|Lo llamó «un milagro»/suerte",
                "es|– Primera línea;|",
                "es|—Nunca se apagará —suspiró la alcaldesa.|Nunca se apagará",
                "pt|— Perdemos o feriado — lamentou o dono.|Perdemos o feriado",
                "pt|— Não sei — estou a ver — de nada.|Não sei — estou a ver — de nada.",
                "sv|– Pengarna finns, svarar Åberg. De vill inte.|Pengarna finns,/De vill inte.",
                "sv|– Nej! ropade Karl Åberg, 71, och gick. Vi går.|Nej!/Vi går.",
                "sv|– Pengarna, säger hon, finns kvar.|Pengarna,/finns kvar.",
                "sv|– Han säger nej, och det är sant.|Han säger nej, och det är sant.",
                "nb|– Nei, sier Ola Nordmann. Vi går.|Nei,/Vi går.",
                "da|– Nej, siger Ida Storm.|Nej,",
                "fi|– Ei, sanoo pormestari Eeva Salo. Lähdetään.|Ei,/Lähdetään.",
                "en|— No idea — said Ann Bell.|No idea",
                "en|– A list of things.|",
            })
    void a_line_of_dialogue_is_proposed_without_its_narrator(String language, String text, String words)
            throws Exception {
        assertEquals(
                words == null ? "" : words,
                proposals(language, text).speeches().stream()
                        .map(speech -> speech.span().of(text))
                        .collect(Collectors.joining("/")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|“People listened,” she said, and “the roof” fell.|direct/partial",
                "en|She called “Operation Dawn,” and “Big Ben” “a win,” he said.|partial/partial/partial",
                "en|Ann Bell said: “Nobody.” “Nobody knew,” said Tom.|partial/direct",
                "pl|„Nikt nie zginął” – powiedział Jan Reed, i nazwał to „cudem”.|direct/partial",
                "zh|李明说：“这是奇迹。”他称之为“奇迹”。|direct/partial",
                "zh|“一切都结束了，”李明说。|direct",
                "zh|李明说：“火势已经得到控制”。|direct",
                "ja|市長は「全員の無事を確認した」と述べた。「奇跡」と呼んだ。|direct/partial",
                "ja|市長は「水が足りない。」と語った。|direct",
                "ko|김철수 시장은 “모두 안전하다”고 말했다. 그는 “기적”이라고 불렀다.|direct/partial",
                "ko|“물이 부족하다”며 주민은 호소했다.|direct",
                "th|นายสมชาย กล่าวว่า “ทุกคนปลอดภัย”|direct",
                "hi|राम सिंह ने कहा, “सभी सुरक्षित हैं।”|direct",
                "ar|قال أحمد علي: «الجميع بخير اليوم».|direct",
            })
    void whole_sentences_are_told_from_words_within_one(String language, String text, String modes) throws Exception {
        assertEquals(
                modes,
                proposals(language, text).speeches().stream()
                        .map(speech -> speech.isDirect() ? "direct" : "partial")
                        .collect(Collectors.joining("/")));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "en|The MV “Northern Grace” sank off Lenna, said Ann Bell.|",
                "en|Tom Reed left. Its ferry “Aurelia” sank.|",
                "en|Ferry “Aurelia” Sinks Off Lenna. The ferry “Aurelia” was old.|",
                "en|Ann Bell said “Aurelia”. The ferry “Aurelia” sank.|Aurelia",
                "en|“It sank,” said Ann Bell. The “Northern Grace” was old.|It sank,",
                "es|El buque «Virgen del Mar» de Costas del Sur se hundió.|",
                "fr|Le navire d’Iroise Lines, le « Reine d’Armor », a coulé.|",
                "de|Die Reederei verlor ihre Fähre „Friesland“ vor Lenna.|",
                "pt|Linhas do Tejo perdeu o seu navio “Rainha do Mar”.|",
                "it|Rotte Sarde ha perso la sua nave «Stella Maris».|",
                "ru|Погиб паром «Заря Арктики», а компания «Северные линии» молчит.|",
                "uk|Загинув паром «Зоря Арктики».|",
                "zh|该公司的“海星号”渡轮沉没。|",
                "ja|貨物船「さくら丸」が沈没し、新聞「文藝」が伝えた。|",
                "ja|市長は「船は沈んだ」と述べた。|船は沈んだ",
                "ar|غرقت السفينة «النورس» قرب الساحل.|",
                "en|“No,” said Ann Bell. Its chances were “50/50”.|No,",
                "en|Ann Bell said “50/50”.|50/50",
                "en|The crowd shouted “Free Lenna”.|Free Lenna",
                "en|It ended with the words “Never Again”.|Never Again",
                "en|Ann Bell called the plan “America First”.|America First",
                "en|Ann Bell voted “Yes”. It was a “Yes” for all.|Yes/Yes",
                "en|It was “a win” and “Over Now”.|a win/Over Now",
                "de|Anna Bell sprach von „Unsinn“ und „Unfug“.|Unsinn/Unfug",
                "de|Sie rief die Worte „Nie Wieder“.|Nie Wieder",
                "ru|Люди скандировали «Позор» и вышли со словами «Нет войне».|Позор/Нет войне",
                "ru|Он назвал это «чудом».|чудом",
                "es|La gente gritó «Viva Lenna».|Viva Lenna",
                "zh|他称之为“奇迹”。|奇迹",
            })
    void a_name_in_marks_and_figures_alone_are_nothing_that_was_said(String language, String text, String said)
            throws Exception {
        assertEquals(
                said == null ? "" : said,
                proposals(language, text).speeches().stream()
                        .map(speech -> speech.span().of(text))
                        .collect(Collectors.joining("/")));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"王小梅", "82岁的居民吴秀英", "第3小学", "١٢ شخصا"})
    void a_name_without_letters_for_a_slug_has_a_slug_of_its_own(String name) {
        assertTrue(Gazetteer.slugOf(name).matches("actor-[0-9a-f]+"), Gazetteer.slugOf(name));
    }
}
