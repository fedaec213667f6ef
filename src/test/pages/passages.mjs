// Reads a source in a copy of its document, as a reader would who has it.
// node passages.mjs ADDRESS FOLDER_OF_DOCUMENTS
import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from 'playwright-core'

const [base, documents] = process.argv.slice(2)
const sources = (await (await fetch(new URL('sources.ndjson', base))).text()).trim().split('\n').map(line => JSON.parse(line))
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const source of sources) {
  const file = path.join(documents, source.document.file)
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(new URL(`sources/${source.slug}`, base).href)
  // From here on there is no network.
  await context.setOffline(true)
  const requests = []
  page.on('request', request => requests.push(request.url()))
  await page.getByLabel('Read them in your own copy').setInputFiles(file)
  const said = page.locator('output')
  await said.filter({ hasText: 'its SHA-256 is the same' }).waitFor()
  const marks = await page.evaluate(() => [...CSS.highlights.get('cited')].map(range => range.toString()))
  const words = await page.evaluate(() => [...document.querySelectorAll('[data-cited][data-end] q')].map(q => q.textContent))
  // The words that are marked by offset are those that are quoted; a quotation in pieces has the source's own between them.
  for (const quoted of words.filter(text => !text.includes(' … '))) {
    assert.ok(marks.includes(quoted), `${source.slug}: ${quoted}`)
  }
  assert.equal(await page.locator('[data-cited] button').count(), marks.length)
  if (marks.length > 0) {
    await page.locator('[data-cited] button').first().click()
    assert.equal(await page.evaluate(() => CSS.highlights.get('chosen').size), 1)
  }

  const other = path.join(mkdtempSync(path.join(tmpdir(), 'copy-')), 'copy.txt')
  writeFileSync(other, `An introduction.\n${readFileSync(file, 'utf8')}`)
  await page.getByLabel('Read them in your own copy').setInputFiles(other)
  await said.filter({ hasText: 'its SHA-256 is another one' }).waitFor()
  assert.deepEqual(requests, [])
  await context.close()
}
// Where the browser lacks what is needed, nothing is offered that would not work.
for (const missing of ['Object.defineProperty(CSS, "highlights", { value: undefined })', 'Object.defineProperty(crypto, "subtle", { value: undefined })']) {
  const page = await browser.newPage()
  const errors = []
  page.on('pageerror', error => errors.push(error))
  await page.addInitScript(missing)
  await page.goto(new URL(`sources/${sources[0].slug}`, base).href)
  assert.equal(await page.getByLabel('Read them in your own copy').isVisible(), false, missing)
  assert.deepEqual(errors, [])
}
await browser.close()
console.log(`${sources.length} sources`)
