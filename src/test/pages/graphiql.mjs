// GraphiQL on a phone: its tabs have the whole row, and each of them can be reached.
// node graphiql.mjs ADDRESS
import assert from 'node:assert/strict'
import { chromium } from 'playwright-core'

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  for (const width of [320, 390]) {
    const page = await browser.newPage({ viewport: { width, height: 844 } })
    await page.goto(new URL('/graphiql/', process.argv[2]).href)
    await page.locator('.graphiql-tab').first().waitFor()
    const covered = await page.evaluate(() => [...document.querySelectorAll('.graphiql-tab, .graphiql-tab-add')].filter(tab => {
      tab.scrollIntoView({ inline: 'center', behavior: 'instant' })
      const { x, y, width, height } = tab.getBoundingClientRect()
      return !tab.contains(document.elementFromPoint(x + width / 2, y + height / 2))
    }).map(tab => tab.textContent))
    assert.deepEqual(covered, [], `at ${width} px`)
    assert.equal(await page.evaluate(() => document.querySelector('.graphiql-tabs').clientWidth), width)
    assert((await page.locator('.graphiql-tab').count()) > 2)
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width)
    await page.close()
  }
} finally {
  await browser.close()
}
