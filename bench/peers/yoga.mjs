// GraphQL Yoga on Node's own HTTP server.

import { HOST, options, ready } from './cli.mjs';
import { createServer } from 'node:http';
import { createYoga } from 'graphql-yoga';
import { readRecord } from './record.mjs';
import { executableSchema } from './schema.mjs';

const { port, seeds, claims } = options();
const yoga = createYoga({
  schema: executableSchema(readRecord(seeds, claims)),
  graphiql: false,
  landingPage: false,
  logging: false,
});
const server = createServer(yoga);
server.listen(port, HOST, () => ready(server.address()));
