// OnRecord's schema over the record in memory. Fields without a resolver are properties of the objects; fields that
// no benchmark document asks for may be missing, which a client would be told.

import { readFileSync } from 'node:fs';
import { buildASTSchema, parse, visit } from 'graphql';
import { Page, STATEMENTS_BY_DATE } from './page.mjs';
import { fold } from './values.mjs';

const SCHEMA = new URL('../../schema.graphql', import.meta.url);

/** What leads from an object to others: what a service with a database would batch, and OnRecord does. */
const REFERENCES = {
  Account: ['attributedTo'],
  Citation: ['source'],
  Claim: ['accounts'],
  Event: ['partOf', 'participants', 'claims', 'statements'],
  Participation: ['actor', 'citations'],
  SameAs: ['claim'],
  Statement: ['speaker', 'quotations', 'sources'],
};

export function executableSchema(record) {
  const schema = buildASTSchema(withoutCircles(parse(readFileSync(SCHEMA, 'utf8'))));
  for (const [type, fields] of Object.entries(resolvers(record))) {
    for (const [field, resolve] of Object.entries(fields)) {
      schema.getType(type).getFields()[field].resolve = resolve;
    }
  }
  return schema;
}

/** Filters lose what puts them together of others: graphql-jit writes out each input in full, and never ends with these. */
function withoutCircles(document) {
  return visit(document, {
    InputObjectTypeDefinition: (input) => ({
      ...input,
      fields: input.fields.filter(({ type }) => named(type) !== input.name.value),
    }),
  });
}

function named(type) {
  return type.type ? named(type.type) : type.name.value;
}

/** @returns the references as Mercurius' loaders, each of which answers for many parents at once */
export function loaders(record) {
  const resolve = resolvers(record);
  const loaders = {};
  for (const [type, fields] of Object.entries(REFERENCES)) {
    loaders[type] = {};
    for (const field of fields) {
      const one = resolve[type]?.[field] ?? ((parent) => parent[field]);
      loaders[type][field] = async (queries) => queries.map(({ obj, params }) => one(obj, params));
    }
  }
  return loaders;
}

function resolvers(record) {
  return {
    Query: {
      actor: (_, { slug }) => record.actors.get(slug),
      claim: (_, { slug }) => record.claims.get(slug),
      event: (_, { slug }) => record.events.get(slug),
      source: (_, { slug }) => record.sources.get(slug),
      statement: (_, { slug }) => record.statements.get(slug),
      statements: (_, { filter, orderBy, ...window }) => statements(record.statementsByDate, filter, window, orderBy),
    },
    Event: {
      claims: (event, { agreements }) => among(agreements, event.claims, (claim) => claim.agreement),
      participants: (event, { roles }) => among(roles, event.participants, ({ role }) => role),
      statements: (event, { filter, ...window }) => statements(event.statements, filter, window),
    },
  };
}

function among(wanted, list, property) {
  return wanted ? list.filter((item) => wanted.includes(property(item))) : list;
}

function statements(list, filter, window, orderBy = 'DATE_ASC') {
  if (orderBy !== 'DATE_ASC') {
    throw new Error(`No benchmark document asks for ${orderBy}.`);
  }
  return new Page(filter ? list.filter(matches(filter)) : list, STATEMENTS_BY_DATE, window);
}

/** For each field of a filter, given its value, what it asks of a statement. */
const CONDITIONS = {
  acts: (acts) => (statement) => acts.includes(statement.act),
  addressees: (references) => (statement) => statement.addressees.some(isAmong(references)),
  attributions: (wanted) => (statement) => statement.quotations.some(({ attribution }) => wanted.includes(attribution)),
  channels: (channels) => (statement) => channels.includes(statement.channel),
  events: (references) => (statement) => statement.about.some(isAmong(references)),
  from: (day) => (statement) => statement.madeOn?.latest >= day,
  mentions: (references) => (statement) => statement.mentions.some(isAmong(references)),
  sources: (references) => (statement) => statement.sources.some(isAmong(references)),
  speakers: (references) => (statement) => isAmong(references)(statement.speaker),
  text: (text) => (statement) => statement.folded.includes(fold(text)),
  to: (day) => (statement) => statement.madeOn?.earliest <= day,
};

function matches(filter) {
  const conditions = Object.entries(filter)
    .filter(([, value]) => value != null)
    .map(([field, value]) => CONDITIONS[field](value));
  return (statement) => conditions.every((holds) => holds(statement));
}

/** References are slugs or ids. */
function isAmong(references) {
  return (entry) => references.includes(entry.slug) || references.includes(entry.id);
}
