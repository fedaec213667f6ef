package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The packaged application reads numbers and days as each language writes them, also where it is a binary, which knows the
 * languages that it was built with and no others.
 */
@Timeout(5 * 60)
class DraftIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de | Am 3. Juni 2025 kamen 2.750 Menschen an. Das sagte die Stadt, und die Menschen waren froh. | 2750",
                "de-AT | Am 3. Jänner 2025 kamen 2.750 Menschen an. Das sagte die Stadt, und sie waren froh. | 2750",
                "es | El 3 de junio de 2025 llegaron 1.250 personas. Lo dijo el alcalde de la ciudad. | 1250",
                "es-MX | El 3 de junio de 2025 llegaron 1,250 personas. Lo dijo el alcalde de la ciudad. | 1250",
                "ru | 3 июня 2025 года приехали 2750 человек. Об этом сказал мэр города. | 2750",
                "tr | 3 Haziran 2025 tarihinde 2.750 kişi geldi. Bunu belediye başkanı söyledi. | 2750",
                "pt-BR | Em 3 de junho de 2025 chegaram 2.750 pessoas. Foi o que disse o prefeito da cidade. | 2750"
            })
    void numbers_and_days_are_read_as_the_language_writes_them(
            String language, String text, String number, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path dataset = folder.resolve("record");
        assertEquals(0, Packaged.run(dataset, "init", dataset.toString()).exitCode());
        Path file = Files.writeString(folder.resolve("text.txt"), text);
        Packaged.End added = Packaged.run(dataset, "add", dataset.toString(), file.toString(), "--language", language);
        assertEquals(0, added.exitCode(), added.printed());
        Packaged.End drafted = Packaged.run(dataset, "draft", dataset.toString(), "text");
        assertEquals(0, drafted.exitCode(), drafted.printed());
        String draft = Files.readString(dataset.resolve("drafts/text.yaml"));
        assertTrue(draft.contains("value: { exactly: " + number + " }"), draft);
        assertFalse(draft.contains("exactly: 3 ") || draft.contains("exactly: 2025"), draft);
    }
}
