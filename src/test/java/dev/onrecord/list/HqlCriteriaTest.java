package dev.onrecord.list;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.onrecord.event.Event;
import dev.onrecord.statement.Quotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hibernate.grammars.hql.HqlParser;
import org.junit.jupiter.api.Test;

/**
 * What the parser of HQL has to learn of filters. What it has learnt it keeps for good, for all: were it to learn
 * something of each filter, whoever puts filters together in ever new ways would fill the memory.
 */
class HqlCriteriaTest {

    private static final int DEEPEST = 4;

    private final Random random = new Random(7);

    @Test
    void filters_that_are_put_together_in_new_ways_teach_the_parser_nothing_new() {
        QueryWarmUp.readAll();
        read(100);
        int known = states();
        read(300);
        assertTrue(states() - known <= known / 20, known + " states have become " + states());
    }

    private void read(int filters) {
        for (int i = 0; i < filters; i++) {
            QueryWarmUp.read(hql(criteria(0)));
        }
    }

    private static String hql(List<Criterion<Event>> criteria) {
        return "select e from Event e where "
                + HqlCriteria.of("Event", criteria).text() + " order by e.slug";
    }

    private List<Criterion<Event>> criteria(int depth) {
        List<Criterion<Event>> criteria = new ArrayList<>();
        int leaves = 1 + random.nextInt(3);
        for (int i = 0; i < leaves; i++) {
            criteria.add(leaf());
        }
        if (depth < DEEPEST && random.nextBoolean()) {
            criteria.add(new Criterion.AnyOf<>(
                    List.of(criteria(depth + 1), random.nextBoolean() ? List.of() : criteria(depth + 1))));
        }
        if (depth < DEEPEST && random.nextBoolean()) {
            criteria.add(new Criterion.Not<>(criteria(depth + 1)));
        }
        return criteria;
    }

    private Criterion<Event> leaf() {
        Attribute<Event, String> text = new Attribute<>("folded", event -> event.folded);
        LocalDate day = LocalDate.EPOCH;
        return switch (random.nextInt(7)) {
            case 0 -> new Criterion.Among<>(new Attribute<>("kind", event -> event.kind), Set.of());
            case 1 -> new Criterion.NotBefore<>(new Attribute<>("date.latest", event -> day), day);
            case 2 -> new Criterion.NotAfter<>(new Attribute<>("date.earliest", event -> day), day);
            case 3 -> new Criterion.Present<>(new Attribute<>("date.earliest", event -> day), random.nextBoolean());
            case 4 -> new Criterion.Containing<>(text, "x");
            case 5 ->
                new Criterion.AnyOf<>(List.of(
                        List.of(new Criterion.Containing<>(text, "x")),
                        List.of(new Criterion.Containing<>(text, "y"))));
            default ->
                new Criterion.HavingPart<>(
                        PartSelection.<Event, Quotation>of(Quotation.class, "statement.slug", events -> List.of())
                                .containing(quotation -> quotation.folded, "ᾠδή"));
        };
    }

    private static int states() {
        return Arrays.stream(new HqlParser(null).getInterpreter().decisionToDFA)
                .mapToInt(decision -> decision.states.size())
                .sum();
    }
}
