// Relay: its compiler takes the schema as it is, its store puts every connection together from its pages, and everything with an
// id is fetched again by `node`.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import test from 'node:test';
import relay from 'relay-runtime';
import { ask, connections, endpoint, nodes } from './checks.mjs';

const { Environment, Network, RecordSource, Store, createOperationDescriptor, fetchQuery } = relay;
const PAGE = 1;

/** The arguments that a page does not have and a field needs. */
const NEEDED = { search: 'text: "president", ' };

const ofConnection = ({ type, field }) => {
  const page = `${field}(${NEEDED[field] ?? ''}first: $first, after: $after) @connection(key: "${type}_${field}") {
        edges { node { __typename ... on Node { id } } }
      }`;
  return type === 'Query'
    ? `query clients${type}${field}Query($first: Int, $after: String) { ${page} }`
    : `query clients${type}${field}Query($id: ID!, $first: Int, $after: String) {
      node(id: $id) { __typename ... on ${type} { ${page} } }
    }`;
};

const ofNode = (type) =>
  `fragment clients${type}_again on ${type} @refetchable(queryName: "clients${type}AgainQuery") { __typename id }`;

/** Compiles them, as an application's build does. */
function compiled() {
  rmSync('relay', { recursive: true, force: true });
  mkdirSync('relay/artifacts', { recursive: true });
  const tags = [...connections.map(ofConnection), ...nodes.map(ofNode)].map((text) => `graphql\`${text}\`;`);
  writeFileSync('relay/clients.js', `import { graphql } from 'relay-runtime';\n${tags.join('\n')}\n`);
  writeFileSync('relay/artifacts/package.json', '{ "type": "commonjs" }');
  writeFileSync('relay/relay.config.json', JSON.stringify({
    src: '.',
    schema: '../../../../schema.graphql',
    artifactDirectory: './artifacts',
    language: 'javascript',
    eagerEsModules: false,
    excludes: ['artifacts/**'],
  }));
  execFileSync('npx', ['relay-compiler', 'relay.config.json'], { cwd: 'relay', stdio: 'inherit' });
  const require = createRequire(import.meta.url);
  return (name) => require(`./relay/artifacts/${name}.graphql.js`);
}

const artifact = compiled();

function newcomer() {
  return new Environment({
    network: Network.create(async ({ text }, variables) => {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: text, variables }),
      });
      return response.json();
    }),
    store: new Store(new RecordSource()),
  });
}

const fetched = (environment, query, variables) =>
  fetchQuery(environment, query, variables, { fetchPolicy: 'network-only' }).toPromise();

for (const { type, field } of connections) {
  test(`${type}.${field} is put together from its pages`, async () => {
    const query = artifact(`clients${type}${field}Query`);
    const environment = newcomer();
    const parents = type === 'Query' ? [{}] : await parentsOf(type);
    let records = 0;
    for (const parent of parents) {
      const begin = { ...parent, first: PAGE, after: null };
      const list = (data) => (type === 'Query' ? data : data.node)[field];
      let page = list(await fetched(environment, query, begin));
      let read = page.edges.length;
      for (let i = 0; page.pageInfo.hasNextPage && i < 3; i++) {
        page = list(await fetched(environment, query, { ...begin, after: page.pageInfo.endCursor }));
        read += 1;
      }
      const { data } = environment.lookup(createOperationDescriptor(query, begin).fragment);
      const found = list(data).edges.map(({ node }) => node.id);
      assert.equal(found.length, read);
      assert.deepEqual(found, await listed(type, field, parent.id, found.length));
      records += found.length;
    }
    assert(records > 0, 'a list with something in it');
  });
}

/** As many of them as a page holds. */
async function parentsOf(type) {
  const { list } = await ask(`{ list: ${type.toLowerCase()}s(first: 100) { nodes { id } } }`);
  return list.nodes.map(({ id }) => ({ id }));
}

async function listed(type, field, id, length) {
  const list = `${field}(${NEEDED[field] ?? ''}first: 100) { edges { node { ... on Node { id } } } }`;
  const data = type === 'Query'
    ? await ask(`{ ${list} }`)
    : (await ask(`query ($id: ID!) { node(id: $id) { ... on ${type} { ${list} } } }`, { id })).node;
  return data[field].edges.slice(0, length).map(({ node }) => node.id);
}

/** One of each type. */
const ONES = `{
  actors(first: 1) { nodes { id } }
  sources(first: 1) { nodes { id } }
  claims(first: 1) { nodes { id accounts { id } } }
  statements(first: 20) { nodes { id quotations { id } } }
  events(first: 100) { nodes { id participants { id } related { id } } }
}`;

for (const type of nodes) {
  test(`${type} is fetched again by its id`, async () => {
    const ids = new Set();
    JSON.stringify(await ask(ONES), (key, value) => (key === 'id' ? ids.add(value) && value : value));
    const query = artifact(`clients${type}AgainQuery`);
    const found = [];
    for (const id of [...ids].filter((one) => kind(one) === type.toLowerCase()).slice(0, 3)) {
      const environment = newcomer();
      await fetched(environment, query, { id });
      found.push(id);
      const record = environment.getStore().getSource().get(id);
      assert.equal(record?.__typename, type);
    }
    assert(found.length > 0);
  });
}

const kind = (id) => id.split(':')[0].replace('relation', 'eventrelation');
