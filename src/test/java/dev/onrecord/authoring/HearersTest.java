package dev.onrecord.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.finder.Span;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HearersTest {

    private static Span name(String text) {
        int start = text.indexOf("Ann Bell");
        return new Span(start, start + "Ann Bell".length());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann Bell said so|false",
                "Ann Bell was then told to go|true",
                "Ann Bell fue informada|true",
                "he spoke to Ann Bell|true",
                "according to Ann Bell|false",
                "in the words of Ann Bell|false",
                "in the words of the mayor of Ann Bell|true",
                "Ann Bell’s lawyer said so|true",
                "Ann Bell’s statement says so|false",
            })
    void who_hears_or_owns_the_speaker_does_not_speak(String text, boolean hears) {
        assertEquals(hears, Hearers.isOne(text, name(text), SourcePhrase.of(Locale.ENGLISH)));
    }

    @ParameterizedTest
    @CsvSource({"Tom was told by Ann Bell, true", "Tom fue informado por Ann Bell, true", "Tom left by night, false"})
    void who_tells_it_stands_behind_by(String text, boolean isTold) {
        Optional<Integer> agent = Hearers.agent(text, new Span(0, text.length()));
        assertEquals(isTold ? Optional.of(name(text).start()) : Optional.empty(), agent);
    }
}
