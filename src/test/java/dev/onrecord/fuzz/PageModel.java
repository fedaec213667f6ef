package dev.onrecord.fuzz;

import dev.onrecord.fuzz.DrawnRecord.Item;
import dev.onrecord.page.Cursor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What pages of a drawn record show: a plain loop over records that were sorted. */
final class PageModel {

    private static final LocalDate BEFORE_ALL_DAYS = LocalDate.of(-1, 12, 31);
    private static final LocalDate AFTER_ALL_DAYS = LocalDate.of(10_000, 1, 1);

    /** Those of each noun; the first is the usual one. */
    static final Map<String, List<String>> ORDERS = Map.of(
            "source", List.of("PUBLISHED_ASC", "PUBLISHED_DESC", "TITLE_ASC", "TITLE_DESC"),
            "actor", List.of("NAME_ASC", "NAME_DESC", "STATEMENTS_DESC"),
            "event", List.of("DATE_ASC", "DATE_DESC", "TITLE_ASC", "TITLE_DESC"),
            "statement", List.of("DATE_ASC", "DATE_DESC"),
            "claim", List.of("SLUG_ASC", "SLUG_DESC", "ACCOUNTS_DESC", "EVENT_DATE_ASC", "EVENT_DATE_DESC"));

    private final DrawnRecord record;

    /** A place in an ordered list, whether a record is there or not. */
    record Place(Comparable<Object> key, String slug) {}

    /** What of a list is asked for; places and sizes may be null. */
    record Asked(Integer first, Place after, Integer last, Place before) {}

    /** What a page shows. */
    record Shown(List<String> slugs, List<String> cursors, boolean hasNext, boolean hasPrevious, int total) {}

    PageModel(DrawnRecord record) {
        this.record = record;
    }

    @SuppressWarnings("unchecked") // Keys of one order are comparable with each other.
    Place place(Item item, String order) {
        return new Place((Comparable<Object>) key(item, order), item.slug());
    }

    private Comparable<?> key(Item item, String order) {
        return switch (order) {
            case "DATE_ASC", "PUBLISHED_ASC" ->
                item.date() == null ? AFTER_ALL_DAYS : item.date().earliest();
            case "DATE_DESC", "PUBLISHED_DESC" ->
                item.date() == null ? BEFORE_ALL_DAYS : item.date().earliest();
            case "TITLE_ASC", "TITLE_DESC", "NAME_ASC", "NAME_DESC" -> item.folded();
            case "EVENT_DATE_ASC" -> dateOfEvent(item, AFTER_ALL_DAYS);
            case "EVENT_DATE_DESC" -> dateOfEvent(item, BEFORE_ALL_DAYS);
            case "SLUG_ASC", "SLUG_DESC" -> item.slug();
            case "ACCOUNTS_DESC" -> item.of().get("sources").size();
            case "STATEMENTS_DESC" -> statementsBy(item);
            default -> throw new IllegalArgumentException(order);
        };
    }

    private LocalDate dateOfEvent(Item claim, LocalDate undated) {
        String slug = claim.of().get("events").iterator().next();
        Item event = record.all("event").stream()
                .filter(item -> item.slug().equals(slug))
                .findFirst()
                .orElseThrow();
        return event.date() == null ? undated : event.date().earliest();
    }

    private int statementsBy(Item actor) {
        return spoken().getOrDefault(actor.slug(), 0);
    }

    private Map<String, Integer> spoken;

    private Map<String, Integer> spoken() {
        if (spoken == null) {
            Map<String, Integer> counts = new java.util.HashMap<>();
            record.all("statement")
                    .forEach(statement ->
                            statement.of().get("speakers").forEach(actor -> counts.merge(actor, 1, Integer::sum)));
            spoken = counts;
        }
        return spoken;
    }

    static String cursor(String noun, String order, Place place) {
        String type = Character.toUpperCase(noun.charAt(0)) + noun.substring(1);
        return new Cursor(type + "." + order, place.slug, text(place.key)).encode();
    }

    private static String text(Object key) {
        return key.equals(BEFORE_ALL_DAYS) || key.equals(AFTER_ALL_DAYS) ? "undated" : key.toString();
    }

