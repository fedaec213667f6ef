// What the servers are asked under load. Questions are drawn with a fixed seed, so every run of every server gets the
// same ones.
//
// For the load generator a workload becomes a plan: a text with the number of templates, the templates, each with its
// method, the text before the variables and the text behind them, and the questions, each with the number of its
// template, its variables and, where it has one, a header of its own.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Page, STATEMENTS_BY_DATE } from '../peers/page.mjs';
import { readRecord } from '../peers/record.mjs';
import { ask } from './answers.mjs';
import { chances } from './chances.mjs';
import { SEEDS, VERDICTS } from './servers.mjs';

const QUERIES = new URL('../queries/', import.meta.url);

// Taken in turn, so that a cache of whole answers would have to hold all of them to ever find one again.
const DRAWN = 100_000;
const SEED = 20250718;
// A prime, so that a step through a mix does not meet one kind alone.
const CHECKED = 101;

const ACTS = [
  'ACCUSES',
  'ASSERTS',
  'CONFIRMS',
  'CRITICISES',
  'DECLINES_TO_COMMENT',
  'DEMANDS',
  'DENIES',
  'PLEADS',
  'PRAISES',
  'PROMISES',
  'PROPOSES',
  'RULES',
  'THANKS',
];
const KINDS = ['ACTOR', 'CLAIM', 'EVENT', 'SOURCE', 'STATEMENT'];

/** @returns the workloads that every server is measured with */
export function workloads() {
  const record = readRecord(SEEDS, VERDICTS);
  const slugs = slugsOf(record);
  const events = drawn(event(record));
  const pages = drawn(page(record));
  const [one, some, much] = [
    [0, slugs],
    [1, pages],
    [2, events],
  ];
  const mixed = [one, some, one, much, one, some, one, much, one, some];
  return [
    new Workload('nested', [posted('event-in-full')], [asked(0, '{}')]),
    new Workload('varied', [posted('event-by-slug')], all(events)),
    new Workload('list', [posted('statements-page')], all(pages)),
    new Workload('lookup', [posted('actor-by-slug')], all(slugs)),
    new Workload('mix', ['actor-by-slug', 'statements-page', 'event-by-slug'].map(posted), interleaved(mixed)),
  ];
}

/**
 * @param port where an OnRecord tells the tags of its answers
 * @returns the workloads that the peers have no answer to
 */
export async function onRecordsOwn(port) {
  const record = readRecord(SEEDS, VERDICTS);
  const zipped = asked(0, '{}', { 'accept-encoding': 'gzip' });
  const nested = new Workload('nested-get', [got('event-in-full')], [asked(0, '{}')]);
  const lookup = new Workload('lookup-get', [got('actor-by-slug')], all(slugsOf(record)));
  return [
    new Workload('nested-zipped', [posted('event-in-full')], [zipped]),
    nested,
    await nested.held('nested-held', port),
    lookup,
    await lookup.held('lookup-held', port),
    new Workload('search', [posted('onrecord/search-page')], all(drawn(search(record)))),
  ];
}

/** Requests of one kind. Its questions are told by their number, from 0. */
class Workload {
  #templates;
  #asked;

  constructor(name, templates, asked) {
    this.name = name;
    this.#templates = templates;
    this.#asked = asked;
  }

  get size() {
    return this.#asked.length;
  }

  /** Questions from all over it, as many as can be compared in reasonable time. */
  get sample() {
    const step = Math.max(1, this.size / CHECKED);
    return Array.from({ length: Math.min(CHECKED, this.size) }, (_, i) => this.question(Math.floor(i * step)));
  }

  question(number) {
    const { template, variables, headers } = this.#asked[number];
    const { method, before, after, written } = this.#templates[template];
    const name = `${this.name} ${number + 1}`;
    const text = `${before}${written(variables)}${after}`;
    return method === 'POST' ? { name, headers, body: text } : { name, headers, path: `/graphql${text}` };
  }

