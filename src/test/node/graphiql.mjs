// GraphiQL's tabs: whatever dataset is served, the questions are about it and have answers.
import assert from 'node:assert/strict';
import test from 'node:test';
import { ask, endpoint } from './checks.mjs';

const served = await (await fetch(new URL('/graphiql/examples.js', endpoint))).text();
const { DRAWING, examples } = await import(`data:text/javascript,${encodeURIComponent(served)}`);

const size = (data) => JSON.stringify(data).length;

for (const { query, variables } of examples(await ask(DRAWING))) {
  test(query.match(/^query (\w+)/m)[1], async () => {
    const data = await ask(query, variables && JSON.parse(variables));
    const [found] = Object.values(data);
    assert(found, 'there is what is asked for');
    assert.notEqual(found.totalCount, 0);
    assert(size(data) > 200);
  });
}

test('of a dataset with nothing in it, what is served is left to ask', () => {
  const none = { totalCount: 0, facets: [{ values: [] }], nodes: [] };
  const [only, ...others] = examples({ claims: none, statements: none, events: none, actors: none, sources: none });
  assert.match(only.query, /query Dataset/);
  assert.deepEqual(others, []);
});
