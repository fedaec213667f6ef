// Fastify with Mercurius, documents compiled at their first use. `--loaders` follows references by batches.

import { HOST, options, ready } from './cli.mjs';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { readRecord } from './record.mjs';
import { executableSchema, loaders } from './schema.mjs';

const { port, seeds, claims, loaders: batched } = options({ loaders: { type: 'boolean', default: false } });
const record = readRecord(seeds, claims);
const app = Fastify();
app.register(mercurius, {
  schema: executableSchema(record),
  jit: 1,
  loaders: batched ? loaders(record) : undefined,
});
await app.listen({ port, host: HOST });
ready(app.server.address());
