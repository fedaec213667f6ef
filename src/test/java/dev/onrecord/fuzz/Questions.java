package dev.onrecord.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws questions of the served schema about the packaged record. */
final class Questions {

    private final Schema schema = Schema.read(Path.of("schema.graphql"));
    private final Values values = new Values(schema.graph(), KnownRecord.read(Path.of("seeds")));
    private final Mistakes mistakes = new Mistakes(schema);

    Schema schema() {
        return schema;
    }

    /** @return a question that is valid in every respect, and may ask for what there is not, or for too much */
    Question valid(Chance chance) {
        int operations = chance.onceIn(8) ? chance.between(2, 3) : 1;
        boolean named = operations > 1 || chance.onceIn(2);
        int asked = chance.below(operations);
        List<String> texts = new ArrayList<>();
        Map<String, Object> variables = new LinkedHashMap<>();
        for (int i = 0; i < operations; i++) {
            Operation operation = operation(chance, String.valueOf((char) ('a' + i)));
            texts.add(operation.text(named ? "Q" + i : ""));
            // Values of other operations do no harm.
            if (i == asked || chance.onceIn(3)) {
                variables.putAll(operation.values());
            }
        }
        return new Question(String.join("\n", texts), named ? "Q" + asked : null, variables);
    }

    /** @return a valid question with one mistake */
    Question nearlyValid(Chance chance) {
        return mistakes.in(valid(chance), chance);
    }

    /** @return a question that is valid, and some fields of which fail for what they are given */
    Question failing(Chance chance) {
        Operation operation = Mistakes.withFailing(operation(chance, "a"), chance);
        return new Question(operation.text(""), null, operation.values());
    }

    /** @return a valid operation; two with different prefixes have no name in common but those of the schema */
    Operation operation(Chance chance, String prefix) {
        return new OperationWriter(schema, values, chance, prefix).write();
    }
}
