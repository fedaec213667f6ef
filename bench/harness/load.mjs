// Servers under load: one at a time on a core of its own, the load generator on another.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ask, firstAnswer, normalised } from './answers.mjs';
import { assertAnswered, assertEqual, textsOf, whenOver } from './equality.mjs';
import { load, machine, shuffled } from './report.mjs';
import { attended, freePort, printedBy, Running, withServer } from './running.mjs';
import { onRecordsOwn, workloads } from './workloads.mjs';
import { asked, onCore } from './wrk.mjs';

const { env } = process;
const ROUNDS = Number(env.ROUNDS ?? 5);
const SECONDS_EACH = Number(env.SECONDS_EACH ?? 1);
export const WARM_UP = Number(env.WARM_UP ?? 20);
const SERVER_CORE = Number(env.SERVER_CORE ?? 0);
const LOAD_CORE = Number(env.LOAD_CORE ?? 1);
const SETTINGS = ['ROUNDS', 'SECONDS_EACH', 'WARM_UP', 'CONNECTIONS', 'WORKLOADS', 'SERVER_CORE', 'LOAD_CORE'];

// A server is warm when so many runs, one behind the other, have not made its answers so much cheaper. A JVM may be at
// one cost for some seconds until the next piece is compiled.
export const RUNS_ALIKE = 2;
export const RUNS_ALIKE_ON_JVM = 4;
export const CHEAPER = 0.95;
// A run with fewer answers than so many for each connection tells next to nothing. It is repeated for twice as long.
const LEAST_EACH = 2;
const LONGEST_RUN = 30;
// So that rounds ask other questions of those that are never asked twice.
const STRIDE = 13_577;

/** Over how many connections servers are asked, unless a caller says otherwise. */
export const CONNECTIONS = (env.CONNECTIONS ?? '16').split(' ').map(Number);

/** The workloads that are wanted, by their names; undefined for all. */
export const WORKLOADS = env.WORKLOADS?.split(' ');

/** Workloads, written down for the load generator, with the answers that OnRecord gives. */
export class Prepared {
  #plans = temporary('onrecord-plans-');

  /** The folder of the answers, a file for each workload. */
  answers = temporary('onrecord-answers-');

  /** @returns the workloads as the server that is right answers them: `shared`, and OnRecord's `own` */
  static by(reference) {
    return withServer(reference, async (started) => {
      const prepared = new Prepared();
      prepared.shared = workloads();
      await firstAnswer(started.port, prepared.shared[0].question(0), whenOver(started));
      prepared.own = await onRecordsOwn(started.port);
      for (const workload of prepared.all) {
        const texts = await textsOf(started, workload.sample);
        assertAnswered(started.title, workload.sample, texts);
        workload.expected = texts.map(comparable);
        writeFileSync(prepared.planOf(workload), workload.plan);
        writeFileSync(join(prepared.answers, workload.name), texts.map((text) => `${text}\n`).join(''));
      }
      return prepared;
    });
  }

  get all() {
    return [...this.shared, ...this.own];
  }

  planOf({ name }) {
    return join(this.#plans, name);
  }
}

/** Servers that are started together and take turns. */
export class UnderLoad {
  #prepared;
  #servers;
  #running = {};
  #lengths = new Map();
  #measured = new Map();
  #warmth = new Map();
  #loadBefore;

  /**
   * @param servers by their names. One that `isBlind` does not look at what it is asked, which it is told by the path;
   *     its answers are not compared
   * @param workloadsOf a server of a name: those it is asked
   */
  constructor(prepared, servers, workloadsOf) {
    assertTwoCores();
    this.#prepared = prepared;
    this.#servers = servers;
    this.workloadsOf = workloadsOf;
  }

  /** Starts all servers, warms them, and measures each with each of its workloads in every round. */
  async measure() {
    for (const name of Object.keys(this.#servers)) {
      this.#running[name] = await this.#begun(name);
    }
    this.#loadBefore = load();
    await this.#inTurn((...them) => this.#warmUp(...them));
    console.error('warm');
    for (let round = 1; round <= ROUNDS; round++) {
      await this.#inTurn(async (name, workload, connections) => {
        const key = keyOf(name, workload.name, connections);
        const figures = await this.#run(name, workload, connections, round);
        this.#measured.set(key, [...(this.#measured.get(key) ?? []), figures]);
      });
      console.error(`${round} of ${ROUNDS}`);
    }
  }

  /** @returns the figures of all rounds with the workload of a name; undefined if it was not measured */
  runs(name, workload, connections) {
    return this.#measured.get(keyOf(name, workload, connections));
  }

  /** @returns for how many `seconds` it was asked until it was warm, and whether it `isWarm` or the time was over */
  warmth(name, workload, connections) {
    return this.#warmth.get(keyOf(name, workload, connections));
  }

  /** @param script what was run, as its name in the folder `bench` */
  async about(script) {
    // It tells its version and then fails.
    const [wrk] = (await printedBy('wrk', '-v').catch(({ message }) => message)).match(/wrk \S*\d\S*/);
    return `${ROUNDS} rounds of ${SECONDS_EACH} s for each server and workload, interleaved, of servers that are warm,
or have been asked for ${WARM_UP} s to become so; where in that time fewer than ${LEAST_EACH} answers came over each connection,
the rounds are as much longer. On ${new Date().toISOString().slice(0, 10)} by \`${command(script)}\`.
${machine()}: a server has one of them to itself, the load generator another. Load ${this.#loadBefore} before and ${load()} at the end. Node ${process.versions.node}, ${wrk}.`;
  }

