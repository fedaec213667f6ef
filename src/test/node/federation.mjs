// Federation: the service is composed with a second subgraph, whose notes are about its events, and asked through a gateway.
import assert from 'node:assert/strict';
import test from 'node:test';
import { createServer } from 'node:http';
import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, execute, graphql, parse, print } from 'graphql';
import { ask, endpoint } from './checks.mjs';

const NOTES = [
  { text: 'read this first', event: { __typename: 'Event', id: 'event:prisoner-exchange' } },
  { text: 'and this', event: { __typename: 'Event', id: 'event:nothing-of-the-kind' } },
];

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])
  type Query { notes: [Note!]! }
  type Note { text: String! event: Event }
  type Event @key(fields: "id") { id: ID! notes(first: Int): NoteConnection! }
  type NoteConnection { nodes: [Note!]! pageInfo: PageInfo! }
  type PageInfo @shareable { endCursor: String hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String }
`;

/** The second subgraph, as plain as can be: GraphQL over HTTP for the few questions that a gateway has. */
const own = buildSchema(sdl.replace(/extend schema.*\n/, '').replace(/@key\(fields: "id"\)|@shareable/g, '')
  .replace('type Query {', 'scalar _Any union _Entity = Event type Query { _entities(representations: [_Any!]!): [_Entity]!'));
const page = (event) => ({
  nodes: NOTES.filter((note) => note.event.id === event.id),
  pageInfo: { hasNextPage: false, hasPreviousPage: false },
});
const root = {
  notes: NOTES,
  _entities: ({ representations }) => representations.map((event) => ({ ...event, notes: () => page(event) })),
};
const server = createServer(async (request, response) => {
  let body = '';
  for await (const chunk of request) body += chunk;
  const { query, variables } = JSON.parse(body);
  const answer = await execute({ schema: own, document: parse(query), rootValue: root, variableValues: variables });
  response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
test.after(() => server.close());

const composed = composeServices([
  { name: 'record', url: endpoint, typeDefs: parse((await ask('{ _service { sdl } }'))._service.sdl) },
  { name: 'notes', url: `http://127.0.0.1:${server.address().port}/`, typeDefs: parse(sdl) },
]);

test('the two compose', () => {
  assert.deepEqual(composed.errors ?? [], []);
});

const sent = [];
const gateway = getStitchedSchemaFromSupergraphSdl({
  supergraphSdl: composed.supergraphSdl,
  onSubschemaConfig(config) {
    const remote = buildHTTPExecutor({ endpoint: config.endpoint });
    config.executor = (request) => {
      if (config.endpoint === endpoint) sent.push(print(request.document));
      return remote(request);
    };
  },
  batch: true,
});

const through = async (source) => {
  sent.length = 0;
  return graphql({ schema: gateway, source });
};

test('notes have the events that the record knows, by one request for all', async () => {
  const { data, errors } = await through('{ notes { text event { id title parts { title } participants { actor { name } } } } }');
  assert(data.notes[0].event.participants.length > 0);
  assert.equal(data.notes[1].event, null);
  assert(errors.every(({ path }) => path[0] === 'notes' && path[1] === 1), 'what is not on record is told of that note alone');
  assert.equal(sent.length, 1, sent.join('\n'));
  assert.match(sent[0], /_entities\(/);
});

test('events of the record have notes', async () => {
  const { data, errors } = await through(`{
    event(slug: "prisoner-exchange") { title notes { nodes { text } pageInfo { hasNextPage } } }
    events(first: 2) { pageInfo { hasNextPage } nodes { title notes { nodes { text } } } }
  }`);
  assert.equal(errors, undefined);
  assert.deepEqual(data.event.notes.nodes.map(({ text }) => text), ['read this first']);
  assert.equal(data.events.nodes.length, 2);
});
