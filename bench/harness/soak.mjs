// A server under siege: whether those who ask well are answered all the while, whether memory and connections come back to
// their level, and whether an end in the middle of it cuts anybody off.

import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { firstAnswer, HOST } from './answers.mjs';
import { Clients, Outcomes } from './clients.mjs';
import { whenOver } from './equality.mjs';
import { questions } from './questions.mjs';
import { load, machine, rounded, table } from './report.mjs';
import { attended, freePort, Running } from './running.mjs';
import { named, reference, servers, VERDICTS } from './servers.mjs';
import { exportVerdicts } from './verdicts.mjs';
import { workloads } from './workloads.mjs';
import { onCore } from './wrk.mjs';

const { env } = process;
const MINUTES = Number(env.MINUTES ?? 10);
const HEAP = env.HEAP ?? '256m';
const SERVER_CORE = Number(env.SERVER_CORE ?? 0);
const RESULTS = new URL('../results/', import.meta.url);

const SECONDS = MINUTES * 60;
const QUIET = Math.max(5, SECONDS / 10);
const SIEGE = SECONDS - 3 * QUIET;
const SAMPLES = 20;
const GOOD = 16;

// As application.properties sets them, in milliseconds: the delay, and how long is waited for what is under way.
const CONFIGURED_DELAYS = 300 + 5000;
const TERMINATED = 143;
const PATIENCE = 60_000;

const known = servers();
const names = named(known, ['jar', 'native']);
await exportVerdicts(reference(known), VERDICTS);
const mix = workloads().find(({ name }) => name === 'mix');

const loadBefore = load();
const sections = [];
for (const name of names) {
  sections.push(known[name].missing ? missing(known[name]) : await section(known[name]));
}
mkdirSync(RESULTS, { recursive: true });
writeFileSync(new URL('soak.md', RESULTS), page());
console.log(page());
process.exit(sections.every(({ isSound }) => isSound) ? 0 : 1);

function missing({ title, missing }) {
  return { isSound: true, text: `## ${title}\n\nnot built: ${missing}` };
}

async function section({ title, command }) {
  const server = {
    title,
    command: (port) => {
      const [program, ...rest] = command(port);
      return onCore(SERVER_CORE, [program, `-Xmx${HEAP}`, ...rest]);
    },
  };
  const started = new Running(server, await freePort());
  try {
    return await attended(started, besieged);
  } finally {
    await started.stop();
  }
}

async function besieged(started) {
  await firstAnswer(started.port, questions()[0], whenOver(started));
  const outcomes = new Outcomes();
  const good = new Clients(started.port, outcomes);
  good.good(GOOD, (i) => mix.question(i % mix.size));
  const samples = [];
  await watch(started, outcomes, [], 'warm-up', QUIET);
  await watch(started, outcomes, samples, 'quiet', QUIET);
  const others = siege(started.port, outcomes);
  await watch(started, outcomes, samples, 'siege', SIEGE);
  await others.end();
  await watch(started, outcomes, samples, 'quiet again', QUIET);
  const drained = await drain(started, outcomes, good);
  return report(started.title, samples, outcomes, drained);
}

function siege(port, outcomes) {
  const others = new Clients(port, outcomes);
  others.heavy(4);
  others.abusive(4);
  others.leaving(4);
  others.silent(200);
  others.slowWriting(50);
  others.slowReading(20);
  return others;
}

/** Takes samples for some seconds. */
async function watch(started, outcomes, samples, phase, seconds) {
  const number = Math.max(1, Math.round((seconds / SECONDS) * SAMPLES));
  for (let i = 0; i < number; i++) {
    const from = performance.now();
    outcomes.takeWaits();
    await pause((seconds / number) * 1000);
    const waits = outcomes.takeWaits();
    samples.push({
      phase,
      rate: (waits.length * 1000) / (performance.now() - from),
      p50: waits[Math.floor(waits.length / 2)],
      p99: waits[Math.floor(waits.length * 0.99)],
      memory: started.memory(),
      threads: started.threads(),
      files: started.openFiles(),
    });
    console.error(`${started.title}: ${phase} ${i + 1} of ${number}`);
  }
}

