// Names that a leader may put on the form, and numbers as the reader's language writes them.
import assert from 'node:assert/strict';
import { inTurn, openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { invite, lead, openFresh, openLink, PAGES, rate, VIEW } from './form.mjs';

const check = inTurn(openCase(import.meta.url));

/** One sign, as many bytes as fit, gaps, markup, and signs that would turn the rest of a sentence. */
const NAMES = {
  '🧭': '🧭',
  [`${'ش'.repeat(31)} `]: 'ش'.repeat(31),
  '{name}{n}{group}': '{name}{n}{group}',
  '<b>x</b>': '<b>x</b>',
  'A\u202eB\u2069C': 'ABC',
};

/** How often a name stands isolated in a text. */
const times = (text, name) => text.split(`\u2068${name}\u2069`).length - 1;

/** The text of the section, and its names of buttons in a list. */
const said = (widget) => widget.run(
  "(root) => [root.querySelector('section').textContent, ...[...root.querySelectorAll('.history [aria-label]')].map((b) => b.ariaLabel)].join('\\n')");

check('every name stands where it should, once a sentence', async (page) => {
  await lead(page);
  const widget = page.widget();
  for (const [typed, name] of Object.entries(NAMES)) {
    await widget.advance('back');
    const { people } = await invite(widget, { name: typed });
    assert.equal(times(await said(widget), name), 1, `the links of ${name}`);
    await widget.advance('back');
    assert.equal(times(await said(widget), name), 3, `the list with ${name}`);
    await openLink(page, people);
    await widget.at('rate');
    assert.equal(await widget.text('h2'), `\u2068${name}\u2069 asks for your view`);
    assert.equal(times(await said(widget), name), 2, `the form of ${name}`);
    assert.equal(await widget.count('b'), 0);
    await page.open('/', 'instrument="power-bases"');
    await page.reload();
    await widget.at('start');
    await widget.advance('history');
    await widget.advance('open');
    await widget.advance('invite');
    await widget.advance('show-invite');
  }
});

check('a name that is too long is cut, and told', async (page) => {
  await lead(page);
  const widget = page.widget();
  await widget.advance('back');
  await invite(widget, { name: `${'ش'.repeat(31)}ة` });
  assert.match(await widget.notice('name-cut'), new RegExp(`cut to: \u2068${'ش'.repeat(31)}\u2069$`));
});

check('with a name, and without one, the code is not for the leader', async (page) => {
  for (const [name, whom] of [['Ann {n}', '\u2068Ann {n}\u2069'], ['', 'the person it is about']]) {
    const { people } = await lead(page, { name, context: 'other' });
    await openFresh(page, people);
    const widget = page.widget();
    await widget.at('rate');
    assert.match(await widget.text('section'), /one group: the group you share\./);
    await widget.advance('start');
    await rate(widget);
    assert.equal(await widget.text('h2'), 'One more step: hand in your code');
    assert.ok((await widget.text('section')).includes(`Nothing has been sent yet.`));
    assert.ok((await widget.text('section')).includes(`Do not give it to ${whom}.`), await widget.text('section'));
  }
});

check('figures are those of the reader’s language', async (page, site) => {
  const { people } = await lead(page, { name: 'Ann' });
  site.rules = [{ path: /first\.json$/, change: (text) => text.replace(/"language":\s*"[^"]*"/, '"language":"ar-EG"') }];
  await openFresh(page, people);
  const widget = page.widget();
  await widget.at('rate');
  await widget.advance('start');
  await widget.at('rate 1');
  assert.match(await widget.text('h2'), /page ١ of/);
  const label = await widget.run("(root, name) => root.querySelector(`input[name=${name}][value='4']`).ariaLabel", PAGES[0][0]);
  assert.equal(label, '٤ Agree');
  await widget.choose(VIEW);
  await until(async () => /٦ of ٥٢$/.test(await widget.text('header')), 'six answers, in the language’s own digits');
  const made = await rate(widget, VIEW);
  assert.match(await widget.text('section'), /Questions you answered: ٥٢ of/);
  // What leaves the screen is as ever.
  assert.equal((await widget.call('open', made)).answers.LEG1, Number(VIEW.LEG1));
});
