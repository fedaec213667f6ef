// How many requests a second servers answer on one core, and what each costs.

import { CONNECTIONS, Prepared, UnderLoad, WORKLOADS } from './load.mjs';
import { byConnections, SECTIONS } from './sections.mjs';
import { limit, named, reference, servers, VERDICTS } from './servers.mjs';
import { exportVerdicts } from './verdicts.mjs';
import { writeReport } from './throughput-report.mjs';

const ON_RECORD = ['native', 'jar', 'aot'];
const USUAL = [
  'native',
  'jar',
  'caliban',
  'caliban-kept',
  'graphql-java',
  'smallrye',
  'spring',
  'mercurius',
  'yoga',
  'apollo',
  'postgraphile',
  'by-hand',
];
const BASE = 'mercurius';
const LIMIT = 'limit';

const known = servers();
const names = [...named(known, USUAL, BASE), LIMIT];
const sections = chosen();
const shown = new Set(sections.flatMap(({ ways }) => Object.keys(ways)));

await exportVerdicts(reference(known), VERDICTS);
const prepared = await Prepared.by(reference(known));
known[LIMIT] = { ...limit(prepared.answers), isBlind: true };
const present = names.filter((name) => !known[name].missing).map((name) => [name, known[name]]);
const underLoad = new UnderLoad(prepared, Object.fromEntries(present), workloadsOf);
await underLoad.measure();
const page = writeReport({
  file: CONNECTIONS.length === 1 ? 'throughput' : 'connections',
  about: await underLoad.about('throughput'),
  sections: sections.map(withRows),
});
console.log(page);
process.exit();

function chosen() {
  if (CONNECTIONS.length > 1) {
    return byConnections(CONNECTIONS);
  }
  const wanted = WORKLOADS ?? SECTIONS.map(({ name }) => name);
  return SECTIONS.filter(({ name }) => wanted.includes(name)).map((it) => ({ ...it, connections: CONNECTIONS[0] }));
}

/** What every server is asked, and OnRecord alone: those of them that are shown. */
function workloadsOf(name) {
  const all = ON_RECORD.includes(name) ? prepared.all : prepared.shared;
  return all.filter((workload) => shown.has(workload.name));
}

/** A section with what was measured for it, a row for each server and way of asking. */
function withRows({ ways, connections, ...section }) {
  const several = Object.keys(ways).length > 1;
  const rows = names.flatMap((name) =>
    Object.entries(ways).map(([workload, way]) => ({
      title: way ? `${known[name].title}, ${way}` : known[name].title,
      missing: known[name].missing,
      ours: ON_RECORD.includes(name),
      isBase: name === BASE,
      runs: underLoad.runs(name, workload, connections),
      warmth: underLoad.warmth(name, workload, connections),
    })),
  );
  const [workload] = prepared.all.filter(({ name }) => name in ways);
  return {
    ...section,
    connections,
    sizes: workload.expected.map((answer) => answer.length),
    rows: rows.filter(({ ours, missing, runs }) => (several ? ours : true) && (runs || missing)),
  };
}
