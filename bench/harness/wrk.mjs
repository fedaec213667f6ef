// The load generator.

import { fileURLToPath } from 'node:url';
import { HOST } from './answers.mjs';
import { printedBy } from './running.mjs';

const SCRIPT = fileURLToPath(new URL('wrk.lua', import.meta.url));

/**
 * Asks a server the questions of a plan for some seconds.
 *
 * @param place the question to begin with
 * @returns `seconds` it took, `requests` answered, `p50` and `p99` in milliseconds, and the generator's own
 *     `processorTime` in milliseconds
 * @throws if a request failed
 */
export async function asked({ port, path, plan, place, connections, seconds, core }) {
  const printed = await printedBy(
    ...onCore(core, ['wrk', '-t', '1', '-c', `${connections}`, '-d', `${seconds}s`, '--timeout', '10s', '-s', SCRIPT]),
    `http://${HOST}:${port}/`,
    '--',
    plan,
    path,
    `${place}`,
  );
  const figures = JSON.parse(printed.match(/^figures (.*)$/m)[1]);
  if (figures.failures > 0) {
    throw new Error(`${figures.failures} of ${figures.requests} requests failed.\n${printed}`);
  }
  return figures;
}

/** @returns the command with which a program stays on one core, its threads with it */
export function onCore(core, command) {
  return ['taskset', '-c', `${core}`, ...command];
}