    private static Comparator<Place> comparator(String order) {
        Comparator<Place> ascending =
                Comparator.comparing((Place place) -> place.key).thenComparing(place -> place.slug);
        return order.endsWith("DESC") ? ascending.reversed() : ascending;
    }

    /** @param wanted those that are in the list, in any order */
    Shown page(List<Item> wanted, String order, Asked asked) {
        List<Item> list = new ArrayList<>(wanted);
        Comparator<Place> comparator = comparator(order);
        list.sort(Comparator.comparing(item -> place(item, order), comparator));
        List<Item> between = new ArrayList<>();
        for (Item item : list) {
            Place place = place(item, order);
            boolean isBehind = asked.after == null || comparator.compare(place, asked.after) > 0;
            boolean isInFront = asked.before == null || comparator.compare(place, asked.before) < 0;
            if (isBehind && isInFront) {
                between.add(item);
            }
        }
        boolean backward = asked.last != null;
        int size = backward ? asked.last : asked.first == null ? 20 : asked.first;
        boolean more = between.size() > size;
        List<Item> shown = !more
                ? between
                : backward ? between.subList(between.size() - size, between.size()) : between.subList(0, size);
        return new Shown(
                shown.stream().map(Item::slug).toList(),
                shown.stream()
                        .map(item -> cursor(item.noun(), order, place(item, order)))
                        .toList(),
                asked.before != null || !backward && more,
                asked.after != null || backward && more,
                list.size());
    }

    /** @return those that are in the lists of one of the parents, and pass the filter */
    static List<Item> matching(List<Item> all, Map<String, Object> filter) {
        List<Item> matching = new ArrayList<>(all);
        filter.forEach((name, value) -> matching.removeIf(item -> !passes(item, name, value)));
        return Collections.unmodifiableList(matching);
    }

    private static boolean passesAll(Item item, Object filter) {
        return ((Map<?, ?>) filter)
                .entrySet().stream().allMatch(each -> passes(item, (String) each.getKey(), each.getValue()));
    }

    private static boolean hasConsensusOfDay(Item claim) {
        return claim.isAnsweredAlike() && claim.date() != null;
    }

    private static boolean stands(Item claim, Map<?, ?> wanted) {
        List<?> sources = (List<?>) wanted.get("sources");
        List<?> standings = (List<?>) wanted.get("standings");
        return sources == null && standings == null
                || claim.standings().entrySet().stream()
                        .anyMatch(each -> (sources == null || sources.contains(each.getKey()))
                                && (standings == null || standings.contains(each.getValue())));
    }

    /** A day is written with the year and the month that it is of in front. */
    private static boolean liesIn(Item item, String period) {
        return item.date().earliest().toString().startsWith(period)
                && item.date().latest().toString().startsWith(period);
    }

    private static boolean passes(Item item, String name, Object value) {
        return switch (name) {
            case "not" -> !passesAll(item, value);
            case "any" -> ((List<?>) value).stream().anyMatch(each -> passesAll(item, each));
            case "all" -> ((List<?>) value).stream().allMatch(each -> passesAll(item, each));
            case "kinds", "acts" -> ((List<?>) value).contains(item.kind());
            case "dated" -> (item.date() != null) == (Boolean) value;
            case "periods" ->
                item.date() != null && ((List<?>) value).stream().anyMatch(each -> liesIn(item, (String) each));
            case "from", "publishedFrom" ->
                item.date() != null && !item.date().latest().isBefore(LocalDate.parse((String) value));
            case "to", "publishedTo" ->
                item.date() != null && !item.date().earliest().isAfter(LocalDate.parse((String) value));
            case "consensusAsOfFrom" -> hasConsensusOfDay(item) && passes(item, "from", value);
            case "consensusAsOfTo" -> hasConsensusOfDay(item) && passes(item, "to", value);
            case "hasConsensus" -> item.isAnsweredAlike() == (Boolean) value;
            case "hasOutliers" -> !item.of().get("outliers").isEmpty() == (Boolean) value;
            case "standing" -> stands(item, (Map<?, ?>) value);
            case "text" -> item.folded().contains(dev.onrecord.text.Fold.of((String) value));
            default -> !Collections.disjoint(item.of().getOrDefault(name, Set.of()), (List<?>) value);
        };
    }
}
