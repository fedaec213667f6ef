package dev.onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.entry.EntryKind;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.StoredFields;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenIndexTest {

    /** Matches that are equally good come in the order of the index. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4999, 5000, 5001, 23_456})
    void records_stand_in_their_order_however_many_threads_have_written_them(int records) throws IOException {
        List<Corpus.Texts> corpus = IntStream.range(0, records)
                .mapToObj(i -> new Corpus.Texts(
                        EntryKind.ACTOR, "actor-" + i, Map.of(TextField.NAME, Set.of("Ana " + "Eva ".repeat(i % 7)))))
                .toList();
        try (DirectoryReader index = DirectoryReader.open(WrittenIndex.of(corpus))) {
            assertEquals(records == 0 ? 0 : 1, index.leaves().size());
            StoredFields fields = index.storedFields();
            List<String> ids = IntStream.range(0, index.numDocs())
                    .mapToObj(i -> id(fields, i))
                    .toList();
            assertEquals(
                    corpus.stream().map(texts -> texts.kind().id(texts.slug())).toList(), ids);
        }
    }

    private static String id(StoredFields fields, int document) {
        try {
            return fields.document(document).get(WrittenIndex.ID);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
