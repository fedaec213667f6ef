// PostGraphile on a PostgreSQL of its own, which is filled before it listens.

import { HOST, options, ready } from './cli.mjs';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { startCluster, untilReady } from './postgraphile/cluster.mjs';
import { preset } from './postgraphile/preset.mjs';
import { rowsOf } from './postgraphile/rows.mjs';
import { readRecord } from './record.mjs';

// All that PostGraphile uses of Node 22 for these questions, so that it runs on the same Node as the others.
Promise.withResolvers ??= () => {
  const deferred = {};
  deferred.promise = new Promise((resolve, reject) => Object.assign(deferred, { resolve, reject }));
  return deferred;
};

const TABLES = new URL('postgraphile/tables.sql', import.meta.url);

const { port, seeds, claims } = options();
const pool = new pg.Pool(startCluster());
const record = readRecord(seeds, claims);
await untilReady(pool);
await fill(rowsOf(record));

const service = postgraphile({
  extends: [preset],
  pgServices: [makePgService({ pool, schemas: ['public'] })],
}).createServ(grafserv);
const server = createServer();
await service.addTo(server);
server.listen(port, HOST, () => ready(server.address()));

/** All at once, so that a row may refer to one that comes later. */
async function fill(rows) {
  const client = await pool.connect();
  await client.query('begin');
  await client.query(readFileSync(TABLES, 'utf8'));
  for (const [table, those] of Object.entries(rows)) {
    await client.query(`insert into ${table} select * from json_populate_recordset(null::${table}, $1)`, [
      JSON.stringify(those),
    ]);
  }
  await client.query('commit');
  await client.query('analyze');
  client.release();
}
