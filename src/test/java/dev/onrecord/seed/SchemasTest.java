package dev.onrecord.seed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.onrecord.actor.ActorKind;
import dev.onrecord.actor.NameKind;
import dev.onrecord.actor.RoleKind;
import dev.onrecord.claim.Weight;
import dev.onrecord.comparison.Modality;
import dev.onrecord.entry.EntryKind;
import dev.onrecord.entry.KindScheme;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that editors complete by say the same as the loader. */
class SchemasTest {

    private static final Path SCHEMAS = Path.of("seeds/schema");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dataset",
                "sources",
                "actors",
                "events",
                "statements",
                "claims",
                "omissions",
                "kinds",
                "withdrawn"
            })
    void the_seeds_meet_their_schema(String section) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(section + ".schema.json")));
        for (String folder : List.of("seeds", "src/test/resources/example/seeds")) {
            if (List.of("kinds", "withdrawn").contains(section) && folder.equals("seeds")) {
                // The record needs none of its own, and nothing of it was withdrawn.
                continue;
            }
            JsonNode seeds =
                    new YAMLMapper().readTree(Path.of(folder, section + ".yaml").toFile());
            assertEquals(List.of(), schema.validate(seeds), folder);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sources    | /0/url               | not a url
            sources    | /0/url               | ftp://example.org/a
            sources    | /0/language          | english
            sources    | /0/document/file     | ../a.txt
            sources    | /0/document/file     | /etc/passwd
            sources    | /0/document/sha256   | 12
            sources    | /0/document/characters | 1000000000
            events     | /0/slug              | A slug
            events     | /0/cites             | [harbour-post:2, harbour-post:2]
            events     | /0/cites             | [harbour-post:0]
            statements | /0/about             | [sinking, sinking]
            events     | /0/kind              | A kind
            kinds      | /0/of                | source
            withdrawn  | /0/kind              | claims
            withdrawn  | /0/day               | 2025-06
            kinds      | /0/broader           | No Slug
            claims     | /0/accounts/0/value  | { about: 1.79e308 }
            """)
    void what_the_loader_refuses_is_refused_while_it_is_written(String section, String place, String wrong)
            throws IOException {
        JsonNode seeds = new YAMLMapper()
                .readTree(Path.of("src/test/resources/example/seeds", section + ".yaml")
                        .toFile());
        int end = place.lastIndexOf('/');
        ((ObjectNode) seeds.at(place.substring(0, end)))
                .set(place.substring(end + 1), new YAMLMapper().readTree(wrong));
        assertFalse(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMAS.resolve(section + ".schema.json")))
                .validate(seeds)
                .isEmpty());
    }

    @Test
    void every_choice_of_a_schema_is_a_choice_of_the_loader() throws IOException {
        JsonNode actor = properties("actors");
        assertChoices(ActorKind.class, actor.at("/kind/anyOf/0"));
        assertChoices(NameKind.class, actor.at("/names/items/properties/kind"));
        assertChoices(RoleKind.class, actor.at("/roles/items/properties/kind"));
        assertChoices(Basis.class, actor.at("/roles/items/properties/basis"));
        assertChoices(KindScheme.class, properties("kinds").at("/of"));
        assertChoices(EntryKind.class, properties("withdrawn").at("/kind"));
        JsonNode event = properties("events");
        assertChoices(EventKind.class, event.at("/kind/anyOf/0"));
        assertChoices(EventStatus.class, event.at("/status"));
        assertChoices(ParticipantRole.class, event.at("/participants/items/properties/role"));
        assertChoices(EventRelationKind.class, event.at("/relations/items/properties/kind"));
        JsonNode statement = properties("statements");
        assertChoices(Basis.class, statement.at("/madeOn/properties/yearBasis"));
        assertChoices(SpeechAct.class, statement.at("/act/anyOf/0"));
        assertChoices(Channel.class, statement.at("/channel/anyOf/0"));
        assertChoices(QuotationMode.class, statement.at("/quotations/items/properties/mode"));
        assertChoices(Attribution.class, statement.at("/quotations/items/properties/attribution"));
        JsonNode claim = properties("claims");
        assertChoices(Weight.class, claim.at("/weight"));
        assertChoices(Modality.class, claim.at("/accounts/items/properties/modality"));
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
