// The passage view: marks what is cited in the reader's own copy of a document. Nothing of the copy leaves this browser, which
// the page's policy makes sure of, too: it lets nothing be connected to.
const view = document.querySelector('[data-sha256]')
const shown = view.querySelector('pre')
const said = view.querySelector('output')
const cited = [...document.querySelectorAll('[data-cited]')]
// Hashes are made where nobody on the way can change the page (HTTPS, localhost), and marks by newer browsers.
view.hidden = !(globalThis.crypto.subtle && CSS.highlights)

const hex = bytes => [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('')

// Offsets are counted in code points, and texts of JavaScript in units of UTF-16.
function unitsOf(text) {
  const units = []
  let unit = 0
  for (const character of text) {
    units.push(unit)
    unit += character.length
  }
  units.push(unit)
  return units
}

function place(citation, text, units) {
  const { start, end } = citation.dataset
  if (units && start && end) {
    return [units[start], units[end]]
  }
  const words = citation.querySelector('q')?.textContent
  const at = words ? text.indexOf(words) : -1
  return at < 0 ? null : [at, at + words.length]
}

async function open(file) {
  const bytes = await file.arrayBuffer()
  const same = hex(await crypto.subtle.digest('SHA-256', bytes)) === view.dataset.sha256
  let text
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    said.textContent = 'This file is no text in UTF-8.'
    return
  }
  shown.textContent = text
  shown.hidden = false
  mark(text, same)
}

function mark(text, same) {
  const units = same ? unitsOf(text) : null
  const highlight = new Highlight()
  let found = 0
  for (const citation of cited) {
    const ends = place(citation, text, units)
    citation.querySelector('button')?.remove()
    if (ends) {
      found += 1
      const range = new Range()
      range.setStart(shown.firstChild, ends[0])
      range.setEnd(shown.firstChild, ends[1])
      highlight.add(range)
      citation.append(' ', show(range, citation))
    }
  }
  CSS.highlights.set('cited', highlight)
  said.textContent = (same
    ? 'This is the text that was read: its SHA-256 is the same. '
    : 'This is not the text that was read: its SHA-256 is another one. Words are looked for as they are printed. ')
    + `${found} of ${cited.length} citations are marked.`
}

function show(range, citation) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = 'in the text'
  button.addEventListener('click', () => {
    CSS.highlights.set('chosen', new Highlight(range))
    const top = range.getBoundingClientRect().top - shown.getBoundingClientRect().top
    shown.scrollTop += top - shown.clientHeight / 3
    shown.focus()
    shown.scrollIntoView({ block: 'nearest' })
  })
  return button
}

view.querySelector('input').addEventListener('change', event => event.target.files[0] && open(event.target.files[0]))
view.addEventListener('dragover', event => event.preventDefault())
view.addEventListener('drop', event => {
  event.preventDefault()
  if (event.dataTransfer.files[0]) {
    open(event.dataTransfer.files[0])
  }
})
