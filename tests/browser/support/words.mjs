// What a screen in the language of pseudo.mjs says that is not, whole and alone, a text of the content.
import { CLOSE, OPEN } from './pseudo.mjs';

/** The words that the browser itself puts into lists and dates of a language. */
function ownWords(language) {
  const months = Array.from({ length: 12 }, (_, month) => new Date(2026, month, 5));
  const styles = ['long', 'short'].map((month) => new Intl.DateTimeFormat(language, { day: 'numeric', month, year: 'numeric' }));
  const dates = styles.flatMap((style) => months.flatMap((day) => style.formatToParts(day)));
  const lists = new Intl.ListFormat(language).formatToParts(['a', 'b', 'c']);
  const words = [...dates, ...lists].filter(({ type }) => type === 'literal' || type === 'month');
  return [...new Set(words.flatMap(({ value }) => value.match(/\p{L}+/gu) ?? []))];
}

/** What is wrong with the words on a widget's screen, a line each; `given` are words that no text has to hold. */
export function strangeWords(widget, language, given = []) {
  const ownDigits = !/\d/.test(new Intl.NumberFormat(language).format(1));
  return widget.run(STRANGE, { words: ownWords(language), given, ownDigits });
}

/**
 * Every text node, and every attribute that is read out or shown, has to be one text of the content,
 * with values in its gaps, or a figure. A text that was cut lacks a mark; two that were glued
 * together have marks within; a word from elsewhere is not accented.
 */
const STRANGE = `(root, { words, given, ownDigits }) => {
  const found = [];
  const ADDRESS = /https?:\\/\\/[^\\s${CLOSE})]+( \\d{3})?|powerbase\\/[^\\s${CLOSE})]+/g;
  const figure = /^[\\p{Nd}\\p{P}\\p{S}\\p{Z}\\p{Cf}]*$/u;
  const whole = (text) => {
    let depth = 0;
    for (const [at, sign] of [...text].entries()) {
      if (sign === '${OPEN}') depth += 1;
      else if (depth === 0) return false;
      else if (sign === '${CLOSE}' && --depth === 0) return at === [...text].length - 1;
    }
    return false;
  };
  const faults = (text) => {
    const own = words.reduce((left, word) => left.replaceAll(word, ''), text);
    const faults = [];
    const bare = figure.test(own) && !/[${OPEN}${CLOSE}]/.test(text);
    if (!bare && !whole(text)) faults.push('is not one text of the content');
    if (/[a-z]/i.test(own)) faults.push('has words from elsewhere');
    if (ownDigits ? /[0-9]|%|[٠-٩][.,][٠-٩]/.test(text) : /(?<![\\d.])\\d+\\.\\d(?![\\d.])|\\d%/.test(text)) faults.push('has figures of another language');
    return faults;
  };
  const tell = (element, what, text) => {
    const words = given.reduce((left, word) => left.replaceAll(word, ''), text).replace(ADDRESS, '').replace(/\\s+/g, ' ').trim();
    if (!words) return;
    const name = element.localName + (element.getAttribute('class') ? '.' + element.getAttribute('class') : '');
    for (const fault of faults(words)) found.push(name + what + ' ' + fault + ': ' + words.slice(0, 160));
  };
  const shown = (element) => element.localName === 'option' || element.closest('svg') || element.getClientRects().length > 0;
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const full = new Map();
  while (nodes.nextNode()) {
    const node = nodes.currentNode, element = node.parentElement;
    if (!node.data.trim() || element.closest('style, slot, .code, code, a[href]:not([href^="mailto:"])') || !shown(element)) continue;
    full.set(element, (full.get(element) ?? 0) + 1);
    tell(element, '', node.data);
  }
  for (const [element, count] of full) if (count > 1) found.push(element.localName + ' is glued of ' + count + ' pieces: ' + element.textContent.slice(0, 160));
  for (const element of root.querySelectorAll('*')) {
    for (const name of ['aria-label', 'aria-description', 'aria-valuetext', 'alt', 'title', 'placeholder']) tell(element, '[' + name + ']', element.getAttribute(name) ?? '');
    const mail = (element.getAttribute('href') ?? '').match(/^mailto:[^?]*\\?(.*)/);
    for (const [name, text] of new URLSearchParams(mail?.[1])) tell(element, '[' + name + ']', text);
    for (const at of ['::before', '::after']) if (/\\p{L}/u.test(getComputedStyle(element, at).content.replace(/^(none|normal|counters?\\(.*)$/, ''))) found.push(element.localName + at + ' says ' + getComputedStyle(element, at).content);
  }
  return [...new Set(found)];
}`;
