// What is asked: every document in `queries/`, with each of the variables in the file beside it.

import { existsSync, readdirSync, readFileSync } from 'node:fs';

const QUERIES = new URL('../queries/', import.meta.url);

/** The nested document, whose answer is the largest. */
export const NESTED = 'event-in-full';

/** @returns questions, each with a `name` and the `body` of its request */
export function questions() {
  return readdirSync(QUERIES)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .flatMap((file) => ofDocument(file.slice(0, -'.graphql'.length)));
}

function ofDocument(document) {
  const query = readFileSync(new URL(`${document}.graphql`, QUERIES), 'utf8');
  const beside = new URL(`${document}.json`, QUERIES);
  if (!existsSync(beside)) {
    return [{ name: document, body: JSON.stringify({ query }) }];
  }
  return JSON.parse(readFileSync(beside, 'utf8')).map((variables, i) => ({
    name: `${document} ${i + 1}`,
    body: JSON.stringify({ query, variables }),
  }));
}
