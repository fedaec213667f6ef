// The servers that are compared: where each is found and how it is started.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROGRAMS as POSTGRES } from '../peers/postgraphile/cluster.mjs';
import { HOST } from './answers.mjs';
import { withDependencies } from './disk.mjs';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const PEERS = join(PROJECT, 'bench/peers');
export const SEEDS = join(PROJECT, 'seeds');
const SCHEMA = join(PROJECT, 'schema.graphql');
const TARGET = join(PROJECT, 'target');

/** What claims come to, which OnRecord computes and the peers are given. */
export const VERDICTS = join(PEERS, 'claims.json');
const JAVA_PEERS = join(PEERS, 'java');
const JAVA_RECORD = join(JAVA_PEERS, 'record/src/main/java');
const CALIBAN = join(PEERS, 'caliban/target/app');
const QUERIES = join(PROJECT, 'bench/queries');
const SMALLRYE = join(JAVA_PEERS, 'smallrye/target/quarkus-app');

const BUILD = './mvnw -DskipTests package';
const BUILD_PEERS = './mvnw -f bench/peers/java package';

const ON_VERTX =
  /^(com.fasterxml.jackson.core|com.github.ben-manes|com.graphql-java|io.netty|io.vertx.vertx-core|org.reactivestreams|org.yaml)\b/;

/**
 * @returns the servers by name. Each has a `title`, the `files` it consists of, the `runtime` it needs if any, and a
 *     `command` for a port, and says whether it `isOnJvm`; or else what is `missing`: the way to build it
 */
export function servers() {
  const { ONRECORD_NATIVE, ONRECORD_JAR, ONRECORD_AOT, JAVA_HOME, AOT_JAVA_HOME } = process.env;
  const record = ['--seeds', SEEDS, '--claims', VERDICTS];
  const binary = ONRECORD_NATIVE ?? built(TARGET, /-runner$/);
  return {
    native: native('OnRecord, native binary', binary, hosted),
    reading: native('OnRecord, native binary that reads the seeds', binary, settings),
    jar: onQuarkus('OnRecord, fast-jar', ONRECORD_JAR ?? join(TARGET, 'quarkus-app'), JAVA_HOME, settings, BUILD),
    aot: withAotCache(ONRECORD_AOT ?? join(TARGET, 'quarkus-app'), AOT_JAVA_HOME ?? JAVA_HOME),
    mercurius: onNode('Mercurius', 'mercurius.mjs', ['fastify', 'mercurius']),
    loaders: onNode('Mercurius with loaders', 'mercurius.mjs', ['fastify', 'mercurius'], ['--loaders']),
    yoga: onNode('GraphQL Yoga', 'yoga.mjs', ['graphql-yoga']),
    apollo: onNode('Apollo Server', 'apollo.mjs', ['@apollo/server']),
    postgraphile: onPostgres('PostGraphile on PostgreSQL', 'postgraphile.mjs', ['pg', 'postgraphile']),
    'graphql-java': onVertx('graphql-java on Vert.x', 'GraphQLJava', [...record, '--schema', SCHEMA]),
    caliban: inJar('Caliban on zio-http', CALIBAN, 'caliban.jar', record),
    'caliban-kept': inJar('Caliban, parsed documents kept', CALIBAN, 'caliban.jar', [...record, '--documents', 'kept']),
    'by-hand': inJar('By hand, on Vert.x', join(JAVA_PEERS, 'by-hand/target/app'), 'by-hand.jar', [...record, '--queries', QUERIES]),
    spring: onSpring('Spring for GraphQL', join(JAVA_PEERS, 'spring/target/app'), JAVA_HOME),
    smallrye: onQuarkus('SmallRye as documented', SMALLRYE, JAVA_HOME, peerSettings, BUILD_PEERS),
  };
}

/**
 * Binaries of Quarkus that answer every question with the same bytes: no start of an application on it is faster.
 *
 * @param answer the file with the bytes
 */
