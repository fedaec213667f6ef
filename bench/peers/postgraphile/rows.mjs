// The record as rows, each with the columns of its table in `tables.sql`.

import { Page, STATEMENTS_BY_DATE } from '../page.mjs';

/** @returns the rows by table, those that others refer to first */
export function rowsOf(record) {
  const rows = {
    source: all(record.sources, source),
    actor: all(record.actors, actor),
    event: all(record.events, event),
    participation: [],
    citation: [],
    statement: statements(record.statementsByDate),
    about: [],
    addressee: [],
    mention: [],
    quotation: [],
    claim_value: [],
    claim: [],
    account: [],
  };
  record.events.forEach((event) => enterParticipations(rows, event));
  record.statements.forEach((statement) => enterPartsOf(rows, statement));
  record.claims.forEach((claim) => enterClaim(rows, claim));
  return rows;
}

function all(entries, row) {
  return [...entries.values()].map(row);
}

/** @returns the number under which the row is entered */
function enter(rows, table, row) {
  const id = rows[table].length + 1;
  rows[table].push({ id, ...row });
  return id;
}

function source({ id, slug, title }) {
  return { id, slug, title };
}

function actor({ id, slug, name, kind, description }) {
  return { id, slug, name, kind, description };
}

function event({ id, slug, title, summary, kind, status, date, partOf }) {
  return { id, slug, title, summary, kind, status, date: dateRow(date), part_of_id: partOf?.id };
}

function enterParticipations(rows, { id, participants }) {
  for (const { actor, role, note, citations } of participants) {
    const participation = enter(rows, 'participation', { event_id: id, actor_id: actor.id, role, note });
    citations.forEach((citation) => enterCitation(rows, citation, participation));
  }
}

function enterCitation(rows, { source, paragraph, start, end }, participation) {
  return enter(rows, 'citation', { source_id: source.id, paragraph, start, end, participation_id: participation });
}

/** Their cursors are stored, since they are OnRecord's and not PostGraphile's. */
function statements(byDate) {
  const { edges } = new Page(byDate, STATEMENTS_BY_DATE, { first: byDate.length });
  return edges.map(({ cursor, node: { id, slug, act, gist, channel, madeOn, speaker, sortDate, folded } }) => ({
    id,
    slug,
    act,
    gist,
    channel,
    made_on: dateRow(madeOn),
    speaker_id: speaker.id,
    sort_date: sortDate,
    cursor,
    folded,
  }));
}

function enterPartsOf(rows, { id, about, addressees, mentions, quotations }) {
  rows.about.push(...about.map((event) => ({ statement_id: id, event_id: event.id })));
  rows.addressee.push(...addressees.map((actor) => ({ statement_id: id, actor_id: actor.id })));
  rows.mention.push(...mentions.map((actor) => ({ statement_id: id, actor_id: actor.id })));
  for (const { mode, text, attributedAs, attribution, citation } of quotations) {
    const citation_id = enterCitation(rows, citation);
    enter(rows, 'quotation', { statement_id: id, mode, text, attributed_as: attributedAs, attribution, citation_id });
  }
}

function enterClaim(rows, { id, slug, question, about, agreement, consensus, accounts }) {
  const consensus_id = consensus && enterValue(rows, consensus);
  rows.claim.push({ id, slug, question, event_id: about?.id, agreement, consensus_id });
  for (const { asWritten, value, attributedTo, citation } of accounts) {
    enter(rows, 'account', {
      claim_id: id,
      value_id: enterValue(rows, value),
      as_written: asWritten,
      attributed_to_id: attributedTo?.id,
      citation_id: enterCitation(rows, citation),
    });
  }
}

function enterValue(rows, { __typename, date, claim, ...fields }) {
  return enter(rows, 'claim_value', { ...fields, type: __typename, date: dateRow(date), claim_id: claim?.id });
}

function dateRow(date) {
  return date && { ...date, as_written: date.asWritten };
}
