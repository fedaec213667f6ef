// Clients of a server under siege: those who ask well, those who ask for much, those who ask for what nobody gets, and
// those who hold on to connections. Each goes on until it is told to end, and there are never more than are started.

import { Agent } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { ask, HOST } from './answers.mjs';

/** What a refused request is told. Nothing else is, but an answer. */
const LIMITS = new Set([
  'BAD_REQUEST',
  'BODY_TOO_LARGE',
  'LIST_TOO_LONG',
  'OVERLOADED',
  'QUERY_TOO_COSTLY',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_LONG',
  'SYNTAX_ERROR',
  'TIMEOUT',
  'TOO_MANY_ALIASES',
  'TOO_MANY_ROOT_FIELDS',
  'TOO_MANY_TOKENS',
  'VALIDATION_ERROR',
]);

const LOST = 'connection closed';

/** As much as anybody is given: close to the limit of the cost. */
const HEAVY = `{
  events(first: 30) { nodes { slug title statements(first: 20) { nodes {
    gist speaker { name } about { slug title } quotations { text citation { source { slug } paragraph } }
  } } } }
}`;

const ABUSES = [
  posted(`{ event(slug: "x") ${'{ partOf '.repeat(60)}{ slug }${' }'.repeat(60)} }`),
  posted('{ events(first: 100) { nodes { statements(first: 100) { nodes { speaker { statements(first: 100) { nodes { gist } } } } } } } }'),
  posted(`{ ${Array.from({ length: 500 }, (_, i) => `a${i}: __typename`).join(' ')} }`),
  posted(`{ ${'a '.repeat(9000)} }`),
  posted(`{ __typename ${'@a '.repeat(20)} }`),
  posted(`{ ${'{ a '.repeat(900)}`),
  posted('query A($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(20_000).fill('event:x') }),
  { body: '{"query": "{ dataset' },
  { body: `{"query": "{a}", "variables": {"a": ${'['.repeat(200_000)}` },
  { body: '\u0000\ufffd{}' },
  { body: 'x'.repeat(2_000_000) },
];

function posted(query, variables = {}) {
  return { body: JSON.stringify({ query, variables }) };
}

/** What became of requests, by kind of client and outcome, and how long the good ones waited. */
export class Outcomes {
  counts = new Map();
  #waits = [];

  add(client, outcome) {
    const key = `${client}\t${outcome}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  waited(milliseconds) {
    this.#waits.push(milliseconds);
  }

  /** @returns how long good clients waited since the last call, shortest first */
  takeWaits() {
    const waits = this.#waits.sort((a, b) => a - b);
    this.#waits = [];
    return waits;
  }

  /** @returns what nobody should see: faults, and good clients that were not answered */
  get faults() {
    return [...this.counts.keys()].filter((key) => /\tfault/.test(key) || /^good\t(?!answered|503)/.test(key));
  }
}

/** Everybody who is at a server. */
export class Clients {
  #port;
  #outcomes;
  #ended = false;
  #agents = [];
  #loops = [];
  #sockets = new Set();
  #underWay = new Set();

  constructor(port, outcomes) {
    this.#port = port;
    this.#outcomes = outcomes;
  }

  /** Those who ask well: the next as soon as they have an answer. */
  good(number, question) {
    let asked = 0;
    this.#repeat(number, async (agent) => {
      const start = performance.now();
      if ((await this.#ask('good', question(asked++), agent)) === 'answered') {
        this.#outcomes.waited(performance.now() - start);
      }
    });
  }

  heavy(number) {
    this.#repeat(number, (agent) => this.#ask('heavy', posted(HEAVY), agent));
  }

  abusive(number) {
    let asked = 0;
    this.#repeat(number, async (agent) => {
      const outcome = await this.#ask('abusive', ABUSES[asked++ % ABUSES.length], agent);
      if (outcome === LOST) {
        await pause(10);
      }
    });
  }

  /** They ask for much, and are gone before they have it, some of them in the middle of it. */
  leaving(number) {
    this.#repeat(number, async () => {
      const socket = await this.#opened();
      socket.end(httpOf(posted(HEAVY).body));
      await pause(10 + Math.random() * 500);
      this.#close(socket);
      this.#outcomes.add('leaving', 'left');
    });
  }

  /** They open connections and say nothing. */
  silent(number) {
    this.#repeat(number, async () => {
      await this.#closed(await this.#opened());
      this.#outcomes.add('silent', 'closed by the server');
    });
  }

  /** They send a byte a second of a request that never ends. */
  slowWriting(number) {
    this.#repeat(number, async () => {
      const socket = await this.#opened();
      const first = new Promise((resolve) => socket.once('data', (data) => resolve(data.toString('latin1'))));
      const closed = this.#closed(socket);
      socket.write(httpOf('x'.repeat(1000)).slice(0, -1000));
      const writing = setInterval(() => socket.write('x'), 1000);
      const told = await Promise.race([first, closed.then(() => '')]);
      await closed;
      clearInterval(writing);
      this.#outcomes.add('slow writing', statusOf(told));
    });
  }

  /** They ask for much and read next to nothing of it, a little every second. */
  slowReading(number) {
    this.#repeat(number, async () => {
      const socket = await this.#opened();
      const closed = this.#closed(socket);
      socket.pause();
      socket.write(httpOf(posted(HEAVY).body).repeat(5));
      const reading = setInterval(() => socket.read(256), 1000);
      await Promise.race([closed, pause(30_000, null, { ref: false })]);
      clearInterval(reading);
      this.#close(socket);
      this.#outcomes.add('slow reading', 'gave up');
    });
  }

  /** Nobody asks again, and nothing is closed. @returns what becomes of each request that waits for its answer */
  hush() {
    this.#ended = true;
    return Promise.all(this.#underWay);
  }

  /** Nobody asks again; what is under way is waited for, and all connections are closed. */
  async end() {
    await this.hush();
    this.#sockets.forEach((socket) => socket.destroy());
    this.#agents.forEach((agent) => agent.destroy());
    await Promise.all(this.#loops);
  }

  #repeat(number, once) {
    for (let i = 0; i < number; i++) {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      this.#agents.push(agent);
      this.#loops.push(this.#loop(() => once(agent)));
    }
  }

  async #loop(once) {
    while (!this.#ended) {
      await once().catch(() => pause(100));
    }
  }

  async #ask(client, question, agent) {
    const asked = ask(this.#port, question, { agent }).then(outcomeOf, lost);
    this.#underWay.add(asked);
    const outcome = await asked;
    this.#underWay.delete(asked);
    this.#outcomes.add(client, outcome);
    return outcome;
  }

  #opened() {
    return new Promise((resolve, reject) => {
      const socket = connect(this.#port, HOST);
      this.#sockets.add(socket);
      socket.once('connect', () => resolve(socket));
      socket.once('error', (error) => {
        this.#sockets.delete(socket);
        reject(error);
      });
    });
  }

  #closed(socket) {
    socket.resume();
    socket.on('error', () => socket.destroy());
    return new Promise((resolve) =>
      socket.once('close', () => {
        this.#sockets.delete(socket);
        resolve();
      }),
    );
  }

  #close(socket) {
    this.#sockets.delete(socket);
    socket.on('error', () => {});
    socket.destroy();
  }
}

/** A request as it is written, for those who do not write it as others do. */
function httpOf(body) {
  return `POST /graphql HTTP/1.1\r\nHost: ${HOST}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`;
}

function statusOf(told) {
  const [, status] = told.match(/^HTTP\/1.1 (\d+)/) ?? [];
  return status ? `told ${status}` : 'closed by the server';
}

function outcomeOf({ status, text }) {
  if (status === 200 && text.startsWith('{"data":{')) {
    return 'answered';
  }
  const codes = [...new Set([...text.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code))];
  const isLimit = codes.length > 0 && codes.every((code) => LIMITS.has(code)) && (status < 500 || status === 503);
  return isLimit ? `${status} ${codes.join(', ')}` : `fault: ${status} ${text.slice(0, 200)}`;
}

/** A body that is too large is not read to its end: its sender is told, or finds the connection closed. */
function lost({ code, message }) {
  return code === 'ECONNRESET' || code === 'EPIPE' ? LOST : `fault: ${code ?? message}`;
}
