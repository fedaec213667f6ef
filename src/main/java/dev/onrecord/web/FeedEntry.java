package dev.onrecord.web;

import static dev.onrecord.web.JsonObjects.list;
import static dev.onrecord.web.JsonObjects.perhapsText;
import static dev.onrecord.web.JsonObjects.text;
import static dev.onrecord.web.JsonObjects.words;

import dev.onrecord.time.SpeltDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of a record.
 *
 * @param title what it is called
 * @param summary some sentences of it
 * @param published the days on which its sources were published, each the last one that it can mean
 */
record FeedEntry(String title, String summary, List<@Nullable String> published) {

    private static final String PUBLISHED = "published.latest";

    /** @return a question, with what is answered */
    static FeedEntry ofClaim(Map<?, ?> claim) {
        List<String> answers = new ArrayList<>();
        answers.add(words(text(claim, "agreement")) + ".");
        for (Map<?, ?> account : list(claim, "accounts")) {
            answers.add("“" + text(account, "asWritten") + "” (" + passage(account) + ")");
        }
        return new FeedEntry(text(claim, "question"), String.join(" ", answers), cited(list(claim, "accounts")));
    }

    /** @return a statement, with its wordings */
    static FeedEntry ofStatement(Map<?, ?> statement) {
        List<String> wordings = new ArrayList<>();
        for (Map<?, ?> quotation : list(statement, "quotations")) {
            String words = perhapsText(quotation, "text");
            wordings.add((words == null ? words(text(quotation, "mode")) : "“" + words + "”") + " ("
                    + passage(quotation) + ")");
        }
        return new FeedEntry(
                text(statement, "speaker.name") + ": " + text(statement, "gist"),
                String.join(" ", wordings),
                cited(list(statement, "quotations")));
    }

    /** @return an event, with its date */
    static FeedEntry ofEvent(Map<?, ?> event) {
        String date = perhapsText(event, "date.edtf");
        return new FeedEntry(
                (date == null ? "" : SpeltDate.of(date) + ": ") + text(event, "title"),
                text(event, "summary"),
                list(event, "sources").stream()
                        .map(source -> perhapsText(source, PUBLISHED))
                        .toList());
    }

    /** @return somebody who acts */
    static FeedEntry ofActor(Map<?, ?> actor) {
        String description = perhapsText(actor, "description");
        return new FeedEntry(
                text(actor, "name"),
                description == null ? words(text(actor, "kind")) : description,
                list(actor, "sources").stream()
                        .map(source -> perhapsText(source, PUBLISHED))
                        .toList());
    }

    /** @return a document */
    static FeedEntry ofSource(Map<?, ?> source) {
        String known = Stream.of("title", "publisher", "author")
                .map(field -> perhapsText(source, field))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        String label = text(source, "label");
        return new FeedEntry(label, known.isEmpty() ? label : known, Arrays.asList(perhapsText(source, PUBLISHED)));
    }

    private static List<@Nullable String> cited(List<Map<?, ?>> parts) {
        // A day that is not known is null, which `List.of` does not take.
        return parts.stream()
                .map(part -> perhapsText(part, "citation.source." + PUBLISHED))
                .toList();
    }

    private static String passage(Map<?, ?> part) {
        return text(part, "citation.source.label") + ", ¶ " + JsonObjects.at(part, "citation.paragraph");
    }
}
