// Servers as processes of this one, each with those that it has started itself. However it ends, none is left behind.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { HOST } from './answers.mjs';
import { allocatedBytes } from './jvm.mjs';

const LAST_WORDS = 2000;
const TICKS_PER_SECOND = 100;

const running = new Set();

process.on('exit', () => running.forEach(kill));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => process.exit(1));
}
process.on('uncaughtException', (error) => {
  console.error(error.message);
  process.exit(1);
});

/** A server that has been started, and may not answer yet. */
export class Running {
  #child;
  #printed = '';

  constructor(server, port) {
    const [program, ...rest] = server.command(port);
    this.title = server.title;
    this.port = port;
    this.started = performance.now();
    const env = { ...process.env, ...server.environment };
    this.#child = spawn(program, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(this.#child);
    this.#child.on('error', (error) => (this.#printed += error.message));
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.on('data', (data) => (this.#printed = (this.#printed + data).slice(-LAST_WORDS)));
    }
  }

  get isOver() {
    const { pid, exitCode, signalCode } = this.#child;
    return pid === undefined || exitCode !== null || signalCode !== null;
  }

  get printed() {
    return this.#printed;
  }

  /** Resident memory, in MiB; of what its other processes share, each counts its part. */
  memory() {
    const resident = Number(this.#proc('status').match(/^VmRSS:\s+(\d+) kB$/m)[1]);
    const [, ...others] = family(this.#child);
    return others.map(partOfMemory).reduce((sum, part) => sum + part, resident) / 1024;
  }

  /** Time that all its threads have spent on processors, in milliseconds. */
  processorTime() {
    const ticks = family(this.#child).map(({ ticks }) => ticks);
    return (ticks.reduce((sum, some) => sum + some, 0) / TICKS_PER_SECOND) * 1000;
  }

  /** How much a JVM has allocated since it started; undefined of any other server. */
  allocatedBytes() {
    return allocatedBytes(this.#child.pid);
  }

  /** How many files it has open, connections among them. */
  openFiles() {
    return readdirSync(`/proc/${this.#child.pid}/fd`).length;
  }

  threads() {
    return Number(this.#proc('status').match(/^Threads:\s+(\d+)$/m)[1]);
  }

  #proc(file) {
    return readFileSync(`/proc/${this.#child.pid}/${file}`, 'utf8');
  }

  /** It takes nothing from the others until it goes on. */
  pause() {
    sendAll(this.#child, 'SIGSTOP');
  }

  goOn() {
    sendAll(this.#child, 'SIGCONT');
  }

  /**
   * Asks it to end.
   *
   * @param patience for how many milliseconds that is waited for
   * @returns its exit code; null where it was a signal that ended it
   */
  async terminate(patience) {
    this.#child.kill('SIGTERM');
    const killed = setTimeout(() => this.#child.kill('SIGKILL'), patience);
    const [code] = await once(this.#child, 'exit');
    clearTimeout(killed);
    return code;
  }

  /** The record lives in memory, so there is nothing to be put in order before the end. */
  async stop() {
    if (!this.isOver) {
      kill(this.#child);
      await once(this.#child, 'exit');
    }
    running.delete(this.#child);
  }
}

/** What it has started may tidy up once it is gone, for which it must not be paused. */
function kill(child) {
  sendAll(child, 'SIGCONT');
  child.kill('SIGKILL');
}

function sendAll(child, signal) {
  for (const { pid } of family(child)) {
    ifThere(() => process.kill(pid, signal));
  }
}

/** @returns a process, as far as it runs, and behind it all that it has started, with what the kernel says of each */
function family(child) {
  const all = readdirSync('/proc').filter(Number).map(stateOf);
  const found = all.filter(({ pid }) => pid === child.pid);
  for (const { pid } of found) {
    found.push(...all.filter(({ parent }) => parent === pid));
  }
  return found;
}

function stateOf(pid) {
  const state = ifThere(() => readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? '';
  // The name, in brackets, may hold blanks. The 2nd field behind it is the parent; the 12th and 13th are user and
  // system time, and the two behind them those of children that are over.
  const fields = state.replace(/^.*\) /s, '').split(' ').map(Number);
  return { pid: Number(pid), parent: fields[1], ticks: fields.slice(11, 15).reduce((sum, some) => sum + some, 0) };
}

/** In KiB. What `n` processes share is an `n`th of each. */
function partOfMemory({ pid }) {
  const memory = ifThere(() => readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8')) ?? '';
  return Number(memory.match(/^Pss:\s+(\d+) kB$/m)?.[1] ?? 0);
}

/** @returns what is found out of a process, or nothing where it has just ended */
function ifThere(work) {
  try {
    return work();
  } catch (error) {
    if (!['ENOENT', 'ESRCH'].includes(error.code)) {
      throw error;
    }
  }
}

/** @returns a port that nobody listens on */
export async function freePort() {
  const listening = createServer().listen(0, HOST);
  await once(listening, 'listening');
  const { port } = listening.address();
  listening.close();
  await once(listening, 'close');
  return port;
}

/** @returns what a program prints that ends by itself */
export async function printedBy(program, ...rest) {
  const child = spawn(program, rest, { stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => (printed += data));
  }
  try {
    const [status] = await once(child, 'close');
    if (status !== 0) {
      throw new Error(`${program} failed.\n${printed}`);
    }
    return printed;
  } finally {
    running.delete(child);
  }
}

/** Starts a server, does something with it, and stops it. */
export async function withServer(server, work) {
  const started = new Running(server, await freePort());
  try {
    return await attended(started, work);
  } finally {
    await started.stop();
  }
}

/** Does something with a server; should it fail, the error has the server's last words. */
export async function attended(started, work) {
  try {
    return await work(started);
  } catch (error) {
    throw new Error(`${started.title}: ${error.message}\n${started.printed}`, { cause: error });
  }
}
