// Opens every kind of page in Chromium: with and without JavaScript, at three widths, light and dark.
// node browser.mjs ADDRESS FOLDER_FOR_SCREENSHOTS
import assert from 'node:assert/strict'
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { chromium } from 'playwright-core'

const [base, folder] = process.argv.slice(2)
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WIDTHS = [320, 768, 1280]
const FIRST_VIEW = 14 * 1024
// A4 with margins.
const PAPER = 720

mkdirSync(folder, { recursive: true })
const problems = []
const read = async address => {
  const answer = await fetch(new URL(address, base), { headers: { accept: 'text/html' } })
  return { status: answer.status, text: await answer.text() }
}

// The pages of the whole, and of each kind of record one: the one with most on it.
const addresses = new Set(['/', '/claims', '/claims?agreements=UNANIMOUS', '/statements', '/timeline', '/actors', '/sources', '/search', '/search?text=a', '/embed/timeline', '/claims/no-such-claim'])
for (const section of ['claims', 'statements', 'events', 'actors', 'sources']) {
  const list = (await read(section === 'events' ? '/timeline' : `/${section}`)).text
  const slugs = [...new Set([...list.matchAll(new RegExp(`href="/${section}/([^"#?]+)["#]`, 'g'))].map(link => link[1]))].slice(0, 60)
  const sizes = await Promise.all(slugs.map(async slug => [slug, (await read(`/${section}/${slug}`)).text.length]))
  const largest = sizes.sort((one, other) => other[1] - one[1]).map(size => size[0])
  for (const slug of largest.slice(0, 1)) {
    addresses.add(`/${section}/${slug}`)
    if (section === 'claims' || section === 'statements') addresses.add(`/embed/${section}/${slug}`)
  }
}

const style = gzipSync(await (await fetch(new URL((await read('/')).text.match(/href="(\/web\/[^"]+\.css[^"]*)"/)[1], base))).text()).length
const anchors = new Map()
for (const address of addresses) {
  const { text } = await read(address)
  const size = gzipSync(text).length + style
  if (size > FIRST_VIEW) problems.push(`${address}: ${size} bytes compressed, with the style sheet`)
  for (const [, link, id] of text.matchAll(/href="(\/[^"#]*)#([^"]+)"/g)) {
    if (!anchors.has(link)) anchors.set(link, new Set())
    anchors.get(link).add(id)
  }
}
for (const [link, ids] of anchors) {
  const { text } = await read(link.replaceAll('&amp;', '&'))
  for (const id of ids) {
    if (!text.includes(`id="${id}"`)) problems.push(`${link}#${id} leads nowhere`)
  }
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const ways = []
for (const [javaScriptEnabled, colorScheme] of [[true, 'light'], [true, 'dark'], [false, 'light']]) {
  const context = await browser.newContext({ javaScriptEnabled, colorScheme, reducedMotion: 'reduce' })
  const way = { page: await context.newPage(), colorScheme, javaScriptEnabled, at: '' }
  way.page.on('request', request => new URL(request.url()).origin === new URL(base).origin || problems.push(`${way.at} asks ${request.url()}`))
  way.page.on('console', message => message.type() === 'error' && !/status of 404/.test(message.text()) && problems.push(`${way.at}: ${message.text()}`))
  way.page.on('pageerror', error => problems.push(`${way.at}: ${error}`))
  ways.push(way)
}
for (const address of addresses) {
  const texts = new Set(await Promise.all(ways.map(way => open(way, address))))
  if (texts.size !== 1) problems.push(`${address} says something else without JavaScript`)
}
await browser.close()

// Looks at a page at all widths and on paper; its text.
async function open(way, address) {
  const { page, colorScheme, javaScriptEnabled } = way
  const at = way.at = `${address} (${colorScheme}, JavaScript ${javaScriptEnabled ? 'on' : 'off'})`
  await page.goto(new URL(address, base).href)
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    const { scroll, inner } = await page.evaluate(() => ({ scroll: document.documentElement.scrollWidth, inner: document.documentElement.clientWidth }))
    if (scroll > inner) problems.push(`${at}: ${scroll - inner} px beside the window of ${width}`)
    // What is long is in a frame of its own that keys can move: tables, and what is written for machines.
    const moved = await page.evaluate(() => [...document.querySelectorAll('body *')].filter(element => element.scrollWidth > element.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(element).overflowX) && element.tabIndex < 0).map(element => element.tagName + '.' + element.className))
    if (moved.length) problems.push(`${at}: ${moved} can be moved sideways at ${width} px`)
    // Under a card that is lower than its neighbour there would be a hole.
    const holes = await page.evaluate(() => [...document.querySelectorAll('.cards:not(.uneven), .positions')].flatMap(grid => [...grid.children]).filter((card, i, all) => i > 0 && all[i - 1].offsetTop === card.offsetTop && Math.abs(all[i - 1].offsetHeight - card.offsetHeight) > 1).length)
    if (holes) problems.push(`${at}: ${holes} cards end beside a hole at ${width} px`)
    const rows = await page.evaluate(() => new Set([...document.querySelectorAll('header.site nav a')].map(link => link.offsetTop)).size)
    if (rows > 2) problems.push(`${at}: the navigation takes ${rows} rows at ${width} px`)
    // Colours are the same at each width, and all but they in each scheme.
    if (javaScriptEnabled && (colorScheme === 'light' ? width !== 768 : width === 1280)) {
      await check(page, `${at}, ${width} px`, colorScheme === 'light' ? undefined : ['color-contrast'])
      await page.screenshot({ path: `${folder}/${address.slice(1).replaceAll(/[^\w-]/g, '_') || 'story'}-${width}-${colorScheme}.png` })
    }
  }
  await print(page, at)
  const text = await page.evaluate(() => document.querySelector('main').textContent.replaceAll(/\s+/g, ' '))
  if (javaScriptEnabled && colorScheme === 'light') await tabThrough(page, at)
  return text
}

