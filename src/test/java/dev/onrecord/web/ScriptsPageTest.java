package dev.onrecord.web;

import static dev.onrecord.web.PageTest.page;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.onrecord.ScriptsTest;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** Another dataset: many scripts, and markup in texts, which stays text. */
@QuarkusTest
@TestProfile(ScriptsTest.Scripts.class)
class ScriptsPageTest extends PageTest {

    @Test
    void markup_in_the_record_is_text() {
        page("/actors").body(containsString("&lt;keys&gt; &amp; ")).body(not(containsString("<keys>")));
    }
}
