// What becomes of OnRecord when the record grows: its start, its memory, and what questions cost.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conversation, firstAnswer } from './answers.mjs';
import { chances } from './chances.mjs';
import { chart } from './chart.mjs';
import { grow } from './grow.mjs';
import { load, machine, median, rounded, table } from './report.mjs';
import { withServer } from './running.mjs';
import { SEEDS, servers } from './servers.mjs';
import { workloads } from './workloads.mjs';

const SIZES = (process.env.SIZES ?? '1 10 100 1000').split(' ').map(Number);
const REQUESTS = Number(process.env.REQUESTS ?? 300);
const NAME = process.argv[2] ?? 'jar';
// Where the records are, unless in memory: `file`, or the address of a database of PostgreSQL for this alone.
const STORE = process.env.STORE ?? 'memory';
const KIND = STORE.startsWith('jdbc:postgresql:') ? 'postgresql' : STORE;
const STORES = { memory: 'its memory', file: 'an H2 file', postgresql: 'PostgreSQL' };
const REPORT = KIND === 'memory' ? 'growth' : `growth-${KIND}`;

// A binary is built with the record in it; `reading` is the same with the seeds given.
const READING = ['jar', 'aot', 'reading'];

const SEED = 20250718;
const PAGE = 20;
// What is walked through to draw cursors and words from; the most that one request gives.
const STRIDE = 100;
const RESULTS = new URL('../results/', import.meta.url);
const QUERIES = new URL('../queries/onrecord/', import.meta.url);

const TITLES = {
  lookup: 'One small record by its slug',
  page: 'A page from anywhere in a list',
  broad: 'The same with a filter that keeps most',
  list: 'A page of what a few sources carry, with its total',
  nested: 'One nested document',
  search: 'Full-text search for two words',
  text: 'A filter for a text that few have',
};

if (!READING.includes(NAME)) {
  throw new Error(`'${NAME}' does not read seeds; known are ${READING.join(', ')}.`);
}
if (!STORES[KIND]) {
  throw new Error(`'${STORE}' is no store; known are memory, file and an address that begins with jdbc:postgresql:.`);
}
const server = servers()[NAME];
if (server.missing) {
  throw new Error(`'${NAME}' is not built: ${server.missing}`);
}

const folder = mkdtempSync(join(tmpdir(), 'onrecord-grown-'));
process.on('exit', () => rmSync(folder, { recursive: true }));

const loadBefore = load();
const measured = [];
for (const times of SIZES) {
  const seeds = join(folder, `${times}`);
  grow(SEEDS, seeds, times);
  const loaded = KIND === 'memory' ? 0 : loadInto(storeOf(times), seeds);
  measured.push({ times, loaded, ...(await withServer(serving(seeds, storeOf(times)), measure)) });
  rmSync(seeds, { recursive: true });
  console.error(`${times}×: ${JSON.stringify(measured.at(-1))}`);
}
writeReport();

function storeOf(times) {
  return KIND === 'file' ? join(folder, `${times}.mv.db`) : STORE;
}

/** @returns how many seconds a load takes, with the start of its process */
function loadInto(store, seeds) {
  const [program, ...rest] = server.command(0);
  const begun = performance.now();
  execFileSync(program, [...rest, 'load', seeds, '--into', store, '--keep', '1'], { stdio: ['ignore', 'ignore', 'inherit'] });
  return (performance.now() - begun) / 1000;
}

/** Other records, no answer that was given before, since it would cost the same at every size, and time for every answer. */
function serving(seeds, store) {
  const records = KIND === 'memory' ? `-Donrecord.seeds=${seeds}` : `-Donrecord.store=${store}`;
  const given = (argument) => (argument.startsWith('-Donrecord.seeds=') ? records : argument);
  const command = (port) => {
    const [program, ...rest] = server.command(port).map(given);
    return [program, '-Donrecord.http.kept-answers=0', '-Donrecord.plans.kept-parts=0', '-Donrecord.limits.time=600S', ...rest];
  };
  return { ...server, command };
}

async function measure(started) {
  await firstAnswer(started.port, posted('timeline-page', { first: 1 }), () => started.isOver);
  const start = (performance.now() - started.started) / 1000;
  const processor = started.processorTime() / 1000;
  const memory = started.memory();
  const { ask, close } = conversation(started.port);
  const statements = await walk(ask);
  const costs = {};
  for (const [name, questions] of Object.entries(asked(statements))) {
    costs[name] = await cost(started, ask, questions);
  }
  close();
  return { statements: statements.length, start, processor, memory, memoryAfter: started.memory(), costs };
}

