package dev.onrecord.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.onrecord.entry.EntryKind;
import dev.onrecord.page.Page;
import dev.onrecord.page.Window;
import dev.onrecord.search.SearchesAhead.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an estimate has found is what the answer is made of, however many have searched before. */
class SearchesAheadTest {

    private final SearchesAhead searches = new SearchesAhead();
    private final List<Asked> made = new ArrayList<>();

    @Test
    void a_search_is_made_once_for_its_estimate_and_its_answer() {
        for (int i = 0; i < 300; i++) {
            Page<Hit> ahead = ahead(asked("words " + i));
            assertEquals(ahead, find(asked("words " + i)));
        }
        assertEquals(300, made.size());
    }

    @Test
    void requests_come_between_each_others_estimates_and_answers() {
        for (int i = 0; i < 32; i++) {
            ahead(asked("words " + i));
        }
        for (int i = 0; i < 32; i++) {
            find(asked("words " + i));
        }
        assertEquals(32, made.size());
    }

    @Test
    void what_is_asked_again_or_otherwise_is_searched_for_anew() {
        Asked first = asked("words");
        ahead(first);
        find(first);
        find(first);
        ahead(first);
        find(new Asked(true, "words", null, first.window()));
        find(new Asked(false, "words", Set.of(EntryKind.ACTOR), first.window()));
        find(new Asked(false, "words", null, Window.of(1, null, null, null)));
        assertEquals(6, made.size());
    }

    @Test
    void what_was_found_in_another_version_is_forgotten() {
        ahead(asked("words"));
        searches.invalidate();
        find(asked("words"));
        assertEquals(2, made.size());
    }

    private Page<Hit> ahead(Asked asked) {
        return searches.ahead(asked, () -> found(asked));
    }

    private Page<Hit> find(Asked asked) {
        return searches.find(asked, () -> found(asked));
    }

    private Page<Hit> found(Asked asked) {
        made.add(asked);
        return new Page<>(List.of(), Hit::cursor, false, false, () -> 0);
    }

    private static Asked asked(String text) {
        return new Asked(false, text, null, Window.of(null, null, null, null));
    }
}
