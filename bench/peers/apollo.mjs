// Apollo Server on its own HTTP server.

import { HOST, options, ready } from './cli.mjs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readRecord } from './record.mjs';
import { executableSchema } from './schema.mjs';

const { port, seeds, claims } = options();
const server = new ApolloServer({ schema: executableSchema(readRecord(seeds, claims)) });
const { url } = await startStandaloneServer(server, { listen: { port, host: HOST } });
ready(new URL(url));