export function bareQuarkus(answer) {
  const bare = (title, name, build, more = []) => {
    const binary = join(JAVA_PEERS, `bare/target/${name}-runner`);
    const settings = (port) => [...hosted(port), `-Danswer=${answer}`, ...more];
    return { ...native(title, binary, settings, `${BUILD_PEERS} -pl record,bare -Dnative${build}`), isBlind: true };
  };
  return {
    'bare-store': bare('Bare Quarkus with Hibernate and H2, native binary', 'bare-store', ' -Pstore', [
      '-Dquarkus.datasource.jdbc.url=jdbc:h2:mem:bare;DB_CLOSE_DELAY=-1',
      '-Dquarkus.hibernate-orm.schema-management.strategy=drop-and-create',
    ]),
    bare: bare('Bare Quarkus, native binary', 'bare', ''),
  };
}

/**
 * A server that knows no GraphQL and gives out ready answers: nothing that is asked over HTTP is faster.
 *
 * @param answers the folder with the answers to each workload
 */
export function limit(answers) {
  return onVertx('The same bytes from Vert.x', 'Limit', ['--answers', answers]);
}

/**
 * @param known the servers by name
 * @param usual those that are measured unless others are named on the command line
 * @param always those that are measured in any case
 * @returns the names of those to be measured
 * @throws if one that is named is not known
 */
export function named(known, usual, ...always) {
  const wanted = process.argv.slice(2);
  const names = wanted.length === 0 ? usual : [...new Set([...wanted, ...always])];
  const unknown = names.find((name) => !known[name]);
  if (unknown) {
    throw new Error(`There is no server '${unknown}'; known are ${Object.keys(known).join(', ')}.`);
  }
  return names;
}

/** @returns the OnRecord whose answers the others have to give */
export function reference({ jar, native, aot }) {
  const found = [jar, native, aot].find((server) => !server.missing);
  if (!found) {
    throw new Error(`OnRecord is not built: ${jar.missing}`);
  }
  return found;
}

function built(folder, pattern) {
  const name = existsSync(folder) && readdirSync(folder).find((file) => pattern.test(file));
  return name ? join(folder, name) : join(folder, 'onrecord-runner');
}

function native(title, binary, settings, missing = `${BUILD} -Dnative`) {
  if (!existsSync(binary)) {
    return { title, missing };
  }
  return { title, files: [binary], command: (port) => [binary, ...settings(port)] };
}

function onQuarkus(title, folder, home, settings, missing) {
  const jar = join(folder, 'quarkus-run.jar');
  return onJvm(title, folder, jar, home, (launcher, port) => [launcher, ...settings(port), '-jar', jar], missing);
}

function onSpring(title, folder, home) {
  const jar = join(folder, 'spring.jar');
  const settings = (port) => [`--server.address=${HOST}`, `--server.port=${port}`, `--seeds=${SEEDS}`, `--claims=${VERDICTS}`];
  return onJvm(title, folder, jar, home, (launcher, port) => [launcher, '-jar', jar, ...settings(port)], BUILD_PEERS);
}

/** A jar with its libraries beside it, which takes its port and other options as the peers on Node do. */
function inJar(title, folder, name, options) {
  const jar = join(folder, name);
  const command = (launcher, port) => [launcher, '-jar', jar, '--port', `${port}`, ...options];
  return onJvm(title, folder, jar, process.env.JAVA_HOME, command, BUILD_PEERS);
}

function onJvm(title, folder, jar, home, command, missing) {
  if (!existsSync(jar)) {
    return { title, missing };
  }
  const runtime = java(home);
  return {
    title: `${title}, ${runtime.title}`,
    files: [folder],
    runtime,
    isOnJvm: true,
    command: (port) => command(runtime.launcher, port),
  };
}

