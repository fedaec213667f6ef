// A PostgreSQL of one's own: in a temporary folder, reached by a socket there, and gone with this process.

import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** Where Debian has the programs that are not for everybody's path. */
export const PROGRAMS = '/usr/lib/postgresql/15/bin';

const PATIENCE = 60_000;
const USER = 'postgres';

const SETTINGS = {
  listen_addresses: '',
  log_min_messages: 'fatal',
  // All of it is in memory, where it costs no more to look something up than to read on.
  random_page_cost: 1.1,
  // PostGraphile's statements have the size of a page in them. Each would be planned five times before a plan is kept.
  plan_cache_mode: 'force_generic_plan',
};

/**
 * The input of the shell ends when this process does, in whatever way. All that is in the folder can be made again, so
 * nothing waits for the disk while it is made.
 */
const UNTIL_INPUT_ENDS = `
initdb --pgdata "$0" --username ${USER} --encoding UTF8 --locale C.UTF-8 --auth trust --no-sync > /dev/null
postgres -D "$0" -k "$0" "$@" &
read -r _
kill $!
wait
rm -r "$0"`;

/** @returns how to connect to a new cluster, which may not answer yet */
export function startCluster() {
  const folder = join(tmpdir(), `onrecord-postgres-${randomUUID()}`);
  const settings = Object.entries(SETTINGS).map(([name, value]) => `--${name}=${value}`);
  const [program, ...rest] = [...unprivileged(), 'sh', '-c', UNTIL_INPUT_ENDS, folder, ...settings];
  spawn(program, rest, {
    // Otherwise what a terminal sends to end this process would end the shell, too, before it has tidied up.
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
    env: { ...process.env, PATH: [PROGRAMS, process.env.PATH].join(delimiter) },
  });
  return { host: folder, user: USER, database: USER };
}

/** PostgreSQL refuses to run as root. */
function unprivileged() {
  return process.getuid() === 0 ? ['setpriv', `--reuid=${USER}`, `--regid=${USER}`, '--clear-groups'] : [];
}

/** Waits until a cluster takes connections. */
export async function untilReady(pool) {
  const start = performance.now();
  for (;;) {
    try {
      return await pool.query('select');
    } catch (error) {
      if (performance.now() - start > PATIENCE) {
        throw new Error(`PostgreSQL was not started. ${error.message}`, { cause: error });
      }
      await pause(20);
    }
  }
}
