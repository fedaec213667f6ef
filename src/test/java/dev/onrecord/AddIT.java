package dev.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The packaged application reads texts as old machines wrote them, also where it is a binary, which has few encodings. */
@Timeout(5 * 60)
class AddIT {

    // What is called Shift_JIS is read as browsers read it (Encoding Standard, §4.2): as what Windows added letters to.
    @ParameterizedTest
    @CsvSource({
        "windows-1251, windows-1251, Президент сказал: «Мы не уйдём». Затем он добавил: положение в городе остаётся трудным и помощь ещё не пришла.",
        "Shift_JIS, windows-31j, 首相は「状況は難しい」と述べた。東京で会議が開かれました。二つ目の議題は救援です。",
        "windows-1252, windows-1252, “Según él” la situación es difícil para la población de la región."
    })
    void the_encoding_of_a_text_is_found_out(String encoding, String read, String text, @TempDir Path folder)
            throws IOException, InterruptedException {
        Path dataset = folder.resolve("record");
        assertEquals(0, Packaged.run(dataset, "init", dataset.toString()).exitCode());
        Path file = Files.write(folder.resolve("text.txt"), text.getBytes(Charset.forName(encoding)));
        Packaged.End end = Packaged.run(dataset, "add", dataset.toString(), file.toString());
        assertEquals(0, end.exitCode(), end.printed());
        assertTrue(end.printed().contains("read as " + read), end.printed());
        assertEquals(
                text, Files.readString(dataset.resolve("documents/text.txt")).strip());
    }
}
