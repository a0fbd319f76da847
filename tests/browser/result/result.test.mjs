// The result of the power bases: what is needed first comes first, and its drawing holds long names.
import assert from 'node:assert/strict';
import { inTurn, openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { plant, published } from '../data/results.mjs';

const check = openCase(import.meta.url);
const checkOnce = inTurn(check);
const SCREEN = 640;

const all = (answer) => [answer, answer, answer, answer, answer];
const bases = (LEG, REW, COE, EXP, REF, INF) => ({ LEG: all(LEG), REW: all(REW), COE: all(COE), EXP: all(EXP), REF: all(REF), INF: all(INF) });
/** Answers whose patterns are short, long, one and two. */
const ANSWERS = [{}, bases(5, 3, 3, 4, 1, 2), bases(3, 3, 3, 3, 3, 3), bases(2, 2, 4, 4, 2, 5), bases(2, 4, 4, 5, 1, 1), bases(1, 2, 2, 2, 2, 2)];
const RESULTS = ANSWERS.map((answers, at) => published({ key: at + 1, day: `2026-11-0${at + 1}`, answers }));

/** Opens the result of a key from the list of them all. */
async function open(widget, key) {
  if ((await widget.place()) === 'start') await widget.dressed();
  await widget.press('history');
  await widget.at('history');
  await widget.run("(root, name) => root.querySelector(`button[name=open][data-subject='${name}']`).click()", `self/result/${key}/power-bases`);
  await widget.at('result power-bases');
}

/** What stands where, from the top: a name for each thing that is looked for. */
const order = (widget) => widget.run(`(root) => {
  const kinds = { 'p.soft': 'soft', h2: 'headline', 'div.note.step': 'step', 'div.note': 'pattern', 'p.note': 'remark', '.duo': 'figures', '.readings': 'readings',
    'details.how': 'how', '[name=invite]': 'invite', '[name=next-instrument]': 'next', '[name=share]': 'share', '[name=home]': 'home' };
  const kind = (e) => Object.entries(kinds).find(([css]) => e.matches(css))?.[1];
  const named = [...root.querySelectorAll('section.result > *, section.result button')].map(kind).filter((name) => name && name !== 'soft');
  return named.filter((name, at) => name !== named[at - 1]);
}`);

checkOnce('headline, patterns, one next step; then the wheel, the texts, how to read them, what to do', async (page) => {
  await page.open('/', 'instrument="both"');
  await plant(page, RESULTS);
  const widget = page.widget();
  for (const { key } of RESULTS) {
    await open(widget, key);
    const names = await order(widget);
    assert.deepEqual(names, ['headline', 'pattern', 'step', 'figures', 'readings', 'how', 'invite', 'next', 'share', 'home'], `${key}`);
    assert.equal(await widget.count('.step'), 1);
  }
  const main = await widget.run("(root) => [...root.querySelectorAll('button.main')].map((button) => button.name)");
  assert.deepEqual(main, ['invite', 'next-instrument']);
});

check('the next step is on the first screenful of a small phone', async (page) => {
  page.frame = 'iframe';
  await page.open('/narrow.html', 'instrument="both"');
  await plant(page, RESULTS);
  const widget = page.widget();
  for (const { key } of RESULTS) {
    await open(widget, key);
    const [heading, line] = await widget.run(`(root) => {
      const top = (css) => root.querySelector(css).getBoundingClientRect().top - root.querySelector('h2').getBoundingClientRect().top;
      return [top('.step h3'), top('.step p') + 20];
    }`);
    assert.ok(heading < SCREEN && line < SCREEN + 60, `result ${key}: ${heading} and ${line} px below the headline's top`);
  }
});

checkOnce('one remark on the answers waits below the table, two come before what is read', async (page) => {
  await page.open('/', '');
  await plant(page, [['F3'], ['F3', 'F5'], ['F1', 'F2'], []].map((flags, at) => ({ ...RESULTS[0], key: at + 1, flags })));
  const widget = page.widget();
  for (const [key, above, below] of [[1, 0, 1], [2, 2, 0], [3, 0, 1], [4, 0, 0]]) {
    await open(widget, key);
    const remarks = await widget.run(`(root) => {
      const remarks = [...root.querySelectorAll('p.note')], step = root.querySelector('.step');
      const above = remarks.filter((remark) => remark.compareDocumentPosition(step) & Node.DOCUMENT_POSITION_FOLLOWING);
      return [above.length, root.querySelectorAll('.duo ~ p.note').length];
    }`);
    assert.deepEqual(remarks, [above, below], `result ${key}`);
  }
});

checkOnce('each base with its plain reason, and once what a high reward or coercive score does not say', async (page) => {
  await page.open('/', '');
  await plant(page, RESULTS.slice(0, 1));
  const widget = page.widget();
  await open(widget, 1);
  const rows = await widget.run("(root) => [...root.querySelectorAll('table tbody tr')].map((row) => [...row.querySelectorAll('th > *')].map((part) => part.textContent))");
  assert.deepEqual(rows[0], ['Expert', 'that you know more about the matter', 'personal']);
  const first = await widget.run("(root) => [...root.querySelector('.readings dd').children].map((part) => part.localName)");
  assert.deepEqual(first, ['small', 'p', 'p'], 'the reason and the definition before what the score means');
  const said = await widget.run("(root) => [...root.querySelectorAll('.readings div')].filter((entry) => /does not say that you misuse it/.test(entry.textContent)).map((entry) => entry.querySelector('dt').textContent)");
  assert.deepEqual(said, ['Reward 50 · middle']);
  assert.equal(await widget.run("(root) => root.querySelector('.how').open"), false);
  assert.match(await widget.text('.figures'), /Difference: personal minus position\+28/);
  assert.match(await widget.text('section.result > p.soft:nth-of-type(n + 2)'), /about one group at one time\. There are no norms/, 'limits stand open');
});

/** How far words of the wheel stick out of it and into each other, in its own units. */
const CROWDED = `(root) => {
  const svg = root.querySelector('[part=wheel]'), { x, y, width, height } = svg.viewBox.baseVal;
  const words = [...svg.querySelectorAll('text')].map((span) => {
    const boxes = [...Array(span.getNumberOfChars()).keys()].map((at) => span.getExtentOfChar(at));
    const left = Math.min(...boxes.map((box) => box.x)), right = Math.max(...boxes.map((box) => box.x + box.width));
    // The letters' own height, without the room above and below that every font keeps free.
    const foot = span.getStartPositionOfChar(0).y, size = parseFloat(getComputedStyle(span).fontSize);
    return { words: span.textContent, left, right, top: foot - size * .75, foot: foot + size * .22 };
  });
  const out = words.filter((word) => word.left < x || word.right > x + width || word.top < y || word.foot > y + height + 10);
  const over = words.flatMap((a, at) => words.slice(at + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.foot - 30 && b.top < a.foot - 30).map((b) => a.words + ' on ' + b.words));
  return [...out.map((word) => word.words + ' outside'), ...over];
}`;

check('the wheel holds names that are 40 % longer, in one word or two', async (page, site) => {
  page.frame = 'iframe';
  const longer = {
    none: (name) => name,
    'one word': (name) => name + 'machtwortlich'.slice(0, Math.ceil(name.length * 0.4)),
    'two words': (name) => `Force ${name}`,
    'very long': (name) => `${name}${name}`,
  };
  for (const [how, change] of Object.entries(longer)) {
    site.rules = [{ path: /result\.json/, change: (text) => {
      const content = JSON.parse(text);
      Object.values(content.bases).forEach((base) => (base.name = change(base.name)));
      return JSON.stringify(content);
    } }];
    await page.open('/narrow.html', '');
    await plant(page, RESULTS.slice(0, 1));
    await open(page.widget(), 1);
    assert.deepEqual(await page.widget().run(CROWDED), [], how);
  }
});

check('on paper, what the figures rest on is open', async (page) => {
  await page.open('/', '');
  await plant(page, RESULTS.slice(0, 1));
  await open(page.widget(), 1);
  await page.run('() => (window.print = () => {})');
  await page.widget().press('print');
  const unfolded = "() => document.querySelector('[data-powerbase-paper]')?.shadowRoot.querySelector('.how').open";
  await until(() => page.run(unfolded), 'an open note on paper');
});

/** What the list says of each result. */
const entries = (widget) => widget.run("(root) => [...root.querySelectorAll('.history li')].map((entry) => entry.querySelector('.soft').textContent)");

check('two results of one day are told apart by the time, others by the day alone', async (page) => {
  await page.open('/', '');
  const [early, late] = ['08:00', '15:30'].map((time, at) => ({ ...published({ key: at + 1, day: '2026-11-05' }), completedAt: `2026-11-05T${time}:00Z` }));
  await plant(page, [early, late, published({ key: 3, day: '2026-11-04' })]);
  const widget = page.widget();
  await widget.dressed();
  await widget.press('history');
  await widget.at('history');
  const dates = await entries(widget);
  assert.match(dates[0], /^5 November 2026.* \d\d?:30.* · work team$|^November 5, 2026.* \d\d?:30.* · work team$/);
  assert.match(dates[1], /\d\d?:00/);
  assert.match(dates[2], /^(4 November 2026|November 4, 2026) · work team$/);
  const labels = await widget.run("(root) => [...root.querySelectorAll('button[name=open]')].map((button) => button.getAttribute('aria-label'))");
  assert.equal(new Set(labels).size, 3, 'no two buttons are called alike');
  await widget.press('compare');
  await widget.at('compare');
  const options = await widget.run("(root) => [...root.querySelector('select').options].map((option) => option.text)");
  assert.deepEqual(options, dates);
});

checkOnce('the list is called as its button, says when it is empty, and asks before it deletes', async (page) => {
  await page.open('/', '');
  await plant(page, RESULTS.slice(0, 2));
  const widget = page.widget();
  await widget.dressed();
  const button = await widget.text('[name=history]');
  await widget.press('history');
  await widget.at('history');
  assert.equal(await widget.text('h2'), button);
  await widget.press('delete');
  await until(() => widget.has('confirm'), 'the question');
  assert.match(await widget.text('.ask-box'), /^Delete this result from this browser\? This cannot be undone\./);
  assert.equal(await widget.text('[name=confirm]'), 'Delete this result');
  await widget.press('confirm');
  await until(async () => (await widget.count('.history li')) === 1, 'one result less');
  assert.match(await widget.text('.history'), /1 November|November 1/, 'the newest is gone');
});
