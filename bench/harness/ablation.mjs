// What each thing that saves time saves: OnRecord with one of them switched off at a time, and with none on.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { CONNECTIONS, Prepared, UnderLoad, WORKLOADS } from './load.mjs';
import { allocated, median, ratio, spread, table } from './report.mjs';
import { servers, VERDICTS } from './servers.mjs';
import { exportVerdicts } from './verdicts.mjs';

const RESULTS = new URL('../results/', import.meta.url);
const SETTINGS = new URL('../../docs/configuration.md', import.meta.url);

/** What saves time, and the value with which it does not. */
const OFF = {
  'onrecord.plans.enabled': 'false',
  'onrecord.plans.kept-parts': '0',
  'onrecord.http.kept-answers': '0',
  'onrecord.entries.kept-records': '0',
};
const USUAL = 'usual';
const PLAIN = 'plain';

const settings = documented();
const { jar } = servers();
if (jar.missing) {
  throw new Error(`OnRecord is not built: ${jar.missing}`);
}
const [connections] = CONNECTIONS;
await exportVerdicts(jar, VERDICTS);
const prepared = await Prepared.by(jar);
const asked = prepared.all.filter(({ name }) => WORKLOADS?.includes(name) ?? true);
const compared = {
  [USUAL]: { ...jar, title: 'all on' },
  ...Object.fromEntries(Object.keys(OFF).map((name) => [name, without([name])])),
  [PLAIN]: { ...without(Object.keys(OFF)), title: 'all off' },
};
const underLoad = new UnderLoad(prepared, compared, () => asked);
await underLoad.measure();
const about = await underLoad.about('ablation');
mkdirSync(RESULTS, { recursive: true });
writeFileSync(new URL('ablation.md', RESULTS), page());
console.log(page());
process.exit();

/** @returns the jar with some things switched off by its environment */
function without(names) {
  const environment = Object.fromEntries(names.map((name) => [settings[name].variable, OFF[name]]));
  const title = Object.entries(environment).map(([variable, value]) => `\`${variable}=${value}\``);
  return { ...jar, environment, title: title.join(' ') };
}

/** @returns by its name what is written of each setting; one that is not there any more is none to switch off */
function documented() {
  const row = /^\| `([^`]+)` \| `([^`]+)` \| ([^|]+) \|/gm;
  const all = [...readFileSync(SETTINGS, 'utf8').matchAll(row)].map(([, name, variable, text]) => [name, { variable, text }]);
  const settings = Object.fromEntries(all);
  const unknown = Object.keys(OFF).find((name) => !settings[name]);
  if (unknown) {
    throw new Error(`There is no setting '${unknown}' in docs/configuration.md.`);
  }
  return settings;
}

function page() {
  const all = Object.keys(compared);
  const head = ['', ...asked.map(({ name }) => name)];
  const rows = (names, shown) => names.map((name) => [compared[name].title, ...asked.map((it) => shown(name, it))]);
  const [, ...changed] = all;
  return `# What each shortcut saves

${about}
All are ${jar.title}, with one setting changed, or all of them. What the workloads ask, [the README](../README.md) says.

## Processor time per request, × that with all on

1.00 is nothing saved; with 2.00, an answer costs twice as much without.

${table(head, rows(changed, (name, it) => ratio(figures('cost', name, it), figures('cost', USUAL, it))))}

${Object.keys(OFF).map((name) => `- \`${settings[name].variable}\`: ${settings[name].text}`).join('\n')}

## Processor time per request, in µs (least to most)

${table(head, rows(all, (name, it) => spread(figures('cost', name, it))))}

## Allocated per request, in KiB

${table(head, rows(all, (name, it) => allocated(median(figures('allocated', name, it)))))}

## Seconds after which it was warm

Those in brackets still got cheaper when the time for that was over.

${table(head, rows(all, warmAfter))}
`;
}

function figures(figure, name, workload) {
  return underLoad.runs(name, workload.name, connections).map((run) => run[figure]);
}

function warmAfter(name, workload) {
  const { seconds, isWarm } = underLoad.warmth(name, workload.name, connections);
  return isWarm ? seconds : `(${seconds})`;
}
