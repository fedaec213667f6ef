// The tools that people explore a GraphQL service with, each opened in a browser from another origin than the service's.

import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ask, firstAnswer, HOST, normalised } from './answers.mjs';
import { whenOver } from './equality.mjs';
import { withServer } from './running.mjs';
import { named, servers } from './servers.mjs';

const TOOLS = new URL('../tools/', import.meta.url);
const MODULES = fileURLToPath(new URL('node_modules/', TOOLS));
const SCREENSHOTS = fileURLToPath(new URL('../../target/explorers/', import.meta.url));
const { chromium } = createRequire(TOOLS)('playwright-core');

const PATIENCE = 30_000;
const PHONE = { width: 390, height: 844 };
const TYPES = { '.css': 'text/css', '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };

// One line, as editors close brackets and indent by themselves; the answer fits a window, as they draw no more than is seen.
const QUERY = 'query Weighty { claims(first: 4, orderBy: WEIGHT_DESC) { totalCount nodes { question agreement } } }';
const ANSWERED = '"totalCount"';
const NOUNS = ['Source', 'Actor', 'Event', 'Statement', 'Claim'];

/**
 * Each tool: the folder with its build and the page that opens it on an endpoint, where it is not the service's own, and
 * what somebody does there.
 */
const EXPLORERS = {
  playground: { title: 'GraphQL Playground', folder: 'graphql-playground-react/build', page: playground, use: usePlayground },
  altair: { title: 'Altair', folder: 'altair-static/build/dist', page: altair, use: useAltair },
  voyager: { title: 'GraphQL Voyager', folder: 'graphql-voyager/dist', page: voyager, use: useVoyager },
  graphiql: { title: "GraphiQL, the service's own", use: useGraphiQL },
};

const known = servers();
const [name] = named(known, ['jar']);
assert(!known[name].missing, `${known[name].title} is not built: ${known[name].missing}`);
mkdirSync(SCREENSHOTS, { recursive: true });
const failed = await withServer(known[name], explored);
process.exit(failed ? 1 : 0);

/** @returns whether a tool does not work */
async function explored(service) {
  const expected = await firstAnswer(service.port, { body: JSON.stringify({ query: QUERY }) }, whenOver(service));
  const pages = await served(`http://${HOST}:${service.port}/graphql`);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE ${HOST}`],
  });
  let failed = false;
  for (const [name, { title, page, use }] of Object.entries(EXPLORERS)) {
    const port = page ? pages.address().port : service.port;
    const problems = await tried(browser, `http://${HOST}:${port}/${name}/`, name, use, normalised(expected));
    console.log([`${title}: ${problems.length === 0 ? 'works' : 'does not work'}`, ...problems].join('\n  '));
    failed ||= problems.length > 0;
  }
  await browser.close();
  pages.close();
  return failed;
}

/** @returns what went wrong, a sentence each */
async function tried(browser, address, name, use, expected) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(PATIENCE);
  const problems = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
  page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()} of ${response.url()}`));
  try {
    await page.goto(address);
    await use({
      page,
      expectAnswer: (shown) => assert.equal(normalised(shown), expected, 'another answer is shown than the service gives'),
      look: (what) => page.screenshot({ path: join(SCREENSHOTS, `${name}-${what}.png`) }),
    });
  } catch (error) {
    await page.screenshot({ path: join(SCREENSHOTS, `${name}-failed.png`) });
    problems.push(error.message);
  }
  await page.close();
  return problems;
}

/** A server with the tools' pages, on an origin of its own. */
async function served(endpoint) {
  const server = createServer(async ({ url }, response) => {
    const [, name, ...rest] = normalize(new URL(url, 'http://tools').pathname).split('/');
    const { folder, page } = EXPLORERS[name] ?? {};
    const file = rest.join('/');
    try {
      const body = file ? await readFile(join(MODULES, folder, file)) : await page(endpoint);
      response.setHeader('content-type', `${TYPES[extname(file) || '.html'] ?? 'application/octet-stream'}; charset=utf-8`);
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await once(server.listen(0, HOST), 'listening');
  return server;
}

function html(title, head, body) {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
}

/** Asks by the keyboard alone; the pointer is moved away, as what it rests on is explained. */
async function typed(page, editor) {
  await editor.click();
  await page.mouse.move(0, 0);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(QUERY);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
}

/** As its documentation has it, with the header by which it asks for traces. */
function playground(endpoint) {
  return html(
    'GraphQL Playground',
    '<link rel="stylesheet" href="static/css/index.css"><script src="static/js/middleware.js"></script>',
    `<div id="root"></div><script>addEventListener('load', () => GraphQLPlayground.init(document.getElementById('root'),
      { endpoint: '${endpoint}', settings: { 'tracing.tracingSupported': true } }))</script>`,
  );
}

async function usePlayground({ page, expectAnswer, look }) {
  await typed(page, page.locator('.CodeMirror').first());
  const result = page.locator('.CodeMirror').filter({ hasText: ANSWERED });
  await result.waitFor();
  await page.getByText('Prettify', { exact: true }).click();
  await look('answer');
  expectAnswer(await result.evaluate((element) => element.CodeMirror.getValue()));
  await page.getByText('Docs', { exact: true }).click();
  await page.getByText('claims(').first().waitFor();
  await look('docs');
}

async function altair(endpoint) {
  const { renderAltair } = createRequire(TOOLS)('altair-static');
  return renderAltair({ baseURL: './', endpointURL: endpoint });
}

async function useAltair({ page, expectAnswer, look }) {
  await typed(page, page.locator('app-query-editor .cm-content').first());
  const result = page.locator('app-query-result .cm-content').filter({ hasText: ANSWERED });
  await result.waitFor();
  await look('answer');
  expectAnswer((await result.locator('.cm-line').allTextContents()).join('\n'));
  await page.getByText('Docs', { exact: true }).click();
  await page.locator('app-doc-viewer').getByText('Query', { exact: true }).click();
  await page.locator('app-doc-viewer').getByText('claims').first().waitFor();
  await look('docs');
}

/** It is given an introspection, which its page asks for. */
function voyager(endpoint) {
  return html(
    'GraphQL Voyager',
    '<link rel="stylesheet" href="voyager.css"><script src="voyager.standalone.js"></script>',
    `<div id="root" style="height: 100vh"></div><script type="module">
      const asked = await fetch('${endpoint}', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: GraphQLVoyager.voyagerIntrospectionQuery }),
      });
      GraphQLVoyager.renderVoyager(document.getElementById('root'), { introspection: await asked.json() });
    </script>`,
  );
}

async function useVoyager({ page, look }) {
  const types = page.locator('svg g.node');
  await types.first().waitFor();
  const drawn = await types.locator('text').allTextContents();
  for (const noun of NOUNS) {
    assert(drawn.includes(noun), `${noun} is not drawn`);
  }
  await look('graph');
}

/** Its first tab shows an answer before anybody does anything, and it fits a phone. */
async function useGraphiQL({ page, look }) {
  await page.locator('.result-window, .graphiql-response').filter({ hasText: '"data"' }).first().waitFor();
  await look('answer');
  await page.setViewportSize(PHONE);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  assert(width <= PHONE.width, `the page is ${width} px wide on a phone`);
  await look('phone');
}
