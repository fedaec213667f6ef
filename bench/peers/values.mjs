// What sources answer, and what their answers come to: `dev.onrecord.claim.Answers` once more.

const TOLERANCE = 0.05;
const MEASURED = new Set(['percent', 'US dollars', 'kilometres', 'hectares', 'tonnes']);
const ANY = { min: -Infinity, max: Infinity };

export const UNDISCLOSED = { __typename: 'Undisclosed', note: null };

export function quantity(qualifier, number, unit) {
  const counted = !MEASURED.has(unit);
  const step = counted ? 1 : 0;
  const margin = Math.abs(number) * TOLERANCE;
  const low = counted ? Math.ceil(number - margin) : number - margin;
  const high = counted ? Math.floor(number + margin) : number + margin;
  const bounds = {
    EXACTLY: [number, number],
    ABOUT: [low, high],
    NEARLY: [Math.min(low, number - step), number - step],
    MORE_THAN: [number + step, null],
    AT_LEAST: [number, null],
    LESS_THAN: [null, number - step],
    AT_MOST: [null, number],
  };
  const [min, max] = bounds[qualifier];
  return { __typename: 'Quantity', qualifier, number, min, max, unit };
}

/** Words without a number: `ALL` or `SOME`. */
export function uncounted(qualifier, unit) {
  return { __typename: 'Quantity', qualifier, number: null, min: null, max: null, unit };
}

export function between(min, max, unit) {
  return { __typename: 'Quantity', qualifier: 'BETWEEN', number: null, min, max, unit };
}

export function partialDate(edtf, asWritten, basis) {
  const [from, to = from] = edtf.split('/').map((part) => part.replace('~', ''));
  return {
    edtf,
    earliest: from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from,
    latest: to.length === 4 ? `${to}-12-31` : to.length === 7 ? lastDay(to) : to,
    precision: edtf.includes('/') ? 'INTERVAL' : { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' }[from.length],
    approximate: edtf.includes('~'),
    asWritten,
    basis,
  };
}

function lastDay(month) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** Text as readers compare it: `Nicolás`, `nicolas` and `NICOLAS` are one. */
export function fold(text) {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
}

/** @param answers each with its `source`, its `value` and the `speaker` whom the source credits, if any */
export function agreement(answers) {
  if (new Set(answers.map((answer) => answer.source)).size === 1) {
    return 'SINGLE_SOURCE';
  }
  if (new Set(answers.map((answer) => sense(answer.value))).size === 1) {
    return 'UNANIMOUS';
  }
  if (isCompatible(given(answers))) {
    return 'COMPATIBLE';
  }
  const disputed = answers.every((a) =>
    answers.every((b) => !givesValue(a.value) || !givesValue(b.value) || compatible(a.value, b.value) || dispute(a, b)),
  );
  return disputed ? 'DISPUTED' : 'CONFLICTING';
}

/** The tightest value that no answer contradicts; null where they conflict or none gives a value. */
export function consensus(answers) {
  const values = given(answers);
  if (values.length === 0 || !isCompatible(values)) {
    return null;
  }
  if (new Set(values.map(sense)).size === 1) {
    return values[0];
  }
  const common = values.map(interval).reduce(intersection);
  const tightest = values.find((value) => interval(value).min === common.min && interval(value).max === common.max);
  return tightest ?? (values[0].__typename === 'DateValue' ? date(common) : within(common, values[0].unit));
}

const givesValue = (value) => value.__typename !== 'Undisclosed';
const given = (answers) => answers.map((answer) => answer.value).filter(givesValue);
const isCompatible = (values) => values.every((a) => values.every((b) => compatible(a, b)));
const dispute = (a, b) => Boolean(a.speaker && b.speaker) && a.speaker !== b.speaker;

function compatible(a, b) {
  if (sense(a) === sense(b)) {
    return true;
  }
  const comparable =
    a.__typename === b.__typename && (a.__typename === 'Quantity' ? a.unit === b.unit : a.__typename === 'DateValue');
  const common = comparable && intersection(interval(a), interval(b));
  return comparable && common.min <= common.max;
}

/** What is the same in two values that say the same: not how a date came to be known, nor the case of a text. */
function sense(value) {
  switch (value.__typename) {
    case 'Quantity':
      return JSON.stringify(value);
    case 'DateValue':
      return `date ${value.date.edtf}`;
    case 'TextValue':
      return `text ${fold(value.text)}`;
    case 'SameAs':
      return `same ${value.claim.slug}`;
    default:
      return 'undisclosed';
  }
}

/** Numbers as they are, dates as milliseconds since 1970. */
function interval(value) {
  return value.__typename === 'DateValue'
    ? { min: Date.parse(value.date.earliest), max: Date.parse(value.date.latest) }
    : { min: value.min ?? ANY.min, max: value.max ?? ANY.max };
}

function intersection(a, b) {
  return { min: Math.max(a.min, b.min), max: Math.min(a.max, b.max) };
}

function within({ min, max }, unit) {
  if (min === max) {
    return quantity('EXACTLY', min, unit);
  }
  if (max === Infinity) {
    return min === -Infinity ? null : quantity('AT_LEAST', min, unit);
  }
  return min === -Infinity ? quantity('AT_MOST', max, unit) : between(min, max, unit);
}

function date({ min, max }) {
  const [from, to] = [min, max].map((time) => new Date(time).toISOString().slice(0, 10));
  return { __typename: 'DateValue', date: partialDate(from === to ? from : `${from}/${to}`, null, 'INFERRED') };
}
