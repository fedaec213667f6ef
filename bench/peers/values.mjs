// Dates and texts as OnRecord reads them.

const OPEN = '..';

export function partialDate(edtf, asWritten, basis) {
  const [from, to = from] = edtf.split('/').map((part) => part.replace('~', ''));
  return {
    edtf,
    earliest: firstDay(from),
    latest: to === OPEN ? '9999-12-31' : to.length === 4 ? `${to}-12-31` : to.length === 7 ? lastDay(to) : to,
    precision: edtf.includes('/') ? 'INTERVAL' : { 4: 'YEAR', 7: 'MONTH', 10: 'DAY' }[from.length],
    approximate: edtf.includes('~'),
    asWritten,
    basis,
  };
}

function firstDay(from) {
  if (from === OPEN) {
    return '0000-01-01';
  }
  return from.length === 4 ? `${from}-01-01` : from.length === 7 ? `${from}-01` : from;
}

function lastDay(month) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** Text as readers compare it: `Nicolás`, `nicolas` and `NICOLAS` are one. */
export function fold(text) {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').toLowerCase();
}
