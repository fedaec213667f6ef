// What pages and files cost: processor time of each page that is rendered anew, and megabytes of each file per second of
// processor time, with the memory that it takes, of a record that has grown.

import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstAnswer, HOST } from './answers.mjs';
import { grow } from './grow.mjs';
import { CHEAPER, RUNS_ALIKE, RUNS_ALIKE_ON_JVM, WARM_UP } from './load.mjs';
import { load, machine, table } from './report.mjs';
import { withServer } from './running.mjs';
import { SEEDS, servers } from './servers.mjs';
import { onCore } from './wrk.mjs';

const TIMES = Number(process.env.TIMES ?? 100);
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const PAGES = Number(process.env.PAGES ?? 300);
const CORE = Number(process.env.SERVER_CORE ?? 0);
const NAME = process.argv[2] ?? 'jar';

const MEGABYTE = 1e6;
const SLUGS = { claims: 'claims', statements: 'statements', timeline: 'events', actors: 'actors', sources: 'sources' };
const FILES = ['/claims.csv', '/statements.csv', '/timeline.csv', '/claims.ndjson', '/claims.jsonld', '/claims.atom', '/timeline.ics'];

const server = servers()[NAME];
if (!server || server.missing) {
  throw new Error(`'${NAME}' is not built: ${server?.missing ?? 'nothing is called so'}`);
}

const loadBefore = load();
const pages = await withServer(serving(SEEDS), costsOfPages);
const folder = mkdtempSync(join(tmpdir(), 'onrecord-forms-'));
process.on('exit', () => rmSync(folder, { recursive: true }));
grow(SEEDS, folder, TIMES);
const files = await withServer(serving(folder), costsOfFiles);

console.log(`# Pages and files\n\n${machine()}; load before: ${loadBefore}\n`);
console.log(`Milliseconds of processor time of one answer, of ${PAGES} each: at first, and when it gets no cheaper:\n`);
console.log(table(['page of the record', 'KB', 'at first', 'warm'], pages));
console.log(`\nFiles of a record ${TIMES} times as large, the last of ${ROUNDS} rounds:\n`);
console.log(table(['file', 'MB', 'MB per second of processor time', 'MiB resident'], files));

/** One core, and no answer that was given before. */
function serving(seeds) {
  const given = (argument) => (argument.startsWith('-Donrecord.seeds=') ? `-Donrecord.seeds=${seeds}` : argument);
  const settings = ['-Donrecord.http.kept-answers=0', '-Donrecord.limits.time=600S'];
  const command = (port) => {
    const [program, ...rest] = server.command(port).map(given);
    return onCore(CORE, [program, ...(process.env.JVM_OPTIONS?.split(' ') ?? []), ...settings, ...rest]);
  };
  return { ...server, command };
}

async function costsOfPages(started) {
  await begun(started);
  const rows = [];
  for (const address of await addresses(started.port)) {
    const first = await run(started, address);
    await warmUp(started, address, first.cost);
    const last = await run(started, address);
    rows.push([address, (last.size / 1000).toFixed(1), first.cost.toFixed(2), last.cost.toFixed(2)]);
    console.error(rows.at(-1).join(' '));
  }
  return rows;
}

/** @returns the `size` of a page, and what one answer `cost` on average */
async function run(started, address) {
  let size;
  const before = started.processorTime();
  await times(PAGES, async () => (size = await read(started.port, address)));
  return { size, cost: (started.processorTime() - before) / PAGES };
}

/** Asks until answers get no cheaper, as servers under load are asked, or the time for that is over. */
async function warmUp(started, address, first) {
  const enough = server.isOnJvm ? RUNS_ALIKE_ON_JVM : RUNS_ALIKE;
  const end = performance.now() + WARM_UP * 1000;
  let least = first;
  for (let alike = 0; alike < enough && performance.now() < end; ) {
    const { cost } = await run(started, address);
    alike = cost < CHEAPER * least ? 0 : alike + 1;
    least = alike === 0 ? cost : least;
  }
}

/** The pages of the whole, and of each kind of record the first one of its list. */
async function addresses(port) {
  const all = ['/', '/search?text=prisoners'];
  for (const [list, section] of Object.entries(SLUGS)) {
    const link = new RegExp(`href="(/${section}/[^"#]+)`);
    all.push(`/${list}`, (await text(port, `/${list}`)).match(link)[1]);
  }
  return all;
}

async function costsOfFiles(started) {
  await begun(started);
  const rows = [];
  for (const address of FILES) {
    let row;
    await times(ROUNDS, async () => {
      const before = started.processorTime();
      const size = await read(started.port, address);
      const seconds = (started.processorTime() - before) / 1000;
      row = [address, (size / MEGABYTE).toFixed(1), (size / MEGABYTE / seconds).toFixed(1), started.memory().toFixed(0)];
    });
    rows.push(row);
    console.error(row.join(' '));
  }
  return rows;
}

function begun(started) {
  return firstAnswer(started.port, { body: JSON.stringify({ query: '{ dataset { title } }' }) }, () => started.isOver);
}

async function times(count, work) {
  for (let i = 0; i < count; i++) {
    await work();
  }
}

/** @returns how many bytes it has */
function read(port, path) {
  return answer(port, path, (response, resolve) => {
    let size = 0;
    response.on('data', (data) => (size += data.length));
    response.on('end', () => resolve(size));
  });
}

function text(port, path) {
  return answer(port, path, (response, resolve) => {
    let text = '';
    response.setEncoding('utf8');
    response.on('data', (data) => (text += data));
    response.on('end', () => resolve(text));
  });
}

function answer(port, path, taken) {
  return new Promise((resolve, reject) => {
    get({ host: HOST, port, path }, (response) => {
      response.on('error', reject);
      if (response.statusCode === 200) {
        taken(response, resolve);
      } else {
        reject(new Error(`${path}: ${response.statusCode}`));
      }
    }).on('error', reject);
  });
}
