// The record in memory: what the seeds hold, as objects that refer to each other.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { compare, sorted, STATEMENTS_BY_DATE } from './page.mjs';
import { fold, partialDate } from './values.mjs';

const UNDATED = 'undated';

let parts = 0;

/** What a reference can lead to. A loader knows it by its key, which saves writing out all that it refers to. */
class Known {
  #key;

  constructor(fields, key = ++parts) {
    this.#key = key;
    Object.assign(this, fields);
  }

  toJSON() {
    return this.#key;
  }
}

/**
 * @param folder of the seeds
 * @param verdicts the file with what claims come to: OnRecord's own, since there is nothing to compare in a second way
 * @returns the records by their slugs: `sources`, `actors`, `events`, `statements`, `claims`
 */
export function readRecord(folder, verdicts) {
  const seeds = readSeeds(folder);
  const computed = readVerdicts(verdicts);
  const record = {
    sources: enter('source', seeds.sources),
    actors: enter('actor', seeds.actors),
    events: enter('event', seeds.events),
    statements: enter('statement', seeds.statements),
    claims: enter('claim', seeds.claims),
  };
  // All records are entered before the first is filled, so that they can refer to each other freely.
  fill(record.sources, seeds.sources, source);
  fill(record.actors, seeds.actors, actor);
  fill(record.events, seeds.events, (seed, self) => event(seed, self, record));
  fill(record.statements, seeds.statements, (seed) => statement(seed, record));
  fill(record.claims, seeds.claims, (seed) => claim(seed, computed.get(seed.slug), record));
  conclude(record);
  return record;
}

function readVerdicts(file) {
  if (!existsSync(file)) {
    throw new Error(`There is no ${file}, with what claims come to. bench/check writes it.`);
  }
  return new Map(JSON.parse(readFileSync(file, 'utf8')).map((claim) => [claim.slug, claim]));
}

/** @returns what the files of a seed folder hold, by kind. They may be split into folders; scalars are texts. */
export function readSeeds(folder) {
  const seeds = {};
  for (const name of readdirSync(folder, { recursive: true }).sort()) {
    if (name.endsWith('.yaml')) {
      const section = name.replace(/\.yaml$|[/\\].*$/g, '');
      const records = parse(readFileSync(join(folder, name), 'utf8'), { schema: 'failsafe' });
      seeds[section] = (seeds[section] ?? []).concat(records);
    }
  }
  return seeds;
}

function enter(kind, seeds) {
  return new Map(seeds.map(({ slug }) => [slug, new Known({ id: `${kind}:${slug}`, slug }, slug)]));
}

function fill(entries, seeds, fields) {
  for (const seed of seeds) {
    const entry = entries.get(seed.slug);
    Object.assign(entry, fields(seed, entry));
  }
}

function source(seed) {
  return { title: seed.title, publisher: seed.publisher };
}

function actor(seed) {
  return { name: seed.name, kind: constant(seed.kind), description: seed.description };
}

function event(seed, self, record) {
  return {
    title: seed.title,
    summary: seed.summary,
    kind: constant(seed.kind),
    status: constant(seed.status),
    date: date(seed.date),
    partOf: record.events.get(seed.partOf),
    participants: (seed.participants ?? []).map(
      (participant) =>
        new Known({
          role: constant(participant.role),
          note: participant.note,
          event: self,
          actor: record.actors.get(participant.actor),
          citations: participant.cites.map((place) => citation(place, record)),
        }),
    ),
    claims: [],
    statements: [],
  };
}

function statement(seed, record) {
  const madeOn = date(seed.madeOn);
  const quotations = seed.quotations.map((quotation) => {
    const segments = quotation.segments ?? (quotation.text ? [quotation.text] : []);
    return new Known({
      mode: constant(quotation.mode),
      segments,
      text: segments.length === 0 ? null : segments.join(' … '),
      attributedAs: quotation.attributedAs,
      attribution: constant(quotation.attribution),
      citation: citation(quotation.in, record, quotation),
    });
  });
  const sources = new Set(quotations.map((quotation) => quotation.citation.source));
  return {
    act: constant(seed.act),
    gist: seed.gist,
    channel: constant(seed.channel),
    capacity: seed.capacity,
    madeOn,
    sortDate: madeOn?.earliest ?? UNDATED,
    speaker: record.actors.get(seed.speaker),
    addressees: (seed.addressees ?? []).map((slug) => record.actors.get(slug)),
    mentions: [...new Set(seed.quotations.flatMap(({ mentions = [] }) => mentions))].map((slug) =>
      record.actors.get(slug),
    ),
    about: (seed.about ?? []).map((slug) => record.events.get(slug)),
    quotations,
    sources: [...sources].sort((a, b) => compare(a.slug, b.slug)),
    folded: fold(
      [seed.gist, ...seed.quotations.map(({ gist }) => gist), ...quotations.map(({ text }) => text)].filter(Boolean).join('\n'),
    ),
  };
}

function claim(seed, computed, record) {
  return {
    question: seed.question,
    agreement: computed.agreement,
    consensus: computed.consensus && value(computed.consensus, record),
    about: record.events.get(seed.about),
    accounts: seed.accounts.map(
      (account, i) =>
        new Known({
          asWritten: account.asWritten,
          value: value(computed.accounts[i].value, record),
          attributedTo: record.statements.get(account.attributedTo),
          citation: citation(account.in, record, account),
        }),
    ),
  };
}

function value(computed, record) {
  switch (computed.__typename) {
    case 'SameAs':
      return new Known({ __typename: 'SameAs', claim: record.claims.get(computed.claim.slug) });
    case 'DateValue':
      return { ...computed, date: partialDate(computed.date.edtf, computed.date.asWritten, computed.date.basis) };
    default:
      return computed;
  }
}

function citation(place, record, { start, end } = {}) {
  const [slug, paragraph] = place.split(':');
  return new Known({
    source: record.sources.get(slug),
    paragraph: Number(paragraph),
    start: start && Number(start),
    end: end && Number(end),
  });
}

function date(seed) {
  return seed ? partialDate(seed.date, seed.asWritten, constant(seed.basis)) : null;
}

function constant(word) {
  return word.toUpperCase().replaceAll('-', '_');
}

/** Adds what follows from the records: the lists that lead back from events. */
function conclude(record) {
  record.statementsByDate = sorted([...record.statements.values()], STATEMENTS_BY_DATE);
  for (const statement of record.statementsByDate) {
    statement.about.forEach((event) => event.statements.push(statement));
  }
  for (const claim of [...record.claims.values()].sort((a, b) => compare(a.slug, b.slug))) {
    claim.about?.claims.push(claim);
  }
}
