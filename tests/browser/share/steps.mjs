// Ways through making and opening a link that the tests of this case share.
import { Key } from 'selenium-webdriver';
import { until } from '../support/page.mjs';
import { ANSWERS, BEST } from '../support/answers.mjs';
import { beginScenarios, powerBases, throughScenarios } from '../support/walk.mjs';

/** Choices that leave something to read, and guesses about them. */
export const PICKS = { ...BEST, S2: 'T', S5: 'X', S6: 'E' };

/** Answers that differ from the example, for a second person. */
export const OTHERS = { ...ANSWERS, LEG1: 1, EXP1: 1, REF2: 1, REF3: 1, COE4: 5 };

/** From the start to the results of both instruments. */
export async function both(widget) {
  await powerBases(widget);
  await widget.advance('next-instrument');
  await beginScenarios(widget);
  await throughScenarios(widget, PICKS);
}

/** From a result: chooses, makes the link and gives it. */
export async function share(widget, { answers = false, together = false, name = '' } = {}) {
  await widget.press('share');
  await widget.at('share');
  if (answers) await widget.choose({ contents: 'answers' });
  if (together) await widget.run("(root) => root.querySelector('input[name=together]').click()");
  if (name) await (await widget.find('input[name=called]')).sendKeys(name, Key.TAB);
  await widget.press('make');
  return until(() => widget.run("(root) => root.querySelector('.give input')?.value"), 'the link');
}

/** A finished self-assessment and its link. */
export async function made(page, choice, attributes = 'instrument="both"') {
  await page.open('/', attributes);
  const widget = page.widget();
  await powerBases(widget);
  const own = await widget.call('result');
  return { own, link: await share(widget, choice) };
}

/** The code of a link. */
export const codeOf = (link) => link.split('#pb-')[1];

/** Goes away and comes back, by a link, as somebody whose browser holds nothing. */
export async function stranger(page, code, path = '/', attributes) {
  await page.run('() => { localStorage.clear(); sessionStorage.clear(); }');
  return follow(page, code, path, attributes);
}

/** Opens the page anew by a link. */
export async function follow(page, code, path = '/', attributes) {
  await page.openAnew(`${path}#pb=${code}`, attributes);
  return page.widget();
}

/** What `open` says of a code, or the name of the error. */
export function opened(page, code) {
  return page.driver.executeAsyncScript(
    "const [code, done] = arguments; document.querySelector('power-base').open(code).then(done, (error) => done(error.name))",
    code,
  );
}

/** The names that storage holds. */
export const stored = (page) => page.run('() => Object.keys(localStorage).sort()');

/** A code with one character changed. */
export const altered = (code) => code.slice(0, 12) + (code[12] === 'A' ? 'B' : 'A') + code.slice(13);

/** A whole code of a result's scores with another pack, by the layout of links. */
export function foreign() {
  return coded([[1, 4], [2, 4], [7, 16], [82, 12], [0, 4], [42, 32], [0, 5], [0, 3], [0, 1]]);
}

/** A whole code of a kind that is kept for later. */
export const later = () => coded([[1, 4], [8, 4], [0, 16]]);

/** A code from numbers and their lengths in bits, with the checksum CRC-16/CCITT-FALSE. */
function coded(fields) {
  const bits = fields.map(([value, length]) => value.toString(2).padStart(length, '0')).join('');
  const bytes = bits.padEnd(Math.ceil(bits.length / 8) * 8, '0').match(/.{8}/g).map((byte) => parseInt(byte, 2));
  const whole = bits + crc(bytes).toString(2).padStart(16, '0');
  const sextets = whole.padEnd(Math.ceil(whole.length / 6) * 6, '0').match(/.{6}/g);
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return sextets.map((sextet) => alphabet[parseInt(sextet, 2)]).join('');
}

function crc(bytes) {
  let crc = 0xffff;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = ((crc << 1) ^ (crc & 0x8000 ? 0x1021 : 0)) & 0xffff;
  }
  return crc;
}
