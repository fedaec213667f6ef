package dev.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the paragraphs of a document are on its page. */
class DocumentSkeletonTest {

    /** Other pages lead to paragraphs by their numbers, whichever part of the source is on this page. */
    @ParameterizedTest
    @CsvSource({"900, 12, true", "5000, 4200, true", "5000, 1, true", "5000, 5000, true", "1000, 7, false"})
    void each_paragraph_has_its_place(int paragraphs, int cited, boolean isPaged) {
        List<Map<String, Object>> shown = DocumentSkeleton.of(source(paragraphs, cited), isPaged);
        assertEquals(
                new TreeSet<>(IntStream.rangeClosed(1, paragraphs).boxed().toList()), new TreeSet<>(places(shown)));
        assertEquals(paragraphs, places(shown).size(), "none twice");
    }

    @ParameterizedTest
    @CsvSource({"1200, 1100", "100000, 99999"})
    void of_a_long_document_that_is_shown_whole_there_are_the_first_paragraphs_and_those_that_are_cited(
            int paragraphs, int cited) {
        List<Integer> places = places(DocumentSkeleton.of(source(paragraphs, cited), false));
        assertEquals(
                IntStream.concat(IntStream.rangeClosed(1, 1000), IntStream.of(cited))
                        .boxed()
                        .toList(),
                places);
    }

    private static List<Integer> places(List<Map<String, Object>> shown) {
        return shown.stream()
                .flatMap(paragraph -> Stream.concat(
                        ((List<?>) paragraph.get("places")).stream().map(Integer.class::cast),
                        Stream.of((Integer) paragraph.get("number"))))
                .toList();
    }

    private static Map<String, Object> source(int paragraphs, int cited) {
        Map<String, Object> event = Map.of(
                "slug",
                "e",
                "title",
                "E",
                "citations",
                List.of(Map.of("paragraph", cited, "source", Map.of("slug", "s"))));
        return Map.of(
                "source",
                Map.of(
                        "slug", "s",
                        "document", Map.of("paragraphs", paragraphs),
                        "statements", Map.of("nodes", List.of()),
                        "claims", Map.of("nodes", List.of()),
                        "events", Map.of("nodes", List.of(event)),
                        "omissions", List.of()));
    }
}
