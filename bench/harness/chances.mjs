/** Chance that is the same everywhere, for the same seed. The algorithm is Mulberry32. */
export function chances(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end) => Math.floor(next() * end);
  const oneOf = (list) => list[below(list.length)];
  const mostOf = (list) => {
    const most = list.filter(() => next() < 0.75);
    return most.length > 0 ? most : [oneOf(list)];
  };
  return { next, below, oneOf, mostOf };
}