  /** Starts a server, compares its answers, and lets it rest until it is its turn. */
  async #begun(name) {
    const server = this.#servers[name];
    const [first] = this.#prepared.shared;
    const started = new Running({ ...server, command: (port) => onCore(SERVER_CORE, server.command(port)) }, await freePort());
    await attended(started, async () => {
      const question = { ...first.question(0), path: pathOf(server, first) };
      await firstAnswer(started.port, question, whenOver(started));
      for (const workload of server.isBlind ? [] : this.workloadsOf(name)) {
        await workload.prepare(started.port);
        const { sample, expected } = workload;
        const texts = await textsOf(started, sample);
        sample.forEach((question, i) => assertEqual(server.title, question, expected[i], comparable(texts[i])));
      }
    });
    started.pause();
    return started;
  }

  /** Each workload in turn, and for each all servers: those that are compared are neighbours in time. */
  async #inTurn(work) {
    for (const workload of this.#prepared.all) {
      for (const connections of CONNECTIONS) {
        const asked = Object.keys(this.#servers).filter((name) => this.workloadsOf(name).includes(workload));
        for (const name of shuffled(asked)) {
          const running = this.#running[name];
          running.goOn();
          await attended(running, () => work(name, workload, connections));
          running.pause();
        }
      }
    }
  }

  /** Runs it as it will be measured, until its answers get no cheaper, or the time for that is over. */
  async #warmUp(name, workload, connections) {
    const enough = this.#servers[name].isOnJvm ? RUNS_ALIKE_ON_JVM : RUNS_ALIKE;
    let seconds = 0;
    let usual = Infinity;
    let alike = 0;
    // Other questions than those of the rounds that count.
    for (let round = ROUNDS + 1; alike < enough && seconds < WARM_UP; round++) {
      const { cost } = await this.#run(name, workload, connections, round);
      seconds += this.#seconds(name, workload, connections);
      if (cost < CHEAPER * usual) {
        usual = cost;
        alike = 0;
      } else {
        alike++;
      }
    }
    this.#warmth.set(keyOf(name, workload.name, connections), { seconds, isWarm: alike === enough });
  }

  /** How many seconds a run has to take, as far as is known. */
  #seconds(name, workload, connections) {
    return this.#lengths.get(keyOf(name, workload.name, connections)) ?? SECONDS_EACH;
  }

  async #run(name, workload, connections, round) {
    const seconds = this.#seconds(name, workload, connections);
    const figures = await this.#runFor(seconds, name, workload, connections, round);
    if (figures.requests >= LEAST_EACH * connections) {
      return figures;
    }
    if (seconds > LONGEST_RUN) {
      throw new Error(`'${workload.name}': ${figures.requests} answers within ${seconds} seconds are too few.`);
    }
    this.#lengths.set(keyOf(name, workload.name, connections), 2 * seconds);
    return this.#run(name, workload, connections, round);
  }

  async #runFor(seconds, name, workload, connections, round) {
    const server = this.#servers[name];
    const started = this.#running[name];
    const { port } = started;
    await workload.prepare(port);
    const before = { processor: started.processorTime(), allocated: started.allocatedBytes() };
    const { requests, p50, p99, ...took } = await asked({
      port,
      path: pathOf(server, workload),
      plan: this.#prepared.planOf(workload),
      place: round * STRIDE,
      connections,
      seconds,
      core: LOAD_CORE,
    });
    const processor = started.processorTime() - before.processor;
    const allocated = started.allocatedBytes() - before.allocated;
    const memory = started.memory();
    if (!server.isBlind) {
      await compareOne(started, workload, round);
    }
    return {
      requests,
      rate: requests / took.seconds,
      cost: (processor * 1000) / requests,
      allocated: allocated / 1024 / requests,
      p50,
      p99,
      memory,
      busy: processor / 1000 / took.seconds,
      generatorBusy: took.processorTime / 1000 / took.seconds,
    };
  }
}

/** A server that gives up under load shall not be called fast. */
async function compareOne({ title, port }, { sample, expected }, round) {
  const i = round % sample.length;
  const { text } = await ask(port, sample[i]);
  assertEqual(title, sample[i], expected[i], comparable(text));
}

function assertTwoCores() {
  if (SERVER_CORE === LOAD_CORE || Math.max(SERVER_CORE, LOAD_CORE) >= cpus().length) {
    throw new Error(`The servers and the load generator need a core each; ${SERVER_CORE} and ${LOAD_CORE} are not two.`);
  }
}

function pathOf({ isBlind }, { name }) {
  return isBlind ? `/${name}` : '/graphql';
}

/** An answer that the client holds already has no text. */
function comparable(text) {
  return text && normalised(text);
}

function keyOf(name, workload, connections) {
  return [name, workload, connections].join(' ');
}

function temporary(prefix) {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  return folder;
}

function command(script) {
  const quoted = (text) => (text.includes(' ') ? `"${text}"` : text);
  const set = SETTINGS.filter((name) => env[name]).map((name) => `${name}=${quoted(env[name])}`);
  return [...set, `bench/${script}`, ...process.argv.slice(2)].join(' ');
}
