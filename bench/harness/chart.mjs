// Bars as SVG, which whoever reads the results sees without a tool.

const WIDTH = 880;
const NAMES = 350;
const FIGURES = 90;
const BAR = 18;
const ROW = 26;
const TOP = 64;
const BOTTOM = 36;
const PLOT = WIDTH - NAMES - FIGURES;

/**
 * @param rows each with a `name`, a `middle` with its bounds `least` and `most`, and whether it is `ours`
 * @returns an SVG with a bar for each, on a logarithmic scale where they are far apart
 */
export function chart({ title, unit, rows }) {
  const scale = scaleOf(rows);
  const height = TOP + rows.length * ROW + BOTTOM;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="${escaped(title)}">
<style>
  text { font: 13px system-ui, sans-serif; fill: #1f2328 }
  .title { font-size: 16px; font-weight: 600 }
  .quiet { font-size: 11px; fill: #59636e }
  .grid { stroke: #d1d9e0 }
  .bar { fill: #8c959f }
  .ours { fill: #0969da }
  .spread { stroke: #1f2328 }
  .ground { fill: #ffffff }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .quiet { fill: #9198a1 }
    .grid { stroke: #3d444d }
    .bar { fill: #656c76 }
    .ours { fill: #4493f8 }
    .spread { stroke: #f0f6fc }
    .ground { fill: #0d1117 }
  }
</style>
<rect class="ground" width="100%" height="100%"/>
<text class="title" x="12" y="24">${escaped(title)}</text>
<text class="quiet" x="12" y="44">${escaped(unit)}${scale.logarithmic ? '; logarithmic scale' : ''}; medians, with the least and the most</text>
${scale.ticks.map((tick) => gridLine(tick, scale, height)).join('\n')}
${rows.map((row, i) => bar(row, TOP + i * ROW, scale)).join('\n')}
</svg>
`;
}

function gridLine(tick, { at }, height) {
  const x = at(tick);
  return `<line class="grid" x1="${x}" y1="${TOP - 6}" x2="${x}" y2="${height - BOTTOM + 2}"/>
<text class="quiet" x="${x}" y="${height - BOTTOM + 18}" text-anchor="middle">${figure(tick)}</text>`;
}

function bar({ name, middle, least, most, ours }, y, { at }) {
  const center = y + BAR / 2;
  return `<text x="${NAMES - 10}" y="${center + 5}" text-anchor="end">${escaped(name)}</text>
<rect class="${ours ? 'ours' : 'bar'}" x="${NAMES}" y="${y}" width="${(at(middle) - NAMES).toFixed(1)}" height="${BAR}"/>
<line class="spread" x1="${at(least)}" y1="${center}" x2="${at(most)}" y2="${center}"/>
<text x="${Math.max(at(most), at(middle)) + 8}" y="${center + 5}">${figure(middle)}</text>`;
}

/** Bars begin at 0; on a logarithmic scale, which has none, at the power of ten below the least. */
function scaleOf(rows) {
  const least = Math.min(...rows.map((row) => row.least));
  const most = Math.max(...rows.map((row) => row.most));
  const logarithmic = most > 20 * least;
  const place = (share) => Number((NAMES + share * PLOT).toFixed(1));
  if (logarithmic) {
    const from = Math.floor(Math.log10(least));
    const to = Math.ceil(Math.log10(most));
    return {
      logarithmic,
      ticks: Array.from({ length: to - from + 1 }, (_, i) => 10 ** (from + i)),
      at: (number) => place((Math.log10(number) - from) / (to - from)),
    };
  }
  const step = roundStep(most / 5);
  const steps = Math.ceil(most / step);
  return {
    logarithmic,
    ticks: Array.from({ length: steps + 1 }, (_, i) => i * step),
    at: (number) => place(number / (steps * step)),
  };
}

function roundStep(least) {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least);
}

function figure(number) {
  return number.toLocaleString('en', { maximumSignificantDigits: 3 });
}

function escaped(text) {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
