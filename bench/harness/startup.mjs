// From the start of a process to its first complete and correct answer, and the memory it then takes.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { conversation, firstAnswer, normalised } from './answers.mjs';
import { sizeOf } from './disk.mjs';
import { assertEqual, equalAnswers, whenOver } from './equality.mjs';
import { NESTED, questions } from './questions.mjs';
import { load, machine, ratio, rounded, shuffled, spread, table } from './report.mjs';
import { withServer } from './running.mjs';
import { bareQuarkus, named, reference, servers, VERDICTS } from './servers.mjs';
import { exportVerdicts } from './verdicts.mjs';

const RUNS = Number(process.env.RUNS ?? 20);
const MIXED = 1000;
const USUAL = ['native', 'reading', 'jar', 'aot', 'caliban', 'mercurius', 'yoga', 'by-hand'];
const BASE = 'mercurius';
const RESULTS = new URL('../results/', import.meta.url);

const known = servers();
const names = named(known, USUAL, BASE);
const present = names.filter((name) => !known[name].missing);

const asked = questions();
await exportVerdicts(reference(known), VERDICTS);
const expected = await equalAnswers(
  reference(known),
  present.map((name) => known[name]),
  asked,
);
const nested = asked.findIndex((question) => question.name === NESTED);

const answer = join(mkdtempSync(join(tmpdir(), 'onrecord-startup-')), 'answer.json');
writeFileSync(answer, expected[nested]);
const limits = bareQuarkus(answer);
Object.assign(known, limits);
names.push(...Object.keys(limits));
present.push(...Object.keys(limits).filter((name) => !limits[name].missing));

const loadBefore = load();
const measured = Object.fromEntries(present.map((name) => [name, []]));
for (let run = 0; run < RUNS; run++) {
  for (const name of shuffled(present)) {
    measured[name].push(await withServer(known[name], (started) => measure(started, known[name])));
  }
  console.error(`${run + 1} of ${RUNS}`);
}
mkdirSync(RESULTS, { recursive: true });
writeFileSync(new URL('startup.md', RESULTS), page());
console.log(page());
rmSync(dirname(answer), { recursive: true });

async function measure(started, { isBlind }) {
  const text = await firstAnswer(started.port, asked[nested], whenOver(started));
  const time = performance.now() - started.started;
  const processor = started.processorTime();
  const memory = started.memory();
  assertEqual(started.title, asked[nested], expected[nested], normalised(text));
  if (isBlind) {
    return { time, processor, memory };
  }
  await askMixed(started);
  return { time, processor, memory, memoryAfter: started.memory() };
}

async function askMixed({ title, port }) {
  const { ask, close } = conversation(port);
  for (let i = 0; i < MIXED; i++) {
    const question = asked[i % asked.length];
    const { text } = await ask(question);
    assertEqual(title, question, expected[i % asked.length], normalised(text));
  }
  close();
}

function page() {
  const head = ['', 'median (least to most)', '× Mercurius'];
  return `# From start to first answer

${RUNS} runs of each server, interleaved, on ${new Date().toISOString().slice(0, 10)} by \`${command()}\`.
${machine()}; load ${loadBefore} before and ${load()} at the end. Node ${process.versions.node}.

## Time to the first complete and correct answer, in milliseconds

The question is \`${NESTED}.graphql\`; its answer has ${expected[nested].length} characters.

${table(head, rows('time'))}

## Processor time until then, of all threads, in milliseconds

What waits for a core does not count here, so this is the steadier figure on a machine that does other things, too.

${table(head, rows('processor'))}

## Resident memory with the first answer, in MiB

${table(head, rows('memory'))}

## Resident memory after ${MIXED} mixed questions, in MiB

${table(head, rows('memoryAfter', names.filter((name) => !known[name].isBlind)))}

## On disk, in MiB

${table(['', 'itself', 'its runtime'], names.map(disk))}
`;
}

function command() {
  return [`RUNS=${RUNS}`, 'bench/startup', ...process.argv.slice(2)].join(' ');
}

function rows(figure, shown = names) {
  const of = (name) => measured[name].map((run) => run[figure]);
  return shown.map((name) =>
    known[name].missing ? notBuilt(name) : [known[name].title, spread(of(name)), ratio(of(name), of(BASE))],
  );
}

function disk(name) {
  const { title, missing, files, runtime } = known[name];
  if (missing) {
    return notBuilt(name);
  }
  return [title, rounded(sizeOf(files)), runtime ? `${rounded(sizeOf(runtime.files))} (${runtime.title})` : 'none'];
}

function notBuilt(name) {
  return [known[name].title, `not built: ${known[name].missing}`, ''];
}
