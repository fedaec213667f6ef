// What the programs of this folder share: the service that they ask, and questions without a client.
import { buildSchema, isInterfaceType, isNonNullType, isObjectType, getNamedType } from 'graphql';
import { readFile } from 'node:fs/promises';

export const endpoint = process.argv[2] ?? 'http://localhost:8080/graphql';
export const sdl = await readFile(new URL('../../../schema.graphql', import.meta.url), 'utf8');
export const schema = buildSchema(sdl);

/** The answer's data; fails where there are errors. */
export async function ask(query, variables) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The types that have a global id. */
export const nodes = schema.getPossibleTypes(schema.getType('Node')).map(({ name }) => name).sort();

/** Every field that gives a connection, with the type that it is asked of. */
export const connections = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) => Object.values(type.getFields())
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .map((field) => ({ type: type.name, field: field.name, takes: field.args.map(({ name }) => name) })));
