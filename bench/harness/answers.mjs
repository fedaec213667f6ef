// Asking over HTTP, and whether two answers are one.

import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { gunzipSync } from 'node:zlib';

export const HOST = '127.0.0.1';

// In milliseconds: nobody takes that long, so it is over sooner for a server that hangs.
const LONGEST_WAIT = 60_000;

/**
 * @param question with the `body` of a POST; without one it is asked with GET
 * @returns the status, headers and text of the answer
 */
export function ask(port, { path = '/graphql', headers = {}, body = '' }, options = {}) {
  const posted = body && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const asked = request({
      signal: AbortSignal.timeout(LONGEST_WAIT),
      host: HOST,
      port,
      path,
      method: body ? 'POST' : 'GET',
      headers: { ...posted, ...headers },
      ...options,
    });
    asked.on('error', reject);
    asked.on('response', async (response) => {
      try {
        const chunks = [];
        for await (const chunk of response) {
          chunks.push(chunk);
        }
        const { statusCode: status, headers } = response;
        const bytes = Buffer.concat(chunks);
        const isZipped = headers['content-encoding'] === 'gzip';
        resolve({ status, headers, text: (isZipped ? gunzipSync(bytes) : bytes).toString() });
      } catch (error) {
        reject(error);
      }
    });
    asked.end(body);
  });
}

/** @returns a way of asking that keeps its connection, with `close` for when all is asked */
export function conversation(port) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return { ask: (question) => ask(port, question, { agent }), close: () => agent.destroy() };
}

/** Asks from the moment the port is open. A millisecond lies between two tries, so that they cost next to nothing. */
export async function firstAnswer(port, question, isOver) {
  while (!isOver()) {
    const socket = await opened(port);
    if (socket) {
      const answer = await ask(port, question, { agent: false, createConnection: () => socket }).catch(() => null);
      if (answer?.status === 200) {
        return answer.text;
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error('There was no answer.');
}

function opened(port) {
  return new Promise((resolve) => {
    const socket = connect(port, HOST);
    socket.once('connect', () => resolve(socket));
    socket.once('error', () => resolve(null));
  });
}

/** @returns the answer in a form that is the same for equal answers: keys sorted, numbers and texts as JavaScript has them */
export function normalised(text) {
  return JSON.stringify(JSON.parse(text, (_, value) => (isObject(value) ? sortedByKey(value) : value)));
}

function sortedByKey(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function isObject(value) {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** @returns where two normalised answers part, with a few characters of each */
export function difference(expected, given) {
  let at = 0;
  while (expected[at] === given[at]) {
    at++;
  }
  const around = (text) => text.slice(Math.max(0, at - 60), at + 60);
  return `at character ${at}\n  expected …${around(expected)}…\n  but was  …${around(given)}…`;
}