function withAotCache(folder, home) {
  const title = 'OnRecord, jar with AOT cache';
  const cache = join(folder, 'app.aot');
  if (!existsSync(cache)) {
    return { title, missing: './mvnw verify -Dquarkus.package.jar.aot.enabled=true' };
  }
  const runtime = java(home);
  return {
    title: `${title}, ${runtime.title}`,
    files: [folder],
    runtime,
    isOnJvm: true,
    // A cache that does not fit the JDK or the jar would be passed over in silence.
    command: (port) => [
      runtime.launcher,
      `-XX:AOTCache=${cache}`,
      '-XX:AOTMode=on',
      ...settings(port),
      '-jar',
      join(folder, 'quarkus-run.jar'),
    ],
  };
}

function onNode(title, module, packages, more = []) {
  return {
    title,
    files: [...modules(), ...withDependencies([...packages, 'graphql', 'yaml'], PEERS)],
    runtime: { title: `Node ${process.versions.node}`, files: [process.execPath] },
    command: (port) => [process.execPath, join(PEERS, module), '--port', `${port}`, '--seeds', SEEDS, '--claims', VERDICTS, ...more],
  };
}

function onPostgres(title, module, packages) {
  if (!existsSync(POSTGRES)) {
    return { title, missing: 'apt-get install postgresql-15' };
  }
  const server = onNode(title, module, packages);
  return { ...server, files: [...server.files, join(PEERS, 'postgraphile'), dirname(POSTGRES)] };
}

function modules() {
  return readdirSync(PEERS)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => join(PEERS, file));
}

/** The libraries are those that OnRecord is packaged with, so both have the same versions. */
function onVertx(title, name, more) {
  const { ONRECORD_JAR, JAVA_HOME } = process.env;
  const libraries = join(ONRECORD_JAR ?? join(TARGET, 'quarkus-app'), 'lib/main');
  if (!existsSync(libraries)) {
    return { title, missing: BUILD };
  }
  const runtime = java(JAVA_HOME);
  const classes = join(JAVA_PEERS, 'target');
  const needed = readdirSync(libraries)
    .filter((file) => ON_VERTX.test(file))
    .map((file) => join(libraries, file));
  const compiled = once(() => compile(runtime, libraries, classes, name));
  return {
    title: `${title}, ${runtime.title}`,
    files: [classes, ...needed],
    runtime,
    isOnJvm: true,
    command: (port) => {
      compiled();
      return [runtime.launcher, '-cp', [classes, ...needed].join(delimiter), name, '--port', `${port}`, ...more];
    },
  };
}

function once(work) {
  let done = false;
  return () => {
    if (!done) {
      work();
      done = true;
    }
  };
}

function compile(runtime, libraries, classes, name) {
  const compiler = join(runtime.files[0], 'bin/javac');
  const source = join(JAVA_PEERS, `${name}.java`);
  const options = ['-proc:none', '-cp', join(libraries, '*'), '-sourcepath', JAVA_RECORD, '-d', classes];
  const { status, stderr, error } = spawnSync(compiler, [...options, source], { encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`${source} was not compiled. ${error?.message ?? stderr}`, { cause: error });
  }
}

function settings(port) {
  return [...hosted(port), `-Donrecord.seeds=${SEEDS}`];
}

function peerSettings(port) {
  return [...hosted(port), `-Dseeds=${SEEDS}`, `-Dclaims=${VERDICTS}`];
}

function hosted(port) {
  return [`-Dquarkus.http.host=${HOST}`, `-Dquarkus.http.port=${port}`];
}

function java(home) {
  const launcher = home ? join(home, 'bin/java') : 'java';
  const { stderr, error } = spawnSync(launcher, ['-XshowSettings:properties', '-version'], { encoding: 'utf8' });
  if (error) {
    throw new Error(`There is no '${launcher}'; set JAVA_HOME to a JDK.`, { cause: error });
  }
  const property = (name) => stderr.match(new RegExp(` ${name} = (.*)`))[1];
  return { title: `JDK ${property('java.version')}`, files: [property('java.home')], launcher };
}
