package dev.onrecord.authoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.proof.Document;
import dev.onrecord.seed.CheckedSeeds;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a draft proposes as actors, with the forms of their names. */
class DraftWriterTest {

    private static final Pattern NAME = Pattern.compile("\\{ name: \"(.*)\", kind: (?:preferred|alias),");

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "en|They met Maria Vela. When Vela left, “it is over”, Ms. Vela said. Maria Vela was there.|Maria Vela, Vela, Ms. Vela",
                "en|When Vela left, Maria Vela wrote.|Maria Vela, Vela",
                "en|They met Maria Vela and Ugo Vela. When Vela left, all left.|Maria Vela/Ugo Vela",
                "en|They met Maria Vela, who went to New Lenna. In Lenna, Vela stayed.|Maria Vela, Vela",
                "es|Ayer llegó Ana de la Cruz. Después habló Cruz.|Ana de la Cruz, Cruz",
                "vi|LỘC BÌNH - Hôm qua Trần Văn An đến.|Trần Văn An",
                "en|NEW LENNA, 3 June 2025 — They met Maria Vela.|Maria Vela",
                "en|“It is over,” said Maria Vela. @maria_vela tweeted: “It is not.”|Maria Vela, @maria_vela",
                "hu|Hétfőn jött Nagy Péter. „Nem”, mondta Nagy.|Nagy Péter, Nagy",
                "en|The MV “Northern Grace” sank off Cape Lenna, by Port Ida. Later Maria Vela left.|Maria Vela",
                "es|El buque «Virgen del Mar» chocó frente a Cabo Raso. Ayer llegó Ana Vela.|Ana Vela",
                "fr|Hier est venue Marie Petit. Ce que Petit dit est vrai.|Marie Petit, Petit",
            })
    void forms_of_a_name_are_of_one_actor(String language, String text, String actors) throws Exception {
        Document document = new Document(text.getBytes(UTF_8), Locale.forLanguageTag(language));
        Gazetteer gazetteer =
                Gazetteer.of(CheckedSeeds.read(Path.of("src/test/resources/example/seeds")), name -> false);
        String draft =
                new DraftWriter("post", document, gazetteer, new Proposals(document, gazetteer), Set.of()).write(null);
        assertEquals(
                actors,
                Pattern.compile("(?m)^- slug: \\S+\\n  name: .*\\n  kind: .*\\n  names:\\n((?:    - .*\\n)+)")
                        .matcher(draft)
                        .results()
                        .map(actor -> NAME.matcher(actor.group(1))
                                .results()
                                .map(name -> name.group(1))
                                .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("/")));
    }
}
