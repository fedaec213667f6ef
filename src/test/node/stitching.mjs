// graphql-tools: the record stitched to a graph of one's own, whose notes are about its events. Keys travel in batches.
import assert from 'node:assert/strict';
import test from 'node:test';
import { buildHTTPExecutor } from '@graphql-tools/executor-http';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { stitchSchemas } from '@graphql-tools/stitch';
import { graphql, print } from 'graphql';
import { endpoint, schema } from './checks.mjs';

const NOTES = [
  { text: 'read this first', event: { id: 'event:prisoner-exchange' } },
  { text: 'and this', event: { id: 'event:nothing-of-the-kind' } },
  { text: 'and again', event: { id: 'event:prisoner-exchange' } },
];

const notes = makeExecutableSchema({
  typeDefs: `
    type Query { notes: [Note!]! noted(ids: [ID!]!): [Event]! }
    type Note { text: String! event: Event }
    type Event { id: ID! notes: [Note!]! }
  `,
  resolvers: {
    Query: { notes: () => NOTES, noted: (none, { ids }) => ids.map((id) => ({ id })) },
    Event: { notes: ({ id }) => NOTES.filter(({ event }) => event.id === id) },
  },
});

const sent = [];
const remote = buildHTTPExecutor({ endpoint });

const stitched = stitchSchemas({
  subschemas: [
    {
      schema,
      batch: true,
      executor: (request) => {
        sent.push(print(request.document));
        return remote(request);
      },
      merge: {
        Event: { selectionSet: '{ id }', fieldName: 'nodes', key: ({ id }) => id, argsFromKeys: (ids) => ({ ids }) },
      },
    },
    {
      schema: notes,
      batch: true,
      merge: {
        Event: { selectionSet: '{ id }', fieldName: 'noted', key: ({ id }) => id, argsFromKeys: (ids) => ({ ids }) },
      },
    },
  ],
});

const ask = async (source) => {
  sent.length = 0;
  return graphql({ schema: stitched, source });
};

test('notes have the events that the record knows, by one request', async () => {
  const { data, errors } = await ask('{ notes { text event { id title date { edtf } participants { role } } } }');
  assert.equal(data.notes[0].event.date.edtf, '2025-07-18');
  assert.equal(data.notes[1].event, null);
  assert.deepEqual(errors.map(({ path }) => path), [['notes', 1, 'event', 'title']]);
  assert.equal(data.notes[2].event.title, data.notes[0].event.title);
  assert.equal(sent.length, 1, sent.join('\n'));
});

test('events of the record have notes', async () => {
  const { data: { event } } = await ask('{ event(slug: "prisoner-exchange") { title notes { text } } }');
  assert.deepEqual(event.notes.map(({ text }) => text), ['read this first', 'and again']);
});

test('questions side by side are one request', async () => {
  const { errors } = await ask('{ event(slug: "prisoner-exchange") { title } claims(first: 1) { totalCount } dataset { title } }');
  assert.equal(errors, undefined);
  assert.equal(sent.length, 1, sent.join('\n'));
});
