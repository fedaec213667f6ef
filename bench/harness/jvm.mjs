// What a JVM counts of itself in a file that others may read, so that it is not asked and has nothing to do.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// On Linux it is there whatever else is set.
const FOLDER = '/tmp';

// The layout of version 2 of the file, which all JDKs have written since 1.4.2: a head, and behind it the counters. A
// counter is its length, where its name begins, the length of its array if it is one, its type, three bytes that tell
// more of it, and where its value begins.
const LITTLE_ENDIAN_AT = 4;
const FIRST_AT = 24;
const COUNT_AT = 28;
const LONG = 'J'.charCodeAt(0);

const COLLECTIONS = 'sun.gc.collector.0.invocations';
const EDEN = 'sun.gc.generation.0.space.0.capacity';
const EDEN_USED = 'sun.gc.generation.0.space.0.used';

/**
 * How many bytes a JVM has allocated since it started: as many Edens as it has collected, and what is in the one it has.
 * That holds for the serial collector, which is the one that JVMs choose on one core.
 *
 * @returns undefined of a process that does not tell; JVMs of version 25 or newer write what is in Eden only when they have
 *     collected, which is nothing
 */
export function allocatedBytes(pid) {
  const file = fileOf(pid);
  const counters = file ? read(readFileSync(file)) : {};
  return counters[EDEN_USED] ? counters[COLLECTIONS] * counters[EDEN] + counters[EDEN_USED] : undefined;
}

function fileOf(pid) {
  return readdirSync(FOLDER)
    .filter((name) => name.startsWith('hsperfdata_'))
    .map((name) => join(FOLDER, name, `${pid}`))
    .find(existsSync);
}

/** @returns counters that are numbers, by their names */
function read(bytes) {
  const isLittle = bytes[LITTLE_ENDIAN_AT] === 1;
  const int = (at) => (isLittle ? bytes.readInt32LE(at) : bytes.readInt32BE(at));
  const long = (at) => Number(isLittle ? bytes.readBigInt64LE(at) : bytes.readBigInt64BE(at));
  const counters = {};
  let at = int(FIRST_AT);
  for (let left = int(COUNT_AT); left > 0; left--) {
    const [length, name, array] = [int(at), at + int(at + 4), int(at + 8)];
    if (bytes[at + 12] === LONG && array === 0) {
      counters[bytes.toString('latin1', name, bytes.indexOf(0, name))] = long(at + int(at + 16));
    }
    at += length;
  }
  return counters;
}
