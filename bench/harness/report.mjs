// Figures as Markdown.

import { cpus, loadavg, release } from 'node:os';

/** @returns what a reader needs to know of the machine, and nothing that tells whose it is */
export function machine() {
  const [{ model }] = cpus();
  return `${cpus().length} cores of ${model}, Linux ${release()}`;
}

/** @returns how many processes wanted a core in the last minute: with more than there are, figures are blurred */
export function load() {
  return loadavg()[0].toFixed(1);
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** @returns the median, and between which bounds all of them are */
export function spread(numbers) {
  return `${rounded(median(numbers))} (${rounded(Math.min(...numbers))} to ${rounded(Math.max(...numbers))})`;
}

/** In a new order each time, so that no server always runs behind the same. */
export function shuffled(list) {
  return list
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** @returns how many times the other median this one is */
export function ratio(numbers, others) {
  return (median(numbers) / median(others)).toFixed(2);
}

export function rounded(number) {
  return number < 10 ? number.toFixed(1) : number.toFixed(0);
}

/** @returns how much was allocated; nothing where that is not known */
export function allocated(amount) {
  return Number.isNaN(amount) ? '' : rounded(amount);
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}
