// The figures of servers under load as a page and, for each workload, a chart.

import { mkdirSync, writeFileSync } from 'node:fs';
import { chart } from './chart.mjs';
import { allocated, median, ratio, rounded, spread, table } from './report.mjs';

const RESULTS = new URL('../results/', import.meta.url);
const HEAD = [
  '',
  'requests/s (least to most)',
  '× Mercurius',
  'CPU-µs per request (least to most)',
  'allocated per request, KiB',
  'p50, ms',
  'p99, ms',
  'resident, MiB',
  'warm after, s',
];

// Time is counted in hundredths of a second, and the first and last of it is spent on connections.
const BUSY = 0.95;

const MARKS = {
  idle: '¹ The server did not have or did not want all of its core; go by CPU time per request.',
  generator: '² The load generator used all of its core: this may be its limit, and not the server’s.',
  cold: '³ Its answers still got cheaper when the time for warming was over.',
};

/** @returns the page, which is also written to `results/` */
export function writeReport({ file, about, sections }) {
  const page = `# Under load\n\n${about}\n\n${sections.map((it) => section(file, it)).join('\n\n')}\n`;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(new URL(`${file}.md`, RESULTS), page);
  for (const { name, title, rows } of sections) {
    const drawn = chart({ title, unit: 'Requests per second', rows: bars(rows) });
    writeFileSync(new URL(chartFile(file, name), RESULTS), drawn);
  }
  return page;
}

function section(file, { name, title, text, connections, sizes, rows }) {
  const base = rows.find((row) => row.isBase)?.runs;
  const lines = rows.map((row) => line(row, base));
  const notes = Object.entries(MARKS).filter(([, note]) => lines.some((cells) => cells.join('').includes(note[0])));
  return `## ${title}

${text} ${connections} connection${connections === 1 ? '' : 's'}; answers of ${spread(sizes)} characters.

![${title}](${chartFile(file, name)})

${[table(HEAD, lines), ...notes.map(([, note]) => note)].join('\n\n')}`;
}

function line({ title, missing, runs, warmth }, base) {
  if (missing) {
    return HEAD.map((_, i) => [title, `not built: ${missing}`][i] ?? '');
  }
  const figures = (name) => runs.map((run) => run[name]);
  const middle = (name) => median(figures(name));
  const marks = [
    middle('busy') < BUSY ? MARKS.idle[0] : '',
    middle('generatorBusy') >= BUSY ? MARKS.generator[0] : '',
  ].join('');
  return [
    title,
    `${spread(figures('rate'))}${marks}`,
    base ? ratio(figures('rate'), base.map((run) => run.rate)) : '',
    spread(figures('cost')),
    allocated(middle('allocated')),
    ...['p50', 'p99', 'memory'].map((name) => rounded(middle(name))),
    `${warmth.seconds}${warmth.isWarm ? '' : MARKS.cold[0]}`,
  ];
}

function bars(rows) {
  return rows
    .filter((row) => row.runs)
    .map(({ title, ours, runs }) => {
      const rates = runs.map((run) => run.rate);
      return { name: title, ours, middle: median(rates), least: Math.min(...rates), most: Math.max(...rates) };
    });
}

function chartFile(file, name) {
  return `${file}-${name}.svg`;
}
