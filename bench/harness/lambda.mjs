// The function of `-Plambda -Dnative` in front of a stand-in for Lambda's runtime API: from the start of its process to
// the answer to the first event, and the memory it then takes.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HOST } from './answers.mjs';
import { NESTED, questions } from './questions.mjs';
import { load, machine, rounded, spread, table } from './report.mjs';

const RUNS = Number(process.env.RUNS ?? 20);
const WARM = 100;
const PATIENCE = 30_000;
const API = '/2018-06-01/runtime/invocation';
const ARCHIVE = fileURLToPath(new URL('../../target/function.zip', import.meta.url));
const RESULTS = new URL('../results/', import.meta.url);

const POST = event('POST', '', questions().find(({ name }) => name === NESTED).body);
const GET = event('GET', `query=${encodeURIComponent('{ dataset { title } }')}`);

const folder = unpacked();
try {
  const starts = [];
  for (let run = 0; run < RUNS; run++) {
    starts.push(await measure());
    console.error(`${run + 1} of ${RUNS}`);
  }
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(new URL('lambda.md', RESULTS), page(starts));
  console.log(page(starts));
} finally {
  rmSync(folder, { recursive: true });
}

function unpacked() {
  if (!existsSync(ARCHIVE)) {
    throw new Error('There is no function: ./mvnw package -DskipTests -Plambda -Dnative');
  }
  const target = mkdtempSync(join(tmpdir(), 'onrecord-lambda-'));
  const { status, stderr } = spawnSync('unzip', ['-q', ARCHIVE, '-d', target], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`unzip: ${stderr}`);
  }
  return target;
}

async function measure() {
  const gateway = await standIn();
  const started = performance.now();
  const bootstrap = spawn(join(folder, 'bootstrap'), {
    cwd: folder,
    stdio: 'ignore',
    env: {
      AWS_LAMBDA_RUNTIME_API: `${HOST}:${gateway.port}`,
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '256',
      DISABLE_SIGNAL_HANDLERS: 'true',
      LAMBDA_TASK_ROOT: folder,
    },
  });
  try {
    check(await gateway.hand(POST), '{"data":{"event":');
    const cold = performance.now() - started;
    const memory = resident(bootstrap.pid);
    check(await gateway.hand(GET), '{"data":{"dataset":');
    const begun = performance.now();
    for (let i = 0; i < WARM; i++) {
      await gateway.hand(POST);
    }
    return { cold, memory, warm: (performance.now() - begun) / WARM, memoryAfter: resident(bootstrap.pid) };
  } finally {
    bootstrap.kill('SIGKILL');
    await once(bootstrap, 'exit');
    gateway.close();
  }
}

/** @returns a runtime API that hands over one event at a time */
async function standIn() {
  let waiting;
  let pending;
  const deliver = () => {
    if (waiting && pending && !pending.handed) {
      pending.handed = true;
      waiting.writeHead(200, {
        'content-type': 'application/json',
        'lambda-runtime-aws-request-id': '1',
        'lambda-runtime-deadline-ms': `${Date.now() + PATIENCE}`,
        'lambda-runtime-invoked-function-arn': 'arn:aws:lambda:us-east-1:000000000000:function:onrecord',
      });
      waiting.end(JSON.stringify(pending.event));
      waiting = undefined;
    }
  };
  const server = createServer(async (request, response) => {
    if (request.method === 'GET' && request.url === `${API}/next`) {
      waiting = response;
      deliver();
      return;
    }
    const chunks = [];
    for await (const chunk of request) {
      chunks.push(chunk);
    }
    response.writeHead(202).end();
    pending.answer(JSON.parse(Buffer.concat(chunks).toString()));
  });
  server.listen(0, HOST);
  await once(server, 'listening');
  const hand = (event) =>
    new Promise((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error('The function does not answer.')), PATIENCE);
      const answer = (given) => {
        clearTimeout(patience);
        resolve(given);
      };
      pending = { event, answer };
      deliver();
    });
  return {
    port: server.address().port,
    hand,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** @returns an event as an HTTP API hands it over (payload format 2.0) */
function event(method, rawQueryString, body) {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: '/graphql',
    rawQueryString,
    headers: { accept: 'application/json', 'content-type': 'application/json', host: 'localhost' },
    requestContext: { http: { method, path: '/graphql', protocol: 'HTTP/1.1', sourceIp: '192.0.2.1' }, stage: '$default' },
    body,
    isBase64Encoded: false,
  };
}

function check({ statusCode, body, isBase64Encoded }, beginning) {
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString() : body;
  if (statusCode !== 200 || !text.startsWith(beginning)) {
    throw new Error(`The function answers ${statusCode}: ${text?.slice(0, 200)}`);
  }
}

function resident(pid) {
  return Number(readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+) kB$/m)[1]) / 1024;
}

function page(starts) {
  const of = (figure) => spread(starts.map((start) => start[figure]));
  return `# The function on a stand-in for AWS Lambda

${RUNS} cold starts on ${new Date().toISOString().slice(0, 10)} by \`RUNS=${RUNS} bench/lambda\`, from \`target/function.zip\`.
${machine()}; load ${load()} at the end. The event is a POST of \`${NESTED}.graphql\`.

${table(
  ['', 'median (least to most)'],
  [
    ['from the start of the process to the first answer, ms', of('cold')],
    ['an answer then, ms', of('warm')],
    ['resident memory with the first answer, MiB', of('memory')],
    [`resident memory after ${WARM} more, MiB`, of('memoryAfter')],
    ['the function unpacked, MiB', rounded(unpackedSize())],
  ],
)}
`;
}

function unpackedSize() {
  return readFileSync(join(folder, 'bootstrap')).length / 2 ** 20;
}
