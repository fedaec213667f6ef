/**
 * GraphQL operations as plans: compiled once, run level by level.
 *
 * <p><b>The problem.</b> A framework executes a query field by field. For each field of each object it makes an
 * environment, looks up a fetcher, reads arguments, completes a value and makes a promise, although nearly all that it
 * finds out is the same for every object, and for every request of that document.
 *
 * <p><b>The idea.</b> What follows from the document alone is found out once, and kept in its {@code PreparedQuery}.
 * {@code Compiler} makes a {@code PlannedSelection} for each place where objects stand, with one {@code Field} for each
 * response name; fragments, {@code @skip} and {@code @include} are resolved. A {@code Run} goes from the top down, a
 * {@code Level} at a time: all objects of a level are known before the level below begins, so a resolver is called once with
 * all of them. Values become JSON when the answer is written, and what a selection without variables says of one record is
 * cached as bytes ({@code FragmentCache}).
 *
 * <p><b>Why it is right.</b> A plan does what the algorithms of the specification do (<i>CollectFields</i>,
 * <i>ExecuteSelectionSet</i>, <i>CompleteValue</i>), with the engine's own pieces where they decide something: its field
 * collector, its coercion, its scalars and type resolvers. A client's mistake in a field is an error of
 * the answer ({@code FailedValue}). Where a value is missing or wrong for another reason the plan ends ({@code Unplanned})
 * and the framework executes the query from the beginning. A fault of the planner itself ends a plan, too; it is counted and
 * logged ({@code PlanFailures}).
 *
 * <p><b>What it leaves to the framework.</b> Faults of the service, introspection, and the schema.
 *
 * <p><b>What it buys.</b> Time, and nothing else: a list costs a third to a fifth of what it costs without plans, and the
 * answers of brief queries are short enough work for the event loop. {@code onrecord.plans.enabled} and
 * {@code onrecord.plans.kept-parts} switch plans and their bytes off, and {@code bench/ablation} measures the difference.
 *
 * <p>It knows no noun of the record. {@code docs/architecture.md} tells the same with a picture.
 */
@NullMarked
package dev.onrecord.graphql.plan;

import org.jspecify.annotations.NullMarked;
