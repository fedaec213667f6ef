// Servers under load: one at a time on a core of its own, the load generator on another.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, firstAnswer, normalised } from './answers.mjs';
import { assertAnswered, assertEqual, textsOf, whenOver } from './equality.mjs';
import { load, machine, shuffled } from './report.mjs';
import { attended, freePort, printedBy, Running, withServer } from './running.mjs';
import { byConnections, SECTIONS } from './sections.mjs';
import { limit, named, reference, servers, VERDICTS } from './servers.mjs';
import { exportVerdicts } from './verdicts.mjs';
import { writeReport } from './throughput-report.mjs';
import { onRecordsOwn, workloads } from './workloads.mjs';
import { asked, onCore } from './wrk.mjs';

const { env } = process;
const ROUNDS = Number(env.ROUNDS ?? 7);
const SECONDS_EACH = Number(env.SECONDS_EACH ?? 5);
const WARM_UP = Number(env.WARM_UP ?? 60);
const CONNECTIONS = (env.CONNECTIONS ?? '16').split(' ').map(Number);
const SERVER_CORE = Number(env.SERVER_CORE ?? 0);
const LOAD_CORE = Number(env.LOAD_CORE ?? 1);
// A server is warm when so many runs, one behind the other, have not made its answers so much cheaper.
const RUNS_ALIKE = 5;
const CHEAPER = 0.95;
// So that rounds ask other questions of those that are never asked twice.
const STRIDE = 13_577;

const ON_RECORD = ['native', 'jar', 'aot'];
const USUAL = [
  'native',
  'jar',
  'graphql-java',
  'smallrye',
  'spring',
  'mercurius',
  'loaders',
  'yoga',
  'apollo',
  'postgraphile',
];
const BASE = 'mercurius';
const LIMIT = 'limit';

const known = servers();
const names = named(known, USUAL, BASE);
if (SERVER_CORE === LOAD_CORE || Math.max(SERVER_CORE, LOAD_CORE) >= cpus().length) {
  throw new Error(`The servers and the load generator need a core each; ${SERVER_CORE} and ${LOAD_CORE} are not two.`);
}

const sections = chosen();
const plans = mkdtempSync(join(tmpdir(), 'onrecord-plans-'));
const answers = mkdtempSync(join(tmpdir(), 'onrecord-answers-'));
process.on('exit', () => [plans, answers].forEach((folder) => rmSync(folder, { recursive: true })));

await exportVerdicts(reference(known), VERDICTS);
const { shared, own } = await prepared();
known[LIMIT] = limit(answers);
const present = [...names, LIMIT].filter((name) => !known[name].missing);
const running = {};
for (const name of present) {
  running[name] = await begun(name);
}

const loadBefore = load();
await inTurn(warmUp);
console.error('warm');
const measured = new Map();
for (let round = 1; round <= ROUNDS; round++) {
  await inTurn(async (name, workload, connections) => {
    const figures = await measure(name, workload, connections, round);
    if (figures.requests === 0) {
      throw new Error(`No question of '${workload.name}' was answered within ${SECONDS_EACH} seconds.`);
    }
    const key = keyOf(name, workload.name, connections);
    measured.set(key, [...(measured.get(key) ?? []), figures]);
  });
  console.error(`${round} of ${ROUNDS}`);
}
const page = writeReport({
  file: CONNECTIONS.length === 1 ? 'throughput' : 'connections',
  about: await about(),
  sections: sections.map(withRows),
});
console.log(page);
process.exit();

function chosen() {
  if (CONNECTIONS.length > 1) {
    return byConnections(CONNECTIONS);
  }
  const wanted = env.WORKLOADS?.split(' ') ?? SECTIONS.map(({ name }) => name);
  return SECTIONS.filter(({ name }) => wanted.includes(name)).map((it) => ({ ...it, connections: CONNECTIONS[0] }));
}

/** Writes the plans, and lets OnRecord say what is right: to compare the others with, and for the limit to give out. */
function prepared() {
  return withServer(reference(known), async (started) => {
    const shared = workloads();
    await firstAnswer(started.port, shared[0].question(0), whenOver(started));
    const own = await onRecordsOwn(started.port);
    for (const workload of [...shared, ...own]) {
      const texts = await textsOf(started, workload.sample);
      assertAnswered(started.title, workload.sample, texts);
      workload.expected = texts.map(comparable);
      writeFileSync(join(plans, workload.name), workload.plan);
      writeFileSync(join(answers, workload.name), texts.map((text) => `${text}\n`).join(''));
    }
    return { shared, own };
  });
}

/** An answer that the client holds already has no text. */
function comparable(text) {
  return text && normalised(text);
}

