package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.onrecord.actor.ActorKind;
import dev.onrecord.actor.NameKind;
import dev.onrecord.event.EventKind;
import dev.onrecord.event.EventRelationKind;
import dev.onrecord.event.EventStatus;
import dev.onrecord.event.ParticipantRole;
import dev.onrecord.statement.Attribution;
import dev.onrecord.statement.Channel;
import dev.onrecord.statement.QuotationMode;
import dev.onrecord.statement.SpeechAct;
import dev.onrecord.time.Basis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that editors complete by say the same as the loader. */
class SchemasTest {

    private static final Path SCHEMAS = Path.of("seeds/schema");

    @ParameterizedTest
    @ValueSource(strings = {"dataset", "sources", "actors", "events", "statements", "claims", "omissions"})
    void the_seeds_meet_their_schema(String section) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(section + ".schema.json")));
        for (String folder : List.of("seeds", "src/test/resources/example/seeds")) {
            JsonNode seeds =
                    new YAMLMapper().readTree(Path.of(folder, section + ".yaml").toFile());
            assertEquals(List.of(), schema.validate(seeds), folder);
        }
    }

    @Test
    void every_choice_of_a_schema_is_a_choice_of_the_loader() throws IOException {
        JsonNode actor = properties("actors");
        assertChoices(ActorKind.class, actor.at("/kind"));
        assertChoices(NameKind.class, actor.at("/names/items/properties/kind"));
        assertChoices(Basis.class, actor.at("/roles/items/properties/basis"));
        JsonNode event = properties("events");
        assertChoices(EventKind.class, event.at("/kind"));
        assertChoices(EventStatus.class, event.at("/status"));
        assertChoices(ParticipantRole.class, event.at("/participants/items/properties/role"));
        assertChoices(EventRelationKind.class, event.at("/relations/items/properties/kind"));
        JsonNode statement = properties("statements");
        assertChoices(SpeechAct.class, statement.at("/act"));
        assertChoices(Channel.class, statement.at("/channel"));
        assertChoices(QuotationMode.class, statement.at("/quotations/items/properties/mode"));
        assertChoices(Attribution.class, statement.at("/quotations/items/properties/attribution"));
    }

    private static JsonNode properties(String section) throws IOException {
        return new ObjectMapper()
                .readTree(SCHEMAS.resolve(section + ".schema.json").toFile())
                .at("/items/properties");
    }

    private static void assertChoices(Class<? extends Enum<?>> type, JsonNode property) {
        List<String> choices = StreamSupport.stream(property.at("/enum").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        List<String> loaded = Arrays.stream(type.getEnumConstants())
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
        assertEquals(loaded, choices);
    }
}
