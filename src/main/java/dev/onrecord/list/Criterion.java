package dev.onrecord.list;

import dev.onrecord.entry.Entry;
import dev.onrecord.store.TextArgument;
import dev.onrecord.text.Fold;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * A condition on a record, or on a part of one: said once, and read by three interpreters, one for the database
 * ({@link HqlCriteria}), one for records in memory ({@link MemoryCriteria}) and one for columns of lists that are too long
 * for that ({@link ColumnCriteria}). A kind of criterion that one of them does not know does not compile.
 *
 * @param <R> what must meet it
 */
sealed interface Criterion<R> {

    /** @return what the interpreter makes of it */
    <A> A interpret(Interpreter<R, A> interpreter);

    /** The attribute has one of these values. */
    record Among<R, V>(Attribute<R, V> attribute, Set<V> values) implements Criterion<R> {
        @Override
        public <A> A interpret(Interpreter<R, A> interpreter) {
            return interpreter.among(this);
        }
    }

    /** The attribute is this day or a later one. */
    record NotBefore<R>(Attribute<R, LocalDate> attribute, LocalDate day) implements Criterion<R> {
        @Override
        public <A> A interpret(Interpreter<R, A> interpreter) {
            return interpreter.notBefore(this);
        }
    }

    /** The attribute is this day or an earlier one. */
    record NotAfter<R>(Attribute<R, LocalDate> attribute, LocalDate day) implements Criterion<R> {
        @Override
        public <A> A interpret(Interpreter<R, A> interpreter) {
            return interpreter.notAfter(this);
        }
    }

    /** The attribute has a value, or it has none. */
    record Present<R>(Attribute<R, ?> attribute, boolean wanted) implements Criterion<R> {
        @Override
        public <A> A interpret(Interpreter<R, A> interpreter) {
            return interpreter.present(this);
        }
    }

    /**
     * The text contains this one.
     *
     * @param attribute a text as {@link dev.onrecord.text.Fold} makes it
     * @param text folded alike
     */
    record Containing<R>(Attribute<R, String> attribute, String text) implements Criterion<R> {
        @Override
        public <A> A interpret(Interpreter<R, A> interpreter) {
            return interpreter.containing(this);
        }
    }

    /**
     * @param attribute a text, folded
     * @param text what a client looks for
     * @return what contains this text, folded alike; one without a letter, digit or symbol is in none
     * @throws dev.onrecord.error.ClientError if it is longer than any text that is looked for
     */
    static <R> Criterion<R> containing(Attribute<R, String> attribute, String text) {
        List<Criterion<R>> readings = new ArrayList<>();
        for (String reading : Fold.spellings(TextArgument.checked(text))) {
            String folded = reading.strip();
            if (Fold.hasWord(folded) && folded.length() <= Entry.FOLDED_LENGTH) {
                readings.add(new Containing<>(attribute, folded));
            }
        }
        return readings.size() == 1
                ? readings.get(0)
                : new AnyOf<>(readings.stream().map(reading -> List.of(reading)).toList());
    }

    /**
     * A list has one of these records in it.
     *
     * @param list the list's slugs, as they are read in memory, and its name in HQL
     * @param path the HQL path from an element of it to the slug
     */
    record HavingMember<R>(Attribute<R, ? extends Collection<String>> list, String path, Set<String> slugs)
            implements Criterion<R> {
        @Override
        public <A> A interpret(Interpreter<R, A> interpreter) {
            return interpreter.havingMember(this);
        }
    }

    /** The relation leads to it from one of these parents. */
    record Having<R>(Relation relation, List<String> parents) implements Criterion<R> {
        @Override
        public <A> A interpret(Interpreter<R, A> interpreter) {
            return interpreter.having(this);
        }
    }

    /** One and the same part of it meets all that is asked of parts. */
    record HavingPart<R, P>(PartSelection<R, P> parts) implements Criterion<R> {
        @Override
        public <A> A interpret(Interpreter<R, A> interpreter) {
            return interpreter.havingPart(this);
        }
    }

    /** The part that it is joined with, where parts are counted, meets all that is asked of parts. */
    record OfJoinedPart<R, P>(PartSelection<R, P> parts) implements Criterion<R> {
        @Override
        public <A> A interpret(Interpreter<R, A> interpreter) {
            return interpreter.ofJoinedPart(this);
        }
    }

    /** It meets all criteria of one of these; of none there is nothing to meet. */
    record AnyOf<R>(List<List<Criterion<R>>> alternatives) implements Criterion<R> {
        @Override
        public <A> A interpret(Interpreter<R, A> interpreter) {
            return interpreter.anyOf(this);
        }
    }

    /** It does not meet all of these. */
    record Not<R>(List<Criterion<R>> criteria) implements Criterion<R> {
        @Override
        public <A> A interpret(Interpreter<R, A> interpreter) {
            return interpreter.not(this);
        }
    }

    /**
     * Reads criteria.
     *
     * @param <R> what must meet them
     * @param <A> what it makes of one
     */
    interface Interpreter<R, A> {

        <V> A among(Among<R, V> criterion);

        A notBefore(NotBefore<R> criterion);

        A notAfter(NotAfter<R> criterion);

        A present(Present<R> criterion);

        A containing(Containing<R> criterion);

        A havingMember(HavingMember<R> criterion);

        A having(Having<R> criterion);

        <P> A havingPart(HavingPart<R, P> criterion);

        <P> A ofJoinedPart(OfJoinedPart<R, P> criterion);

        A anyOf(AnyOf<R> criterion);

        A not(Not<R> criterion);
    }
}
