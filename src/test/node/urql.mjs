// urql with Graphcache: it knows the schema, so that fragments on interfaces and unions are matched as the service does, and
// lists are put together from their pages.
import assert from 'node:assert/strict';
import test from 'node:test';
import { Client, fetchExchange, gql } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { introspectionFromSchema, isObjectType } from 'graphql';
import { connections, endpoint, nodes, schema } from './checks.mjs';

/** What has no id belongs to the record that it is read from. */
const keys = Object.fromEntries(Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !nodes.includes(type.name))
  .map(({ name }) => [name, () => null]));

const resolvers = {};
for (const { type, field } of connections) (resolvers[type] ??= {})[field] = relayPagination();

function newcomer(warnings) {
  return new Client({
    url: endpoint,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema: introspectionFromSchema(schema),
        keys,
        resolvers,
        // A miss of the cache is told as well, and is no fault.
        logger: (severity, message) => severity === 'debug' || warnings.push(message),
      }),
      fetchExchange,
    ],
  });
}

async function ask(client, query, variables, requestPolicy = 'cache-first') {
  const { data, error } = await client.query(query, variables, { requestPolicy }).toPromise();
  if (error) throw error;
  return data;
}

test('a list is put together from its pages', async () => {
  const warnings = [];
  const client = newcomer(warnings);
  const page = gql`query ($after: String) {
    events(first: 7, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { id title } } }
  }`;
  let { events } = await ask(client, page, {});
  while (events.pageInfo.hasNextPage) ({ events } = await ask(client, page, { after: events.pageInfo.endCursor }));
  ({ events } = await ask(client, page, {}, 'cache-only'));
  const ids = events.edges.map(({ node }) => node.id);
  assert.equal(ids.length, events.totalCount);
  assert.equal(new Set(ids).size, ids.length);
  assert.deepEqual(warnings, []);
});

test('a fragment on an interface, and on members of a union, finds what the cache has', async () => {
  const warnings = [];
  const client = newcomer(warnings);
  const query = gql`query {
    claims(first: 5) {
      edges { node { id accounts { id asWritten value { ... on Quantity { number unit } ... on DateValue { date { edtf } } } } } }
    }
    nodes(ids: ["event:prisoner-exchange", "actor:marco-rubio"]) { id ... on Event { title } ... on Actor { name } }
  }`;
  const asked = await ask(client, query, {});
  assert.deepEqual(await ask(client, query, {}, 'cache-only'), asked);
  assert.equal(asked.nodes[1].name, 'Marco Rubio');
  assert.deepEqual(warnings, []);
});

test('a part that was read with its record is known by its id', async () => {
  const warnings = [];
  const client = newcomer(warnings);
  await ask(client, gql`query { event(slug: "prisoner-exchange") { id participants { id role actor { id name } } } }`, {});
  const account = await ask(client, gql`query { claims(first: 1) { edges { node { id accounts { id asWritten } } } } }`, {});
  const [first] = account.claims.edges[0].node.accounts;
  const { node } = await ask(client, gql`query ($id: ID!) { node(id: $id) { id ... on Account { asWritten } } }`, { id: first.id });
  assert.equal(node.asWritten, first.asWritten);
  assert.deepEqual(warnings, []);
});