/** Starts a server, compares its answers, and lets it rest until it is its turn. */
async function begun(name) {
  const { title, command } = known[name];
  const server = { title, command: (port) => onCore(SERVER_CORE, command(port)) };
  const started = new Running(server, await freePort());
  await attended(started, async () => {
    const first = { ...shared[0].question(0), path: pathOf(name, shared[0]) };
    await firstAnswer(started.port, first, whenOver(started));
    for (const workload of name === LIMIT ? [] : workloadsOf(name)) {
      await workload.prepare(started.port);
      const { sample, expected } = workload;
      const texts = await textsOf(started, sample);
      sample.forEach((question, i) => assertEqual(title, question, expected[i], comparable(texts[i])));
    }
  });
  started.pause();
  return started;
}

/** What every server is asked, and OnRecord alone: those of them that are shown. */
function workloadsOf(name) {
  const shown = new Set(sections.flatMap(({ ways }) => Object.keys(ways)));
  return [...shared, ...(ON_RECORD.includes(name) ? own : [])].filter((workload) => shown.has(workload.name));
}

function pathOf(name, workload) {
  return name === LIMIT ? `/${workload.name}` : '/graphql';
}

/** Each workload in turn, and for each all servers: those that are compared are neighbours in time. */
async function inTurn(work) {
  for (const workload of [...shared, ...own]) {
    for (const connections of CONNECTIONS) {
      for (const name of shuffled(present.filter((name) => workloadsOf(name).includes(workload)))) {
        running[name].goOn();
        await attended(running[name], () => work(name, workload, connections));
        running[name].pause();
      }
    }
  }
}

/** Runs it as it will be measured, until its answers get no cheaper, or the time for that is over. */
async function warmUp(name, workload, connections) {
  const end = performance.now() + WARM_UP * 1000;
  let usual = Infinity;
  let alike = 0;
  // Other questions than those of the rounds that count.
  for (let round = ROUNDS + 1; alike < RUNS_ALIKE && performance.now() < end; round++) {
    const { cost } = await measure(name, workload, connections, round);
    if (cost < CHEAPER * usual) {
      usual = cost;
      alike = 0;
    } else {
      alike++;
    }
  }
}

function keyOf(name, workload, connections) {
  return [name, workload, connections].join(' ');
}

async function measure(name, workload, connections, round) {
  const started = running[name];
  const { port } = started;
  await workload.prepare(port);
  const before = started.processorTime();
  const { requests, p50, p99, ...took } = await asked({
    port,
    path: pathOf(name, workload),
    plan: join(plans, workload.name),
    place: round * STRIDE,
    connections,
    seconds: SECONDS_EACH,
    core: LOAD_CORE,
  });
  const processor = started.processorTime() - before;
  const memory = started.memory();
  if (name !== LIMIT) {
    await compareOne(started, workload, round);
  }
  return {
    requests,
    rate: requests / took.seconds,
    cost: (processor * 1000) / requests,
    p50,
    p99,
    memory,
    busy: processor / 1000 / took.seconds,
    generatorBusy: took.processorTime / 1000 / took.seconds,
  };
}

/** A server that gives up under load shall not be called fast. */
async function compareOne({ title, port }, { sample, expected }, round) {
  const i = round % sample.length;
  const { text } = await ask(port, sample[i]);
  assertEqual(title, sample[i], expected[i], comparable(text));
}

/** A section with what was measured for it, a row for each server and way of asking. */
function withRows({ ways, connections, ...section }) {
  const several = Object.keys(ways).length > 1;
  const rows = [...names, LIMIT].flatMap((name) =>
    Object.entries(ways).map(([workload, way]) => ({
      title: way ? `${known[name].title}, ${way}` : known[name].title,
      missing: known[name].missing,
      ours: ON_RECORD.includes(name),
      isBase: name === BASE,
      runs: measured.get(keyOf(name, workload, connections)),
    })),
  );
  const [workload] = [...shared, ...own].filter(({ name }) => name in ways);
  return {
    ...section,
    connections,
    sizes: workload.expected.map((answer) => answer.length),
    rows: rows.filter(({ ours, missing, runs }) => (several ? ours : true) && (runs || missing)),
  };
}

async function about() {
  // It tells its version and then fails.
  const [wrk] = (await printedBy('wrk', '-v').catch(({ message }) => message)).match(/wrk \S*\d\S*/);
  return `${ROUNDS} rounds of ${SECONDS_EACH} seconds for each server and workload, interleaved, of servers that are warm,
or have been asked for ${WARM_UP} seconds to become so, on ${new Date().toISOString().slice(0, 10)} by \`${command()}\`.
${machine()}: a server has one of them to itself, the load generator another. Load ${loadBefore} before and ${load()} at the end. Node ${process.versions.node}, ${wrk}.`;
}

function command() {
  const settings = ['ROUNDS', 'SECONDS_EACH', 'WARM_UP', 'CONNECTIONS', 'WORKLOADS', 'SERVER_CORE', 'LOAD_CORE'];
  const quoted = (text) => (text.includes(' ') ? `"${text}"` : text);
  const set = settings.filter((name) => env[name]).map((name) => `${name}=${quoted(env[name])}`);
  return [...set, 'bench/throughput', ...process.argv.slice(2)].join(' ');
}
