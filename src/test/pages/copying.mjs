// Takes texts of pages elsewhere, as a reader would: by the buttons, and by hand where there are none.
// node copying.mjs ADDRESS
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright-core'

const [base] = process.argv.slice(2)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const origin = new URL(base).origin
const source = JSON.parse((await (await fetch(new URL('sources.ndjson', base))).text()).split('\n')[0]).slug
const problems = []

async function open(address, options, before = () => {}) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  await context.grantPermissions(options.permissions ?? [], { origin })
  const page = await context.newPage()
  page.on('console', message => message.type() === 'error' && problems.push(`${address}: ${message.text()}`))
  page.on('pageerror', error => problems.push(`${address}: ${error}`))
  await before(page)
  await page.goto(new URL(address, base).href)
  await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true }))
  return page
}

for (const address of ['/', '/claims', '/statements?first=2', '/timeline', '/actors', '/search?text=a', `/sources/${source}`]) {
  for (const colorScheme of ['light', 'dark']) {
    const page = await open(address, { colorScheme, permissions: ['clipboard-read', 'clipboard-write'] })
    const texts = await page.locator('[data-copy]').allTextContents()
    assert.ok(texts.length >= 4, address)
    assert.equal(await page.locator('footer button').count(), texts.length)
    for (const [i, text] of texts.entries()) {
      const button = page.locator('footer button').nth(i)
      // By the keyboard: it is reached, and says what it did.
      await button.focus()
      await page.keyboard.press('Enter')
      const said = page.locator('footer [role=status]').nth(i)
      await said.filter({ hasText: 'Copied.' }).waitFor()
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text)
    }
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      const beside = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      assert.ok(beside <= 0, `${address}: ${beside} px beside the window of ${width}`)
      await page.evaluate(axe)
      const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }))
      assert.deepEqual(violations.map(({ id, nodes }) => `${id} at ${nodes[0].target}`), [], address)
    }
    await page.context().close()
  }
}

// Where nothing can be copied, nothing is offered; where it is not let, the text is selected.
const none = await open('/claims', {}, page => page.addInitScript('Object.defineProperty(navigator, "clipboard", { value: undefined })'))
assert.equal(await none.locator('footer button').count(), 0)
const plain = await open('/claims', { javaScriptEnabled: false })
assert.equal(await plain.locator('footer button').count(), 0)
const denied = await open('/claims', {}, page => page.addInitScript('navigator.clipboard.writeText = () => Promise.reject(new Error())'))
await denied.locator('footer button').first().click()
await denied.locator('footer [role=status]').first().filter({ hasText: 'selected' }).waitFor()
assert.equal(await denied.evaluate(() => getSelection().toString()), await denied.locator('[data-copy]').first().innerText())

// What is put into a page by somebody else does not run, be it a script of this origin.
const injected = await open('/claims', {}, page => page.route('**/claims', async route => {
  const answer = await route.fetch()
  const body = (await answer.text()).replace('</main>', '<script>window.ran = 1</script><script src="/graphiql/page.js"></script></main>')
  await route.fulfill({ response: answer, body })
}))
assert.equal(await injected.evaluate(() => window.ran), undefined)
assert.equal(problems.filter(problem => /Content Security Policy/.test(problem)).length, 2, problems.join('\n'))
assert.deepEqual(problems.filter(problem => !/Content Security Policy/.test(problem)), [])
await browser.close()
console.log('copied')
