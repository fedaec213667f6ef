// Offers to copy each text of a page that is made to be taken elsewhere. Pages are complete without it, and where the browser
// lets nothing be copied, nothing is offered.
for (const text of navigator.clipboard ? document.querySelectorAll('[data-copy]') : []) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = `Copy ${text.dataset.copy}`
  // There from the start: what is put into it later is read out.
  const said = document.createElement('span')
  said.setAttribute('role', 'status')
  button.addEventListener('click', async () => {
    said.textContent = ''
    try {
      await navigator.clipboard.writeText(text.textContent)
      said.textContent = 'Copied.'
    } catch {
      getSelection().selectAllChildren(text)
      said.textContent = 'The browser does not let it be copied; it is selected for the keyboard.'
    }
  })
  const line = document.createElement('p')
  line.append(button, ' ', said)
  text.after(line)
}
