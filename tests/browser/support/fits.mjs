// Whether all that a screen shows has its place: nothing sticks out of the page, or of its own box, and
// nothing is cut off. Each is a function for the page; it gives a line for each thing it finds.

/** What sticks out of the page to the side, and boxes that scroll sideways by themselves. */
export const TOO_WIDE = `(root) => {
  const page = document.documentElement;
  const found = page.scrollWidth > page.clientWidth ? ['the page is ' + page.scrollWidth + ' wide in ' + page.clientWidth] : [];
  const name = (e) => e.localName + '.' + (e.getAttribute('class') ?? '') + ' "' + e.textContent.trim().slice(0, 30) + '"';
  for (const e of root.querySelectorAll('*')) {
    if (e.closest('svg') && e.localName !== 'svg') continue;
    const box = e.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) continue;
    const hidden = e.closest('.visually-hidden, .sr-only');
    if (hidden) continue;
    if (box.right > page.clientWidth + 0.5 || box.left < -0.5) found.push(name(e) + ' from ' + box.left + ' to ' + box.right);
    const { overflowX } = getComputedStyle(e);
    if (/auto|scroll/.test(overflowX) && e.scrollWidth > e.clientWidth + 1) found.push(name(e) + ' scrolls sideways');
  }
  return found;
}`;

/** Lines of text that stick out of the box they stand in, or are cut by one around it. */
export const CUT_OFF = `(root) => {
  const found = [];
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const beyond = (line, box, high) => Math.max(line.right - box.right, box.left - line.left, high ? Math.max(line.bottom - box.bottom, box.top - line.top) - 4 : 0);
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (!node.data.trim() || node.parentElement.closest('svg, style, select, textarea')) continue;
    range.selectNodeContents(node);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    let first = true;
    for (let e = node.parentElement; e && lines.length; e = e.parentElement) {
      const { display, overflowX, overflowY } = getComputedStyle(e);
      if (/^(inline|contents)$/.test(display)) continue;
      const cuts = /hidden|clip/.test(overflowX + overflowY);
      if (first || cuts) {
        const box = e.getBoundingClientRect();
        const most = Math.max(...lines.map((line) => beyond(line, box, cuts || e.localName === 'button')));
        if (most > 1) found.push(e.localName + '.' + (e.getAttribute('class') ?? '') + ' is too small by ' + most.toFixed(1) + ' px for "' + node.data.trim().slice(0, 40) + '"');
      }
      first = false;
    }
  }
  return found;
}`;

/** Labels of drawings that leave their drawing, or cover one another. */
export const UNREADABLE = `(root) => {
  const found = [];
  for (const svg of root.querySelectorAll('svg')) {
    const all = svg.getBoundingClientRect();
    const labels = [...svg.querySelectorAll('text')].map((text) => ({ words: text.textContent, box: text.getBoundingClientRect() }));
    for (const [at, { words, box }] of labels.entries()) {
      // The box of a line is higher than its letters.
      const out = Math.max(all.left - box.left, box.right - all.right, all.top - box.top - 2, box.bottom - all.bottom - 2);
      if (out > 1) found.push('"' + words + '" leaves its drawing by ' + out.toFixed(1) + ' px');
      for (const other of labels.slice(at + 1)) {
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > Math.min(box.height, other.box.height) / 3) found.push('"' + words + '" and "' + other.words + '" cover each other');
      }
    }
  }
  return found;
}`;