  get plan() {
    const templates = this.#templates.map(({ method, before, after }) => `${method}\t${before}\t${after}`);
    const asked = this.#asked.map(({ template, variables, headers }) => {
      const header = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
      return `${template}\t${this.#templates[template].written(variables)}\t${header}`;
    });
    return [templates.length, ...templates, ...asked, ''].join('\n');
  }

  /** Tells a server the documents that its clients will name. */
  async prepare(port) {
    for (const { persisted } of this.#templates.filter((template) => template.persisted)) {
      await ask(port, { body: persisted });
    }
  }

  /** @returns the same, asked by a client that holds all answers already */
  async held(name, port) {
    await this.prepare(port);
    const held = [];
    for (const [number, question] of this.#asked.entries()) {
      const { headers } = await ask(port, this.question(number));
      held.push({ ...question, headers: { 'if-none-match': headers.etag } });
    }
    return new Workload(name, this.#templates, held);
  }
}

function posted(document) {
  return {
    method: 'POST',
    before: `{"query":${JSON.stringify(read(document))},"variables":`,
    after: '}',
    written: (variables) => variables,
  };
}

/** The document is named by its hash, as Apollo's clients do. */
function got(document) {
  const query = read(document);
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = { persistedQuery: { version: 1, sha256Hash } };
  return {
    method: 'GET',
    before: `?extensions=${encodeURIComponent(JSON.stringify(extensions))}&variables=`,
    after: '',
    written: encodeURIComponent,
    persisted: JSON.stringify({ query, extensions }),
  };
}

function read(document) {
  return readFileSync(new URL(`${document}.graphql`, QUERIES), 'utf8');
}

/** @param headers one at most */
function asked(template, variables, headers = {}) {
  return { template, variables, headers };
}

function all(variables) {
  return variables.map((them) => asked(0, them));
}

/** Takes from several lists in turn, from one that stands there more than once more often. */
function interleaved(lists) {
  const places = new Map();
  return Array.from({ length: DRAWN }, (_, i) => {
    const [template, variables] = lists[i % lists.length];
    const place = places.get(variables) ?? 0;
    places.set(variables, place + 1);
    return asked(template, variables[place % variables.length]);
  });
}

/** @returns that many variables, no two of them equal */
function drawn(draw) {
  const chance = chances(SEED);
  const variables = new Set();
  while (variables.size < DRAWN) {
    variables.add(JSON.stringify(draw(chance)));
  }
  return [...variables];
}

function event(record) {
  const eventful = [...record.events.values()].filter((event) => event.statements.length > 3);
  return (chance) => {
    const { slug, statements } = chance.oneOf(eventful);
    return {
      slug,
      filter: { acts: chance.mostOf(ACTS) },
      first: 5 + chance.below(16),
      after: chance.oneOf([undefined, ...cursors(statements.slice(0, statements.length / 3))]),
    };
  };
}

function page(record) {
  const sources = [...record.sources.keys()];
  const places = [undefined, ...cursors(record.statementsByDate.slice(0, record.statements.size / 2))];
  return (chance) => ({
    filter: { sources: chance.mostOf(sources), acts: chance.mostOf(ACTS) },
    first: 5 + chance.below(16),
    after: chance.oneOf(places),
  });
}

/** Two words of one text, some only begun, as somebody types them. */
function search(record) {
  const texts = [...record.statements.values()].map(({ gist }) => gist.match(/\p{L}{4,}/gu));
  return (chance) => {
    const words = chance.oneOf(texts);
    const begun = () => chance.oneOf(words).slice(0, 4 + chance.below(6));
    return { text: `${begun()} ${begun()}`, kinds: chance.mostOf(KINDS), first: 5 + chance.below(16) };
  };
}

function slugsOf(record) {
  return [...record.actors.keys()].map((slug) => JSON.stringify({ slug }));
}

function cursors(statements) {
  return new Page(statements, STATEMENTS_BY_DATE, { first: statements.length }).edges.map(({ cursor }) => cursor);
}
