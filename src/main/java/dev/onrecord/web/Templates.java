package dev.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.onrecord.text.Counted;
import dev.onrecord.text.LanguageName;
import dev.onrecord.time.SpeltDate;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.ValueResolver;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.Reader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * The templates, in Qute. They are read when the first page is asked for, and not at the start, so that the API answers
 * sooner. They show JSON, as maps and lists, so that nothing is found by reflection. All values are escaped; a value that a
 * template names and that is missing is an error.
 */
final class Templates {

    private static final Variant HTML = new Variant(Locale.ENGLISH, UTF_8, "text/html");

    private Templates() {}

    /** Made when it is first needed. */
    private static final class Holder {

        private static final Engine ENGINE = Engine.builder()
                .addDefaults()
                .addValueResolver(ValueResolvers.rawResolver())
                .addValueResolver(words())
                .addValueResolver(spelt())
                .addValueResolver(languageName())
                .addValueResolver(bySource())
                .addValueResolver(bySpeaker())
                .addValueResolver(where())
                .addValueResolver(upTo())
                .addValueResolver(counted())
                .addValueResolver(addressOf())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .addLocator(Templates::locate)
                .strictRendering(true)
                .build();
    }

    /**
     * @param name of a file in {@code templates/}, without its extension
     * @param data what it shows
     */
    static String render(String name, Map<String, Object> data) {
        return Holder.ENGINE.getTemplate(name).render(data);
    }

    private static Optional<TemplateLocator.TemplateLocation> locate(String name) {
        String text = Resources.text("templates/" + name + ".html");
        return Optional.of(new TemplateLocator.TemplateLocation() {
            @Override
            public Reader read() {
                return new StringReader(text);
            }

            @Override
            public Optional<Variant> getVariant() {
                return Optional.of(HTML);
            }
        });
    }

    /** {@code {verdict.words}}: the name of an enum value as people read it. */
    private static ValueResolver words() {
        return ValueResolver.builder()
                .applyToBaseClass(String.class)
                .applyToName("words")
                .resolveSync(context -> words((String) context.getBase()))
                .build();
    }

    /** What is one letter is a name: X. */
    private static String words(String value) {
        return value.length() == 1 ? value : JsonObjects.words(value);
    }

    /** {@code {date.edtf.spelt}}: a date as people read it. */
    private static ValueResolver spelt() {
        return ValueResolver.builder()
                .applyToBaseClass(String.class)
                .applyToName("spelt")
                .resolveSync(context -> SpeltDate.of((String) context.getBase()))
                .build();
    }

    /** {@code {source.language.languageName}}: what a language is called whose tag is given (BCP 47). */
    private static ValueResolver languageName() {
        return ValueResolver.builder()
                .applyToBaseClass(String.class)
                .applyToName("languageName")
                .resolveSync(context -> LanguageName.of((String) context.getBase()))
                .build();
    }

    /**
     * {@code {citations.bySource}}: each source that is cited, with its paragraphs. The list may be of citations, or of what
     * is cited once each, as quotations.
     */
    private static ValueResolver bySource() {
        return ValueResolver.builder()
                .applyToBaseClass(List.class)
                .applyToName("bySource")
                .resolveSync(context -> bySource((List<?>) context.getBase()))
                .build();
    }

    /** {@code {position.origins.bySpeaker}}: who spoke more than once is there once. */
    private static ValueResolver bySpeaker() {
        return ValueResolver.builder()
                .applyToBaseClass(List.class)
                .applyToName("bySpeaker")
                .resolveSync(context -> Origins.bySpeaker((List<?>) context.getBase()))
                .build();
    }

    private static List<Map<String, Object>> bySource(List<?> cited) {
        Map<Object, Set<Integer>> paragraphs = new LinkedHashMap<>();
        for (Object item : cited) {
            Object citation = JsonObjects.at(item, "citation") instanceof Map<?, ?> own ? own : item;
            paragraphs
                    .computeIfAbsent(JsonObjects.within(citation, "source"), source -> new TreeSet<>())
                    .add(JsonObjects.number(citation, "paragraph"));
        }
        return paragraphs.entrySet().stream()
                .map(source ->
                        JsonObjects.object("source", source.getKey(), "paragraphs", List.copyOf(source.getValue())))
                .toList();
    }

    /** {@code {sources.totalCount.counted('source', 'sources')}}: a number with what it counts. */
    private static ValueResolver counted() {
        return ValueResolver.builder()
                .applyToBaseClass(Number.class)
                .applyToName("counted")
                .applyToParameters(2)
                .resolveAsync(context -> context.evaluate(context.getParams().get(0))
                        .thenCombine(context.evaluate(context.getParams().get(1)), (one, many) ->
                                (Object) Counted.of((Number) context.getBase(), (String) one, (String) many)))
                .build();
    }

    /** {@code {source.addressOf(account.asWritten)}}: where words stand on the publisher's page; null where there is none. */
    private static ValueResolver addressOf() {
        return ValueResolver.builder()
                .applyToBaseClass(Map.class)
                .applyToName("addressOf")
                .applyToParameters(1)
                .resolveAsync(context -> context.evaluate(context.getParams().get(0))
                        .thenApply(words -> TextFragment.of(
                                JsonObjects.perhapsText((Map<?, ?>) context.getBase(), "url"), (String) words)))
                .build();
    }

    /** {@code {participants.where('actor.slug', slug)}}: those of a list that have that value at that path. */
    private static ValueResolver where() {
        return ValueResolver.builder()
                .applyToBaseClass(List.class)
                .applyToName("where")
                .applyToParameters(2)
                .resolveAsync(Templates::having)
                .build();
    }

    private static CompletionStage<Object> having(EvalContext context) {
        return context.evaluate(context.getParams().get(0))
                .thenCombine(context.evaluate(context.getParams().get(1)), (path, value) -> {
                    String[] names = ((String) path).split("\\.");
                    return ((List<?>) context.getBase())
                            .stream()
                                    .filter(item -> value.equals(at(item, names)))
                                    .toList();
                });
    }

    /** {@code {participants.upTo(50)}}: so many of a list, or all where it has no more. */
    private static ValueResolver upTo() {
        return ValueResolver.builder()
                .applyToBaseClass(List.class)
                .applyToName("upTo")
                .applyToParameters(1)
                .resolveAsync(context -> context.evaluate(context.getParams().get(0))
                        .thenApply(most -> upTo((List<?>) context.getBase(), (int) most)))
                .build();
    }

    private static Object upTo(List<?> list, int most) {
        return list.subList(0, Math.min(most, list.size()));
    }

    private static @Nullable Object at(Object item, String[] path) {
        Object value = item;
        for (String name : path) {
            value = value instanceof Map<?, ?> object ? object.get(name) : null;
        }
        return value;
    }
}
