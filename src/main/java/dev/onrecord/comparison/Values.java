package dev.onrecord.comparison;

import static java.util.stream.Collectors.toSet;

import dev.onrecord.comparison.Comparison.Position;
import dev.onrecord.time.Basis;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How two values of one question stand to each other. */
final class Values {

    /** Of values that say the same, the one by which they are told: as it is printed, as surely as it is known. */
    static final Comparator<ClaimValue> PREFERRED = Comparator.comparing(Values::evidence)
            .thenComparing(Values::size)
            .thenComparing(Values::spelling, ComparedText.BEST_SPELLED)
            .thenComparing(ClaimValue::toString);

    /** What "none" says, and 0 of whatever. */
    private static final String NONE = "none";

    /** The value domains: what is of one can be held against each other. */
    enum ValueDomain {
        NUMBER("a number or a share"),
        DATE("a date"),
        YES_OR_NO("yes or no"),
        NAME("a name"),
        WORDS("a text"),
        POINTER("another claim's value"),
        /** Says too little to be held against anything. */
        ANY("no value");

        private final String words;

        ValueDomain(String words) {
            this.words = words;
        }
    }

    private final boolean exclusive;

    /** Each text is held against all others. */
    private final Map<String, Set<String>> parts = new HashMap<>();

    private final Map<String, Set<String>> told = new HashMap<>();

    /** @param exclusive whether different texts exclude each other, rather than add up */
    Values(boolean exclusive) {
        this.exclusive = exclusive;
    }

    /** Less where more of it is printed: a number before a bound, what a source prints before what follows from it. */
    private static int evidence(ClaimValue value) {
        if (value instanceof Quantity quantity) {
            // `None` says more plainly what `at most 0` comes to.
            return quantity.isNone() && quantity.qualifier() != QuantityQualifier.EXACTLY
                    ? QuantityQualifier.values().length + 2
                    : quantity.qualifier().ordinal();
        } else if (value instanceof DateValue date) {
            return (date.date().isApproximate() ? Basis.values().length : 0)
                    + date.date().basis().ordinal();
        }
        return value instanceof Share share ? QuantityQualifier.values().length + (share.negated() ? 1 : 0) : 0;
    }

    /** Less where the unit is larger: tonnes before kilograms. */
    private static double size(ClaimValue value) {
        return value instanceof Quantity quantity && quantity.number() != null ? Math.abs(quantity.number()) : 0;
    }

    private static String spelling(ClaimValue value) {
        boolean isSpelled = domain(value) == ValueDomain.WORDS || domain(value) == ValueDomain.NAME;
        return isSpelled ? value.getDisplay() : "";
    }

    static ValueDomain domain(ClaimValue value) {
        if (value instanceof Quantity || value instanceof Share) {
            return ValueDomain.NUMBER;
        } else if (value instanceof DateValue) {
            return ValueDomain.DATE;
        } else if (value instanceof YesNo) {
            return ValueDomain.YES_OR_NO;
        } else if (value instanceof NameValue) {
            return ValueDomain.NAME;
        } else if (value instanceof SameAs) {
            return ValueDomain.POINTER;
        } else if (value instanceof Withheld || value instanceof TextValue text && text.loose()) {
            return ValueDomain.ANY;
        }
        return ValueDomain.WORDS;
    }

    /** @return what is the same for values that can be held against the same others */
    static Object sort(ClaimValue value) {
        return List.of(domain(value), value instanceof Quantity quantity ? Units.sort(quantity.unit()) : "");
    }

    /** @return whether the two can be held against each other */
    static boolean areComparable(ClaimValue a, ClaimValue b) {
        ValueDomain domain = domain(a);
        ValueDomain other = domain(b);
        if (domain == ValueDomain.ANY || other == ValueDomain.ANY) {
            return true;
        }
        return domain == other && !(a instanceof Quantity x && b instanceof Quantity y && !comparable(x, y));
    }

    /** @throws IllegalArgumentException if the two cannot be held against each other; the message says why */
    static void checkComparable(ClaimValue a, ClaimValue b) {
        if (areComparable(a, b)) {
            return;
        }
        if (a instanceof Quantity x && b instanceof Quantity y) {
            throw new IllegalArgumentException(Units.whyNot(y.unit(), x.unit()));
        }
        throw new IllegalArgumentException("'" + b.getDisplay() + "' is " + domain(b).words + " and '" + a.getDisplay()
                + "' is " + domain(a).words + "; the answers to one question are of one kind."
                + (domain(a) == ValueDomain.WORDS || domain(b) == ValueDomain.WORDS
                        ? " A text that says less than is asked gets `loose: true`."
                        : ""));
    }

    private static boolean comparable(Quantity a, Quantity b) {
        return Units.areComparable(a.unit(), b.unit());
    }

    /** @return how two positions that can be held against each other do so */
    Compatibility of(Position a, Position b) {
        if (a.denied() == b.denied()) {
            // What denials come to is seen of all of them together; what says the same is one position.
            return a.denied() ? Compatibility.COMPATIBLE : ofOthers(a.value(), b.value());
        }
        Denial denial = new Denial(a.denied() ? a.value() : b.value());
        return denial.excludes(a.denied() ? b.value() : a.value())
                ? Compatibility.CONFLICTING
                : Compatibility.COMPATIBLE;
    }

