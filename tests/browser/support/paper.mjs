// What a page would put on paper: in a browser on a screen, and as a PDF.
import { inflateSync } from 'node:zlib';
import { ENGINE } from './engine.mjs';
import { until } from './page.mjs';

/** Whether the engine's driver can print; WebKitGTK's cannot. */
export const PRINTS = ENGINE !== 'webkit';

/** Sizes of paper, in centimetres. */
const PAPERS = { A4: { width: 21, height: 29.7 }, Letter: { width: 21.59, height: 27.94 } };

/** The page as a PDF without backgrounds, as browsers print unless told otherwise: its pages and how often it writes. */
export async function pdf(page, paper = 'A4') {
  const base64 = await page.driver.printPage({ orientation: 'portrait', background: false, ...PAPERS[paper] });
  const file = Buffer.from(base64, 'base64').toString('latin1');
  const text = file.replace(/stream\r?\n([^]*?)endstream/g, (_, bytes) => inflated(bytes));
  const count = (mark) => text.match(mark)?.length ?? 0;
  return { pages: count(/\/Type\s*\/Page\b(?!s)/g), writes: count(/\bT[Jj]\b/g) };
}

function inflated(bytes) {
  try {
    return inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1');
  } catch {
    return '';
  }
}

/** Waits until a copy of the card lies ready for the printer. */
export const laid = (page) => until(() => page.run("() => document.querySelector('[data-powerbase-paper]') !== null"), 'a card for the printer');

/** Says that the printer is done. */
export const finish = (page) => page.run("() => void dispatchEvent(new Event('afterprint'))");

/** Waits until the copy is taken away again, with all that it brought. */
export const gone = (page) => until(() => page.run("() => !document.querySelector('[data-powerbase-paper]') && document.adoptedStyleSheets.length === 0"), 'the copy to go');

/** Runs a function in the page while what is for paper and what is for screens have changed places. */
export const asPrinted = (page, body, ...values) => page.run(`(...values) => {
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? [])];
  const sheets = new Set(roots.flatMap((root) => [...root.styleSheets, ...root.adoptedStyleSheets]));
  const swap = ({ cssRules }) => [...(cssRules ?? [])].forEach((rule) => {
    const other = { print: 'screen', screen: 'print' }[rule.media?.mediaText];
    if (other) rule.media.mediaText = other;
    swap(rule);
  });
  sheets.forEach(swap);
  try {
    return (${body})(...values);
  } finally {
    sheets.forEach(swap);
  }
}`, ...values);
