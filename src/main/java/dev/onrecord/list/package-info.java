/**
 * Lists of records as clients ask for them: filtered, ordered, in pages, counted by facets. A noun says once what can be
 * wanted of it, as {@link dev.onrecord.list.Selection criteria}, {@link dev.onrecord.list.SortOrder orders} and
 * {@link dev.onrecord.list.Relation relations}.
 *
 * <p>A page comes from the first of these that can give it, and whichever does gives the same:
 *
 * <ol>
 *   <li>the list itself, where it was read before and is short enough to be kept whole
 *       ({@link dev.onrecord.list.CachedList});
 *   <li>the places of its records, and columns of what filters ask of them, where it is too long for that
 *       ({@link dev.onrecord.list.NumberedList}, {@link dev.onrecord.list.Columns}): some bytes a record, where a record
 *       takes hundreds;
 *   <li>the database, by conditions on the keys of the order, in one SQL statement however many lists there are
 *       ({@link dev.onrecord.list.PageReader}).
 * </ol>
 *
 * <p>So criteria have three interpreters ({@link dev.onrecord.list.Criterion.Interpreter}). What is kept takes its share of
 * {@link dev.onrecord.store.RecordCache}. The room stands on {@code store}, and knows no noun by name.
 */
@NullMarked
package dev.onrecord.list;

import org.jspecify.annotations.NullMarked;
