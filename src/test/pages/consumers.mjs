// Opens the files that are taken away in the programs that people have, each of which must count what the API counts.
// node consumers.mjs ADDRESS FOLDER
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import SwaggerParser from '@apidevtools/swagger-parser'
import { DuckDBInstance } from '@duckdb/node-api'
import dataPackages from 'datapackage'
import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { unzipSync } from 'fflate'
import ICAL from 'ical.js'
import jsonld from 'jsonld'
import { Parser as Turtle } from 'n3'
import FeedParser from 'rss-parser'

const [base, folder] = process.argv.slice(2)

const bytes = async file => {
  const answer = await fetch(new URL(file, base))
  assert.equal(answer.status, 200, file)
  return new Uint8Array(await answer.arrayBuffer())
}
const text = async file => new TextDecoder().decode(await bytes(file))
const ask = async query => {
  const answer = await fetch(new URL(`/graphql?query=${encodeURIComponent(query)}`, base))
  return (await answer.json()).data
}
const { dataset: counts } = await ask('{ dataset { sources actors events statements quotations claims } }')
const lines = (await text('claims.ndjson')).trim().split('\n').map(line => JSON.parse(line))
counts.accounts = lines.reduce((sum, claim) => sum + claim.accounts.length, 0)
assert.equal(lines.length, counts.claims)

const files = unzipSync(await bytes('dataset.zip'))
for (const [name, content] of Object.entries(files)) {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, content)
}
/** @returns the cells of a file, as Python reads it, whose reader of CSV is held against the API below */
const table = file => JSON.parse(execFileSync('python3', ['-c',
  'import csv, json, sys; print(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))))', file],
{ maxBuffer: 1 << 28 }))

const rows = { claims: counts.accounts, statements: counts.quotations, timeline: counts.events, actors: counts.actors, sources: counts.sources }