async function check(page, at, runOnly) {
  // By the protocol, which the policy of the page does not bind.
  await page.evaluate(axe)
  const { violations } = await page.evaluate(rules => window.axe.run({ resultTypes: ['violations'], runOnly: rules }), runOnly)
  for (const { id, nodes } of violations) {
    problems.push(`${at}: ${id} at ${nodes.slice(0, 3).map(node => `${node.target} (${node.any[0]?.message ?? node.all[0]?.message ?? ''})`).join(', ')}`)
  }
}

// Paper cannot be scrolled, and is white whatever the scheme.
async function print(page, at) {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: PAPER, height: 900 })
  const { cut, ink, scheme } = await page.evaluate(() => ({
    cut: [...document.querySelectorAll('html, body *')].filter(element => element.checkVisibility() && element.clientWidth && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== 'inline').map(element => element.tagName + '.' + element.className),
    ink: getComputedStyle(document.body).color,
    scheme: getComputedStyle(document.documentElement).colorScheme
  }))
  if (cut.length > 0) problems.push(`${at}: cut off on paper: ${cut.slice(0, 3)}`)
  if (ink !== 'rgb(29, 27, 23)' || scheme !== 'light') problems.push(`${at}: printed in ${ink} on ${scheme} paper`)
  await page.emulateMedia({ media: 'screen' })
}

// Each control is reached by the keyboard alone, in the order of the page.
async function tabThrough(page, at) {
  const controls = await page.evaluate(() => {
    const all = [...document.querySelectorAll('a[href], button, input, summary, [tabindex="0"]')].filter(control => control.checkVisibility())
    all.forEach((control, i) => { control.dataset.tab = i })
    document.body.focus()
    return all.length
  })
  for (let i = 0; i < Math.min(controls, 40); i++) {
    await page.keyboard.press('Tab')
    const reached = await page.evaluate(() => document.activeElement.dataset.tab)
    if (reached !== String(i)) {
      problems.push(`${at}: the key Tab comes to control ${reached} in place of ${i} of ${controls}`)
      break
    }
  }
}

console.log(`${addresses.size} pages`)
assert.deepEqual(problems, [])
