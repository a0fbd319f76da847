// Stands between the widget and the printer: keeps each document that a frame was asked to print.
window.__printed = [];
const { get } = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');

function keep(frame) {
  const copy = frame.contentDocument.documentElement.cloneNode(true);
  const sheets = [...frame.contentDocument.adoptedStyleSheets, ...[...frame.contentDocument.styleSheets].filter((sheet) => !sheet.ownerNode)];
  const style = document.createElement('style');
  style.textContent = sheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join('\n');
  copy.querySelector('head').append(style);
  const { width, height, right } = frame.getBoundingClientRect();
  const shown = right > 0 && getComputedStyle(frame).visibility === 'visible';
  window.__printed.push({ html: `<!doctype html>${copy.outerHTML}`, shown, laidOut: width > 0 && height > 0 });
}

Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
  configurable: true,
  get() {
    const inner = get.call(this);
    if (inner) {
      inner.print = () => {
        keep(this);
        inner.dispatchEvent(new Event('afterprint'));
      };
    }
    return inner;
  },
});
window.print = () => window.__printed.push({ html: 'the whole page', shown: true, laidOut: true });