/** @returns all statements, in their order */
async function walk(ask) {
  const statements = [];
  let after;
  do {
    const { data } = JSON.parse((await ask(posted('timeline-page', { first: STRIDE, after }))).text);
    statements.push(...data.statements.edges);
    after = data.statements.pageInfo.hasNextPage ? data.statements.pageInfo.endCursor : null;
  } while (after);
  return statements;
}

/** @returns questions by their kind, the same number of each, the first half to warm up */
function asked(statements) {
  const chance = chances(SEED);
  const cursor = () => chance.oneOf(statements).cursor;
  const words = () => chance.oneOf(statements).node.gist.match(/\p{L}{4,}/gu) ?? words();
  const page = (filter) => posted('timeline-page', { filter, first: PAGE, after: cursor() });
  const drawn = {
    page: () => page(),
    broad: () => page({ attributions: ['NAMED', 'OFFICE', 'PRONOUN'], acts: chance.mostOf(['ASSERTS', 'ACCUSES']) }),
    search: () => posted('search-page', { text: words().slice(0, 2).join(' '), first: PAGE }),
    text: () => posted('timeline-page', { filter: { text: words()[0] }, first: PAGE }),
  };
  const shared = Object.fromEntries(workloads().map((workload) => [workload.name, workload]));
  return Object.fromEntries(
    Object.keys(TITLES).map((name) => [
      name,
      Array.from({ length: 2 * REQUESTS }, (_, i) => drawn[name]?.() ?? shared[name].question(i % shared[name].size)),
    ]),
  );
}

/** @returns the processor time of one question and the median of waiting, in milliseconds */
async function cost(started, ask, questions) {
  await timed(ask, questions.slice(0, REQUESTS));
  const before = started.processorTime();
  const waits = await timed(ask, questions.slice(REQUESTS));
  return { processor: (started.processorTime() - before) / REQUESTS, wait: median(waits) };
}

async function timed(ask, questions) {
  const waits = [];
  for (const question of questions) {
    const begun = performance.now();
    const { text } = await ask(question);
    waits.push(performance.now() - begun);
    if (!text.startsWith('{"data":')) {
      throw new Error(`${question.body}\n${text}`);
    }
  }
  return waits;
}

function posted(document, variables) {
  const query = readFileSync(new URL(`${document}.graphql`, QUERIES), 'utf8');
  return { body: JSON.stringify({ query, variables }) };
}

function writeReport() {
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(new URL(`${REPORT}.md`, RESULTS), page());
  const rows = measured.map(({ times, start }) => ({ name: `${times}×`, middle: start, least: start, most: start, ours: true }));
  writeFileSync(new URL(`${REPORT}.svg`, RESULTS), chart({ title: 'Start by size of the record', unit: 'Seconds', rows }));
  console.log(page());
}

function page() {
  const sizes = measured.map(({ times }) => `${times}×`);
  const row = (title, figure) => [title, ...measured.map((it) => figure(it))];
  const loads =
    KIND === 'memory'
      ? []
      : [
          row('`load`, s', ({ loaded }) => rounded(loaded)),
          row('statements loaded a second', ({ loaded, statements }) => rounded(statements / loaded)),
        ];
  const rows = (figure) => Object.entries(TITLES).map(([name, title]) => row(title, ({ costs }) => figure(costs[name])));
  return `# When the record grows

${server.title}, with the records in ${STORES[KIND]}, on ${new Date().toISOString().slice(0, 10)} by
\`${KIND === 'memory' ? '' : `STORE=${KIND === 'file' ? 'file' : 'jdbc:postgresql:…'} `}SIZES="${SIZES.join(' ')}" REQUESTS=${REQUESTS} bench/growth ${NAME}\`.
${machine()}; load ${loadBefore} before and ${load()} at the end. Node ${process.versions.node}.

## Start and memory

![Start by size of the record](${REPORT}.svg)

${table(
  ['', ...sizes],
  [
    row('statements', ({ statements }) => statements),
    ...loads,
    row('to the first answer, s', ({ start }) => rounded(start)),
    row('processor time until then, s', ({ processor }) => rounded(processor)),
    row('resident then, MiB', ({ memory }) => rounded(memory)),
    row('resident after all questions, MiB', ({ memoryAfter }) => rounded(memoryAfter)),
  ],
)}

## Processor time per question, in milliseconds

${table(['', ...sizes], rows(({ processor }) => processor.toFixed(2)))}

## Median wait for one question at a time, in milliseconds

${table(['', ...sizes], rows(({ wait }) => wait.toFixed(2)))}
`;
}
