package dev.onrecord.web;

import static dev.onrecord.web.Fields.list;
import static dev.onrecord.web.Fields.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a feed says of a record.
 *
 * @param title what it is called
 * @param summary some sentences of it
 * @param published the days on which its sources were published, each the last one that it can mean
 */
record FeedEntry(String title, String summary, List<String> published) {

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
            String words = text(quotation, "text");
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
        String date = text(event, "date.edtf");
        return new FeedEntry(
                (date == null ? "" : date + ": ") + text(event, "title"),
                text(event, "summary"),
                list(event, "sources").stream()
                        .map(source -> text(source, PUBLISHED))
                        .toList());
    }

    /** @return somebody who acts */
    static FeedEntry ofActor(Map<?, ?> actor) {
        String description = text(actor, "description");
        return new FeedEntry(
                text(actor, "name"),
                description == null ? words(text(actor, "kind")) : description,
                list(actor, "sources").stream()
                        .map(source -> text(source, PUBLISHED))
                        .toList());
    }

    /** @return a document */
    static FeedEntry ofSource(Map<?, ?> source) {
        List<String> known = new ArrayList<>();
        for (String field : List.of("title", "publisher", "author")) {
            known.add(text(source, field));
        }
        known.removeIf(text -> text == null);
        return new FeedEntry(text(source, "label"), String.join(", ", known), Arrays.asList(text(source, PUBLISHED)));
    }

    private static List<String> cited(List<Map<?, ?>> parts) {
        // A day that is not known is null, which `List.of` does not take.
        return parts.stream()
                .map(part -> text(part, "citation.source." + PUBLISHED))
                .toList();
    }

    private static String passage(Map<?, ?> part) {
        return text(part, "citation.source.label") + ", ¶ " + Fields.at(part, "citation.paragraph");
    }

    private static String words(String enumValue) {
        return enumValue.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
