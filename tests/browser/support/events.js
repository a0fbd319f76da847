// Keeps every event of a widget that reaches the document, with what it carried.
window.__events = [];
for (const name of ['ready', 'progress', 'complete', 'error']) {
  document.addEventListener(`powerbase-${name}`, (event) => {
    const { type, bubbles, composed, detail, target } = event;
    window.__events.push({ type, bubbles, composed, detail, from: target.localName });
  });
}
