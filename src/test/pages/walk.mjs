// From the front page to the words behind "more than 250", to the table, to the question: by keyboard alone,
// with and without JavaScript.
// node walk.mjs ADDRESS
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'

const [base] = process.argv.slice(2)
const MOST_TABS = 400

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
for (const javaScriptEnabled of [true, false]) {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await page.goto(base)

  await reach(page, 'All questions')
  await follow(page)
  await reach(page, 'How many Venezuelans did El Salvador hand over?')
  await follow(page)
  assert.equal(new URL(page.url()).pathname, '/claims/venezuelans-handed-over')

  await reach(page, 'more than 250')
  await follow(page)
  assert.match(new URL(page.url()).pathname + new URL(page.url()).hash, /^\/sources\/[\w-]+#p\d+$/)
  const cited = await page.evaluate(() => document.querySelector(':target').textContent)
  assert.match(cited, /more than 250/)
  await reach(page, 'Where they differ')
  await follow(page)

  await reach(page, 'Cite this, or take it away')
  await page.keyboard.press('Enter')
  await reach(page, 'CSV')
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  assert.match(readFileSync(await download.path(), 'utf8'), /more than 250/)

  await reach(page, 'in GraphiQL')
  await follow(page)
  assert.equal(new URL(page.url()).pathname, '/graphiql/')
  if (javaScriptEnabled) {
    await page.waitForFunction(() => /query\W+Claims/i.test(document.body.textContent), null, { timeout: 15_000 })
  }
  console.log(`JavaScript ${javaScriptEnabled ? 'on' : 'off'}: ok`)
  await page.context().close()
}
await browser.close()

/** Presses Tab until a control with that text has the focus, which shows. */
async function reach(page, text) {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab')
    // A frame that keys can move has all of its text, and leads nowhere.
    const focus = await page.evaluate(() => ({
      leads: document.activeElement.matches('a, summary'),
      text: document.activeElement.textContent.replaceAll(/\s+/g, ' '),
      outline: getComputedStyle(document.activeElement).outlineStyle
    }))
    if (focus.leads && focus.text.includes(text)) {
      assert.notEqual(focus.outline, 'none', `the focus on ${text} does not show`)
      return
    }
  }
  assert.fail(`${MOST_TABS} times Tab does not lead to ${text} on ${page.url()}`)
}

async function follow(page) {
  const before = page.url()
  await Promise.all([page.waitForURL(url => url.href !== before), page.keyboard.press('Enter')])
}
