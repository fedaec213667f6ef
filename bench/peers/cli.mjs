// What the servers have in common: their options, and the one line that they print.

import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

// Read by graphql-js, Apollo and PostGraphile as they are loaded, which is why servers import this module first.
process.env.NODE_ENV ??= 'production';
process.env.GRAPHILE_ENV ??= 'production';

export const HOST = '127.0.0.1';

/** @param more options of one server alone, as `parseArgs` takes them */
export function options(more = {}) {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '4000' },
      seeds: { type: 'string', default: fileURLToPath(new URL('../../seeds', import.meta.url)) },
      claims: { type: 'string', default: fileURLToPath(new URL('claims.json', import.meta.url)) },
      ...more,
    },
  });
  return { ...values, port: Number(values.port) };
}

/** @param port the one it listens on; another than asked for where that was 0 */
export function ready({ port }) {
  console.log(`ready at http://${HOST}:${port}/graphql`);
}
