// What a screen in the language of pseudo.mjs says that is not, whole and alone, a text of the content.
import { CLOSE, OPEN } from './pseudo.mjs';

/** The words that the browser itself puts into lists and dates of a language. */
function ownWords(language) {
  const months = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 5));
  const day = { day: 'numeric', month: 'long', year: 'numeric' };
  const kinds = [day, { ...day, month: 'short' }, { ...day, hour: 'numeric', minute: 'numeric' }];
  const styles = kinds.map((kind) => new Intl.DateTimeFormat(language, kind));
  const dates = styles.flatMap((style) => months.flatMap((day) => style.formatToParts(day)));
  const lists = new Intl.ListFormat(language).formatToParts(['a', 'b', 'c']);
  const words = [...dates, ...lists].filter(({ type }) => type === 'literal' || type === 'month');
  return [...new Set(words.flatMap(({ value }) => value.match(/\p{L}+/gu) ?? []))];
}

/** What is wrong with the words on a widget's screen, a line each; `given` are words that no text has to hold. */
export async function strangeWords(widget, language, given = []) {
  const words = ownWords(language);
  const ownDigits = !/\d/.test(new Intl.NumberFormat(language).format(1));
  const said = await widget.run(SAID);
  const found = said.flatMap(([where, text]) => faults(plain(text, given), words, ownDigits).map((fault) => `${where} ${fault}: ${plain(text, given)}`));
  return [...new Set(found)];
}

/** A text without what stands in it as it is: addresses with their status, and the words given. */
function plain(text, given) {
  const address = new RegExp(`https?://[^\\s)${CLOSE}]+( \\d{3})?|powerbase/[^\\s)${CLOSE}]+`, 'g');
  return given.reduce((left, word) => left.replaceAll(word, ''), text).replace(address, '').replace(/\s+/g, ' ').trim();
}

/**
 * A text has to be one of the content, with values in its gaps, or a figure or a date. One that was cut
 * lacks a mark; two that were glued together have marks within; a word from elsewhere has plain letters.
 */
function faults(text, words, ownDigits) {
  const own = words.reduce((left, word) => left.replaceAll(word, ''), text);
  const isMarked = text.includes(OPEN) || text.includes(CLOSE);
  const isFigure = !isMarked && /^[\p{Nd}\p{P}\p{S}\p{Z}\p{Cf}]*$/u.test(own);
  const figures = ownDigits ? /[0-9%]|\p{Nd}[.,]\p{Nd}/u : /(?<![\d.])\d+\.\d(?![\d.])|\d%/;
  return [
    !isFigure && !isWhole(text) && 'is not one text of the content',
    /[a-z]/i.test(own) && 'has words from elsewhere',
    figures.test(text) && 'has figures of another language',
  ].filter(Boolean);
}

/** Whether a text begins with a mark whose fellow ends it. */
function isWhole(text) {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === OPEN) depth += 1;
    else if (depth === 0) return false;
    else if (text[at] === CLOSE) depth -= 1;
    if (depth === 0 && text[at] === CLOSE) return at === text.length - 1;
  }
  return text.length === 0;
}

/** All that the screen says: text nodes, attributes that are read out or shown, letters to be sent. */
const SAID = `(root) => {
  const said = [];
  const READ = ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder'];
  const name = (e) => e.localName + (e.getAttribute('class') ? '.' + e.getAttribute('class') : '');
  const tell = (where, text) => text?.trim() && said.push([where, text]);
  // A name in a drawing may stand in several lines, beside its figure.
  const lines = (text) => [...text.querySelectorAll('tspan:not(.figure)')].map((line) => line.textContent).join(' ')
    || (text.matches('.figure') || text.querySelector('.figure') ? '' : text.textContent);
  const shown = (e) => e.localName === 'option' || e.closest('svg') || e.getClientRects().length > 0;
  for (const e of root.querySelectorAll('*')) {
    const mail = e.getAttribute('href')?.match(/^mailto:[^?]*\\?(.*)/)?.[1];
    for (const [part, text] of new URLSearchParams(mail)) tell(name(e) + '[' + part + ']', text);
    for (const read of READ) tell(name(e) + '[' + read + ']', e.getAttribute(read));
    for (const at of ['::before', '::after']) {
      const { content } = getComputedStyle(e, at);
      if (/^"/.test(content)) tell(name(e) + at, content.replace(/^"(.*?)".*$/, '$1'));
    }
    const label = [...e.children].filter((child) => child.localName === 'text').map(lines).join(' ');
    if (label) tell(name(e) + ' text', label);
    if (e.closest('style, text:not(.figure), .code, code, a[href^="http"]') && !e.matches('.figure') || !shown(e)) continue;
    const texts = [...e.childNodes].filter((node) => node.nodeType === 3 && node.data.trim());
    if (texts.length > 1) tell(name(e) + ' of ' + texts.length + ' pieces', texts.map(({ data }) => data).join(' + '));
    else tell(name(e), texts[0]?.data);
  }
  return said;
}`;
