package dev.onrecord.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Questions by sources: what each source answers to each, or that it is silent. */
final class Board {

    /** More columns are not read beside each other. */
    private static final int MOST_SOURCES = 8;

    private Board() {}

    /**
     * @param data the answer to the operation of claims
     * @return a row for each question, with a cell for each source; null where the sources are too many for a table
     */
    static @Nullable List<Map<String, Object>> of(Map<String, Object> data) {
        if (JsonObjects.number(data, "sources.totalCount") > MOST_SOURCES) {
            return null;
        }
        List<Map<?, ?>> sources = JsonObjects.list(data, "sources.nodes");
        return JsonObjects.list(data, "claims.nodes").stream()
                .map(claim -> row(claim, sources))
                .toList();
    }

    private static Map<String, Object> row(Map<?, ?> claim, List<Map<?, ?>> sources) {
        Map<String, List<Map<?, ?>>> answers = new HashMap<>();
        for (Map<?, ?> account : JsonObjects.list(claim, "accounts")) {
            answers.computeIfAbsent(JsonObjects.text(account, "citation.source.slug"), slug -> new ArrayList<>())
                    .add(account);
        }
        Map<String, String> standings = new HashMap<>();
        for (Map<?, ?> standing : JsonObjects.list(claim, "standings")) {
            standings.put(JsonObjects.text(standing, "source.slug"), JsonObjects.text(standing, "standing"));
        }
        return Map.of(
                "claim",
                claim,
                "cells",
                sources.stream()
                        .map(source -> cell(
                                source,
                                answers.getOrDefault(JsonObjects.text(source, "slug"), List.of()),
                                standings.get(JsonObjects.text(source, "slug"))))
                        .toList());
    }

    private static Map<String, Object> cell(Map<?, ?> source, List<Map<?, ?>> answers, @Nullable String standing) {
        return Map.of(
                "source",
                source,
                "answers",
                answers,
                "standing",
                standing == null ? "does not cover it" : JsonObjects.words(standing));
    }
}