/** Ends it in the middle of another siege, with one request that has come only by half. */
async function drain(started, outcomes, good) {
  const others = siege(started.port, outcomes);
  await pause(3000);
  const half = await halfSent(started.port);
  const last = good.hush();
  others.hush();
  const from = performance.now();
  const ended = started.terminate(PATIENCE);
  await pause(150);
  const answer = half.finish();
  const code = await ended;
  const took = performance.now() - from;
  const drained = { code, took, answers: await last, half: await answer };
  await Promise.all([good.end(), others.end()]);
  return drained;
}

async function halfSent(port) {
  const body = questions()[0].body;
  const socket = connect(port, HOST);
  const answer = new Promise((resolve) => {
    let text = '';
    socket.on('data', (data) => (text += data));
    socket.on('error', () => {});
    socket.on('close', () => resolve(text));
  });
  const head = `POST /graphql HTTP/1.1\r\nHost: ${HOST}\r\nContent-Type: application/json\r\nConnection: close\r\n`;
  socket.write(`${head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 10)}`);
  await pause(100);
  return {
    finish() {
      socket.write(body.slice(10));
      return answer;
    },
  };
}

function report(title, samples, outcomes, { code, took, answers, half }) {
  const [before] = samples;
  const after = samples.at(-1);
  const under = samples.filter(({ phase }) => phase === 'siege');
  const early = highest(under.slice(0, under.length >> 1));
  const late = highest(under.slice(under.length >> 1));
  const verdicts = [
    [`Nobody got anything but answers, refusals by limits, and 503${list(outcomes.faults)}`, outcomes.faults.length === 0],
    [`Good clients were answered in every sample`, samples.every(({ rate }) => rate > 0)],
    [`Memory levels off: at most ${rounded(early)} MiB in the first half of the siege, ${rounded(late)} in the second`, late <= 1.2 * early],
    [`Connections are given back: ${before.files} files were open before, ${after.files} are after`, after.files <= before.files + GOOD],
    [`SIGTERM: all ${answers.length} requests of good clients that were under way were answered`, answers.every((it) => it === 'answered')],
    [`SIGTERM: a request that had come by half was answered`, half.startsWith('HTTP/1.1 200 ')],
    [`SIGTERM: it ended with exit code ${code} after ${rounded(took / 1000)} s, of which up to ${CONFIGURED_DELAYS / 1000} s are configured`, code === TERMINATED && took <= CONFIGURED_DELAYS + 1000],
  ];
  const text = `## ${title}

${verdicts.map(([said, holds]) => `- ${holds ? 'yes' : '**no**'}: ${said}.`).join('\n')}

${table(['phase', 'good requests/s', 'p50 in ms', 'p99 in ms', 'resident MiB', 'threads', 'open files'], samples.map(row))}

${table(['client', 'outcome', 'times'], [...outcomes.counts].sort().map(([key, count]) => [...key.split('\t'), count]))}`;
  return { text, isSound: verdicts.every(([, holds]) => holds) };
}

function highest(samples) {
  return Math.max(...samples.map(({ memory }) => memory));
}

function list(faults) {
  return faults.length === 0 ? '' : `: ${faults.join('; ')}`;
}

function row({ phase, rate, p50, p99, memory, threads, files }) {
  return [phase, rounded(rate), p50 ? rounded(p50) : '', p99 ? rounded(p99) : '', rounded(memory), threads, files];
}

function page() {
  return `# Under siege

${MINUTES} minutes for each server on ${new Date().toISOString().slice(0, 10)} by \`${command()}\`, with a heap of ${HEAP}.
${machine()}: the server has one of them to itself. Load ${loadBefore} before and ${load()} at the end. Node ${process.versions.node}.

${sections.map(({ text }) => text).join('\n\n')}
`;
}

function command() {
  const set = ['MINUTES', 'HEAP', 'SERVER_CORE'].filter((name) => env[name]).map((name) => `${name}=${env[name]}`);
  return [...set, 'bench/soak', ...process.argv.slice(2)].join(' ');
}