    /** @throws IllegalArgumentException if they are of kinds or units that cannot be held against each other */
    Compatibility of(ClaimValue a, ClaimValue b) {
        checkComparable(a, b);
        if (sense(a).equals(sense(b))) {
            return Compatibility.SAME;
        }
        return ofOthers(a, b);
    }

    private Compatibility ofOthers(ClaimValue a, ClaimValue b) {
        return switch (domain(a) == ValueDomain.ANY ? ValueDomain.ANY : domain(b)) {
            case NUMBER -> numbers(a, b);
            case DATE -> meeting(((DateValue) a).interval(), ((DateValue) b).interval());
            case YES_OR_NO, POINTER -> Compatibility.CONFLICTING;
            case NAME -> Compatibility.VARIED;
            case WORDS -> words(a, b);
            case ANY -> Compatibility.COMPATIBLE;
        };
    }

    private static Compatibility numbers(ClaimValue a, ClaimValue b) {
        if (a instanceof Quantity x && b instanceof Quantity y) {
            return x.isRatio() == y.isRatio() ? meeting(x.interval(), y.interval()) : ratioAndNumber(x, y);
        }
        if (a instanceof Share x && b instanceof Share y) {
            return x.excludes(y) ? Compatibility.CONFLICTING : Compatibility.COMPATIBLE;
        }
        return a instanceof Share x ? shareAndNumber(x, (Quantity) b) : numbers(b, a);
    }

    /** How large a whole is a word does not say; of a ratio it is known, whose base is percent. */
    private static Compatibility shareAndNumber(Share share, Quantity quantity) {
        return meeting(quantity.isRatio() ? share.percent() : share.count(), quantity.interval());
    }

    /** How large the whole is a ratio does not say, no more than a word does. */
    private static Compatibility ratioAndNumber(Quantity a, Quantity b) {
        return meeting(a.isRatio() ? a.part() : a.interval(), b.isRatio() ? b.part() : b.interval());
    }

    private static Compatibility meeting(Interval a, Interval b) {
        return a.intersect(b).isPresent() ? Compatibility.COMPATIBLE : Compatibility.CONFLICTING;
    }

    private Compatibility words(ClaimValue a, ClaimValue b) {
        return tells(a, b) || tells(b, a) ? Compatibility.COMPATIBLE : ofOtherWords();
    }

    /** @return how words stand to each other of which neither tell the others */
    Compatibility ofOtherWords() {
        return exclusive ? Compatibility.CONFLICTING : Compatibility.VARIED;
    }

    /** @return whether it says that there are none */
    static boolean isNone(ClaimValue value) {
        return sense(value).equals(NONE);
    }

    /** @return whether a text or a set names all that the other names, each as precisely or more: a place and its country */
    boolean tells(ClaimValue words, ClaimValue other) {
        List<Set<String>> told = items(words).map(this::told).toList();
        return items(other)
                .map(this::parts)
                .allMatch(needed -> told.stream().anyMatch(item -> item.containsAll(needed)));
    }

    /** @return the parts of a text, or of what a set names, which another that tells the same has, too */
    Set<String> allParts(ClaimValue words) {
        return items(words).flatMap(item -> parts(item).stream()).collect(toSet());
    }

    /** @return all that a text tells, or the items of a set do */
    Set<String> allTold(ClaimValue words) {
        return items(words).flatMap(item -> told(item).stream()).collect(toSet());
    }

    private Set<String> parts(String text) {
        return parts.computeIfAbsent(text, ComparedText::parts);
    }

    private Set<String> told(String text) {
        return told.computeIfAbsent(text, ComparedText::allTold);
    }

    private static Stream<String> items(ClaimValue value) {
        return value instanceof TextSet set ? set.items().stream() : Stream.of(((TextValue) value).text());
    }

    private static Object sense(Share share) {
        return switch (share.strength()) {
            case NONE -> NONE;
            case ALL -> sense(true, share.percent(), false, false);
            default -> share;
        };
    }

    /** That about 100 reaches from 95 to 105 it does not say, but where it leaves one value it is that. */
    private static Object sense(Object of, Interval interval, boolean lowerMargin, boolean upperMargin) {
        boolean isPoint = interval.isPoint();
        return List.of(of, interval, lowerMargin && !isPoint, upperMargin && !isPoint);
    }

    /**
     * What is the same in two values that say the same: not how a date came to be known, nor the case of a text, nor the
     * unit in which something is measured.
     */
    static Object sense(ClaimValue value) {
        if (value instanceof DateValue date) {
            return sense(ValueDomain.DATE, date.interval(), date.hasLowerMargin(), date.hasUpperMargin());
        } else if (value instanceof Quantity quantity) {
            // "More than 250" and "at least 251" people are the same number in other words, and so are "none" and 0.
            return quantity.isNone()
                    ? NONE
                    : sense(
                            quantity.isRatio(),
                            quantity.interval(),
                            quantity.hasLowerMargin(),
                            quantity.hasUpperMargin());
        } else if (value instanceof Share share) {
            return sense(share.plain());
        } else if (value instanceof NameValue name) {
            return new NameValue(ComparedText.ofName(name.name()), name.misprint());
        } else if (value instanceof TextValue text) {
            return List.of(domain(value), Set.of(ComparedText.of(text.text())));
        } else if (value instanceof TextSet set) {
            return List.of(
                    ValueDomain.WORDS,
                    set.items().stream().map(ComparedText::of).collect(toSet()));
        } else if (value instanceof Withheld) {
            return Withheld.class;
        }
        return value;
    }
}