const consumers = {
  async 'Python: csv and sqlite3'() {
    const script = `
import csv, json, sqlite3, sys
counts = {}
db = sqlite3.connect(':memory:')
for name in json.loads(sys.argv[2]):
    with open(sys.argv[1] + '/' + name + '.csv', encoding='utf-8', newline='') as file:
        rows = list(csv.reader(file, strict=True))
    assert all(len(row) == len(rows[0]) for row in rows)
    db.execute('create table "%s" (%s)' % (name, ','.join('"%s"' % column for column in rows[0])))
    db.executemany('insert into "%s" values (%s)' % (name, ','.join('?' * len(rows[0]))), rows[1:])
    counts[name] = db.execute('select count(*) from "%s"' % name).fetchone()[0]
counts['questions'] = db.execute('select count(distinct claim) from claims').fetchone()[0]
print(json.dumps(counts))`
    const counted = JSON.parse(execFileSync('python3', ['-c', script, folder, JSON.stringify(Object.keys(rows))]))
    assert.deepEqual(counted, { ...rows, questions: lines.filter(claim => claim.accounts.length > 0).length })
  },
  async DuckDB() {
    const connection = await (await DuckDBInstance.create(':memory:')).connect()
    for (const [name, count] of Object.entries(rows)) {
      for (const [ending, read, expected] of [['csv', 'read_csv', count], ['ndjson', 'read_json', null]]) {
        const query = `select count(*)::int from ${read}('${path.join(folder, name)}.${ending}')`
        const counted = (await connection.runAndReadAll(query)).getRows()[0][0]
        assert.equal(counted, expected ?? { ...counts, timeline: counts.events }[name], query)
      }
    }
    const joined = `select count(*)::int from '${folder}/claims.csv' a join '${folder}/sources.csv' s on a.source = s.source`
    assert.equal((await connection.runAndReadAll(joined)).getRows()[0][0], counts.accounts)
  },
  async LibreOffice() {
    if (!existsSync('/usr/bin/soffice')) {
      return 'there is no /usr/bin/soffice; Debian has it in libreoffice-calc'
    }
    const files = []
    for (const name of Object.keys(rows)) {
      for (const [file, address] of [[`${name}-plain.csv`, `${name}.csv`], [`${name}-bom.csv`, `${name}.csv?bom`]]) {
        files.push(path.join(folder, file))
        writeFileSync(files.at(-1), await bytes(address))
      }
    }
    // Comma, quotation mark and UTF-8, as the dialog shows them. A column for each of 60 is read as text: dates stay words.
    const columns = Array.from({ length: 60 }, (_, i) => `${i + 1}/2`).join('/')
    execFileSync('/usr/bin/soffice', [
      `-env:UserInstallation=file://${folder}/libreoffice`, '--headless', `--infilter=CSV:44,34,76,1,${columns}`,
      '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76', '--outdir', path.join(folder, 'opened'), ...files
    ])
    for (const file of files) {
      assert.deepEqual(table(path.join(folder, 'opened', path.basename(file))), table(file), file)
    }
  },
  async 'Data Package'() {
    const described = await dataPackages.Package.load(path.join(folder, 'datapackage.json'))
    assert.ok(described.valid, described.errors.join('\n'))
    for (const resource of described.resources) {
      const table = await resource.read({ keyed: true, relations: true })
      assert.equal(table.length, rows[resource.name], resource.name)
    }
  },
  async Croissant() {
    const CR = 'http://mlcommons.org/croissant/'
    for (const [described, header] of [
      [JSON.parse(await text('croissant.json')), async file => (await text(file)).split('\r\n')[0]],
      [JSON.parse(new TextDecoder().decode(files['croissant.json'])), async file => new TextDecoder().decode(files[file]).split('\r\n')[0]]
    ]) {
      const [dataset] = await jsonld.expand(described, { base, documentLoader: refuse })
      assert.deepEqual(dataset['@type'], ['https://schema.org/Dataset'])
      assert.equal(dataset['http://purl.org/dc/terms/conformsTo'][0]['@value'], 'http://mlcommons.org/croissant/1.0')
      const tables = new Map(dataset['https://schema.org/distribution'].map(file => [file['@id'], file]))
      for (const file of tables.values()) {
        const sum = file['https://schema.org/sha256']?.[0]['@value']
        const name = file['https://schema.org/name'][0]['@value']
        assert.equal(sum ?? 'live', dataset[`${CR}isLiveDataset`] ? 'live' : createHash('sha256').update(files[name]).digest('hex'))
      }
      const sets = dataset[`${CR}recordSet`]
      assert.deepEqual(new Set(sets.map(set => set['https://schema.org/name'][0]['@value'])), new Set(Object.keys(rows)))
      const fields = new Map(sets.flatMap(set => set[`${CR}field`].map(field => [field['@id'], field])))
      for (const set of sets) {
        assert.ok(fields.has(set[`${CR}key`][0]['@id']))
        const columns = []
        for (const field of set[`${CR}field`]) {
          const [source] = field[`${CR}source`]
          const file = tables.get(source[`${CR}fileObject`][0]['@id'])
          columns.push(source[`${CR}extract`][0][`${CR}column`][0]['@value'])
          assert.equal(file['https://schema.org/name'][0]['@value'], `${set['https://schema.org/name'][0]['@value']}.csv`)
          assert.match(field[`${CR}dataType`][0]['@id'], /^https:\/\/schema\.org\/(Text|Integer|Date)$/)
          for (const referred of field[`${CR}references`] ?? []) assert.ok(fields.has(referred[`${CR}field`][0]['@id']))
        }
        assert.equal(columns.join(), await header(`${set['https://schema.org/name'][0]['@value']}.csv`))
      }
    }
  },
  async 'jsonld and N3'() {
    const number = { claims: ['ClaimReview', counts.claims, 'Claim', counts.accounts], statements: ['Quotation', counts.quotations], timeline: ['Event', counts.events] }
    for (const [name, expected] of Object.entries(number)) {
      // Its terms are in the file: nothing is fetched.
      const quads = new Turtle().parse(await jsonld.toRDF(JSON.parse(await text(`${name}.jsonld`)), { format: 'application/n-quads', documentLoader: refuse }))
      for (let i = 0; i < expected.length; i += 2) {
        const nodes = quads.filter(quad => quad.predicate.value.endsWith('#type') && quad.object.value === `https://schema.org/${expected[i]}`)
        assert.equal(new Set(nodes.map(quad => quad.subject.value)).size, expected[i + 1], expected[i])
      }
    }
  },
  async 'Web Annotations'() {
    let items = 0
    for (const slug of (await text('sources.ndjson')).trim().split('\n').map(line => JSON.parse(line).slug)) {
      const collection = JSON.parse(await text(`sources/${slug}/annotations.jsonld`))
      assert.equal(collection['@context'], 'http://www.w3.org/ns/anno.jsonld')
      for (const annotation of collection.first.items) {
        assert.equal(annotation.type, 'Annotation')
        assert.match(annotation.target.source, /^ni:\/\/\/sha-256;[\w-]{43}$/)
        for (const selector of annotation.target.selector ?? []) {
          assert.ok(selector.type === 'TextQuoteSelector' ? selector.exact : selector.start < selector.end, annotation.id)
        }
      }
      items += new Set(collection.first.items.map(annotation => annotation.id)).size
    }
    assert.equal(items, counts.accounts + counts.quotations)
  },
  async 'ical.js'() {
    const calendar = new ICAL.Component(ICAL.parse(await text('timeline.ics')))
    const dated = (await text('timeline.ndjson')).trim().split('\n').map(line => JSON.parse(line)).filter(event => event.date)
    const events = calendar.getAllSubcomponents('vevent').map(event => new ICAL.Event(event))
    assert.equal(events.length, dated.length)
    for (const [i, event] of events.entries()) {
      assert.ok(event.startDate.isDate && event.summary.startsWith(dated[i].title), event.summary)
      assert.equal(event.startDate.toString(), dated[i].date.earliest)
    }
  },
  async 'feedsmith and rss-parser'() {
    for (const [name, count] of Object.entries({ ...rows, claims: counts.claims, statements: counts.statements })) {
      const xml = await text(`${name}.atom`)
      const feed = parseAtomFeed(xml)
      assert.equal(feed.entries.length, count)
      assert.ok(feed.entries.every(entry => entry.id && entry.title && !Number.isNaN(Date.parse(entry.updated))), name)
      assert.equal((await new FeedParser().parseString(xml)).items.length, count)
      const json = parseJsonFeed(await text(`${name}.feed.json`))
      assert.equal(json.items.length, count)
      assert.ok(json.items.every(({ id, content_text, date_modified }) => id && content_text && !Number.isNaN(Date.parse(date_modified))), name)
    }
  },
  async TimelineJS() {
    const timeline = JSON.parse(await text('timeline.timelinejs.json'))
    assert.ok(timeline.events.every(event => Number.isInteger(event.start_date.year) && event.text.headline))
  },
  async 'OpenAPI'() {
    const api = await SwaggerParser.validate(JSON.parse(await text('openapi.json')))
    for (const [address, { get }] of Object.entries(api.paths)) {
      if (!address.includes('{')) {
        const answer = await fetch(new URL(address, base), { headers: { accept: Object.keys(get.responses[200].content)[0] } })
        assert.equal(answer.status, 200, address)
        assert.ok(Object.keys(get.responses[200].content).includes(answer.headers.get('content-type').split(';')[0]), address)
        await answer.arrayBuffer()
      }
    }
  }
}

function refuse(url) {
  throw new Error(`Nothing is fetched, and ${url} would be.`)
}

for (const [name, open] of Object.entries(consumers)) {
  try {
    const missing = await open()
    console.log(missing ? `skipped ${name}: ${missing}` : `ok ${name}`)
  } catch (error) {
    console.log(`not ok ${name}\n${error.stack}\n${(error.errors ?? []).join('\n')}`)
    process.exitCode = 1
  }
}
console.log(JSON.stringify(counts))
